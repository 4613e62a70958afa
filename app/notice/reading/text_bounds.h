// How much of a text is read: far more than any notice has, and no more than is proved soon. What is cut is
// said.
#pragma once

#include "notice/proof/proof_text.h"

namespace xw::notice
{

struct TextBounds {
    qsizetype paragraph = 50'000;     ///< characters; a long paragraph of a notice has 2,000
    qsizetype digits = 40;            ///< of one number; 18 can be reckoned with
    qsizetype characters = 4'000'000; ///< of the whole text; a long notice has 100,000
};

/// Cuts what is longer; a sentence for each kind of thing that was cut, none where nothing was.
[[nodiscard]] std::vector<Message> keepWithin(ProofText &text, const TextBounds &bounds = {});

} // namespace xw::notice
