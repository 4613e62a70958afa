// The notice as JSON, for scripts.
#pragma once

#include "notice/compose.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xw::ctl
{

[[nodiscard]] QJsonObject noticeJson(const notice::Composed &composed);
[[nodiscard]] QJsonArray annexesJson(const notice::Composed &composed);
[[nodiscard]] QJsonObject factsJson(const notice::Facts &facts);

} // namespace xw::ctl
