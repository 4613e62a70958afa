#include "widgets/rate_picture.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{

constexpr int edge = 24;
constexpr int barRoom = 420;
constexpr int gapBetween = 12;

/// Where everything stands, in the font that is drawn with.
struct PictureLayout {
    QFont title, text;
    int line = 0, names = 0, values = 0, top = 0;
    QSize size;
};

PictureLayout layOut(const RatePicture &picture, const QFont &font)
{
    PictureLayout layout;
    layout.text = font;
    layout.title = font;
    layout.title.setPointSizeF(font.pointSizeF() * 1.4);
    layout.title.setBold(true);
    const QFontMetrics metrics(layout.text), large(layout.title);
    layout.line = metrics.height() + 10;
    for (const RateBar &bar : picture.bars) {
        layout.names =
            qMax(layout.names, metrics.horizontalAdvance(bar.name.isEmpty() ? bar.label : bar.name));
        layout.values = qMax(layout.values, metrics.horizontalAdvance(bar.value + u"  "_s + bar.detail));
    }
    layout.top = edge + large.height() + metrics.height() + 22;
    const int wanted = edge * 2 + layout.names + gapBetween + barRoom + gapBetween + layout.values;
    int legend = 0;
    for (const auto &[tone, words] : picture.legend)
        legend += metrics.horizontalAdvance(words) + 40;
    layout.size = {qMax(qMax(wanted, legend + 2 * edge), large.horizontalAdvance(picture.title) + 2 * edge),
                   layout.top + int(picture.bars.size()) * layout.line + metrics.height() * 2 + 18 + edge};
    return layout;
}

} // namespace

QSize sizeOf(const RatePicture &picture, const QFont &font)
{
    return layOut(picture, font).size;
}

void draw(QPainter &painter, const RatePicture &picture, const QFont &font)
{
    const Colours &paper = coloursOf(Scheme::Light); // it goes into reports
    const PictureLayout layout = layOut(picture, font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), layout.size), paper.paper);
    painter.setFont(layout.title);
    painter.setPen(paper.ink);
    const int titleHeight = QFontMetrics(layout.title).height();
    painter.drawText(QRect(edge, edge, layout.size.width() - 2 * edge, titleHeight), Qt::AlignVCenter,
                     picture.title);
    painter.setFont(layout.text);
    painter.setPen(paper.soft);
    const QFontMetrics metrics(layout.text);
    painter.drawText(QRect(edge, edge + titleHeight + 4, layout.size.width() - 2 * edge, metrics.height()),
                     Qt::AlignVCenter, picture.subtitle);
    const int left = edge + layout.names + gapBetween;
    const int room = layout.size.width() - left - gapBetween - layout.values - edge;
    const int bottom = layout.top + int(picture.bars.size()) * layout.line;
    for (size_t i = 0; i < picture.bars.size(); ++i) {
        const RateBar &bar = picture.bars[i];
        const int y = layout.top + int(i) * layout.line;
        painter.setPen(paper.ink);
        painter.drawText(QRect(edge, y, layout.names, layout.line), Qt::AlignVCenter,
                         bar.name.isEmpty() ? bar.label : bar.name);
        painter.fillRect(QRect(left, y + 5, room, layout.line - 10), paper.neutralFill);
        if (!bar.isNull)
            painter.fillRect(QRectF(left, y + 5, room * bar.hundredths / 10000.0, layout.line - 10),
                             barColour(bar.tone, paper));
        painter.drawText(QRect(left + room + gapBetween, y, layout.values, layout.line), Qt::AlignVCenter,
                         bar.value + u"  "_s + bar.detail);
    }
    painter.setPen(paper.muted);
    for (const int percent : {0, 50, 100}) {
        const int x = left + room * percent / 100;
        painter.drawText(QRect(x - 40, bottom + 2, 80, metrics.height()), Qt::AlignCenter,
                         QString::number(percent) + u'%');
    }
    if (picture.threshold > 0) {
        const double x = left + room * picture.threshold / 10000.0;
        painter.setPen(QPen(paper.bad, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, layout.top - 2), QPointF(x, bottom + 2));
        painter.drawText(QRectF(x - 60, layout.top - metrics.height() - 4, 120, metrics.height()),
                         Qt::AlignCenter, QString::number(picture.threshold / 100.0) + u'%');
    }
    int x = edge;
    const int y = bottom + metrics.height() + 14;
    for (const auto &[tone, words] : picture.legend) {
        painter.fillRect(QRect(x, y + 3, 12, metrics.height() - 6), barColour(tone, paper));
        painter.setPen(paper.soft);
        painter.drawText(QRect(x + 18, y, metrics.horizontalAdvance(words) + 4, metrics.height()),
                         Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + 40;
    }
}

QImage toImage(const RatePicture &picture, const QFont &font)
{
    constexpr int scale = 2;
    QImage image(sizeOf(picture, font) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    draw(painter, picture, font);
    return image;
}

QByteArray toSvg(const RatePicture &picture, const QFont &font)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    generator.setSize(sizeOf(picture, font));
    generator.setViewBox(QRect(QPoint(), sizeOf(picture, font)));
    QPainter painter(&generator);
    draw(painter, picture, font);
    painter.end();
    return buffer.data();
}

} // namespace xw::widgets
