// lookAt: everything that one look at a site reads, as a SiteReading. Blocks: called on a thread of its own.
#pragma once

#include "base/job.h"
#include "domain/round_state.h"
#include "domain/site_reading.h"

namespace xw::probe
{
class Fetcher;
class WordList;
} // namespace xw::probe

namespace xw::monitor
{

struct LookLimits {
    int pages = 40;     ///< read for days, marks and words: the home page and one click away
    int linkPages = 40; ///< walked through for links, two clicks deep
    int deadlineMs = 15'000;
};

struct LookOrder {
    SubjectId subject;
    RoundKey round;
    QByteArray url; ///< empty: the register has none
    QString code, name, organizer;
    std::shared_ptr<const RoundState> state; ///< a snapshot: what the register says of its neighbours
};

/// What the register says of a site.
[[nodiscard]] LookOrder orderOf(const std::shared_ptr<const RoundState> &state, const Subject &subject);

struct LookTools {
    probe::Fetcher &fetcher;
    const probe::WordList &words;
    LookLimits limits;
    QString browser; ///< its program (probe/confirm.h); empty: nothing is confirmed
};

/// nullopt: cancelled.
[[nodiscard]] std::optional<SiteReading> lookAt(const LookOrder &order, const LookTools &tools,
                                                const QDateTime &now, const JobPtr &job);

} // namespace xw::monitor
