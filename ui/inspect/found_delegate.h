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
    /// The longest chips give way until all of a list stand in `width`, as far as something is left to read.
    void fitTo(int width, const QStyleOptionViewItem &option, const QAbstractItemModel &chips);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString chipText(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int m_widest = 0; ///< of a chip's words; 0: as many as a chip may have
};

} // namespace xw::ui
