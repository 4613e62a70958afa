// doubtfulPlacesOf: what pages should not hold, in one list for whoever shows it: links that nobody is meant
// to see, links to gambling and its like, numbers of persons. Every one is a doubt that a person confirms.
#pragma once

#include "base/job.h"
#include "probe/fetcher.h"
#include "probe/freshness.h"

namespace xw::probe
{

struct DoubtfulPlace {
    enum class Kind : quint8 {
        HiddenLink,
        HarmfulLink,
        PersonalNumber,
        Cloaked, ///< shown to search engines alone: `address` of a link or of where one is sent, `text`
    };
    Kind kind = Kind::HiddenLink;
    QString page;
    QString address; ///< of a link
    QString text;    ///< of a link; of a number what may be printed of it
    friend bool operator==(const DoubtfulPlace &, const DoubtfulPlace &) = default;
};

/// In the order of the pages.
[[nodiscard]] std::vector<DoubtfulPlace> doubtfulPlacesOf(const std::vector<FetchedPage> &pages);

/// What the home page shows or sends to a search engine, or to whoever comes from one, and to nobody else:
/// title, keywords, description, links off the government, another host. Each request is made as the visit
/// of a person, a spider and a searcher, and as a person once more where they differ; all of them go to the
/// recorder. Blocks; ends early, with nothing, where `job` is cancelled.
[[nodiscard]] std::vector<DoubtfulPlace> cloakedPlacesOf(const QByteArray &start, int deadlineMs,
                                                         Fetcher &fetcher, const JobPtr &job);

} // namespace xw::probe
