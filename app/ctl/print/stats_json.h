// Stats as the JSON of docs/formats.md §3.
#pragma once

#include "workspace/stats.h"

#include <QJsonObject>

namespace xw::ctl
{

/// `by`: "region" (always there), or "type", "platform", "problem", which add an array of that name.
[[nodiscard]] QJsonObject statsJson(const Stats &stats, const QString &by);

/// opened, closed, offline since the round was opened (null where that is not known), expired: each count and
/// names.
[[nodiscard]] QJsonObject registerJson(const RegisterStats &stats);

} // namespace xw::ctl
