// Files of cases and appeals as they are written: {"name", "type", "size", "sha256"} each.
#pragma once

#include "domain/rectification.h"

#include <QJsonArray>

namespace xw
{

[[nodiscard]] QJsonArray toJson(const QList<CaseFile> &files);
[[nodiscard]] QList<CaseFile> filesOf(const QJsonArray &json);

} // namespace xw
