// Written by hand and not by an XML writer: a notice of ten thousand rows has a million characters to place.
#include "notice/writers/ofd_page.h"

#include <cmath>

namespace xw::notice
{

namespace
{

/// Thousandths of a millimetre.
qint64 micrometres(qreal points)
{
    return qRound64(points * 25400.0 / 72.0);
}

/// 12.345 without zeros at its end.
void appendLength(QByteArray &out, qint64 thousandths)
{
    char digits[24];
    char *at = digits + sizeof digits;
    const bool negative = thousandths < 0;
    quint64 value = negative ? quint64(-thousandths) : quint64(thousandths);
    bool any = false;
    for (int place = 0; place < 3; ++place, value /= 10) {
        const char digit = char('0' + value % 10);
        any = any || digit != '0';
        if (any)
            *--at = digit;
    }
    if (any)
        *--at = '.';
    do {
        *--at = char('0' + value % 10);
        value /= 10;
    } while (value > 0);
    if (negative)
        *--at = '-';
    out.append(at, digits + sizeof digits - at);
}

void appendText(QByteArray &out, const QString &text)
{
    if (text.contains(u'&') || text.contains(u'<') || text.contains(u'>'))
        out += text.toHtmlEscaped().toUtf8(); // quotes too, which is as good
    else
        out += text.toUtf8();
}

/// The distances from each character to the next: `g n d` where n of them are d.
void appendDeltas(QByteArray &out, const std::vector<qint64> &places)
{
    for (size_t i = 1; i < places.size();) {
        const qint64 delta = places[i] - places[i - 1];
        size_t end = i + 1;
        while (end < places.size() && places[end] - places[end - 1] == delta)
            ++end;
        if (i > 1)
            out += ' ';
        if (end - i > 2) {
            out += "g " + QByteArray::number(qint64(end - i)) + ' ';
            appendLength(out, delta);
            i = end;
        } else {
            appendLength(out, delta);
            ++i;
        }
    }
}

/// The pieces of one text object that are gathered from its characters, kept between runs for their memory.
struct TextPieces {
    std::vector<qint64> places;
    QByteArray glyphs;
    int count = 0;
};

void gather(TextPieces &pieces, const PlacedRun &run, const PlacedFont &font, const OfdFont &file,
            GlyphBook &book)
{
    pieces.places.clear();
    pieces.glyphs.clear();
    pieces.count = 0;
    qreal x = 0;
    const QList<uint> codes = run.text.toUcs4();
    for (const uint code : codes) {
        const Glyph glyph = book.glyphIn(font.face, code);
        if (glyph.face < 0)
            continue;
        if (pieces.count++ > 0)
            pieces.glyphs += ' ';
        pieces.glyphs += QByteArray::number(file.glyphs.value(glyph.index));
        pieces.places.push_back(micrometres(x));
        x += qreal(glyph.advance) * font.size + run.letterSpacing;
    }
}

void appendRun(QByteArray &out, const PlacedRun &run, const PlacedFont &font, const OfdResources &resources,
               TextPieces &pieces, OfdIds &ids, GlyphBook &book)
{
    const auto file = resources.fonts.find(font.face);
    if (file == resources.fonts.end())
        return;
    gather(pieces, run, font, file->second, book);
    if (pieces.count == 0)
        return;
    // The box holds every glyph: readers may cut off what stands out of it.
    const qreal above = font.size;
    const qreal height = 1.3 * font.size;
    const bool turned = run.turn != 0;
    const QRectF box = turned
                           ? QRectF(run.baseline.x() - (height - above), run.baseline.y(), height, run.width)
                           : QRectF(run.baseline.x(), run.baseline.y() - above, run.width, height);
    out += "<ofd:TextObject ID=\"" + QByteArray::number(ids.next()) + "\" Boundary=\"" + ofdBox(box) +
           "\" Font=\"" + QByteArray::number(resources.fontIds.at(font.face)) + "\" Size=\"";
    appendLength(out, micrometres(font.size));
    out += '"';
    if (turned) // clockwise about the baseline, whose left end lies under the box's edge
        out += " CTM=\"0 1 -1 0 " + ofdLength(height - above) + " 0\"";
    out += '>';
    if (run.color != QColor(Qt::black))
        out += "<ofd:FillColor Value=\"" + ofdColor(run.color) + "\"/>";
    out += "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"" + QByteArray::number(pieces.count) +
           "\" GlyphCount=\"" + QByteArray::number(pieces.count) + "\"><ofd:Glyphs>" + pieces.glyphs +
           "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"";
    out += turned ? QByteArray("0") : ofdLength(above);
    out += '"';
    if (pieces.count > 1) {
        out += " DeltaX=\"";
        appendDeltas(out, pieces.places);
        out += '"';
    }
    out += '>';
    appendText(out, run.text);
    out += "</ofd:TextCode></ofd:TextObject>";
}

/// All rules of one pen.
void appendRules(QByteArray &out, const Page &page, const OfdPen &pen, const QByteArray &sheet, OfdIds &ids)
{
    QByteArray path;
    for (const PlacedRule &rule : page.rules) {
        if (rule.width != pen.width || rule.color != pen.color)
            continue;
        path += path.isEmpty() ? "M " : " M ";
        appendLength(path, micrometres(rule.from.x()));
        path += ' ';
        appendLength(path, micrometres(rule.from.y()));
        path += " L ";
        appendLength(path, micrometres(rule.to.x()));
        path += ' ';
        appendLength(path, micrometres(rule.to.y()));
    }
    if (path.isEmpty())
        return;
    out += "<ofd:PathObject ID=\"" + QByteArray::number(ids.next()) + "\" Boundary=\"" + sheet +
           "\" DrawParam=\"" + QByteArray::number(pen.id) + "\"><ofd:StrokeColor Value=\"" +
           ofdColor(pen.color) + "\"/><ofd:AbbreviatedData>" + path +
           "</ofd:AbbreviatedData></ofd:PathObject>";
}

} // namespace

QByteArray ofdLength(qreal points)
{
    QByteArray out;
    appendLength(out, micrometres(points));
    return out;
}

QByteArray ofdBox(const QRectF &points)
{
    QByteArray out;
    for (const qreal value : {points.x(), points.y(), points.width(), points.height()}) {
        if (!out.isEmpty())
            out += ' ';
        appendLength(out, micrometres(value));
    }
    return out;
}

QByteArray ofdColor(const QColor &color)
{
    return QByteArray::number(color.red()) + ' ' + QByteArray::number(color.green()) + ' ' +
           QByteArray::number(color.blue());
}

QByteArray ofdPage(const PageLayout &layout, int index, const OfdResources &resources, GlyphBook &book,
                   OfdIds &ids)
{
    const Page &page = layout.pages[size_t(index)];
    const QByteArray sheet = ofdBox({{0, 0}, pageSize(layout, index)});
    QByteArray out = R"(<?xml version="1.0" encoding="UTF-8"?>
<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Area><ofd:PhysicalBox>)" +
                     sheet + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"" +
                     QByteArray::number(ids.next()) + "\" Type=\"Body\">";
    TextPieces pieces;
    for (const PlacedRun &run : page.runs)
        appendRun(out, run, layout.fonts[size_t(run.font)], resources, pieces, ids, book);
    for (const OfdPen &pen : resources.pens)
        appendRules(out, page, pen, sheet, ids);
    out += "</ofd:Layer></ofd:Content></ofd:Page>\n";
    return out;
}

} // namespace xw::notice
