// FigureDelegate: counted numbers at the right, the whole ledger's in bold.
#pragma once

#include "models/ledger_figures.h"
#include "widgets/cell_delegate.h"

namespace xw::ui
{

class FigureDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        if (index.data(models::LedgerFigures::WholeRole).toBool())
            shown.font.setWeight(QFont::DemiBold);
        CellDelegate::paint(painter, shown, index);
    }

protected:
    [[nodiscard]] Qt::Alignment alignment(const QModelIndex &index) const override
    {
        return index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
    }
};

} // namespace xw::ui
