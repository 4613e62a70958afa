// ProblemDelegate: what rejects a row is red, a warning is amber.
#pragma once

#include "widgets/cell_delegate.h"

namespace xw::ui
{

class ProblemDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] QColor ink(const QModelIndex &index) const override;
};

} // namespace xw::ui
