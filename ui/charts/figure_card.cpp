#include "ui/charts/figure_card.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

FigureCard::FigureCard(const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const QString &title, const QString &figure, const QString &trend, Tone trendTone,
                           const QString &detail)
{
    m_title = title;
    m_figure = figure;
    m_trend = trend;
    m_trendTone = trendTone;
    m_detail = detail;
    setAccessibleName(title + u' ' + figure);
    setAccessibleDescription(trend + u' ' + detail);
    setToolTip(detail);
    update();
}

QFont FigureCard::figureFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setBold(true);
    return font;
}

QSize FigureCard::sizeHint() const
{
    return {widgets::charWidth(fontMetrics()) * 34,
            fontMetrics().height() * 2 + QFontMetrics(figureFont()).height() + 26};
}

QSize FigureCard::minimumSizeHint() const
{
    return {widgets::charWidth(fontMetrics()) * 20, sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // One ring at most: the pointer is answered by the ground.
    painter.setPen(widgets::framePen(hasFocus(), colours::border));
    painter.setBrush(isDown() || underMouse() ? colours::accentFill : colours::surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect inside = rect().adjusted(15, 10, -15, -10);
    const int line = fontMetrics().height();
    painter.setPen(colours::muted);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignVCenter,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, inside.width()));
    painter.setFont(figureFont());
    painter.setPen(colours::ink);
    const int figureHeight = QFontMetrics(figureFont()).height();
    painter.drawText(QRect(inside.left(), inside.top() + line + 2, inside.width(), figureHeight),
                     Qt::AlignVCenter, m_figure);
    const int beside = inside.left() + painter.fontMetrics().horizontalAdvance(m_figure) + 12;
    painter.setFont(font());
    painter.setPen(toneInk(m_trendTone));
    // At the figure's foot: below it, where there is no more room than for what was counted.
    painter.drawText(QRect(beside, inside.top() + line + 2, std::max(0, inside.right() - beside),
                           figureHeight - figureHeight / 8),
                     Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(m_trend, Qt::ElideRight, std::max(0, inside.right() - beside)));
    painter.setPen(colours::muted);
    painter.drawText(QRect(inside.left(), inside.top() + line + figureHeight + 5, inside.width(), line),
                     Qt::AlignVCenter, fontMetrics().elidedText(m_detail, Qt::ElideRight, inside.width()));
}

bool FigureCard::isWhole() const
{
    const int room = width() - 30;
    return fontMetrics().horizontalAdvance(m_title) <= room &&
           fontMetrics().horizontalAdvance(m_detail) <= room &&
           QFontMetrics(figureFont()).horizontalAdvance(m_figure) + 12 +
                   fontMetrics().horizontalAdvance(m_trend) <=
               room;
}

} // namespace xw::ui
