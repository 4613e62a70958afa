// PagePreview: pages as they will print, one below the other, at any zoom. It is told how to paint a page and
// says where it was clicked; it knows nothing of notices. Lengths are points of the page.
#pragma once

#include <QAbstractScrollArea>
#include <QColor>
#include <QRectF>
#include <functional>
#include <vector>

namespace xw::widgets
{

struct PageHighlight {
    int page = 0;
    QRectF area;
    QColor colour; ///< painted under the text, see-through
    bool framed = false;
};

class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    /// `sizes`: of each page. `paint` draws page i with a painter in points. What is in view stays there.
    void setPages(std::vector<QSizeF> sizes, std::function<void(QPainter &, int)> paint);
    void setHighlights(std::vector<PageHighlight> highlights);
    /// Where words that are looked for stand; painted over the highlights.
    void setFound(std::vector<PageHighlight> found);
    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    /// The page in the middle of the view, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    void showArea(int page, const QRectF &area);
    /// 0: as wide as the view. What is in the middle of the view stays there.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;
    /// So that a whole page is seen.
    void fitPage();

signals:
    void clicked(int page, const QPointF &point);
    void doubleClicked(int page, const QPointF &point);
    /// The right button, or the menu key in the middle of the view; `at` on the screen.
    void menuAsked(int page, const QPointF &point, const QPoint &at);
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    [[nodiscard]] double middle() const; ///< of the view, in points from the top of the first page
    void showMiddle(double points);
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] int pageAt(const QPointF &viewportPoint) const;
    std::vector<QSizeF> m_sizes;
    std::vector<double> m_tops; ///< of each page, unscaled
    std::function<void(QPainter &, int)> m_paint;
    std::vector<PageHighlight> m_highlights, m_found;
    double m_zoom = 0;
    int m_lastPage = -1;
};

} // namespace xw::widgets
