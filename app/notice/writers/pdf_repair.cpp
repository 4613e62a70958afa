#include "notice/writers/pdf_repair.h"

#include "notice/writers/pdf_tags.h"
#include "notice/writers/pdf_text_map.h"

#include <QCryptographicHash>
#include <map>
#define POINTERHOLDER_TRANSITION 4 // qpdf 11: shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

tl::unexpected<Error> unexpectedFile(const QString &detail)
{
    return failure(ErrorCode::Internal,
                   {QT_TRANSLATE_NOOP("xw", "The text layer of the PDF could not be written"), {}}, {}, {},
                   detail);
}

/// The fonts of all pages in the order in which they were first used: Qt counts them up in their names, /F10
/// /F11 …
std::vector<QPDFObjectHandle> fontsInOrder(QPDF &pdf)
{
    std::map<int, QPDFObjectHandle> byNumber;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto fonts = page.getObjectHandle().getKey("/Resources").getKey("/Font");
        if (fonts.isDictionary())
            for (const std::string &name : fonts.getKeys())
                byNumber.emplace(QByteArray::fromStdString(name).mid(2).toInt(), fonts.getKey(name));
    }
    std::vector<QPDFObjectHandle> ordered;
    for (const auto &[number, font] : byNumber)
        ordered.push_back(font);
    return ordered;
}

/// Qt from 6.8 on names the colour spaces of a print shop in every page's resources, though nothing is
/// painted in them: an archive PDF whose one profile is sRGB may not.
void dropUnusedColourSpaces(QPDF &pdf)
{
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto spaces = page.getObjectHandle().getKey("/Resources").getKey("/ColorSpace");
        if (spaces.isDictionary())
            for (const char *name : {"/CSpcmyk", "/PCSpcmyk"})
                spaces.removeKey(name);
    }
}

/// Six capital letters out of what is in the subset: another subset, another tag, and the same one each time.
std::string tagOf(const QByteArray &content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<quint8>(digest.at(i)) % 26);
    return tag + '+';
}

/// Qt's map gives, for each glyph, the lowest code point that shares it (高 becomes U+2FBC). It is good for
/// one thing: to prove that our list of painted glyphs is in the file's order.
Result<void> mendTextMap(QPDF &pdf, QPDFObjectHandle font, const GlyphUse::FaceUse &use, GlyphBook &book)
{
    const auto buffer = font.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
    const auto qtMap = readTextMap(QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                                              static_cast<qsizetype>(buffer->getSize())));
    if (qtMap.size() != use.glyphs.size() + 1)
        return unexpectedFile(
            QStringLiteral("%1 glyphs in the font, %2 painted").arg(qtMap.size()).arg(use.glyphs.size() + 1));
    std::vector<char32_t> characters;
    for (size_t i = 0; i < use.glyphs.size(); ++i) {
        const auto &[glyph, character] = use.glyphs[i];
        const char32_t said = qtMap[i + 1];
        if (said != 0 && book.glyphIn(use.face, said).index != glyph)
            return unexpectedFile(
                QStringLiteral("glyph %1 is U+%2").arg(i + 1).arg(static_cast<uint>(said), 4, 16));
        characters.push_back(character);
    }
    const QByteArray map = writeTextMap(characters);
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, map.toStdString()));

    auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    auto descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = font.getKey("/BaseFont").getName().substr(1);
    const auto tagged = QPDFObjectHandle::newName('/' + tagOf(QByteArray::fromStdString(name) + map) + name);
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
    return {};
}

void describe(QPDF &pdf, const PdfMetadata &metadata)
{
    auto trailer = pdf.getTrailer();
    trailer.removeKey("/ID"); // else the new one is made from Qt's random one
    auto info = QPDFObjectHandle::newDictionary();
    const auto date = QPDFObjectHandle::newString(pdfDate(metadata).toStdString());
    info.replaceKey("/Title", text(metadata.title));
    info.replaceKey("/Author", text(metadata.author));
    info.replaceKey("/Producer", text(metadata.producer));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}
} // namespace

Result<QByteArray> repairPdf(const QByteArray &painted, const PdfMetadata &metadata, const GlyphUse &use,
                             GlyphBook &book, const NoticeDocument &document, const PageLayout &layout)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("notice", painted.constData(), static_cast<size_t>(painted.size()));
        const auto fonts = fontsInOrder(pdf);
        if (fonts.size() != use.faces().size())
            return unexpectedFile(
                QStringLiteral("%1 fonts in the file, %2 painted").arg(fonts.size()).arg(use.faces().size()));
        for (size_t i = 0; i < fonts.size(); ++i)
            if (const auto done = mendTextMap(pdf, fonts[i], use.faces()[i], book); !done)
                return tl::unexpected(done.error());
        dropUnusedColourSpaces(pdf);
        addOutline(pdf, pdfBookmarks(document, layout));
        if (!addTags(pdf, document, layout))
            return unexpectedFile(u"the pages are not as they were painted"_s);
        describe(pdf, metadata);
        return written(pdf);
    } catch (const std::exception &error) {
        return unexpectedFile(QString::fromUtf8(error.what()));
    }
}

} // namespace xw::notice
