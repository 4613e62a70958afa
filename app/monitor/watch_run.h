// runWatch: carries out a week's watch in its place, for the window and for the command: visits by the
// schedule, asks browsers what visits cannot judge, and of an office waits for its turn and goes on when it
// has the lease.
#pragma once

#include "monitor/watch_place.h"
#include "probe/confirm.h"
#include "probe/fetcher.h"
#include "probe/watch.h"

namespace xw::monitor
{

struct WatchOrder {
    std::vector<probe::WatchSite> sites;
    probe::WatchRules rules; ///< of a new watch
    probe::BrowserOrder browser;
    probe::FetchLimits limits;
    std::shared_ptr<const Clock> clock;
};

/// Called on the thread that runs it; each may be empty but the first.
struct WatchHeard {
    std::function<bool()> isEnded; ///< asked several times a second
    std::function<void(const probe::WatchSite &, const probe::VisitRecord &)> record;
    /// Several times a second while it runs.
    std::function<void(const probe::VisitLog &)> turn;
    /// It is over, or ended, or somebody else may have it.
    std::function<void(const probe::VisitLog &, bool isOver)> left;
    /// Asks for its turn again later; nullptr: it was its own, and the link was lost.
    std::function<void(const Error *)> waits;
};

/// Blocks until the week is over or somebody ends it. As WatchPlace::open(); Io: the log takes no visits.
[[nodiscard]] Result<void> runWatch(const WatchPlace &place, const WatchOrder &order,
                                    const WatchHeard &heard);

} // namespace xw::monitor
