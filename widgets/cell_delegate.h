// CellDelegate: a table cell as this program paints it: calm rows, chips for states, a tool tip only where
// the text is cut. What is a chip and what is quiet is asked of the subclass.
#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>
#include <optional>

namespace xw::widgets
{

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// A tone: the text is painted as a chip of it.
    [[nodiscard]] virtual std::optional<Tone> chip(const QModelIndex &index) const;
    [[nodiscard]] virtual QColor ink(const QModelIndex &index) const;
    [[nodiscard]] virtual Qt::Alignment alignment(const QModelIndex &index) const;
    /// In bold: a total.
    [[nodiscard]] virtual bool isStrong(const QModelIndex &index) const;

private:
    [[nodiscard]] QStyleOptionViewItem weighted(QStyleOptionViewItem option, const QModelIndex &index) const;
};

/// The height of a row of such cells.
[[nodiscard]] int rowHeight(const QFontMetrics &metrics);

} // namespace xw::widgets
