// What the week's watch did, day by day, for the duty log (读网记录).
#pragma once

#include "workspace/duty_log.h"

namespace xw::monitor
{

/// Of the watch beside the workspace at `location`, on these days, in the order of the watch. None where none
/// was begun. Io; Format: its log is damaged.
[[nodiscard]] Result<std::vector<DutyVisits>> dutyVisits(const RoundState &state, const QString &location,
                                                         QDate from, QDate until);

} // namespace xw::monitor
