#include "widgets/cell_delegate.h"

#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace xw::widgets
{

namespace
{
constexpr int sideMargin = 9;
constexpr int besideNumbers = 18; // as far from the edge as the head above, which keeps room for an arrow

QRect cellArea(const QRect &cell, Qt::Alignment alignment)
{
    return cell.adjusted(sideMargin, 0, alignment.testFlag(Qt::AlignRight) ? -besideNumbers : -sideMargin + 3,
                         -1);
}
} // namespace

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 11;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QStyleOptionViewItem option = weighted(given, index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours::accentFill);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours::raised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours::row);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect area = cellArea(option.rect, alignment(index));
    if (const std::optional<Tone> tone = chip(index)) {
        paintChip(*painter, area, option.font, text, *tone, alignment(index));
    } else {
        painter->setFont(option.font);
        painter->setPen(ink(index));
        // One line: what a file holds may have several.
        const QString line = text.contains(u'\n') ? QString(text).replace(u'\n', u' ') : text;
        painter->drawText(area, int(Qt::AlignVCenter | alignment(index)) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(line, Qt::ElideRight, area.width()));
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(colours::accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QStyleOptionViewItem option = weighted(given, index);
    constexpr int gridLine = 1;
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + gridLine +
                sideMargin + (alignment(index).testFlag(Qt::AlignRight) ? besideNumbers : sideMargin),
            rowHeight(option.fontMetrics)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString given = index.data(Qt::ToolTipRole).toString();
    if (!given.isEmpty())
        QToolTip::showText(event->globalPos(), given, view);
    else if (weighted(option, index).fontMetrics.horizontalAdvance(text) >
             cellArea(option.rect, alignment(index)).width())
        QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    else
        QToolTip::hideText();
    return true;
}

std::optional<Tone> CellDelegate::chip(const QModelIndex &) const
{
    return std::nullopt;
}

QColor CellDelegate::ink(const QModelIndex &) const
{
    return colours::ink;
}

Qt::Alignment CellDelegate::alignment(const QModelIndex &) const
{
    return Qt::AlignLeft;
}

bool CellDelegate::isStrong(const QModelIndex &) const
{
    return false;
}

QStyleOptionViewItem CellDelegate::weighted(QStyleOptionViewItem option, const QModelIndex &index) const
{
    if (isStrong(index)) {
        option.font.setWeight(QFont::DemiBold);
        option.fontMetrics = QFontMetrics(option.font);
    }
    return option;
}

} // namespace xw::widgets
