// Painting with a glyph book that is kept over many pages; paintPage() of page_layout.h makes one for a
// single page.
#pragma once

#include "notice/layout/glyph_book.h"
#include "notice/page_layout.h"

#include <QSet>

namespace xw::notice
{

/// Which glyphs were painted, face by face in the order of their first use: what a PDF needs to say which
/// character each one is.
class GlyphUse
{
public:
    struct FaceUse {
        int face = 0;
        std::vector<std::pair<quint32, char32_t>> glyphs; ///< glyph and the character that it stands for
    };
    void note(const Glyph &glyph, char32_t code);
    [[nodiscard]] const std::vector<FaceUse> &faces() const { return m_faces; }

private:
    std::vector<FaceUse> m_faces;
    QSet<quint64> m_seen;
};

void paintPage(QPainter &painter, const PageLayout &layout, int index, GlyphBook &book,
               GlyphUse *use = nullptr);

} // namespace xw::notice
