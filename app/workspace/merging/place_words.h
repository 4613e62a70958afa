// Places and what is said in them, in words for people.
#pragma once

#include "workspace/merging.h"
#include "workspace/merging/round_places.h"

namespace xw
{

/// What a place is about: 栏目不更新, a case's code.
[[nodiscard]] QString placeWords(const RoundState &state, const PlaceName &name);
[[nodiscard]] QString saidWords(PlaceKind kind, const QJsonObject &value);
[[nodiscard]] SaidVersion saidVersion(PlaceKind kind, const PlaceVersion &version);

} // namespace xw
