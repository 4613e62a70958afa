#include "notice/file_proof.h"

#include "base/whole_file.h"
#include "notice/page_layout.h"
#include "notice/writers.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace xw::notice
{

const ProofText &FileProof::shownText() const
{
    return notice.text.written.paragraphs.empty() && notice.text.written.tables.empty() ? notice.text.read
                                                                                        : notice.text.written;
}

FileProof proveFile(const QString &path, const std::vector<BasisDocument> &library, const JobPtr &job)
{
    FileProof proof;
    proof.path = path;
    Result<OpenedNotice> opened = openNotice(path, job);
    if (!opened) {
        proof.error = std::move(opened.error());
        return proof;
    }
    proof.notice = *std::move(opened);
    proof.report = proofNotice(proof.notice.text.read, library);
    if (proof.report.checked == 0 && proof.report.findings.empty())
        proof.error = nothingToProve(path);
    quoteAsWritten(proof.report, proof.notice.text);
    return proof;
}

bool mayBeNotice(const QString &path)
{
    static const QStringList ends{u"docx"_s, u"docm"_s, u"doc"_s, u"wps"_s, u"odt"_s,   u"ofd"_s, u"pdf"_s,
                                  u"rtf"_s,  u"html"_s, u"htm"_s, u"mht"_s, u"mhtml"_s, u"txt"_s};
    const QFileInfo file(path);
    // ~$通报.docx: what Word leaves beside a file that is open.
    return ends.contains(file.suffix().toLower()) && !file.fileName().startsWith(u"~$"_s);
}

QStringList noticeFilesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList found;
        QDirIterator it(path, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
        while (it.hasNext() && found.size() < proofFileLimit)
            if (const QString file = it.next(); mayBeNotice(file))
                found << file;
        found.sort();
        files << found;
    }
    files.removeDuplicates();
    return files.mid(0, proofFileLimit);
}

Result<void> writeProofReport(const NoticeDocument &report, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    Result<QByteArray> bytes = QByteArray();
    if (suffix == u"docx"_s) {
        bytes = writeDocx(report);
    } else if (suffix == u"pdf"_s) {
        bytes = writePdf(report);
    } else {
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A report is a .docx or a .pdf file"), {}},
                       path, {QT_TRANSLATE_NOOP("xw", "Name the file …docx or …pdf"), {}});
    }
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(
            ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The report could not be written: %1"), {file.errorString()}}, path,
            adviceFor(path, {QT_TRANSLATE_NOOP(
                                 "xw", "Choose a folder that can be written to, with room on the disk"),
                             {}}));
    return {};
}

} // namespace xw::notice
