// The rows of a round as places (places.h), and what each place is about.
#pragma once

#include "domain/round_state.h"
#include "workspace/merging/places.h"
#include "workspace/merging/written_rows.h"

#include <optional>

namespace xw
{

/// Own: a row of a ledger of the program's own (appeals, second looks); Row: of any other ledger.
enum class PlaceKind { Finding, Inspection, Review, Evidence, Own, Case, Event, Row, Sample };

/// What the name of a place says.
struct PlaceName {
    PlaceKind kind = PlaceKind::Finding;
    QString subject;   ///< the same word in every copy; empty for a row of a ledger and the sample
    QString indicator; ///< of a finding or a review, its id; "?…" for one that fits no indicator
    QString detail;    ///< of a review who and when, of evidence its digest and kind, of a row of a ledger
                       ///< ledger and key, of a case its code, of an event its case and a digest

    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<PlaceName> parse(const QString &key);
    [[nodiscard]] bool isOfSubject() const { return kind != PlaceKind::Row && kind != PlaceKind::Sample; }
    /// Cases outlive their round: what is said of them is recorded beside it, and is taken when it is signed.
    [[nodiscard]] bool outlivesRound() const { return kind == PlaceKind::Case || kind == PlaceKind::Event; }
};

/// The subjects of a state by the words that name them in packages.
class PlaceSubjects
{
public:
    explicit PlaceSubjects(const RoundState &state);
    /// nullptr: this copy does not know it.
    [[nodiscard]] const Subject *find(const QString &word) const;
    [[nodiscard]] QString word(const Subject &subject) const;

private:
    const RoundState &m_state;
    QHash<QString, SubjectId> m_byWord;
};

/// A row as a place would say it.
struct PlaceRow {
    PlaceVersion version;
    qint64 id = 0; ///< of the finding, review or evidence
};

/// All rows of the round, and all cases, by the names of their places. Of several findings of one indicator
/// the one in force, else the newest.
[[nodiscard]] std::map<QString, PlaceRow> rowsOf(const RoundState &state, const PlaceSubjects &subjects,
                                                 const WrittenRows &written);
/// Ledgers of the program's own whose rows go along: each row names its subject and who wrote it, when.
[[nodiscard]] const QStringList &carriedLedgers();
/// The name of a finding's place.
[[nodiscard]] QString findingWord(const Finding &finding);

/// Of the finding that a case is about, as findingWord() says it; empty: the verdict alone was stated.
[[nodiscard]] QString caseWord(const RectificationCase &row);

/// What was recorded of the round's places and of the cases. Format: it cannot be read.
[[nodiscard]] Result<Places> recordedPlaces(const RoundState &state);
/// The records that differ from what is kept: of the cases, and of the round unless it is signed.
[[nodiscard]] std::vector<Document> recordsOf(const RoundState &state, const Places &places);
/// The record with what was changed here since.
[[nodiscard]] Places withRows(Places recorded, const std::map<QString, PlaceRow> &rows,
                              const PlaceSubjects &subjects, qint64 now, const QString &author);

} // namespace xw
