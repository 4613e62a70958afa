// The rows of a round as places (places.h), and what each place is about.
#pragma once

#include "domain/round_state.h"
#include "workspace/merging/places.h"

#include <optional>

namespace xw
{

enum class PlaceKind { Finding, Inspection, Review, Evidence, Own };

/// What the name of a place says.
struct PlaceName {
    PlaceKind kind = PlaceKind::Finding;
    QString subject;   ///< the same word in every copy
    QString indicator; ///< of a finding or a review, its id; "?…" for one that fits no indicator
    QString detail;    ///< of a review who and when, of evidence its digest and kind, of a row of a ledger of
                       ///< the program's own (appeals, second looks) ledger and key

    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<PlaceName> parse(const QString &key);
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

/// All rows of the round, by the names of their places. Of several findings of one indicator the one in
/// force, else the newest.
[[nodiscard]] std::map<QString, PlaceRow> rowsOf(const RoundState &state, const PlaceSubjects &subjects);
/// Ledgers of the program's own whose rows go along: each row names its subject and who wrote it, when.
[[nodiscard]] const QStringList &carriedLedgers();
/// The name of a finding's place.
[[nodiscard]] QString findingWord(const Finding &finding);

/// What was recorded of the round's places. Format: it cannot be read.
[[nodiscard]] Result<Places> recordedPlaces(const RoundState &state);
[[nodiscard]] Document recordOf(const RoundState &state, const Places &places);
/// The record with what was changed here since.
[[nodiscard]] Places withRows(Places recorded, const std::map<QString, PlaceRow> &rows,
                              const PlaceSubjects &subjects, qint64 now, const QString &author);

} // namespace xw
