#include "widgets/checklist/tick_box.h"

#include <QPainter>
#include <QPainterPath>

namespace xw::widgets
{

namespace
{
constexpr qreal boxSide = 15;
}

TickBox::TickBox(QWidget *parent) : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TickBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TickBox::setPending(bool pending)
{
    m_pending = pending;
    update();
}

QSize TickBox::sizeHint() const
{
    return {22, 22};
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box((width() - boxSide) / 2, (height() - boxSide) / 2, boxSide, boxSide);
    const QColor ink = toneInk(m_tone);
    QColor frame = underMouse() || hasFocus() ? colours::accent : colours::tickFrame;
    QColor fill = colours::surface;
    if (isChecked()) {
        frame = ink;
        fill = m_pending ? toneFill(m_tone) : ink;
    }
    if (!isEnabled()) {
        frame = isChecked() ? toneFrame(m_tone) : colours::border;
        fill = isChecked() ? toneFrame(m_tone) : colours::raised;
    }
    painter.setPen(QPen(frame, 1.4));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked() || m_pending) {
        QPainterPath tick;
        tick.moveTo(box.left() + 3.6, box.top() + 7.8);
        tick.lineTo(box.left() + 6.4, box.top() + 10.7);
        tick.lineTo(box.left() + 11.4, box.top() + 4.6);
        painter.setPen(
            QPen(m_pending ? ink : colours::surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours::accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
}

} // namespace xw::widgets
