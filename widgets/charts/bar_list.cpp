#include "widgets/bar_list.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr int margin = 11; // below the words of the card's head
constexpr int leastBar = 18;
} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void BarList::setRows(std::vector<BarListRow> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    m_current = std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1));
    QStringList spoken;
    for (const BarListRow &row : m_rows)
        spoken << row.name + u' ' + row.value;
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

void BarList::setEmptyText(const QString &text)
{
    m_empty = text;
    update();
}

void BarList::setMark(double fraction)
{
    m_mark = fraction;
    update();
}

void BarList::setChosen(const QString &key)
{
    m_chosen = key;
    update();
}

int BarList::rowHeight() const
{
    return fontMetrics().height() + 10;
}

QSize BarList::sizeHint() const
{
    return {charWidth(fontMetrics()) * 40, std::max(3, int(m_rows.size())) * rowHeight() + 12};
}

QSize BarList::minimumSizeHint() const
{
    return {charWidth(fontMetrics()) * 20, std::max(1, int(m_rows.size())) * rowHeight() + 12};
}

int BarList::rowAt(const QPoint &point) const
{
    const int row = (point.y() - 6) / rowHeight();
    return point.y() >= 6 && row < int(m_rows.size()) ? row : -1;
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.empty()) {
        painter.setPen(colours::muted);
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return;
    }
    const QFontMetrics metrics = fontMetrics();
    int valueWidth = 0;
    int nameWidth = 0;
    for (const BarListRow &row : m_rows) {
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(row.value));
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
    }
    // The number is never cut: the name gives way, and the bar keeps a little.
    nameWidth = std::clamp(nameWidth, 0, std::max(0, width() - 2 * margin - valueWidth - 2 * 10 - leastBar));
    const int barLeft = margin + nameWidth + 10;
    const int barRight = width() - margin - valueWidth - 10;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const BarListRow &row = m_rows.at(size_t(i));
        const QRect line(0, 6 + i * rowHeight(), width(), rowHeight());
        if (i == m_hovered || (hasFocus() && i == m_current) ||
            (!m_chosen.isEmpty() && row.key == m_chosen)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours::accentFill);
            painter.drawRoundedRect(line.adjusted(4, 1, -4, -1), 5, 5);
        }
        painter.setPen(colours::ink);
        painter.drawText(QRect(margin, line.y(), nameWidth, line.height()), Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
        const QRectF track(barLeft, line.center().y() - 4, std::max(0, barRight - barLeft), 9);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours::neutralFill);
        painter.drawRoundedRect(track, 4, 4);
        if (row.whole > 0 && row.part > 0) {
            QRectF bar = track;
            bar.setWidth(
                std::max(5.0, track.width() * double(std::min(row.part, row.whole)) / double(row.whole)));
            painter.setBrush(row.colour);
            painter.drawRoundedRect(bar, 4, 4);
        }
        if (m_mark > 0) {
            const double x = track.left() + track.width() * m_mark;
            painter.setPen(QPen(colours::bad, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, line.top()), QPointF(x, line.bottom() + 1));
        }
        painter.setPen(colours::ink);
        painter.drawText(QRect(barRight + 10, line.y(), valueWidth, line.height()),
                         Qt::AlignVCenter | Qt::AlignRight, row.value);
    }
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton) {
        m_current = row;
        emit activated(m_rows.at(size_t(row)).key);
    }
}

void BarList::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row != m_hovered) {
        m_hovered = row;
        setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void BarList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (m_rows.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(int(m_rows.size()) - 1, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_rows.at(size_t(m_current)).key);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

bool BarList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(),
                               m_rows.at(size_t(row)).name + u"  "_s + m_rows.at(size_t(row)).value, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace xw::widgets
