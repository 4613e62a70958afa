#include "tables/sniff.h"

#include <QByteArray>

namespace xw::tables
{

namespace
{
bool begins(QByteArrayView bytes, QByteArrayView start)
{
    return bytes.size() >= start.size() && bytes.first(start.size()) == start;
}
} // namespace

FileKind sniff(QByteArrayView head)
{
    if (head.empty())
        return FileKind::Empty;
    if (begins(head, "PK\x03\x04") || begins(head, "PK\x05\x06"))
        return FileKind::Zip;
    if (begins(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::Ole2;
    if (begins(head, "%PDF-"))
        return FileKind::Pdf;
    if (begins(head, "{\\rtf"))
        return FileKind::Rtf;
    QByteArray text = head.toByteArray();
    if (begins(text, "\xFF\xFE") || begins(text, "\xFE\xFF"))
        text.replace('\0', QByteArrayView()).remove(0, 2);
    else if (begins(text, "\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
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
    return FileKind::Text;
}

} // namespace xw::tables
