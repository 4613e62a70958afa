#include "notice/reading/file_kind.h"

#include "notice/reading/docx_text.h"
#include "notice/reading/mime_text.h"
#include "tables/ole2_file.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct Magic {
    QByteArrayView bytes;
    const char *name;
    bool isPicture;
    qsizetype at = 0;
};

const char *const kPicture =
    QT_TRANSLATE_NOOP("xw", "This is a picture (%1); a proof reads words, not pictures");
const char *const kOther = QT_TRANSLATE_NOOP("xw", "This is no document but a file of the kind %1");

const Magic kMagics[] = {
    {"\x89PNG", "PNG", true},
    {"\xFF\xD8\xFF", "JPEG", true},
    {"GIF8", "GIF", true},
    {"BM", "BMP", true},
    {QByteArrayView("II*\0", 4), "TIFF", true},
    {QByteArrayView("MM\0*", 4), "TIFF", true},
    {"WEBP", "WebP", true, 8},
    {"ftypheic", "HEIC", true, 4},
    {"ftypmif1", "HEIC", true, 4},
    {"Rar!", "RAR", false},
    {"7z\xBC\xAF", "7z", false},
    {"\x1F\x8B", "gzip", false},
    {"BZh", "bzip2", false},
    {"\xFD"
     "7zXZ",
     "xz", false},
    {"MZ", "EXE", false},
    {"\x7F"
     "ELF",
     "ELF", false},
    {"SQLite format 3", "SQLite", false},
    {"Founder CEB", "CEB", false},
    {"ID3", "MP3", false},
    {"ftyp", "MP4", false, 4},
    {"RIFF", "RIFF", false},
    {"%!PS", "PostScript", false},
    {"OggS", "Ogg", false},
};

tl::unexpected<Error> otherKind(const QString &name, const QString &where)
{
    return failure(ErrorCode::Unsupported, {kOther, {name}}, where,
                   {QT_TRANSLATE_NOOP("xw", "Save the notice as DOCX, PDF, HTML or text"), {}});
}

tl::unexpected<Error> isLocked(const QString &where)
{
    return failure(
        ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is protected by a password"), {}}, where,
        {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it without a password"), {}});
}

/// BM and MZ also begin words: those need what follows in their kind of file.
bool isOfKind(const Magic &magic, const QByteArray &bytes)
{
    if (bytes.size() < magic.at + magic.bytes.size() ||
        QByteArrayView(bytes).sliced(magic.at, magic.bytes.size()) != magic.bytes)
        return false;
    return magic.bytes.size() > 2 || bytes.left(64).contains('\0') || magic.bytes[0] == '\x1F';
}

Result<NoticeKind> kindOfCompound(const QByteArray &bytes, const QString &where)
{
    constexpr qsizetype flagsOfFib = 10; // [MS-DOC] 2.5.1: FibBase, bits 8 and 15: encrypted, obfuscated
    const auto file = tables::Ole2File::open(bytes);
    if (!file)
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is damaged or was cut off"), {}},
                       where, {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}},
                       file.error().detail);
    if (file->has(u"EncryptedPackage"_s))
        return isLocked(where);
    if (file->has(u"WordDocument"_s)) {
        const auto head = file->stream(u"WordDocument"_s);
        if (head && head->size() > flagsOfFib + 1 && (uchar(head->at(flagsOfFib + 1)) & 0x81) != 0)
            return isLocked(where);
        return NoticeKind::Doc;
    }
    if (file->has(u"Workbook"_s) || file->has(u"Book"_s))
        return otherKind(u"XLS"_s, where);
    if (file->has(u"PowerPoint Document"_s))
        return otherKind(u"PPT"_s, where);
    if (file->has(u"CONTENTS"_s))
        return NoticeKind::Doc;
    return otherKind(u"OLE"_s, where);
}

} // namespace

Result<NoticeKind> kindOfPackage(PackageParts &parts)
{
    if (!docxMainPart(parts).isEmpty())
        return NoticeKind::Docx;
    if (parts.has(u"OFD.xml"_s))
        return NoticeKind::Ofd;
    if (parts.has(u"xl/workbook.xml"_s))
        return otherKind(u"XLSX"_s, parts.where());
    if (parts.has(u"ppt/presentation.xml"_s))
        return otherKind(u"PPTX"_s, parts.where());
    if (parts.has(u"content.xml"_s)) {
        const Result<QByteArray> type =
            parts.has(u"mimetype"_s) ? parts.part(u"mimetype"_s) : Result<QByteArray>(QByteArray());
        if (!type || type->contains("spreadsheet") || type->contains("presentation"))
            return otherKind(type && type->contains("spreadsheet") ? u"ODS"_s : u"ODP"_s, parts.where());
        return NoticeKind::Odt;
    }
    return otherKind(u"ZIP"_s, parts.where());
}

Result<NoticeKind> kindOf(const QByteArray &bytes, const QString &where)
{
    const QByteArray head = bytes.left(4096);
    if (head.trimmed().isEmpty() && bytes.trimmed().isEmpty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is empty"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}});
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return NoticeKind::Docx;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return kindOfCompound(bytes, where);
    if (head.trimmed().startsWith("%PDF-"))
        return NoticeKind::Pdf;
    if (head.startsWith("{\\rtf"))
        return NoticeKind::Rtf;
    for (const Magic &magic : kMagics)
        if (isOfKind(magic, head))
            return magic.isPicture
                       ? failure(
                             ErrorCode::Unsupported, {kPicture, {QString::fromLatin1(magic.name)}}, where,
                             {QT_TRANSLATE_NOOP("xw", "Ask for the document that it was taken from, or have "
                                                      "its text recognised"),
                              {}})
                       : otherKind(QString::fromLatin1(magic.name), where);
    if (head.trimmed().startsWith("<?xml") || head.startsWith("\xEF\xBB\xBF<?xml"))
        if (head.contains("wordDocument") || head.contains("mso-application progid=\"Word") ||
            head.contains("office:document "))
            return NoticeKind::WordXml;
    return looksLikeMime(bytes) ? NoticeKind::Mime : NoticeKind::Text;
}

} // namespace xw::notice
