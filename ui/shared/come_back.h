// come_back: subjects of the round that somebody means to come back to. A document of the round keeps them:
// they are there for every one who opens the workspace, and marking is a step like any other.
#pragma once

#include "workspace/workspace.h"

#include <QSet>

namespace xw::ui
{

inline constexpr auto comeBackDocument = "come-back";

/// Those that are marked in the open round.
[[nodiscard]] QSet<SubjectId> comeBackOf(const RoundState &state);
/// Marks subjects, or takes their mark away. Errors as saveDocument().
QFuture<Result<void>> setComeBack(Workspace &workspace, const QList<SubjectId> &subjects, bool marked);

} // namespace xw::ui
