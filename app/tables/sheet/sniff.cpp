#include "tables/sheet/sniff.h"

#include <QByteArray>

namespace xw::tables
{

namespace
{
bool begins(QByteArrayView bytes, QByteArrayView start)
{
    return bytes.size() >= start.size() && bytes.first(start.size()) == start;
}
struct Mark {
    QByteArrayView start;
    FileKind kind;
};

constexpr qsizetype kTiffMark = 4;

FileKind binaryKind(QByteArrayView head)
{
    static const Mark marks[] = {
        {"PK\x03\x04", FileKind::Zip},
        {"PK\x05\x06", FileKind::Zip},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Ole2},
        {"%PDF-", FileKind::Pdf},
        {"{\\rtf", FileKind::Rtf},
        {"\xFF\xD8\xFF", FileKind::Picture},
        {"\x89PNG\r\n", FileKind::Picture},
        {"GIF87a", FileKind::Picture},
        {"GIF89a", FileKind::Picture},
        {QByteArrayView("II*\0", kTiffMark), FileKind::Picture},
        {QByteArrayView("MM\0*", kTiffMark), FileKind::Picture},
        {"Rar!\x1A\x07", FileKind::Archive},
        {"7z\xBC\xAF\x27\x1C", FileKind::Archive},
        {"\x1F\x8B\x08", FileKind::Archive},
        {"\xFD"
         "7zXZ",
         FileKind::Archive},
        {"BZh9", FileKind::Archive},
        {QByteArrayView("SQLite format 3\0", 16), FileKind::Database},
        {"\x7F"
         "ELF",
         FileKind::Program},
    };
    for (const Mark &mark : marks)
        if (begins(head, mark.start))
            return mark.kind;
    const auto has = [&](qsizetype at, QByteArrayView text) {
        return head.size() >= at + text.size() && head.sliced(at, text.size()) == text;
    };
    const bool hasNought = head.contains('\0'); // no text but UTF-16, which does not begin like these
    if ((begins(head, "RIFF") && has(8, "WEBP")) ||
        (begins(head, "BM") && hasNought && has(6, QByteArrayView("\0\0\0\0", 4))) || has(4, "ftypheic") ||
        has(4, "ftypavif"))
        return FileKind::Picture;
    return begins(head, "MZ") && hasNought && !has(1, QByteArrayView("\0", 1)) ? FileKind::Program
                                                                               : FileKind::Text;
}

// A mail of parts: what browsers and Excel save as "single-file web page".
bool isWebArchive(const QByteArray &text)
{
    const bool isMail = text.startsWith("mime-version:") || text.startsWith("from:") ||
                        text.startsWith("date:") || text.startsWith("subject:") ||
                        text.startsWith("content-type:") || text.startsWith("snapshot-content-location:");
    return isMail && text.contains("mime-version:") && text.contains("content-type:");
}
// Begins as an object or a list of them. A heading that begins with a bracket does not go on like that.
bool isJson(const QByteArray &text)
{
    QByteArray start = text.left(64);
    start.replace(' ', QByteArrayView()).replace('\n', QByteArrayView()).replace('\r', QByteArrayView());
    return start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("[[\"") ||
           start.startsWith("[\"");
}
} // namespace

FileKind sniff(QByteArrayView head)
{
    if (head.empty())
        return FileKind::Empty;
    if (const FileKind kind = binaryKind(head); kind != FileKind::Text)
        return kind;
    QByteArray text = head.toByteArray();
    if (begins(text, "\xFF\xFE") || begins(text, "\xFE\xFF"))
        text.replace('\0', QByteArrayView()).remove(0, 2);
    else if (begins(text, "\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
    if (isWebArchive(text))
        return FileKind::WebArchive;
    if (text.startsWith("id;p"))
        return FileKind::Sylk;
    if (isJson(text))
        return FileKind::Json;
    if (!text.startsWith('<'))
        return FileKind::Text;
    if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return FileKind::SpreadsheetXml;
    for (const QByteArrayView mark :
         {QByteArrayView("<!doctype html"), QByteArrayView("<html"), QByteArrayView("<table"),
          QByteArrayView("<head"), QByteArrayView("<meta"), QByteArrayView("<body"),
          QByteArrayView("<style")})
        if (text.contains(mark))
            return FileKind::Html;
    return text.startsWith("<?xml") ? FileKind::Xml : FileKind::Text;
}

} // namespace xw::tables
