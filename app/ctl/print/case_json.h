// Cases of rectification as JSON and as lines of a table.
#pragma once

#include "workspace/rectification.h"
#include "workspace/workspace.h"

#include <QJsonArray>

namespace xw::ctl
{

[[nodiscard]] QJsonObject caseJson(const Workspace &workspace, const RectificationCase &one);
/// With all that happened to it.
[[nodiscard]] QJsonObject caseHistoryJson(const Workspace &workspace, const RectificationCase &one);
[[nodiscard]] QJsonObject returnedJson(const Workspace &workspace, const ReturnedAnswer &one);
/// 待整改, and for one that is overdue 逾期.
[[nodiscard]] QString caseStateText(const RectificationCase &one, QDate today);
/// The key of a round; empty where it is not known.
[[nodiscard]] QString roundKeyOf(const Workspace &workspace, RoundId round);

} // namespace xw::ctl
