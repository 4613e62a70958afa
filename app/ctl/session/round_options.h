// The options that say what a round covers, for init, round open and round set.
#pragma once

#include "ctl/session/arguments.h"
#include "domain/round.h"

#include <QJsonObject>

namespace xw::ctl
{

/// --title, --from, --to, --as-of, --depth, --kinds.
[[nodiscard]] std::vector<OptionSpec> scopeOptions();
/// Whether one of them was given.
[[nodiscard]] bool saysScope(const Arguments &arguments);
/// `before` with what was given. Usage: a day, a depth or a kind that is none.
[[nodiscard]] Result<RoundScope> scopeOf(const Arguments &arguments, RoundScope before);
/// title, from, to, as_of (null where not said), depth, kinds.
/// A day such as 2020-03-20; invalid where the option was not given. Usage: it is none.
[[nodiscard]] Result<QDate> dayOption(const Arguments &arguments, const char *name);
void putScope(QJsonObject &json, const RoundScope &scope);

} // namespace xw::ctl
