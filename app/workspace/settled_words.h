// Phrases of results files that a person said the meaning of: kept in the workspace, used by every later
// import.
#pragma once

#include "domain/round_state.h"
#include "workspace/import/problem_words.h"

namespace xw
{

/// What the workspace keeps, with `more` (phrase → id of an indicator or condition) over it.
[[nodiscard]] SettledWords settledWords(const RoundState &state, const QHash<QString, QString> &more = {});
/// The document that keeps them; nullopt: the workspace has just that already.
[[nodiscard]] std::optional<Document> documentOf(const SettledWords &words, const RoundState &state);
/// Usage: one of them names no indicator of the standard.
[[nodiscard]] Result<void> checkWords(const QHash<QString, QString> &words, const Standard &standard);

} // namespace xw
