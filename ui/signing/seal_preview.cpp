#include "ui/signing/seal_preview.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
const QSizeF a4(595.28, 841.89);
constexpr int margin = 8;
constexpr qreal keyStep = 0.5 * signing::pointsPerMm;
} // namespace

SealPreview::SealPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sealPreview"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The page with the seal: arrow keys move it"));
    setMinimumSize(280, 396);
}

void SealPreview::setView(const NoticeViewPtr &view)
{
    m_view = view;
    m_page = {};
    update();
}

void SealPreview::setPlace(const signing::SignaturePlacement &place)
{
    m_place = place;
    m_page = {};
    setOffset({});
    update();
}

void SealPreview::setSeals(const std::vector<signing::SealStencil> &seals)
{
    m_pictures.clear();
    for (const signing::SealStencil &seal : seals)
        m_pictures.push_back(signing::sealPreview(seal));
    setCursor(seals.empty() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    setOffset({});
    update();
}

void SealPreview::setOffset(QPointF offset)
{
    if (!m_place.isValid())
        return;
    const QRectF range = signing::sealRange(m_place);
    const QPointF within(std::clamp(offset.x(), range.left(), range.right()),
                         std::clamp(offset.y(), range.top(), range.bottom()));
    if (within == m_offset)
        return;
    m_offset = within;
    update();
    emit offsetChanged();
}

QString SealPreview::fault() const
{
    if (m_pictures.empty())
        return {};
    if (!m_place.isValid())
        return tr("The export does not say where signer and date stand: export it with its PDF.");
    const auto squares = signing::placeSeals(m_place, int(m_pictures.size()), m_offset);
    return squares ? QString() : squares.error().summary.text();
}

QSize SealPreview::sizeHint() const
{
    return {420, 594};
}

QSizeF SealPreview::pageSize() const
{
    return a4; // signer and date never stand on a landscape page
}

qreal SealPreview::scale() const
{
    return std::min((width() - 2 * margin) / pageSize().width(),
                    (height() - 2 * margin) / pageSize().height());
}

QRectF SealPreview::pageRect() const
{
    const QSizeF size = pageSize() * scale();
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPixmap SealPreview::pagePicture() const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture((pageRect().size() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(widgets::colours::paper);
    if (m_view && m_place.isValid() && m_place.page < int(m_view->layout.pages.size())) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale(), scale());
        notice::paintPage(painter, m_view->layout, m_place.page);
    }
    return picture;
}

void SealPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colours::ground);
    const QRectF page = pageRect();
    const bool isThere = m_view && m_place.isValid() && m_place.page < int(m_view->layout.pages.size());
    if (isThere) {
        if (m_page.isNull())
            m_page = pagePicture();
        painter.drawPixmap(page.topLeft(), m_page);
    } else { // no empty sheet: in a dark window it would be the brightest thing
        constexpr qreal beside = 24;
        painter.setPen(widgets::colours::muted);
        painter.drawText(page.adjusted(beside, beside, -beside, -beside),
                         int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                         tr("The page to be signed stands here once the notice is exported."));
    }
    painter.setPen(widgets::framePen(hasFocus(), widgets::colours::field));
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (!m_place.isValid())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.topLeft());
    painter.scale(scale(), scale());
    const auto squares = signing::placeSeals(m_place, int(m_pictures.size()), m_offset);
    if (!squares)
        return;
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // ink: the text under it stays readable
    for (size_t i = 0; i < squares->size(); ++i) {
        // Each stencil keeps its shape within its square.
        QRectF square = squares->at(i);
        const QSizeF size = QSizeF(m_pictures[i].size()).scaled(square.size(), Qt::KeepAspectRatio);
        square = QRectF(square.center() - QPointF(size.width() / 2, size.height() / 2), size);
        painter.drawImage(square, m_pictures[i]);
    }
}

void SealPreview::resizeEvent(QResizeEvent *event)
{
    m_page = {};
    QWidget::resizeEvent(event);
}

void SealPreview::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = m_offset - event->position() / scale();
}

void SealPreview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_pictures.empty())
        setOffset(m_grabbed + event->position() / scale());
}

void SealPreview::keyPressEvent(QKeyEvent *event)
{
    QPointF step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-keyStep, 0};
        break;
    case Qt::Key_Right:
        step = {keyStep, 0};
        break;
    case Qt::Key_Up:
        step = {0, -keyStep};
        break;
    case Qt::Key_Down:
        step = {0, keyStep};
        break;
    case Qt::Key_Home:
        step = -m_offset;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!m_pictures.empty())
        setOffset(m_offset + step);
}

} // namespace xw::ui
