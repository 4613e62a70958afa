// CaseChange: one change of rectification cases, as a plan that is made when its turn comes. What plans there
// are is in rectification.h.
#pragma once

#include "domain/round_state.h"

#include <QJsonObject>
#include <functional>

namespace xw
{

/// Rows to write, and what the history says of them.
struct CaseChange {
    QString command;
    SubjectId subject; ///< whose history it belongs to; invalid: the workspace's
    RoundId round;     ///< of the case; invalid: of several
    QJsonObject before, after;
    std::vector<Write> writes; ///< none: nothing is written
};

/// Who changes it, and when.
struct CaseStamp {
    QString author;
    QDateTime at;
};

using CasePlan = std::function<Result<CaseChange>(const RoundState &, const CaseStamp &)>;

} // namespace xw
