#include "notice/layout/glyph_book.h"

#include <QList>

namespace xw::notice
{

namespace
{
constexpr qreal designSize = 1000; // widths are read at this size, unhinted, and divided by it
}

GlyphBook::FaceBook &GlyphBook::book(int face)
{
    auto &book = m_faces[static_cast<size_t>(face)];
    if (!book) {
        book = std::make_unique<FaceBook>();
        book->design = QRawFont::fromFont(m_fonts.faces[static_cast<size_t>(face)].font);
        book->design.setPixelSize(designSize);
    }
    return *book;
}

Glyph GlyphBook::glyphIn(int face, char32_t code)
{
    if (code > 0x10ffff)
        return {};
    FaceBook &faceBook = book(face);
    auto &block = faceBook.blocks[code / 256];
    if (!block)
        block = std::make_unique<Block>();
    Entry &entry = (*block)[code % 256];
    if (!entry.known) {
        entry.known = true;
        const QList<quint32> indexes =
            faceBook.design.supportsCharacter(static_cast<quint32>(code))
                ? faceBook.design.glyphIndexesForString(QString::fromUcs4(&code, 1))
                : QList<quint32>();
        if (!indexes.isEmpty() && indexes.constFirst() != 0) {
            entry.present = true;
            entry.index = indexes.constFirst();
            const auto advances =
                faceBook.design.advancesForGlyphIndexes({entry.index}, QRawFont::UseDesignMetrics);
            entry.advance =
                static_cast<float>(advances.isEmpty() ? 1 : advances.constFirst().x() / designSize);
        }
    }
    return entry.present ? Glyph{face, entry.index, entry.advance} : Glyph{};
}

Glyph GlyphBook::glyph(Role role, char32_t code)
{
    const int half = m_fonts.halfWidth[static_cast<size_t>(role)];
    if (half >= 0 && code < 0x2000) {
        const Glyph found = glyphIn(half, code);
        if (found.face >= 0)
            return found;
    }
    for (const int face : m_fonts.chain(role)) {
        const Glyph found = glyphIn(face, code);
        if (found.face >= 0)
            return found;
    }
    return {};
}

const QRawFont &GlyphBook::sized(int face, qreal size)
{
    auto it = m_sized.find({face, size});
    if (it == m_sized.end()) {
        QRawFont raw = QRawFont::fromFont(m_fonts.faces[static_cast<size_t>(face)].font);
        raw.setPixelSize(size);
        it = m_sized.emplace(std::pair{face, size}, raw).first;
    }
    return it->second;
}

} // namespace xw::notice
