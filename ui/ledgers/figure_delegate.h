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

protected:
    [[nodiscard]] Qt::Alignment alignment(const QModelIndex &index) const override
    {
        return index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
    }
    [[nodiscard]] bool isStrong(const QModelIndex &index) const override
    {
        return index.data(models::LedgerFigures::WholeRole).toBool();
    }
};

} // namespace xw::ui
