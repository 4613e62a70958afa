// Suggestion: a finding of the machine that waits for a person. Accepted it becomes a tick with evidence;
// dismissed it stays dismissed in its round, whatever later readings find. Decisions are rows of a ledger
// that no file can name, so that they go through the audit chain and undo as everything else.
#pragma once

#include "domain/column_excuse.h"
#include "domain/round_state.h"
#include "domain/site_reading.h"

#include <QHash>
#include <array>

namespace xw
{

struct Suggestion {
    enum class State : quint8 {
        Open,
        Ticked, ///< somebody ticked its indicator, this way or by hand
        Dismissed,
    };
    SubjectId subject;
    SiteFinding finding;
    QDateTime readAt;
    IndicatorId indicator; ///< of the round's standard; invalid: none for this site, it can only be dismissed
    State state = State::Open;
    QString by, reason; ///< who dismissed it, and why
    QDateTime decidedAt;
    QString pack;                      ///< SiteReading::pack, of the reading that it is from
    QByteArray packDigest;             ///< SiteReading::packDigest
    std::vector<ColumnExcuse> excused; ///< columns that it does not count
    bool isExcused = false;            ///< dismissed since none is left that counts
};

/// Which indicator (or condition) of a standard a check speaks of, by what the standard calls it.
class CheckIndicators
{
public:
    CheckIndicators() = default;
    explicit CheckIndicators(const Standard &standard);
    /// Invalid: the standard has none, or it does not apply to this subject.
    [[nodiscard]] IndicatorId of(SiteCheck check, const Subject &subject, const Standard &standard) const;

private:
    std::array<IndicatorId, siteCheckCount> m_ids;
};

/// What a person decided about one suggestion.
struct SuggestionDecision {
    SubjectId subject;
    QString key; ///< SiteFinding::key()
    bool accepted = false;
    FindingId finding; ///< that an acceptance made
    QString reason;    ///< of a dismissal
    QString by;
    QDateTime at;
};

/// The ledger that decisions lie in.
[[nodiscard]] QString suggestionLedger();
[[nodiscard]] LedgerRow toRow(const SuggestionDecision &decision, RoundId round);
/// nullopt: withdrawn, or no decision.
[[nodiscard]] std::optional<SuggestionDecision> decisionFrom(const LedgerRow &row);
/// The key of its row, by which decisions are found.
[[nodiscard]] QString decisionKey(SubjectId subject, const QString &findingKey);

/// Decisions in force, by decisionKey().
using SuggestionDecisions = QHash<QString, SuggestionDecision>;
[[nodiscard]] SuggestionDecisions suggestionDecisions(const RoundState &state);

/// What a reading suggests about its site in this round, as it stands now. None where the subject is unknown.
[[nodiscard]] std::vector<Suggestion> suggestionsOf(const SiteReading &reading, const RoundState &state,
                                                    const SuggestionDecisions &decisions,
                                                    const CheckIndicators &indicators);

} // namespace xw
