// The word that names a subject in rows of ledgers, the same in every copy of a workspace, and readable by
// RoundState::find().
#pragma once

#include "domain/round_state.h"

namespace xw
{

/// Its 标识码 or 账号标识, else "name@platform@region".
[[nodiscard]] QString subjectWord(const RoundState &state, const Subject &subject);

} // namespace xw
