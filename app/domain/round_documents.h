// Which documents belong to a round: its settings and edits of the notice, what was kept with a reason, its
// sample plans, its register mark, what it corrects. Their names bear the round's key ("2020Q1",
// "kept@2020Q1", "2020Q1-websites"), which is said here alone; storage and everything else go by
// Document::round.
#pragma once

#include "domain/rows.h"

#include <vector>

namespace xw
{

/// Whether a document of this kind and name belongs to the round of this key.
[[nodiscard]] bool isDocumentOf(RoundKey round, const Document &document);
/// The same document of another round: under its key, and with its id.
[[nodiscard]] Document documentFor(const Round &round, RoundKey from, Document document);
/// Says of each document among `writes` to which of the rounds it belongs. A round that is itself among the
/// writes is known too.
void nameRounds(std::vector<Write> &writes, const std::vector<Round> &rounds);

} // namespace xw
