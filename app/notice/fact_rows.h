// The rows behind a fact: what a number of the notice counts, so that it can be looked at.
#pragma once

#include "notice/facts/facts_build.h"

namespace xw::notice
{

struct FactRows {
    std::vector<SubjectId> subjects; ///< of the register, in its order
    QString ledger;                  ///< or rows of this ledger
    QStringList keys;                ///< by their keys
    [[nodiscard]] bool isEmpty() const { return subjects.empty() && keys.isEmpty(); }
};

/// "websites.unqualified", "media.byRegion.上饶市.rate", "websites.problems.W4.count",
/// "ledgers.messages.channels.government.done" … Of a rate: all that it is over. Nothing for facts that count
/// no rows (dates, names of the document, earlier rounds). `settings`: the office's own headings, for
/// "websites.headings.更新维护不力.count".
[[nodiscard]] FactRows rowsBehind(const QString &fact, const RoundState &state, const LedgerViews &ledgers,
                                  const NoticeSettings &settings = {});

} // namespace xw::notice
