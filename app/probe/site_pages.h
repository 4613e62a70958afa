// readSite: the home page of a site, what its frames show, and the pages one click away that are its own:
// what the readers of freshness, identity and words are given.
#pragma once

#include "base/job.h"
#include "probe/fetcher.h"
#include "probe/freshness.h"

namespace xw::probe
{

struct SitePages {
    Visit home;                     ///< without its body where it is the first of `pages`
    std::vector<FetchedPage> pages; ///< the home page first; empty where it did not open
    bool cut = false;               ///< there were more links than the limit allows
};

/// How far readSite() goes from the home page.
enum class Reach : quint8 {
    Frames, ///< what its frames show
    Links,  ///< and the pages one click away
};

/// At most `limit` pages, short link texts first: those are columns, long ones are titles. Keeps robots.txt,
/// and the rest that a crawl gives a host. Blocks; ends early where `job` is cancelled.
[[nodiscard]] SitePages readSite(const QByteArray &start, Reach reach, int limit, int deadlineMs,
                                 Fetcher &fetcher, const JobPtr &job);

} // namespace xw::probe
