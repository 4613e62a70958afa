// Mistakes planted into a notice that has none, one of each kind that the proof must find.
#pragma once

#include "notice/compose.h"
#include "notice/proof.h"

#include <random>

namespace xw::testkit
{

struct PlantedKind {
    const char *name;
    bool doubt = false; ///< a person has to decide: found as a doubt
    /// Plants one; false where the notice has no place for it.
    bool (*plant)(notice::ProofText &text, const notice::Composed &composed, std::mt19937 &draw);
};
[[nodiscard]] const std::vector<PlantedKind> &plantedKinds();

} // namespace xw::testkit
