// The glyphs are chosen and placed by us, one by one: no shaping, no merging of fonts, the same picture on
// every device.
#include "notice/layout/paint_page.h"

#include "notice/layout/grid.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>

namespace xw::notice
{

namespace
{
void paintRun(QPainter &painter, const PlacedRun &run, const PlacedFont &font, GlyphBook &book, GlyphUse *use)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    qreal x = 0;
    for (const uint code : run.text.toUcs4()) {
        const Glyph glyph = book.glyphIn(font.face, static_cast<char32_t>(code));
        if (glyph.face < 0)
            continue; // layOut refuses such characters
        if (use)
            use->note(glyph, static_cast<char32_t>(code));
        indexes << glyph.index;
        positions << QPointF(x, 0);
        x += static_cast<qreal>(glyph.advance) * font.size + run.letterSpacing;
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(book.sized(font.face, font.size));
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    if (run.turn == 0) {
        painter.drawGlyphRun(run.baseline, glyphs);
        return;
    }
    painter.save();
    painter.translate(run.baseline);
    painter.rotate(run.turn);
    painter.drawGlyphRun({0, 0}, glyphs);
    painter.restore();
}

/// No finer than print needs, and opaque: PDF/A-1 knows no transparency.
void paintPicture(QPainter &painter, const PlacedPicture &picture)
{
    constexpr int dotsAnInch = 150;
    QImage image = QImage::fromData(picture.bytes);
    if (image.isNull())
        return;
    const int wide = qRound(picture.rect.width() / 72 * dotsAnInch);
    if (image.width() > wide)
        image = image.scaledToWidth(qMax(1, wide), Qt::SmoothTransformation);
    if (image.hasAlphaChannel()) {
        QImage opaque(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
        image = opaque;
    }
    painter.drawImage(picture.rect, image.convertToFormat(QImage::Format_RGB32));
}
} // namespace

void GlyphUse::note(const Glyph &glyph, char32_t code)
{
    const quint64 key = (static_cast<quint64>(glyph.face) << 32) | glyph.index;
    if (m_seen.contains(key))
        return;
    m_seen.insert(key);
    for (FaceUse &use : m_faces)
        if (use.face == glyph.face) {
            use.glyphs.emplace_back(glyph.index, code);
            return;
        }
    m_faces.push_back({glyph.face, {{glyph.index, code}}});
}

void paintPage(QPainter &painter, const PageLayout &layout, int index, GlyphBook &book, GlyphUse *use)
{
    const Page &page = layout.pages[static_cast<size_t>(index)];
    for (const PlacedRun &run : page.runs) {
        if (painter.pen().color() != run.color || painter.pen().style() == Qt::NoPen)
            painter.setPen(run.color);
        paintRun(painter, run, layout.fonts[static_cast<size_t>(run.font)], book, use);
    }
    for (const PlacedPicture &picture : page.pictures)
        paintPicture(painter, picture);
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(QPen(rule.color, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.from, rule.to);
    }
}

void paintPage(QPainter &painter, const PageLayout &layout, int index)
{
    if (index < 0 || index >= static_cast<int>(layout.pages.size()) || !layout.fontSet)
        return;
    GlyphBook book(*layout.fontSet);
    paintPage(painter, layout, index, book);
}

QSizeF pageSize(const PageLayout &layout, int index)
{
    const bool known = index >= 0 && index < static_cast<int>(layout.pages.size());
    return grid::frame(known && layout.pages[static_cast<size_t>(index)].landscape).sheet;
}

} // namespace xw::notice
