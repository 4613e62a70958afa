// SuggestionPlan: a change that a person decides on, made when its turn comes, for Workspace::decide(): one
// entry of the history and one step back. Who makes which is in suggestions.h and watch_noting.h.
#pragma once

#include "domain/round_state.h"
#include "workspace/undo_entry.h"

#include <QJsonObject>
#include <functional>

namespace xw
{

/// Rows to write, what the history says of them, and what undo calls the step.
struct SuggestionChange {
    QString command;
    SubjectId subject; ///< invalid: of several
    QJsonObject before, after;
    std::vector<Write> writes; ///< none: nothing is written
    UndoEntry step;
};

/// Who decides, and when.
struct SuggestionStamp {
    QString author;
    QDateTime at;
};

using SuggestionPlan = std::function<Result<SuggestionChange>(const RoundState &, const SuggestionStamp &)>;

} // namespace xw
