#include "ui/monitor/site_delegate.h"

#include "models/monitor_table.h"

namespace xw::ui
{

using models::MonitorTable;
using widgets::Tone;

std::optional<Tone> SiteDelegate::chip(const QModelIndex &index) const
{
    if (index.column() != MonitorTable::State)
        return std::nullopt;
    constexpr std::array tones{Tone::Muted, Tone::Accent, Tone::Good, Tone::Bad, Tone::Warn};
    const int tone = index.data(MonitorTable::ToneRole).toInt();
    return tone >= 0 && tone < int(tones.size()) ? tones[size_t(tone)] : Tone::Muted;
}

QColor SiteDelegate::ink(const QModelIndex &index) const
{
    const bool quiet = index.column() == MonitorTable::Region || index.column() == MonitorTable::Looked ||
                       index.column() == MonitorTable::Took;
    return quiet ? widgets::colours::soft : widgets::colours::ink;
}

} // namespace xw::ui
