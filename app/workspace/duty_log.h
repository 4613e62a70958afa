// DutyLog (读网记录): who looked at what, when, and what was found: from the history of the workspace, and
// from what the machine read of sites. Nobody keeps it by hand; it cannot say what nobody did.
#pragma once

#include "domain/round_state.h"
#include "domain/transaction.h"

#include <map>

namespace xw
{

class Store;

/// What one person (or the machine) did with one subject on one day.
struct DutyLine {
    QDate day;
    QTime from, to;
    QString person; ///< empty: the machine, on a visit of its own
    SubjectId subject;
    QStringList looked;     ///< addresses that were looked at, each once; empty: the subject's own
    QStringList found;      ///< what was found, in words, as it stood at the end of the day
    QStringList done;       ///< what was done besides: evidence, reviews, what was withdrawn
    bool inspected = false; ///< it was marked as looked through
};

struct DutyLog {
    QDate from, until;           ///< both included
    std::vector<DutyLine> lines; ///< by day, person and time
    int subjects = 0;            ///< different ones
    int findings = 0;            ///< that were recorded by people
};

struct DutyOrder {
    QDate from, until;
    QString person; ///< only this one's; empty: all
};

/// Visits of the week's watch to one site on one day.
struct DutyVisits {
    SubjectId subject;
    QDate day;
    QTime from, to;
    int opened = 0, failed = 0;
    int voided = 0; ///< that say nothing, since the line was down
    friend bool operator==(const DutyVisits &, const DutyVisits &) = default;
};

/// `history`: entries of the workspace in any order; `readings`: measurements of readingChannel(). What is
/// about no subject (settings, imports) is no part of it.
[[nodiscard]] DutyLog dutyLog(const RoundState &state, const std::vector<AuditEntry> &history,
                              const std::vector<Measurement> &readings, const DutyOrder &order,
                              const std::vector<DutyVisits> &visits = {});
/// The machine's readings of the workspace, all; blocks.
[[nodiscard]] Result<std::vector<Measurement>> allReadings(Store &store);

} // namespace xw
