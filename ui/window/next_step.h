// next_step: which step Ctrl+Z takes back: the newest that can be seen on the page in view, so that nothing
// is taken back unseen; where there is none, the newest of all, which the window then goes to.
#pragma once

#include "workspace/undo_entry.h"

#include <QString>
#include <vector>

namespace xw::ui
{

class Page;

/// `inView` may be null. nullopt: there is nothing to take back.
[[nodiscard]] std::optional<UndoEntry> nextStep(const std::vector<UndoEntry> &steps, const Page *inView);
/// The page where such a step is seen; empty: on all of them (a sample, an import).
[[nodiscard]] QString pageOf(UndoEntry::About about);

} // namespace xw::ui
