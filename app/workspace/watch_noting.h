// Notes in the round what the week's watch did (domain/watch_note.h), for Workspace::decide(): one entry of
// the history and one step back. What was noted before is replaced.
#pragma once

#include "domain/watch_note.h"
#include "workspace/suggestion_plan.h"

namespace xw
{

/// Usage: the watch has visited nothing yet.
[[nodiscard]] SuggestionPlan noteWatch(WatchNote note);

} // namespace xw
