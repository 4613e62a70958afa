// FoundDelegate: a finding as a chip: what waits in colour, what is ticked with its mark, what was dismissed
// struck out.
#pragma once

#include <QStyledItemDelegate>

namespace xw::ui
{

class FoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xw::ui
