// runPlaces: where the pieces of words that stand on the pages lie in the text of their paragraph, so that a
// finding is framed where it is said, and not wherever the same word stands.
#pragma once

#include "notice/page_layout.h"

#include <vector>

namespace xw::notice
{
struct NoticeDocument;
struct ProofFinding;
} // namespace xw::notice

namespace xw::ui
{

/// For each page and run: its first character in the plain text of its block; -1: it has no place there (a
/// cell, a page number).
[[nodiscard]] std::vector<std::vector<int>> runPlaces(const notice::PageLayout &layout,
                                                      const notice::NoticeDocument &document);
/// Whether the run, of the finding's block, belongs to what the finding quotes. `place`: as above.
[[nodiscard]] bool isQuoted(const notice::ProofFinding &finding, const notice::PlacedRun &run, int place);

} // namespace xw::ui
