#include "widgets/filter_header.h"

#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace xw::widgets
{

namespace
{
constexpr int arrowRoom = 20;
}

FilterHeader::FilterHeader(int filteredRole, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_filteredRole(filteredRole)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QPoint FilterHeader::below(int logical) const
{
    return viewport()->mapToGlobal(QPoint(sectionViewportPosition(logical), height()));
}

int FilterHeader::arrowAt(const QPoint &place) const
{
    const int logical = logicalIndexAt(place);
    if (logical < 0)
        return -1;
    // The last pixels of a section are where it is made wider.
    const int right = qMin(sectionViewportPosition(logical) + sectionSize(logical), viewport()->width());
    return place.x() >= right - arrowRoom - 4 && place.x() < right - 4 ? logical : -1;
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logical);
    painter->restore();
    const int right = qMin(rect.right(), viewport()->width() - 1);
    if (right - rect.left() < arrowRoom * 2)
        return;
    const bool filtered = model() && model()->headerData(logical, Qt::Horizontal, m_filteredRole).toBool();
    const QRectF box(right - arrowRoom - 2, rect.center().y() - 8, 17, 17);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(filtered ? colours::accent : colours::raised);
    painter->drawRoundedRect(box, 3, 3);
    const QPointF c = box.center();
    QPainterPath funnel;
    funnel.moveTo(c + QPointF(-4.5, -3.5));
    funnel.lineTo(c + QPointF(4.5, -3.5));
    funnel.lineTo(c + QPointF(1.2, 0.5));
    funnel.lineTo(c + QPointF(1.2, 4.5));
    funnel.lineTo(c + QPointF(-1.2, 3.5));
    funnel.lineTo(c + QPointF(-1.2, 0.5));
    funnel.closeSubpath();
    painter->setBrush(filtered ? colours::onAccent : colours::tickFrame);
    painter->drawPath(funnel);
    painter->restore();
}

QSize FilterHeader::sectionSizeFromContents(int logical) const
{
    return QHeaderView::sectionSizeFromContents(logical) + QSize(arrowRoom, 0);
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? arrowAt(event->position().toPoint()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (arrowAt(event->position().toPoint()) == pressed)
        emit filterAsked(pressed);
}

} // namespace xw::widgets
