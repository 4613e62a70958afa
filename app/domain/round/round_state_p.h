// What RoundState holds: rows, what is derived from them, and the indexes that find both. For
// round_state*.cpp alone.
#pragma once

#include "base/copy_on_write.h"
#include "domain/round/subject_places.h"
#include "domain/round/subject_words.h"
#include "domain/round_state.h"

#include <QHash>

namespace xw
{

struct RoundState::Private : QSharedData {
    /// One subject's work, at the subject's own index.
    struct Work {
        Inspection inspection;
        std::vector<Finding> findings;  ///< by id, which is by age
        std::vector<Evidence> evidence; ///< by id
        std::vector<Review> reviews;    ///< by id
        std::vector<PastVerdict> past;
        Judgement judgement;
        bool member = false; ///< of the drawn sample
        bool out = false;    ///< taken out of the tally while writes are applied
    };

    Round round;
    Standard standard;
    Tally tally;
    std::vector<Region> regions;
    CopyOnWrite<std::vector<Subject>> subjects;
    std::vector<PastTotal> pastTotals;
    bool hasSample = false;

    SharedBlocks<Work> work;
    SubjectPlaces places;
    SubjectWords words;
    QHash<FindingId, int> ownerOfFinding;
    QHash<EvidenceId, int> ownerOfEvidence;
    QHash<ReviewId, int> ownerOfReview;
    QHash<RegionId, int> regionIndex;
    QHash<QString, int> regionByName;
    QHash<QString, std::vector<LedgerRow>> ledgers;
    QHash<QPair<QString, QString>, int> ledgerIndex;    ///< ledger and key → place in its rows
    QHash<QPair<QString, QString>, Document> documents; ///< by kind and name
    QHash<QString, int> pastTotalIndex;
    std::vector<Succession> successions;
    CopyOnWrite<CaseBook> cases;
    QMultiHash<SubjectId, size_t> linksOf; ///< former and successor → places in `successions`
    SubjectId lastSubject;
    RegionId lastRegion;
    FindingId lastFinding;
    EvidenceId lastEvidence;
    ReviewId lastReview;
    qint64 sequence = 0; ///< of the newest audit entry that is applied

    [[nodiscard]] const Work *of(SubjectId id) const; ///< nullptr: unknown
    [[nodiscard]] Work *edit(SubjectId id);           ///< the same, to be changed
    [[nodiscard]] const Subject &subjectAt(int index) const
    {
        return (*subjects)[static_cast<size_t>(index)];
    }
    [[nodiscard]] const Work &workAt(int index) const { return work[static_cast<size_t>(index)]; }
    [[nodiscard]] Work &editAt(int index) { return work.edit(static_cast<size_t>(index)); }
    [[nodiscard]] int count() const { return static_cast<int>(subjects->size()); }
    void sortRegions();
};

/// Applies one committed row, without judging or counting.
struct RoundState::Applier {
    Private &d;

    /// The subject whose work a row changes; -1: none that is known, or of another round.
    [[nodiscard]] int subjectOf(const Write &write) const;
    void operator()(const Region &row);
    void operator()(const Subject &row);
    void operator()(const Round &row);
    void operator()(const Finding &row);
    void operator()(const Inspection &row);
    void operator()(const Evidence &row);
    void operator()(const Blob &) {}
    void operator()(const PastTotal &row);
    void operator()(const PastVerdict &row);
    void operator()(const SampleMember &row);
    void operator()(const LedgerRow &row);
    void operator()(const Document &row);
    void operator()(const Succession &row);
    void operator()(const RectificationCase &row) { d.cases.edit().put(row); }
    void operator()(const CaseEvent &row) { d.cases.edit().put(row); }
    void operator()(const ReturnedAnswer &row) { d.cases.edit().put(row); }
    void operator()(const Review &row);

private:
    [[nodiscard]] Private::Work *work(SubjectId subject, RoundId round) const;
};

/// The key of a past total in its index.
[[nodiscard]] QString pastTotalKey(RoundKey round, SubjectKind kind, const QString &region);

} // namespace xw
