#include "ui/sampling/sample_delegate.h"

#include "models/sample_models.h"

namespace xw::ui
{

using models::SampleCounts;
using models::SampleList;
using widgets::Tone;

namespace
{
bool isList(const QModelIndex &index)
{
    return qobject_cast<const SampleList *>(index.model()) != nullptr;
}
} // namespace

bool SampleDelegate::isStrong(const QModelIndex &index) const
{
    return !isList(index) && index.data(SampleCounts::TotalRole).toBool();
}

std::optional<Tone> SampleDelegate::chip(const QModelIndex &index) const
{
    if (!isList(index) || index.column() != SampleList::Reason)
        return std::nullopt;
    switch (SampleReason(index.data(SampleList::ReasonRole).toInt())) {
    case SampleReason::Portal:
        return Tone::Accent;
    case SampleReason::PreviousProblem:
        return Tone::Warn;
    case SampleReason::Drawn:
        break;
    }
    return Tone::Neutral;
}

QColor SampleDelegate::ink(const QModelIndex &index) const
{
    const bool quiet = isList(index) ? index.column() == SampleList::Code
                                     : index.column() == SampleCounts::WebsitesRunning ||
                                           index.column() == SampleCounts::MediaRunning;
    return quiet ? widgets::colours::soft : widgets::colours::ink;
}

Qt::Alignment SampleDelegate::alignment(const QModelIndex &index) const
{
    return !isList(index) && index.column() != SampleCounts::Name ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace xw::ui
