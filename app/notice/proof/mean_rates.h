// The rate of a whole that is told behind the rates of its parts:
// 市级40家,合格率95%;县级60家,合格率90%;总体合格率92%.
#pragma once

#include "notice/proof/rate_names.h"

#include <cstddef>

namespace xw::notice
{

struct ProofContext;

/// Holds the rate list[i] of a paragraph, which says that it is that of all, against the parts of its
/// sentence, each with its count. true: something was said of it. A mean outside all of its parts is wrong in
/// any case; another one only where the parts are all of the whole.
[[nodiscard]] bool checkMeanRate(ProofContext &context, int paragraph, size_t i, const RateName &name);

} // namespace xw::notice
