// When a list may close what it does not hold. A list that was cut off, or that was not understood, must not
// close half a register.
#pragma once

#include "workspace/import.h"

namespace xw
{

struct ClosingWish {
    bool asked = false;
    std::optional<int> confirmed; ///< how many are to be closed, said by a person who saw the number
};

/// Closes `plan.missing` if that is wished and may be: a write for each, `plan.closed` says how many. Where
/// it may not, `plan.notClosed` says why: a row was rejected, the list is empty, or more than
/// a fifth of what is running would go and nobody confirmed that very number.
void closeMissing(ImportPlan &plan, const RoundState &state, const ClosingWish &wish,
                  std::vector<Write> &writes);

} // namespace xw
