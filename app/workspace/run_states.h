// Run states: many bodies of the register are closed, or run again, at once, as one step that undo takes
// back.
#pragma once

#include "workspace/workspace.h"

namespace xw
{

/// Those of `subjects` that have another state.
[[nodiscard]] QList<SubjectId> withOtherState(const RoundState &state, QList<SubjectId> subjects,
                                              RunState wanted);

/// Gives these the state; who has it already is passed over, and nothing is written where all have. What a
/// list said of how a body left goes once it runs again. Locked, Conflict as other commands.
QFuture<Result<void>> setRunStates(Workspace &workspace, const QList<SubjectId> &subjects, RunState wanted);

} // namespace xw
