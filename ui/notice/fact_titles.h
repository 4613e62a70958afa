// What a fact of a notice is called where it is looked for: 政府网站 · 检查情况 · 合格率. For people; texts
// keep its id.
#pragma once

#include "notice/facts.h"

namespace xw::ui
{

/// The names of all its parts, from the outside in; a part without a name of its own as it is.
[[nodiscard]] QString factTitle(const QString &id, const notice::Facts &facts);

struct OfferedFact {
    QString id;
    QString line; ///< title and what it prints now: what the completer searches and shows
};
/// What a person can put among words: numbers, rates, dates, names. Not what only steers a template, and not
/// what is empty or unknown (—) now.
[[nodiscard]] std::vector<OfferedFact> offeredFacts(const notice::Facts &facts);

} // namespace xw::ui
