#include "ui/settings/standard_delegate.h"

#include "models/standard_model.h"

namespace xw::ui
{

using models::StandardModel;
using widgets::Tone;

std::optional<Tone> StandardDelegate::chip(const QModelIndex &index) const
{
    if (index.column() != StandardModel::CertaintyColumn)
        return std::nullopt;
    switch (index.data(StandardModel::CertaintyRole).toInt()) {
    case int(Certainty::A):
        return Tone::Good;
    case int(Certainty::B):
        return Tone::Accent;
    case int(Certainty::C):
        return Tone::Warn;
    case int(Certainty::D):
        return Tone::Bad;
    default:
        return std::nullopt;
    }
}

QColor StandardDelegate::ink(const QModelIndex &index) const
{
    if (index.data(StandardModel::NotSetRole).toBool())
        return widgets::colours::warn;
    return index.column() == StandardModel::SourceColumn ? widgets::colours::muted : widgets::colours::ink;
}

} // namespace xw::ui
