// lookAtSites: the look of the Monitor page without a window: every site is read as there, its pack kept
// beside the workspace; whoever asks keeps the readings.
#pragma once

#include "domain/site_reading.h"

#include <functional>

namespace xw
{
class Workspace;
} // namespace xw

namespace xw::monitor
{

/// Blocks until all were read, or `isEnded` (asked ten times a second) says so; what is no website is passed
/// over. `take` is called here, as each ends; false: the reading was not kept, and the rest is left.
void lookAtSites(Workspace &workspace, const QList<SubjectId> &sites, const std::function<bool()> &isEnded,
                 const std::function<bool(const SiteReading &)> &take);

} // namespace xw::monitor
