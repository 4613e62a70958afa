// 办结率, 接通率, 采用率 and their kin: the count that says the verb of the rate, out of one in front of it.
#pragma once

#include "notice/proof/rate_findings.h"

namespace xw::notice
{

/// Holds the rate that is quantity `i` of paragraph `paragraph` against the counts that say its verb.
void checkHandledRate(ProofContext &context, RateFindings &findings, int paragraph, size_t i,
                      const RateName &name);

} // namespace xw::notice
