#include "ui/register/register_delegate.h"

#include "models/register_model.h"
#include "ui/shared/tones.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::ColumnKind;
using models::RegisterModel;

namespace
{
ColumnKind kindOf(const QModelIndex &index)
{
    const auto *model = static_cast<const RegisterModel *>(index.model());
    return model->columns()[size_t(index.column())].kind;
}
} // namespace

std::optional<widgets::Tone> RegisterDelegate::chip(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case ColumnKind::State:
        return toneOf(RunState(index.data(RegisterModel::RunStateRole).toInt()));
    case ColumnKind::Verdict:
        return toneOf(Verdict(index.data(RegisterModel::VerdictRole).toInt()));
    case ColumnKind::Review:
        return toneOf(ReviewState(index.data(RegisterModel::ReviewRole).toInt()));
    default:
        return std::nullopt;
    }
}

QColor RegisterDelegate::ink(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case ColumnKind::Url:
    case ColumnKind::Organizer:
    case ColumnKind::FirstSeen:
    case ColumnKind::LastSeen:
        return widgets::colours::muted;
    default:
        return widgets::colours::ink;
    }
}

} // namespace xw::ui
