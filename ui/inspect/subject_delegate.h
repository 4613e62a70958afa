// SubjectDelegate: draws the rows of Inspect's list: a region with its count, a subject with its mark, words
// and verdict.
#pragma once

#include <QStyledItemDelegate>

namespace xw::ui
{

class SubjectDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] static int regionHeight(const QFont &font);
    [[nodiscard]] static int subjectHeight(const QFont &font);
};

} // namespace xw::ui
