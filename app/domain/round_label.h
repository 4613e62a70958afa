// What people call a round, in the language of the program: for messages, lists and menus. Documents have
// RoundKey::chinese() and Round::name(); files and commands the key.
#pragma once

#include "domain/round.h"

namespace xw
{

/// "2020年第一季度" / "Q1 2020"; a correction says so: "2020年第一季度更正1" / "Q1 2020, correction 1"
[[nodiscard]] QString roundLabel(RoundKey key);
/// The same; a special check by its title.
[[nodiscard]] QString roundLabel(const Round &round);
/// The same of a key as files write it; what is no key stays as it is.
[[nodiscard]] QString roundLabel(const QString &key);

} // namespace xw
