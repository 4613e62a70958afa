// fetchAll: several visits at a time, waited for.
#pragma once

#include "base/job.h"
#include "probe/fetcher.h"

namespace xw::probe
{

/// In the order of the requests. Where `job` is cancelled, all of the fetcher's visits are.
[[nodiscard]] std::vector<Visit> fetchAll(Fetcher &fetcher, const std::vector<VisitRequest> &requests,
                                          const JobPtr &job);

} // namespace xw::probe
