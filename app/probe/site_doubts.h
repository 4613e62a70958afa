// doubtfulPlacesOf: what pages should not hold, in one list for whoever shows it: links that nobody is meant
// to see, links to gambling and its like, numbers of persons. Every one is a doubt that a person confirms.
#pragma once

#include "base/job.h"
#include "probe/fetcher.h"
#include "probe/freshness.h"

#include <QHash>

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

/// Style sheets in files of their own, as they were fetched: address, text.
using StyleSheets = QHash<QString, QString>;
/// Those that may decide whether a link off the government is seen, and what they import; a dozen of a site,
/// those that most pages bring in first. Part of the pages: fetched as a browser would, through the fetcher's
/// rules. Blocks.
[[nodiscard]] StyleSheets styleSheetsOf(const std::vector<FetchedPage> &pages, int deadlineMs,
                                        Fetcher &fetcher, const JobPtr &job);

/// In the order of the pages.
[[nodiscard]] std::vector<DoubtfulPlace> doubtfulPlacesOf(const std::vector<FetchedPage> &pages,
                                                          const StyleSheets &sheets = {});

/// What pages show or send to a search engine, or to whoever comes from one, and to nobody else: title,
/// keywords, description, links off the government, another host. Each is asked for as the visit of a person,
/// a spider and a searcher, and twice more as all of these where they differ; all of it goes to the recorder.
/// Blocks; ends early, with nothing, where `job` is cancelled.
[[nodiscard]] std::vector<DoubtfulPlace> cloakedPlacesOf(const std::vector<QByteArray> &pages, int deadlineMs,
                                                         Fetcher &fetcher, const JobPtr &job);
/// Which pages of a site are asked for so: its home page, a few columns, and one that lies deeper.
[[nodiscard]] std::vector<QByteArray> pagesToCompare(const QByteArray &start,
                                                     const std::vector<FetchedPage> &pages,
                                                     const std::vector<Column> &columns);

} // namespace xw::probe
