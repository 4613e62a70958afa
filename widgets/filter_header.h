// FilterHeader: the head of a table with an arrow in each section that asks for the filter of its column, as
// in a spreadsheet. A click beside the arrow sorts as ever.
#pragma once

#include <QHeaderView>

namespace xw::widgets
{

class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// `filteredRole`: of headerData(), bool: the column lets only some values through.
    FilterHeader(int filteredRole, QWidget *parent);
    /// Where a column's list of values opens, in global coordinates.
    [[nodiscard]] QPoint below(int logical) const;

signals:
    void filterAsked(int logical);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logical) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int arrowAt(const QPoint &place) const; ///< -1: none
    int m_filteredRole;
    int m_pressed = -1;
};

} // namespace xw::widgets
