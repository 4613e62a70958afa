#include "widgets/picture_marks.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace xw::widgets
{

namespace
{
using Kind = PictureMark::Kind;

constexpr double smallest = 4; ///< pixels: less was a click

/// As thick as can be seen on a picture of this size.
double penOf(const QSize &size)
{
    return qBound(3.0, size.width() / 320.0, 9.0);
}

void drawArrow(QPainter &painter, const QPointF &from, const QPointF &to, double pen)
{
    const QLineF line(from, to);
    const double head = qMin(pen * 4.5, line.length() * 0.6);
    QLineF shaft = line;
    shaft.setLength(qMax(0.0, line.length() - head * 0.8));
    painter.drawLine(shaft);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    QPolygonF tip{to};
    for (const double turn : {2.7, -2.7})
        tip << to + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * head;
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(tip);
}

/// Squares of the mean colour: no sharpening gives back what was there.
void blur(QImage &picture, const QRect &wanted)
{
    const QRect area = wanted & picture.rect();
    if (area.isEmpty())
        return;
    const int square = qMax(8, qMin(area.width(), area.height()) / 6);
    const QSize few(qMax(1, area.width() / square), qMax(1, area.height() / square));
    const QImage coarse = picture.copy(area).scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter(&picture).drawImage(area, coarse);
}
} // namespace

namespace
{
/// What is left of the picture; all of it where nothing was cut.
QRect keptPart(const QSize &size, const QList<PictureMark> &marks)
{
    QRect kept(QPoint(), size);
    for (const PictureMark &mark : marks)
        if (mark.kind == Kind::Crop)
            if (const QRect part =
                    QRectF(mark.from, mark.to).normalized().toAlignedRect() & QRect(QPoint(), size);
                part.width() >= smallest && part.height() >= smallest)
                kept = part;
    return kept;
}

QImage drawnOn(const QImage &picture, const QList<PictureMark> &marks)
{
    QImage copy = picture.convertToFormat(QImage::Format_RGB32);
    copy.setDevicePixelRatio(1.0);
    // What is hidden is hidden under every arrow, whichever came first.
    for (const PictureMark &mark : marks)
        if (mark.kind == Kind::Blur)
            blur(copy, QRectF(mark.from, mark.to).normalized().toAlignedRect());
    QPainter painter(&copy);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = penOf(copy.size());
    // The copy is kept: it is the same whatever colours the window has.
    painter.setPen(QPen(coloursOf(Scheme::Light).bad, pen, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    for (const PictureMark &mark : marks) {
        painter.setBrush(Qt::NoBrush);
        if (mark.kind == Kind::Box)
            painter.drawRect(QRectF(mark.from, mark.to).normalized());
        else if (mark.kind == Kind::Arrow)
            drawArrow(painter, mark.from, mark.to, pen);
    }
    return copy;
}
} // namespace

QImage marked(const QImage &picture, const QList<PictureMark> &marks)
{
    return drawnOn(picture, marks).copy(keptPart(picture.size(), marks));
}

PictureMarks::PictureMarks(const QImage &picture, QWidget *parent)
    : QWidget(parent), m_picture(picture), m_pen(picture.width() / 2.0, picture.height() / 2.0)
{
    setObjectName(QStringLiteral("pictureMarks"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setScale(1.0);
}

void PictureMarks::setScale(double scale)
{
    m_scale = qBound(0.05, scale, 8.0);
    setFixedSize((QSizeF(m_picture.size()) * m_scale).toSize());
    update();
}

QPointF PictureMarks::inPicture(const QPointF &place) const
{
    const QPointF point = place / m_scale;
    return {qBound(0.0, point.x(), double(m_picture.width())),
            qBound(0.0, point.y(), double(m_picture.height()))};
}

void PictureMarks::begin(const QPointF &at)
{
    m_drawn = PictureMark{m_kind, at, at};
    update();
}

void PictureMarks::end()
{
    if (!m_drawn)
        return;
    const PictureMark mark = *std::exchange(m_drawn, std::nullopt);
    if (QLineF(mark.from, mark.to).length() >= smallest) {
        m_marks << mark;
        m_undone.clear();
        emit changed();
    }
    update();
}

void PictureMarks::undo()
{
    if (m_marks.isEmpty())
        return;
    m_undone << m_marks.takeLast();
    update();
    emit changed();
}

void PictureMarks::redo()
{
    if (m_undone.isEmpty())
        return;
    m_marks << m_undone.takeLast();
    update();
    emit changed();
}

void PictureMarks::paintEvent(QPaintEvent *)
{
    QList<PictureMark> all = m_marks;
    if (m_drawn)
        all << *m_drawn;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(m_scale, m_scale);
    painter.drawImage(QPointF(0, 0), drawnOn(m_picture, all));
    // What goes is dim, and can be seen.
    if (const QRect kept = keptPart(m_picture.size(), all); kept != m_picture.rect()) {
        QPainterPath gone;
        gone.addRect(m_picture.rect());
        gone.addRect(kept);
        painter.setOpacity(0.6);
        painter.fillPath(gone, coloursOf(Scheme::Light).ink);
        painter.setOpacity(1);
        painter.setPen(QPen(colours::accent, 2 / m_scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(kept);
    }
    if (hasFocus() && !m_drawn) {
        painter.setPen(QPen(colours::accent, 2));
        painter.drawLine(m_pen - QPointF(9, 0), m_pen + QPointF(9, 0));
        painter.drawLine(m_pen - QPointF(0, 9), m_pen + QPointF(0, 9));
    }
}

void PictureMarks::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(inPicture(event->position()));
}

void PictureMarks::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drawn)
        return;
    m_drawn->to = inPicture(event->position());
    update();
}

void PictureMarks::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drawn)
        m_drawn->to = inPicture(event->position());
    end();
}

void PictureMarks::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 2 : 16;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    case Qt::Key_Space:
        if (m_drawn)
            end();
        else
            begin(m_pen);
        return;
    case Qt::Key_Escape:
        if (!m_drawn)
            break;
        m_drawn.reset();
        update();
        return;
    default:
        break;
    }
    if (by.isNull())
        return QWidget::keyPressEvent(event);
    m_pen = inPicture((m_pen + by) * m_scale);
    if (m_drawn)
        m_drawn->to = m_pen;
    update();
}

} // namespace xw::widgets
