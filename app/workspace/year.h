// A year of rounds: its quarters beside each other, by region and by body, and what the yearly assessment of
// the supervision (监管工作年度考核, 国办秘函〔2019〕19号) can count of it.
#pragma once

#include "domain/ledger_library.h"
#include "domain/round_state.h"
#include "domain/store.h"

#include <array>

namespace xw
{

inline constexpr int roundsOfAYear = 4;

/// What one round says of one region, or of the whole; checked in it, or known by its published totals.
struct YearCell {
    int checked = 0;
    int unqualified = 0;
    [[nodiscard]] Rate rate() const { return {checked - unqualified, checked}; }
    friend bool operator==(const YearCell &, const YearCell &) = default;
};
/// nullopt: not known.
using YearCells = std::array<std::optional<YearCell>, roundsOfAYear>;

struct YearRow {
    QString region; ///< empty: the whole
    YearCells cells;
    [[nodiscard]] YearCell sum() const; ///< of those that are known: checks, not different bodies
};

/// A body that was judged in one of the rounds.
struct YearBody {
    SubjectId subject;
    std::array<Verdict, roundsOfAYear> verdicts{};
    int failures = 0;
};

struct YearTable {
    int year = 0;
    std::array<RoundKey, roundsOfAYear>
        rounds; ///< the newest correction of each; its quarter where there is none
    std::array<bool, roundsOfAYear> inspected{}; ///< the round is in this workspace
    RateFormat rates;
    std::vector<YearRow> websites, media; ///< regions in display order, the whole last
    std::vector<YearBody> bodies;         ///< in register order
    std::vector<YearRow> organizers; ///< 主办单位 in `region`: sites and accounts together, of rounds here
};

/// The quarters of a year that a workspace holds, the newest correction of each; blocks. NotFound: none.
[[nodiscard]] Result<std::vector<RoundState>> loadYear(Store &store, int year);
/// `rounds`: as loadYear() brings them, at least one.
[[nodiscard]] YearTable yearTable(const std::vector<RoundState> &rounds);

/// One item of the assessment, from resources/assessment. What no source states is null, and stays so.
struct AssessmentItem {
    enum class Part : quint8 { Veto, Deduction, Bonus };
    QString id;
    Part part = Part::Deduction;
    QString name;
    std::optional<int> points; ///< hundredths; each, where `isEach`
    bool isEach = false;
    QString
        counted; ///< what the workspace counts for it: "corrections-open", "corrections-late"; empty: nothing
    QString certainty; ///< A, B, C, D
    QString source;
};
struct AssessmentStandard {
    QString title, document, object;
    int base = 0, bonus = 0, pass = 0, bonusGate = 0; ///< hundredths
    std::vector<AssessmentItem> items;
    /// Format, Internal: the shipped file.
    [[nodiscard]] static Result<AssessmentStandard> shipped();
};

struct AssessedItem {
    QString item;
    std::optional<int> count;    ///< nullopt: the workspace knows nothing of it
    std::optional<int> deducted; ///< hundredths; nullopt: count or points are not known
};
struct AssessedRegion {
    QString region;                  ///< empty: the whole
    std::vector<AssessedItem> items; ///< in the order of the standard
    int known = 0;                   ///< hundredths that are certainly taken off
    bool complete = false;           ///< every item is known: only then there is a score
};
/// `rounds`: as above; messages to correct (找错) are rows of their ledgers of messages, each once.
[[nodiscard]] std::vector<AssessedRegion> assessYear(const AssessmentStandard &standard,
                                                     const std::vector<RoundState> &rounds,
                                                     const LedgerLibrary &ledgers);

} // namespace xw
