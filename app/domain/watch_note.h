// WatchNote: what the week's watch (站点无法访问) did, noted in the round, so that a notice can say what was
// visited, by which rule, and how many visits were void. The visits themselves stay in the watch's own
// folder. One row of a ledger that no file can name.
#pragma once

#include "domain/round_state.h"

namespace xw
{

struct WatchNote {
    QDateTime from, to; ///< first and last visit
    // The rule: so many visits a day for so many days, not open after so long is failed, …
    int days = 0, perDay = 0, deadlineSeconds = 0;
    int repeatAfterSeconds = 0; ///< a failed visit was made once more so much later; 0: never
    int warningHundredths = 0, vetoHundredths = 0;
    int sites = 0;
    int complete = 0;                ///< sites whose week is whole
    qint64 counted = 0;              ///< visits that count
    qint64 failed = 0, doubtful = 0; ///< of those
    qint64 voided = 0;               ///< one's own line was down, or the machine slept
    int outages = 0;                 ///< times that it was
    int warned = 0, failing = 0;     ///< sites
    friend bool operator==(const WatchNote &, const WatchNote &) = default;
};

[[nodiscard]] QString watchNoteLedger();
[[nodiscard]] LedgerRow toRow(const WatchNote &note, RoundId round);
/// nullopt: withdrawn, or no note.
[[nodiscard]] std::optional<WatchNote> watchNoteFrom(const LedgerRow &row);
/// The round's; nullopt: none was made.
[[nodiscard]] std::optional<WatchNote> watchNote(const RoundState &state);
/// The rule as a notice words it: "连续监测7天，每天间隔访问24次，15秒未打开即为一次失败…".
[[nodiscard]] QString watchRuleText(const WatchNote &note);

} // namespace xw
