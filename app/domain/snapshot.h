// What is read from a workspace at once: the register, and one round's work.
#pragma once

#include "domain/rows.h"

#include <vector>

namespace xw
{

/// What a workspace holds besides one round's work.
struct RegisterSnapshot {
    std::vector<Region> regions;
    std::vector<Subject> subjects;
    std::vector<Round> rounds;
    std::vector<PastTotal> pastTotals;
    std::vector<PastVerdict> pastVerdicts;
    std::vector<Document> documents;
    FindingId lastFinding;   ///< the highest id in use in any round: new rows are numbered above it
    EvidenceId lastEvidence; ///< the same
    std::vector<Succession> successions; ///< withdrawn ones too
    std::vector<RectificationCase> cases;
    std::vector<CaseEvent> caseEvents;
    std::vector<ReturnedAnswer> returnedAnswers; ///< settled ones too
    ReviewId lastReview{};                       ///< as lastFinding
    qint64 sequence = 0;                         ///< of the newest audit entry that it holds
};

/// One round's work.
struct RoundSnapshot {
    std::vector<Finding> findings; ///< withdrawn ones too
    std::vector<Inspection> inspections;
    std::vector<Evidence> evidence;
    std::vector<SampleMember> sample;
    std::vector<LedgerRow> ledgerRows;
    std::vector<Review> reviews{}; ///< withdrawn ones too
    qint64 sequence = 0;           ///< as in RegisterSnapshot
};

/// What was written since somebody read a workspace.
struct Changes {
    qint64 sequence = 0; ///< of the newest audit entry that they hold
    /// Every row that was written since, once, as it is now: regions, subjects and rounds first, then what
    /// refers to them. Without blobs, which nobody holds in memory.
    std::vector<Write> writes;
    /// Rounds whose sample was ended since: its members now are all among the writes, whoever else was one
    /// has left.
    std::vector<RoundId> endedSamples;
};

} // namespace xw
