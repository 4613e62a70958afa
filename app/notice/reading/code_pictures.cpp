#include "notice/code_pictures.h"

#include "notice/reading/guarded_process.h"
#include "notice/writers/qr_image.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <map>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype partBytes = 700; ///< a code of 117 modules, which a telephone still reads
constexpr int pixelsOfModule = 5;

QString digestWord(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(8).toHex());
}

QByteArray pictureOfCode(const QByteArray &text)
{
    const QImage modules = qrImage(text);
    if (modules.isNull())
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    modules.scaled(modules.size() * pixelsOfModule).save(&buffer, "PNG");
    return png;
}

/// The pages of a PDF as pictures in `home`, fine enough for the codes of a printed sheet.
Result<QStringList> pagesOfScan(const QString &pdf, const QString &home, int number, const JobPtr &job)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (reader.isEmpty())
        return failure(
            ErrorCode::Internal,
            {QT_TRANSLATE_NOOP("xw", "The program that reads PDF (pdftoppm) is not installed"), {}}, pdf,
            {QT_TRANSLATE_NOOP("xw", "Install the package poppler-utils"), {}});
    const QString stem = u"scan%1"_s.arg(number);
    const auto ran = runGuarded(reader, {u"-r"_s, u"200"_s, u"-gray"_s, u"-png"_s, u"--"_s, pdf, stem}, home,
                                pdf, {}, job);
    if (!ran)
        return tl::unexpected(ran.error());
    const QDir folder(home);
    QStringList pages;
    for (const QString &name : folder.entryList({stem + u"-*.png"_s}, QDir::Files, QDir::Name))
        pages << folder.filePath(name);
    if (pages.isEmpty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This PDF cannot be read"), {}}, pdf,
                       {QT_TRANSLATE_NOOP("xw", "Give pictures of its pages instead"), {}});
    return pages;
}

/// Every file as the pictures that are in it.
Result<QStringList> picturesIn(const QStringList &files, const QString &home, const JobPtr &job)
{
    QStringList pictures;
    for (const QString &file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
            pictures << path;
            continue;
        }
        const auto pages = pagesOfScan(path, home, int(pictures.size()), job);
        if (!pages)
            return tl::unexpected(pages.error());
        pictures += *pages;
    }
    return pictures;
}

} // namespace

Result<QList<QByteArray>> codePictures(const QByteArray &bytes)
{
    if (bytes.size() > mostCodedBytes)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "It is too large for codes: %1 KB, at most %2"),
                        {QString::number(bytes.size() / 1024), QString::number(mostCodedBytes / 1024)}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Leave the evidence behind, or carry the file"), {}});
    const qsizetype parts = std::max<qsizetype>(1, (bytes.size() + partBytes - 1) / partBytes);
    const QByteArray digest = digestWord(bytes).toLatin1();
    QList<QByteArray> pictures;
    for (qsizetype i = 0; i < parts; ++i)
        pictures << pictureOfCode("XW1 " + digest + ' ' + QByteArray::number(i + 1) + '/' +
                                  QByteArray::number(parts) + ' ' +
                                  bytes.mid(i * partBytes, partBytes).toBase64());
    return pictures;
}

Result<QByteArray> readCodePictures(const QStringList &files, const QString &home, const JobPtr &job)
{
    static const QRegularExpression line(
        u"^XW1 ([0-9a-f]{16}) ([0-9]{1,4})/([0-9]{1,4}) ([A-Za-z0-9+/=]*)$"_s);
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        return failure(
            ErrorCode::Internal,
            {QT_TRANSLATE_NOOP("xw", "The program that reads codes (zbarimg) is not installed"), {}}, {},
#ifdef Q_OS_WIN
            {QT_TRANSLATE_NOOP("xw", "Take the package as a file, or read the codes on another system"), {}});
#else
            {QT_TRANSLATE_NOOP("xw", "Install the package zbar-tools"), {}});
#endif
    std::map<int, QByteArray> parts;
    QString digest;
    int all = 0;
    const auto pictures = picturesIn(files, home, job);
    if (!pictures)
        return tl::unexpected(pictures.error());
    if (job)
        job->setTotal(pictures->size());
    for (const QString &path : *pictures) {
        const Result<ProcessRan> ran = runGuarded(
            reader, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, u"--"_s, path}, home,
            path, {}, job);
        if (!ran)
            return tl::unexpected(ran.error());
        for (const QByteArray &text : ran->out.split('\n')) {
            const auto match = line.match(QString::fromLatin1(text.trimmed()));
            if (!match.hasMatch())
                continue;
            if (!digest.isEmpty() && (match.captured(1) != digest || match.captured(3).toInt() != all))
                return failure(ErrorCode::Conflict,
                               {QT_TRANSLATE_NOOP("xw", "These pictures belong to two packages"), {}}, path,
                               {QT_TRANSLATE_NOOP("xw", "Give the pictures of one at a time"), {}});
            digest = match.captured(1);
            all = match.captured(3).toInt();
            parts[match.captured(2).toInt()] = QByteArray::fromBase64(match.captured(4).toLatin1());
        }
        if (job)
            job->setDone(job->done() + 1);
    }
    if (parts.empty())
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "No code of a package can be read in these pictures"), {}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Take them again, sharp and from straight above"), {}});
    QStringList missing;
    QByteArray bytes;
    for (int i = 1; i <= all; ++i) {
        const auto part = parts.find(i);
        if (part == parts.end())
            missing << QString::number(i);
        else
            bytes += part->second;
    }
    if (!missing.isEmpty())
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "Of %1 parts these are missing: %2"),
                        {QString::number(all), missing.join(u", "_s)}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Add their pictures to the others"), {}});
    if (digestWord(bytes) != digest)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The package was damaged on its way: nothing was taken"), {}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Ask for it again"), {}});
    return bytes;
}

} // namespace xw::notice
