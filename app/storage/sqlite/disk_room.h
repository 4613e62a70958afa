// Whether a failure to write means that the disk is full: systems and libraries often say less than that.
#pragma once

#include "base/error.h"

namespace xw::storage
{

/// No room is left for a page or two on the disk of this file (or of the folder that it is to be in).
[[nodiscard]] bool isDiskFull(const QString &path);
[[nodiscard]] Error diskIsFull(const QString &where);

} // namespace xw::storage
