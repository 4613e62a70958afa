// doubtfulPlacesOf: what pages should not hold, in one list for whoever shows it: links that nobody is meant
// to see, links to gambling and its like, numbers of persons. Every one is a doubt that a person confirms.
#pragma once

#include "probe/freshness.h"

namespace xw::probe
{

struct DoubtfulPlace {
    enum class Kind : quint8 { HiddenLink, HarmfulLink, PersonalNumber };
    Kind kind = Kind::HiddenLink;
    QString page;
    QString address; ///< of a link
    QString text;    ///< of a link; of a number what may be printed of it
};

/// In the order of the pages.
[[nodiscard]] std::vector<DoubtfulPlace> doubtfulPlacesOf(const std::vector<FetchedPage> &pages);

} // namespace xw::probe
