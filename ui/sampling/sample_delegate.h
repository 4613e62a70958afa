// SampleDelegate: numbers to the right, the total in bold ink, the reason as a chip.
#pragma once

#include "widgets/cell_delegate.h"

namespace xw::ui
{

class SampleDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] std::optional<widgets::Tone> chip(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index) const override;
    [[nodiscard]] Qt::Alignment alignment(const QModelIndex &index) const override;
    [[nodiscard]] bool isStrong(const QModelIndex &index) const override;
};

} // namespace xw::ui
