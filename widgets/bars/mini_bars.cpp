#include "widgets/mini_bars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace xw::widgets
{

namespace
{
constexpr QColor calm{91, 141, 239};
constexpr qreal widest = 22;
constexpr qreal shortest = 3; ///< a rate of nothing is still a bar
} // namespace

MiniBars::MiniBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MiniBars::setBars(const QList<MiniBar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    m_focused = qBound(0, m_focused, int(qMax<qsizetype>(0, bars.size() - 1)));
    update();
}

QRectF MiniBars::column(int index) const
{
    const qreal step = qMin(widest * 1.6, qreal(width()) / qMax<qsizetype>(1, m_bars.size()));
    const qreal left = width() - step * m_bars.size();
    return {left + index * step + step * 0.19, 2, step * 0.62, height() - 4.0 - lettersHeight()};
}

/// Each bar bears the first letter of its name, where they do not take the room from the bars.
int MiniBars::lettersHeight() const
{
    const int line = fontMetrics().height();
    const qreal step = qMin(widest * 1.6, qreal(width()) / qMax<qsizetype>(1, m_bars.size()));
    const bool wide = step >= fontMetrics().horizontalAdvance(u'国');
    return wide && height() >= 2 * line ? line : 0;
}

int MiniBars::at(const QPointF &position) const
{
    for (int i = 0; i < m_bars.size(); ++i)
        if (column(i).adjusted(-2, 0, 2, 0).contains(position))
            return i;
    return -1;
}

void MiniBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_bars.size(); ++i) {
        const MiniBar &bar = m_bars.at(i);
        const QRectF all = column(i);
        QRectF filled = all;
        filled.setTop(all.bottom() -
                      (bar.fraction ? qMax(shortest, all.height() * *bar.fraction) : shortest));
        const QColor colour = bar.tone == Tone::Accent ? calm : toneInk(bar.tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.fraction ? colour : colours::border);
        painter.drawRoundedRect(filled, 2, 2);
        if (bar.current) {
            painter.setBrush(colours::ink);
            painter.drawRect(QRectF(all.left(), all.bottom() + 0.5, all.width(), 1.5));
        }
        if (const int letters = lettersHeight(); letters > 0 && !bar.label.isEmpty()) {
            painter.setPen(bar.current ? colours::ink : colours::soft);
            painter.drawText(QRectF(all.left() - 6, height() - letters, all.width() + 12, letters),
                             Qt::AlignCenter, bar.label.left(1));
        }
        if (hasFocus() && i == m_focused) {
            painter.setPen(QPen(colours::accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(all.adjusted(-1.5, -0.5, 1.5, 0.5));
        }
    }
}

bool MiniBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int index = at(help->pos()); index >= 0)
            QToolTip::showText(help->globalPos(), m_bars.at(index).label, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MiniBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int index = at(event->position()); index >= 0 && event->button() == Qt::LeftButton)
        emit chosen(index);
}

void MiniBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Left && m_focused > 0)
        --m_focused;
    else if (event->key() == Qt::Key_Right && m_focused < last)
        ++m_focused;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && last >= 0)
        emit chosen(m_focused);
    else
        return QWidget::keyPressEvent(event);
    if (last >= 0)
        setAccessibleDescription(m_bars.at(m_focused).label);
    update();
}

} // namespace xw::widgets
