// audit_json: rows as the before and after of an audit entry. Only what a reader of the history needs;
// members that are empty are left out.
#pragma once

#include "domain/store.h"

#include <QJsonObject>

namespace xw
{

[[nodiscard]] QJsonObject auditJson(const Finding &finding);
[[nodiscard]] QJsonObject auditJson(const Inspection &inspection);
[[nodiscard]] QJsonObject auditJson(const Evidence &evidence);
[[nodiscard]] QJsonObject auditJson(const Review &review);
[[nodiscard]] QJsonObject auditJson(const Round &round);
[[nodiscard]] QJsonObject auditJson(const Subject &subject);
/// Members of `before` and `after` that are the same in both are taken out of both.
void keepDifferences(QJsonObject &before, QJsonObject &after);
/// "open", "review", "signed"
[[nodiscard]] QString phaseWord(RoundPhase phase);

} // namespace xw
