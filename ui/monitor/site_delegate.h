// SiteDelegate: the state of a site as a chip.
#pragma once

#include "widgets/cell_delegate.h"

namespace xw::ui
{

class SiteDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] std::optional<widgets::Tone> chip(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index) const override;
};

} // namespace xw::ui
