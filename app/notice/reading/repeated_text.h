// A body that a file holds twice (a page for the screen and one for printing, a draft pasted again) is read
// once.
#pragma once

#include "notice/proof/proof_text.h"

namespace xw::notice
{

/// Drops runs of paragraphs that repeat earlier ones word for word, if they are long enough to be no chance,
/// and tables of some rows that repeat earlier ones. How many characters went.
qsizetype dropRepeated(ProofText &text);

} // namespace xw::notice
