// A占77.18%,B占12.47%,…,其他占0.01%: a list of shares that ends with the rest makes 100 %.
#pragma once

#include "notice/proof/quantity.h"

#include <cstddef>
#include <vector>

namespace xw::notice
{

struct ProofContext;

/// `run`: the quantities of paragraph `paragraph` that are shares in one sentence. Fewer than three, or a
/// list without a rest, say nothing of the whole.
void checkSharesTogether(ProofContext &context, int paragraph, const std::vector<size_t> &run);

/// Whether the share list[i] and at least two others around it are shares of one and the same number,
/// whatever that is: then it is theirs, though the text may not tell it.
[[nodiscard]] bool shareAnotherBase(const std::vector<Quantity> &list, size_t i);

} // namespace xw::notice
