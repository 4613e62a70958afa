// Differences in percentage points against the two rates between which they lie.
#pragma once

#include <cstddef>

namespace xw::notice
{

struct ProofContext;

/// Holds the points that are quantity `i` of paragraph `paragraph` against the rates of their sentence, or
/// against the mean that the text tells of the whole.
void checkPoints(ProofContext &context, int paragraph, size_t i);

} // namespace xw::notice
