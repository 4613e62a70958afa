// The only place that talks to a terminal: asks for a password without showing it.
#pragma once

#include "signing/secret.h"

namespace xw::ctl
{

/// Usage: standard input is no terminal, or nothing was typed.
[[nodiscard]] Result<signing::Secret> promptPassword(const QString &question);

} // namespace xw::ctl
