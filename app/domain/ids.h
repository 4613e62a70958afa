// The ids of the domain. One type each; see base/strong_id.h.
#pragma once

#include "base/strong_id.h"

namespace xw
{

using SubjectId = StrongId<struct SubjectTag>;
using RegionId = StrongId<struct RegionTag>;
using RoundId = StrongId<struct RoundTag>;
using FindingId = StrongId<struct FindingTag, qint64>;
using EvidenceId = StrongId<struct EvidenceTag, qint64>;
using ReviewId = StrongId<struct ReviewTag, qint64>;

/// "W4", "W4.1", "M2", "P13": the id of an indicator, or of one of its conditions, in a standard.
using IndicatorId = StrongText<struct IndicatorTag>;
/// "gbmh-2019-19"
using StandardId = StrongText<struct StandardTag>;

} // namespace xw
