#include "ui/window/rail_button.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace xw::ui
{

namespace
{
constexpr int pictureSide = 22;
constexpr int gap = 3;
constexpr int padding = 8;
} // namespace

RailButton::RailButton(const QString &drawing, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click goes to the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setIcon(widgets::icon(drawing, widgets::colours::soft, widgets::colours::accent));
}

QSize RailButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    return {qMax(58, metrics.horizontalAdvance(text()) + 2 * padding),
            pictureSide + gap + metrics.height() + 2 * padding - 3};
}

QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width(), pictureSide + gap};
}

bool RailButton::showsWord() const
{
    return height() > pictureSide + fontMetrics().height();
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    // Ctrl and an arrow belong to the page.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    using namespace widgets;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours::accentFill : colours::ground);
        painter.drawRoundedRect(area, 7, 7);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours::accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, 7, 7);
    }
    // Too low a window takes the room around picture and word first.
    const int word = showsWord() ? fontMetrics().height() : 0;
    const int between = showsWord() ? qMin(gap, height() - pictureSide - word) : 0;
    const int around = (height() - pictureSide - between - word) / 2;
    const QRect picture((width() - pictureSide) / 2, showsWord() ? qMin(padding - 1, around) : around,
                        pictureSide, pictureSide);
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (!showsWord())
        return;
    QFont shown = font();
    shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shown);
    painter.setPen(isChecked() ? colours::accent : colours::soft);
    painter.drawText(QRect(0, picture.bottom() + between, width(), height() - picture.bottom() - between),
                     Qt::AlignHCenter, text());
}

} // namespace xw::ui
