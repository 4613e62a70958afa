// The parts of buildFacts(), one a file; for facts_*.cpp alone.
#pragma once

#include "notice/facts/facts_build.h"

namespace xw
{
class SubjectNames;
}

namespace xw::notice
{

void setCounts(FactNode &node, const Counts &counts, RateFormat format);
void addKindFacts(FactNode &node, const RoundState &state, SubjectKind kind, const NoticeSettings &settings,
                  const std::vector<PastTotal> &inspected);
void addProblemFacts(FactNode &node, const RoundState &state, SubjectKind kind,
                     const NoticeSettings &settings);
void addPastFacts(FactNode &node, const RoundState &state, SubjectKind kind,
                  const std::vector<PastTotal> &inspected);
void addSamplingChange(FactNode &node, const RoundState &state, const NoticeSettings &settings);
/// Rates by level, platform and region; after addKindFacts(), whose counts of regions it lists.
void addRateFacts(FactNode &node, const RoundState &state, SubjectKind kind, const NoticeSettings &settings);
/// kinds.whole: regions at 100 % in both kinds; after addRateFacts() of both.
void addWholeOfBoth(FactNode &root, const RoundState &state, const NoticeSettings &settings);
/// The member of `byLevel` that a subject counts in: top, middle, lower, below, rest.
[[nodiscard]] QString levelMember(const RoundState &state, const Subject &subject);
/// 政府网站与政务新媒体, or the one of them that was checked; of a round without work the one that is
/// registered.
[[nodiscard]] QString checkedKinds(const RoundState &state);
/// area, kinds and the words of the round; after the facts of both kinds.
void addAreaFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings);
/// rectification: what became of the problems of the round before, by its cases (整改情况); the day of the
/// document says what is overdue. KIND.afterwards: what is 合格 once the mended problems of this round are
/// counted as mended; rectification.KIND.after: the same of the round before.
void addRectificationFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings,
                           const std::vector<PastTotal> &inspected);
/// red, black: the boards of those `scored`, best first, where the office keeps them.
void addBoardFacts(FactNode &node, const RoundState &state, const std::vector<const Subject *> &scored,
                   const NoticeSettings &settings, const SubjectNames &called);
void addScoreFacts(FactNode &node, const RoundState &state, const NoticeSettings &settings);
/// headings.list: the problems of both kinds under the office's own headings; after the problems of both.
void addHeadingFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings);
/// warned: who is near the limit of a veto that counts something, where the office warns (`vetoes.warn`):
/// names, and by condition.
void addWarningFacts(FactNode &node, const RoundState &state, SubjectKind kind,
                     const NoticeSettings &settings);
/// What the week's watch did; `present` false: no note was made of it.
void addWatchFacts(FactNode &node, const RoundState &state);
void addLedgerFacts(FactNode &node, const LedgerViews &ledgers, int threshold);
/// ledgers.across: subjects that more than one of the check and the ledgers names, and where.
void addAcrossFacts(FactNode &node, const RoundState &state, const LedgerViews &ledgers);
[[nodiscard]] Result<void> addDocumentFacts(FactNode &root, const RoundState &state,
                                            const NoticeSettings &settings);

} // namespace xw::notice
