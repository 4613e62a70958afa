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
};

/// One round's work.
struct RoundSnapshot {
    std::vector<Finding> findings; ///< withdrawn ones too
    std::vector<Inspection> inspections;
    std::vector<Evidence> evidence;
    std::vector<SampleMember> sample;
    std::vector<LedgerRow> ledgerRows;
};

} // namespace xw
