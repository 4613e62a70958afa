#include "widgets/lists/thumbnail_delegate.h"

#include "widgets/chip.h"
#include "widgets/icon.h"

#include <QPainter>
#include <QPainterPath>

namespace xw::widgets
{

namespace
{
constexpr int gap = 8;

QFont captionFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int captionHeight(const QFont &font)
{
    return QFontMetrics(captionFont(font)).height() + 6;
}

void drawPicture(QPainter &painter, const QRect &area, const QModelIndex &index, qreal dpr)
{
    const QPixmap pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    painter.fillRect(area, colours::raised);
    if (!pixmap.isNull()) {
        painter.drawPixmap(area.topLeft(), pixmap);
        return;
    }
    QRect drawing(0, 0, 30, 30);
    drawing.moveCenter(area.center());
    const QString name = index.data(ThumbnailDelegate::DrawingRole).toString();
    painter.drawPixmap(drawing, icon(name, colours::field).pixmap(drawing.size(), dpr));
}
} // namespace

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {picture.width() + 2 + gap, picture.height() + captionHeight(option.font) + 2};
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect frame = option.rect.adjusted(0, 0, -gap, -1);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->fillPath(outline, colours::surface);
    painter->setClipPath(outline);
    const QRect area(frame.topLeft() + QPoint(1, 1), picture);
    drawPicture(*painter, area, index, painter->device()->devicePixelRatioF());
    const QString mark = index.data(MarkRole).toString();
    if (!mark.isEmpty())
        paintChip(*painter, QRect(area.left() + 4, area.bottom() - 22, area.width() - 8, 20),
                  captionFont(option.font), mark, Tone::Bad);
    painter->setClipping(false);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    painter->setPen(QPen(selected ? colours::accent : colours::border, focused ? 2 : 1));
    painter->drawPath(outline);
    const QFont font = captionFont(option.font);
    painter->setFont(font);
    painter->setPen(colours::ink);
    const QRect caption(frame.left() + 7, area.bottom() + 1, frame.width() - 14, captionHeight(option.font));
    painter->drawText(
        caption, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, caption.width()));
    painter->restore();
}

} // namespace xw::widgets
