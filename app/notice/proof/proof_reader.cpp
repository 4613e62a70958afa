// Reads a notice from a file into ProofText. Files from outside: sizes, depth and time are capped, entities
// and scripts ignored. Each kind has a reader of its own below notice/reading.
#include "notice/proof_reader.h"

#include "base/text_encoding.h"
#include "notice/reading/docx_text.h"
#include "notice/reading/file_kind.h"
#include "notice/reading/foreign_text.h"
#include "notice/reading/html_text.h"
#include "notice/reading/mime_text.h"
#include "notice/reading/odt_text.h"
#include "notice/reading/ofd_text.h"
#include "notice/reading/plain_text.h"
#include "notice/reading/repeated_text.h"
#include "notice/reading/text_bounds.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qint64 kLargestFile = 64LL << 20;

struct Found {
    ProofText text;
    std::vector<Message> notes;
};

Found foundIn(TextCollector &collector)
{
    return {collector.take(), collector.notes()};
}

/// What the page says of its own encoding; followed only where the bytes do not tell it themselves (Big5).
QByteArray namedCharset(const QByteArray &bytes)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,20})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLatin1().toLower();
}

Result<QString> decodedAs(const QByteArray &bytes, const QByteArray &charset, const QString &where)
{
    if (charset.startsWith("big5")) {
        TextDecoder decoder(u"Big5"_s);
        if (decoder.isValid())
            return decoder.decode(bytes);
    }
    return decodeNotice(bytes, where);
}

Result<Found> fromText(const QByteArray &bytes, const QString &where)
{
    const Result<QString> text = decodedAs(bytes, namedCharset(bytes), where);
    if (!text)
        return tl::unexpected(text.error());
    if (!looksLikeHtml(*text))
        return Found{readPlainText(*text), {}};
    TextCollector collector;
    readHtml(*text, collector);
    return foundIn(collector);
}

Result<Found> fromMime(const QByteArray &bytes, const QString &where)
{
    const Result<MimeText> part = readMime(bytes, where);
    if (!part)
        return tl::unexpected(part.error());
    const Result<QString> text = decodedAs(part->bytes, part->charset, where);
    if (!text)
        return tl::unexpected(text.error());
    if (!part->isHtml)
        return Found{readPlainText(*text), {}};
    TextCollector collector;
    readHtml(*text, collector);
    return foundIn(collector);
}

Result<Found> fromPackage(const QByteArray &bytes, const QString &where, const JobPtr &job)
{
    auto parts = PackageParts::open(bytes, where, job);
    if (!parts)
        return tl::unexpected(parts.error());
    const Result<NoticeKind> kind = kindOfPackage(**parts);
    if (!kind)
        return tl::unexpected(kind.error());
    TextCollector collector;
    if (*kind == NoticeKind::Ofd) {
        const Result<QString> lines = ofdLines(**parts, collector);
        if (!lines)
            return tl::unexpected(lines.error());
        if (lines->trimmed().isEmpty())
            return scanWithoutText(where);
        return Found{readPlainText(*lines, {true, true}), collector.notes()};
    }
    const Result<void> read = *kind == NoticeKind::Odt ? readOdt(**parts, collector)
                                                       : readDocx(**parts, docxMainPart(**parts), collector);
    if (!read)
        return tl::unexpected(read.error());
    return foundIn(collector);
}

Result<Found> fromOffice(const QByteArray &bytes, const QString &suffix, const QString &where,
                         const JobPtr &job)
{
    const Result<QByteArray> odt = convertedToOdt(bytes, suffix, where, job);
    if (!odt)
        return tl::unexpected(odt.error());
    return fromPackage(*odt, where, job);
}

Result<Found> fromBytes(const QByteArray &bytes, const QString &where, const JobPtr &job)
{
    const Result<NoticeKind> kind = kindOf(bytes, where);
    if (!kind)
        return tl::unexpected(kind.error());
    switch (*kind) {
    case NoticeKind::Docx:
    case NoticeKind::Odt:
    case NoticeKind::Ofd:
        return fromPackage(bytes, where, job);
    case NoticeKind::Doc:
        return fromOffice(bytes, u"doc"_s, where, job);
    case NoticeKind::Rtf:
        return fromOffice(bytes, u"rtf"_s, where, job);
    case NoticeKind::WordXml:
        return fromOffice(bytes, u"xml"_s, where, job);
    case NoticeKind::Pdf: {
        const Result<QString> lines = pdfLines(bytes, where, job);
        if (!lines)
            return tl::unexpected(lines.error());
        return Found{readPlainText(*lines, {true, true}), {}};
    }
    case NoticeKind::Mime:
        return fromMime(bytes, where);
    case NoticeKind::Text:
        break;
    }
    return fromText(bytes, where);
}

bool hasWords(const ProofText &text)
{
    return !text.tables.empty() ||
           std::any_of(text.paragraphs.begin(), text.paragraphs.end(), [](const QString &words) {
               return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
           });
}

} // namespace

Result<OpenedNotice> openNotice(const QString &path, const JobPtr &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The notice cannot be opened"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Check that the file is there and may be read"), {}},
                       file.errorString());
    // A pipe says that it is empty: it is read to its end, or to the limit.
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "This notice is too large to be read"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Save it without its pictures"), {}});
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The notice cannot be opened"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Check that the file is there and may be read"), {}},
                       file.errorString());
    Result<Found> found = fromBytes(bytes, path, job);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    if (!hasWords(found->text))
        return failure(
            ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This document holds no text"), {}}, path,
            {QT_TRANSLATE_NOOP("xw", "If its pages are pictures, ask for the document that they were "
                                     "taken from"),
             {}});
    OpenedNotice notice{{}, std::move(found->notes)};
    for (const Message &cut : keepWithin(found->text))
        notice.notes.push_back(cut);
    if (const qsizetype repeated = dropRepeated(found->text); repeated > 0)
        notice.notes.push_back(
            {QT_TRANSLATE_NOOP("xw", "%1 characters stand in the file twice and were read once"),
             {QString::number(repeated)}});
    found->text.file = QFileInfo(path).fileName();
    notice.text = simplifiedScript(std::move(found->text));
    if (notice.text.unread)
        notice.notes.push_back(
            {QT_TRANSLATE_NOOP("xw", "The notice is in traditional script, which this program "
                                     "was built without"),
             {}});
    return notice;
}

Result<ProofText> readProofText(const QString &path)
{
    Result<OpenedNotice> notice = openNotice(path);
    if (!notice)
        return tl::unexpected(std::move(notice.error()));
    return std::move(notice->text.read);
}

Error nothingToProve(const QString &path)
{
    return {
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw",
                           "No statement was found that could be recomputed; this is not to say that the "
                           "notice is free of contradictions"),
         {}},
        {QT_TRANSLATE_NOOP("xw", "Look whether its text can be selected, and save it as DOCX or text"), {}},
        path,
        {}};
}

void quoteAsWritten(ProofReport &report, const ScriptedText &text)
{
    for (ProofFinding &finding : report.findings)
        finding.quote = asWritten(text, finding.quote, finding.paragraph, finding.start);
}

} // namespace xw::notice
