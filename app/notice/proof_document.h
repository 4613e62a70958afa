// The proof of our own notice: the document as the proof reads it, and the way back from a finding to the
// block it stands in.
#pragma once

#include "notice/compose/document.h"
#include "notice/facts.h"
#include "notice/proof.h"

namespace xw::notice
{

struct DocumentProof {
    ProofReport report;
    std::vector<int> blockOfParagraph; ///< index into NoticeDocument::blocks, one a ProofText paragraph
    int boundNumbers = 0;              ///< numbers of the text that are bound to a fact
    int freeNumbers = 0; ///< counts and rates that a person wrote: checked only against each other

    /// The block of a finding; -1: a table of an annex.
    [[nodiscard]] int blockOf(const ProofFinding &finding) const;
};

/// What the document says, as paragraphs and tables. `blocks` (may be null) gets the block of each paragraph.
[[nodiscard]] ProofText proofTextFrom(const NoticeDocument &document, std::vector<int> *blocks = nullptr);
/// Checks the document against itself and every bound number against its fact.
[[nodiscard]] DocumentProof proofDocument(const NoticeDocument &document, const Facts &facts,
                                          const std::vector<BasisDocument> &library);

} // namespace xw::notice
