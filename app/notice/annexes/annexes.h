// The annexes (附件): tables made by code from the round and its ledgers. Their numbers are bound to the same
// facts as the text.
#pragma once

#include "notice/compose/document.h"
#include "notice/facts/facts_build.h"

namespace xw::notice
{

struct Annex {
    QString id;
    QString title; ///< its own; a template may give another
    std::vector<Table> tables;
    int rows = 0; ///< without head and totals: what the text counts
};

/// Ids that a template may ask for: websites-by-type, websites-by-region, high-scores, problem-websites,
/// media-by-region, problem-media, commended, and the ids of the ledgers.
[[nodiscard]] QStringList annexIds(const LedgerViews &ledgers);
/// nullopt: there is nothing to show, the annex is left out. Error (NotFound): no annex has this id.
[[nodiscard]] Result<std::optional<Annex>> buildAnnex(const QString &id, const RoundState &state,
                                                      const NoticeSettings &settings,
                                                      const LedgerViews &ledgers);

// One a file: annex_websites.cpp, annex_subjects.cpp, annex_ledger.cpp.
[[nodiscard]] Annex websitesByType(const RoundState &state);
[[nodiscard]] Annex countsByRegion(const RoundState &state, SubjectKind kind);
[[nodiscard]] Annex highScores(const RoundState &state, const NoticeSettings &settings);
[[nodiscard]] Annex problemWebsites(const RoundState &state, const NoticeSettings &settings);
[[nodiscard]] Annex problemMedia(const RoundState &state, const NoticeSettings &settings);
[[nodiscard]] Annex commended(const NoticeSettings &settings);
[[nodiscard]] Annex ledgerAnnex(const LedgerView &view, const LedgerAnnex &layout);

} // namespace xw::notice
