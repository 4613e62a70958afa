// faultWords: why a site did not open, in the person's language. Chromium says it as "net::ERR_…".
#pragma once

#include <QString>

namespace xw::ui
{

/// What stands behind a fault as the engine names it; a name that is not known stays as it is, in brackets.
/// Where this machine has no network at all it says that nothing follows from it.
[[nodiscard]] QString faultWords(const QString &fault);

} // namespace xw::ui
