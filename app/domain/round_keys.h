// Which round a number means: rows that outlive a round (cases of rectification) name it by its id.
#pragma once

#include "domain/round_state.h"

namespace xw
{

/// Of any round of the workspace; invalid: unknown.
[[nodiscard]] RoundKey keyOf(const RoundState &state, RoundId id);
/// The key as a state keeps it beside its documents, under a kind that nothing else has: it is made when a
/// state is, and never stored.
[[nodiscard]] Document keyDocument(const Round &round);

} // namespace xw
