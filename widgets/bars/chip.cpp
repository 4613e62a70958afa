#include "widgets/chip.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr int sidePadding = 8;

void paintPill(QPainter &painter, const QRectF &pill, const QFont &font, const QString &text,
               const QColor &ink, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    const QString fitting =
        metrics.elidedText(text, Qt::ElideRight, qMax(0, int(pill.width()) - 2 * sidePadding + 2));
    painter.drawText(pill, Qt::AlignCenter, fitting);
    painter.restore();
}

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.93);
    return font;
}
} // namespace

QSize chipSize(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + 3};
}

void paintChip(QPainter &painter, const QRect &area, const QFont &font, const QString &text, Tone tone,
               Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    QSize size = chipSize(font, text);
    size.setWidth(qMin(size.width(), area.width()));
    QRect pill(QPoint(), size);
    pill.moveCenter(area.center());
    if (alignment & Qt::AlignRight)
        pill.moveRight(area.right());
    else if (!(alignment & Qt::AlignHCenter))
        pill.moveLeft(area.left());
    paintPill(painter, pill, chipFont(font), text, toneInk(tone), toneFill(tone));
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty() || !parentWidget());
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(font(), m_text);
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().horizontalAdvance(u'M') * 3 + 2 * sidePadding),
            sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), chipFont(font()), m_text, toneInk(m_tone), toneFill(m_tone));
}

PillButton::PillButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void PillButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

QString PillButton::shownText() const
{
    return m_count < 0 ? text() : u"%1 %2"_s.arg(text(), QLocale().toString(m_count));
}

QSize PillButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return chipSize(bold, shownText()) + QSize(4, 2);
}

void PillButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PillButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = chipFont(font());
    QColor ink = colours::soft;
    QColor fill = colours::neutralFill;
    if (isChecked()) {
        shown.setWeight(QFont::DemiBold);
        ink = colours::onAccent;
        fill = colours::accent;
    } else if (underMouse()) {
        fill = colours::accentFill;
    }
    if (!isEnabled())
        ink = colours::muted;
    paintPill(painter, QRectF(rect()).adjusted(1, 1, -1, -1), shown, shownText(), ink, fill);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? colours::ink : colours::accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

} // namespace xw::widgets
