#include "notice/reading/foreign_text.h"

#include "notice/reading/guarded_process.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr ProcessLimits kOfficeLimits{90, 4LL << 30, 256LL << 20};
constexpr ProcessLimits kPdfLimits{60, 1LL << 30, 64LL << 20};

QString officeProgram()
{
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s})
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
#ifdef Q_OS_WIN
    return QStandardPaths::findExecutable(u"soffice"_s, {u"C:/Program Files/LibreOffice/program"_s});
#else
    return {};
#endif
}

/// The file in a folder of its own, under a name that says nothing but its kind.
Result<QString> placed(const QTemporaryDir &folder, const QByteArray &bytes, const QString &suffix,
                       const QString &where)
{
    const QString path = folder.filePath(u"notice."_s + suffix);
    QFile file(path);
    if (folder.isValid() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.flush())
        return path;
    return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "There is no room for a copy of the file"), {}},
                   where, {QT_TRANSLATE_NOOP("xw", "Make room in the folder for temporary files"), {}},
                   file.errorString());
}

tl::unexpected<Error> lockedFile(const QString &where)
{
    return failure(
        ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is protected by a password"), {}}, where,
        {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it without a password"), {}});
}

/// Fonts that map their glyphs to no characters give text of private characters or none at all.
bool isReadable(const QString &text)
{
    qsizetype letters = 0, strange = 0;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'\f')
            continue;
        ++letters;
        strange += c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse ||
                   c.category() == QChar::Other_Control;
    }
    return strange * 3 < letters;
}

} // namespace

Result<QByteArray> convertedToOdt(const QByteArray &bytes, const QString &suffix, const QString &where,
                                  const JobPtr &job)
{
    const QString office = officeProgram();
    if (office.isEmpty())
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "LibreOffice reads files of this kind (%1), and it is not installed"),
             {suffix.toUpper()}},
            where, {QT_TRANSLATE_NOOP("xw", "Install LibreOffice Writer, or save the notice as DOCX"), {}});
    const QTemporaryDir folder;
    const Result<QString> path = placed(folder, bytes, suffix, where);
    if (!path)
        return tl::unexpected(path.error());
    const QString profile =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    const Result<ProcessRan> ran =
        runGuarded(office,
                   {profile, u"--headless"_s, u"--norestore"_s, u"--nologo"_s, u"--nolockcheck"_s,
                    u"--convert-to"_s, u"odt"_s, u"--outdir"_s, folder.filePath(u"out"_s), *path},
                   folder.path(), where, kOfficeLimits, job);
    if (!ran)
        return tl::unexpected(ran.error());
    QFile made(folder.filePath(u"out/notice.odt"_s));
    if (!made.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "LibreOffice cannot read this file: it is damaged, or protected "
                                     "by a password"),
             {}},
            where, {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it as DOCX"), {}},
            QString::fromUtf8(ran->complaint));
    return made.readAll();
}

Result<QString> pdfLines(const QByteArray &bytes, const QString &where, const JobPtr &job)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "pdftotext reads PDF files, and it is not installed"), {}},
                       where,
                       {QT_TRANSLATE_NOOP("xw", "Install poppler-utils, or save the notice as DOCX"), {}});
    const QTemporaryDir folder;
    const Result<QString> path = placed(folder, bytes, u"pdf"_s, where);
    if (!path)
        return tl::unexpected(path.error());
    const Result<ProcessRan> ran = runGuarded(reader, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, *path, u"-"_s},
                                              folder.path(), where, kPdfLimits, job);
    if (!ran)
        return tl::unexpected(ran.error());
    if (ran->complaint.contains("ncorrect password") || ran->exitCode == 3)
        return lockedFile(where);
    const QString text = QString::fromUtf8(ran->out);
    if (ran->exitCode != 0 && text.trimmed().isEmpty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is damaged or was cut off"), {}},
                       where, {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}},
                       QString::fromUtf8(ran->complaint));
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return scanWithoutText(where);
    if (!isReadable(text))
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The text of this PDF cannot be read: its fonts do not say which "
                                     "characters they draw"),
             {}},
            where, {QT_TRANSLATE_NOOP("xw", "Ask for the document that it was made from"), {}});
    return text;
}

tl::unexpected<Error> scanWithoutText(const QString &where)
{
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("xw", "This is a scan: its pages are pictures and hold no text"), {}},
                   where,
                   {QT_TRANSLATE_NOOP(
                        "xw", "Ask for the document that it was printed from, or have its text recognised"),
                    {}});
}

} // namespace xw::notice
