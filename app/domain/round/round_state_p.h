// What RoundState keeps besides what it shows: per subject and by key. For round_state*.cpp alone.
#pragma once

#include "domain/round_state.h"
#include "domain/value/word_index.h"

namespace xw
{

struct RoundState::Private {
    /// One subject's work, at the subject's own index.
    struct Work {
        Inspection inspection;
        std::vector<Finding> findings;  ///< by id, which is by age
        std::vector<Evidence> evidence; ///< by id
        std::vector<PastVerdict> past;
        Judgement judgement;
        bool member = false; ///< of the drawn sample
        bool out = false;    ///< taken out of the tally while writes are applied
    };

    std::vector<Work> work;
    QHash<SubjectId, int> indexOf;
    WordIndex byCode; ///< lower case
    WordIndex byName;
    QHash<FindingId, int> ownerOfFinding;
    QHash<EvidenceId, int> ownerOfEvidence;
    QHash<RegionId, int> regionIndex;
    QHash<QString, int> regionByName;
    QHash<QString, std::vector<LedgerRow>> ledgers;
    QHash<QPair<QString, QString>, int> ledgerIndex;    ///< ledger and key → place in its rows
    QHash<QPair<QString, QString>, Document> documents; ///< by kind and name
    QHash<QString, int> pastTotalIndex;
    std::vector<Succession> successions;
    QMultiHash<SubjectId, size_t> linksOf; ///< former and successor → places in `successions`
    SubjectId lastSubject;
    RegionId lastRegion;
    FindingId lastFinding;
    EvidenceId lastEvidence;

    [[nodiscard]] Work *of(SubjectId id);
    void addWords(const Subject &subject, int index);
    void removeWords(const Subject &subject, int index);
    void sortRegions(std::vector<Region> &regions);
};

/// Takes one committed row over, without judging or counting.
struct RoundState::Taking {
    RoundState &state;

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

private:
    [[nodiscard]] Private::Work *work(SubjectId subject, RoundId round) const;
};

/// The key of a past total in its index.
[[nodiscard]] QString pastTotalKey(RoundKey round, SubjectKind kind, const QString &region);

} // namespace xw
