#include "widgets/bars/parted_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace xw::widgets
{

namespace
{

/// What a part asks for before it is cut: its hint, or the least where it gives way by itself.
int wantedWidth(const QWidget *part)
{
    const bool givesWay = part->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    const int wanted = givesWay ? part->minimumSizeHint().width() : part->sizeHint().width();
    return qBound(part->minimumWidth(), wanted, part->maximumWidth());
}

int leastWidth(const QWidget *part)
{
    return QWidgetItem(const_cast<QWidget *>(part)).minimumSize().width();
}

int sideBySide(const QList<QWidget *> &parts, int spacing, int (*widthOf)(const QWidget *))
{
    int wide = 0, shown = 0; // also one that says nothing now takes a space
    for (const QWidget *part : parts)
        if (!part->isHidden())
            wide += widthOf(part) + (shown++ > 0 ? spacing : 0);
    return wide;
}

} // namespace

PartedLine::PartedLine(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout), m_below(new QHBoxLayout)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 6, 10, 6);
    lines->setSpacing(0);
    for (QHBoxLayout *line : {m_line, m_below}) {
        line->setSpacing(6);
        lines->addLayout(line);
    }
    m_line->addStretch(1);
    m_below->addStretch(1); // at the right end, as in one line
}

void PartedLine::addLeft(QWidget *widget, int stretch, int at)
{
    const qsizetype place = at < 0 ? m_left.size() : at;
    m_line->insertWidget(int(place), widget, stretch);
    m_left.insert(place, widget);
}

void PartedLine::setWanted(QWidget *part, int width)
{
    m_wanted.insert(part, width);
    place();
}

int PartedLine::wanted(const QList<QWidget *> &parts) const
{
    int more = 0;
    for (QWidget *part : parts)
        if (!part->isHidden() && m_wanted.contains(part))
            more += qMax(0, m_wanted.value(part) - wantedWidth(part));
    return sideBySide(parts, m_line->spacing(), wantedWidth) + more;
}

void PartedLine::addTool(QWidget *widget)
{
    (m_parted ? m_below : m_line)->addWidget(widget);
    m_tools << widget;
}

QSize PartedLine::minimumSizeHint() const
{
    const int wide = qMax(sideBySide(m_left, m_line->spacing(), leastWidth),
                          sideBySide(m_tools, m_line->spacing(), leastWidth));
    const QMargins margins = layout()->contentsMargins();
    return {wide + margins.left() + margins.right(),
            qMax(m_leastHeight, layout()->totalMinimumSize().height())};
}

QSize PartedLine::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, m_leastHeight});
}

void PartedLine::setLeastHeight(int height)
{
    if (height == m_leastHeight)
        return;
    m_leastHeight = height;
    updateGeometry();
}

bool PartedLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a word of it became longer, or a part came
        place();
    return QWidget::event(event);
}

void PartedLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PartedLine::place()
{
    const int left = wanted(m_left);
    const int right = wanted(m_tools);
    const bool parted =
        left > 0 && right > 0 && left + right + 2 * m_line->spacing() > contentsRect().width() - 20;
    if (parted == m_parted)
        return;
    m_parted = parted;
    static_cast<QVBoxLayout *>(layout())->setSpacing(parted ? 4 : 0);
    for (QWidget *tool : std::as_const(m_tools))
        (parted ? m_below : m_line)->addWidget(tool);
    updateGeometry();
}

} // namespace xw::widgets
