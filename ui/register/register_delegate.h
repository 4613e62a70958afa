// RegisterDelegate: state and verdict as chips, addresses and organizers quiet.
#pragma once

#include "widgets/cell_delegate.h"

namespace xw::ui
{

class RegisterDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] std::optional<widgets::Tone> chip(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index) const override;
};

} // namespace xw::ui
