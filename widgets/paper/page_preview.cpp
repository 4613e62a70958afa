#include "widgets/page_preview.h"

#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr double pageGap = 14; // between pages, in points
constexpr double besidePages = 20;
} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"pagePreview"_s);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(std::vector<QSizeF> sizes, std::function<void(QPainter &, int)> paint)
{
    m_sizes = std::move(sizes);
    m_paint = std::move(paint);
    m_tops.clear();
    double top = pageGap;
    for (const QSizeF &size : m_sizes) {
        m_tops.push_back(top);
        top += size.height() + pageGap;
    }
    m_tops.push_back(top);
    m_highlights.clear();
    arrange();
    viewport()->update();
}

void PagePreview::setHighlights(std::vector<PageHighlight> highlights)
{
    m_highlights = std::move(highlights);
    viewport()->update();
}

void PagePreview::setFound(std::vector<PageHighlight> found)
{
    m_found = std::move(found);
    viewport()->update();
}

void PagePreview::fitPage()
{
    const double height = m_sizes.empty() ? 842 : m_sizes.front().height();
    setZoom((viewport()->height() - pageGap) / height);
}

double PagePreview::zoom() const
{
    if (m_zoom > 0)
        return m_zoom;
    double widest = 595;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    // Portrait pages decide: a landscape annex may be wider than the view.
    if (!m_sizes.empty())
        widest = m_sizes.front().width();
    return std::clamp((viewport()->width() - 2 * besidePages) / widest, 0.3, 2.0);
}

void PagePreview::setZoom(double zoom)
{
    const double looked = middle();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, 0.25, 4.0);
    arrange();
    showMiddle(looked);
    viewport()->update();
    emit zoomChanged();
}

void PagePreview::arrange()
{
    const double scale = zoom();
    double widest = 0;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    const int height = m_tops.empty() ? 0 : int(m_tops.back() * scale);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = int(widest * scale + 2 * besidePages);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

double PagePreview::middle() const
{
    return (verticalScrollBar()->value() + viewport()->height() / 2.0) / zoom();
}

void PagePreview::showMiddle(double points)
{
    verticalScrollBar()->setValue(qRound(points * zoom() - viewport()->height() / 2.0));
}

QRectF PagePreview::pageRect(int page) const
{
    const double scale = zoom();
    const QSizeF size = m_sizes.at(size_t(page)) * scale;
    const double left =
        std::max(besidePages, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, m_tops.at(size_t(page)) * scale - verticalScrollBar()->value()), size};
}

int PagePreview::pageAt(const QPointF &point) const
{
    for (int page = 0; page < pageCount(); ++page)
        if (pageRect(page).contains(point))
            return page;
    return -1;
}

int PagePreview::currentPage() const
{
    const double looked = middle();
    for (int page = pageCount() - 1; page >= 0; --page)
        if (m_tops.at(size_t(page)) <= looked)
            return page;
    return m_sizes.empty() ? -1 : 0;
}

void PagePreview::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(int((m_tops.at(size_t(page)) - pageGap / 2) * zoom()));
}

void PagePreview::showArea(int page, const QRectF &area)
{
    if (page < 0 || page >= pageCount())
        return;
    const double centre = (m_tops.at(size_t(page)) + area.center().y()) * zoom();
    verticalScrollBar()->setValue(int(centre - viewport()->height() / 3.0));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours::desk);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = zoom();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.setPen(QPen(colours::border, 1));
        painter.setBrush(colours::paper);
        painter.drawRect(rect);
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scale, scale);
        for (const std::vector<PageHighlight> *layer : {&m_highlights, &m_found})
            for (const PageHighlight &highlight : *layer) {
                if (highlight.page != page)
                    continue;
                QColor fill = highlight.colour;
                fill.setAlpha(layer == &m_found ? 80 : highlight.framed ? 38 : 30);
                painter.setPen(highlight.framed ? QPen(highlight.colour, 1.2) : QPen(Qt::NoPen));
                painter.setBrush(fill);
                painter.drawRect(highlight.area);
            }
        m_paint(painter, page);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    emit zoomChanged();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        emit currentPageChanged(page);
    }
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (page >= 0 && event->button() == Qt::LeftButton)
        emit clicked(page, (event->position() - pageRect(page).topLeft()) / zoom());
}

void PagePreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (page >= 0 && event->button() == Qt::LeftButton)
        emit doubleClicked(page, (event->position() - pageRect(page).topLeft()) / zoom());
}

void PagePreview::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? viewport()->rect().center() : event->pos();
    if (const int page = pageAt(at); page >= 0)
        emit menuAsked(page, (at - pageRect(page).topLeft()) / zoom(), viewport()->mapToGlobal(at));
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(zoom() * std::pow(1.1, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(std::min(pageCount() - 1, currentPage() + 1));
        break;
    case Qt::Key_PageUp:
        showPage(std::max(0, currentPage() - 1));
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(zoom() * 1.1);
        break;
    case Qt::Key_Minus:
        setZoom(zoom() / 1.1);
        break;
    case Qt::Key_0:
        setZoom(0);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace xw::widgets
