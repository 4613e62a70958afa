// From what holds in a place to the rows that say it.
#pragma once

#include "workspace/merging/round_places.h"

#include <QMap>

namespace xw
{

/// Collects the rows of one change of places. Findings go in before what refers to them.
class MergeWrites
{
public:
    MergeWrites(const RoundState &state, const std::map<QString, PlaceRow> &rows,
                const QHash<QByteArray, QByteArray> &files);
    /// Whether the row says exactly this already.
    [[nodiscard]] bool holds(const QString &key, const PlaceVersion &version) const;
    /// False: evidence whose bytes are not there, what refers to something that is not, or what this copy has
    /// otherwise under the same code. `subject`: invalid where the place is of none.
    [[nodiscard]] bool put(const QString &key, const PlaceName &name, SubjectId subject,
                           const PlaceVersion &version);
    /// Whether the members among the rows are the whole sample.
    [[nodiscard]] bool endsSample() const { return m_endsSample; }
    /// The rows, with what the reviews of a subject come to.
    [[nodiscard]] std::vector<Write> take();

private:
    void putFinding(const QString &key, const PlaceName &name, SubjectId subject,
                    const PlaceVersion &version);
    void putInspection(SubjectId subject, const PlaceVersion &version);
    [[nodiscard]] bool putReview(const QString &key, const PlaceName &name, SubjectId subject,
                                 const PlaceVersion &version);
    [[nodiscard]] bool putEvidence(const QString &key, const PlaceName &name, SubjectId subject,
                                   const PlaceVersion &version);
    /// False: no row of such a ledger.
    [[nodiscard]] bool putRow(const PlaceName &name, const PlaceVersion &version);
    [[nodiscard]] bool putCase(const PlaceName &name, SubjectId subject, const PlaceVersion &version);
    [[nodiscard]] bool putEvent(const PlaceName &name, const PlaceVersion &version);
    [[nodiscard]] bool putSample(const PlaceVersion &version);
    /// Invalid: there is none.
    [[nodiscard]] FindingId findingOf(const PlaceName &name) const;
    [[nodiscard]] Inspection &inspectionOf(SubjectId subject);
    [[nodiscard]] qint64 idOf(const QString &key) const;

    const RoundState &m_state;
    const std::map<QString, PlaceRow> &m_rows;
    const QHash<QByteArray, QByteArray> &m_files;
    std::vector<Write> m_writes;
    QHash<QString, FindingId> m_newFindings; ///< by the names of their places
    QMap<SubjectId, Inspection> m_inspections;
    QHash<SubjectId, std::vector<Review>> m_reviews; ///< all of a subject, where one was put
    FindingId m_nextFinding;
    EvidenceId m_nextEvidence;
    ReviewId m_nextReview;
    QHash<QString, CaseId> m_newCases; ///< by code
    CaseId m_nextCase;
    CaseEventId m_nextEvent;
    bool m_endsSample = false;
};

} // namespace xw
