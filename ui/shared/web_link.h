// An address out of a register, as people write them, with and without a scheme: it comes from files, so
// nothing but the web is opened from it.
#pragma once

#include <QUrl>

namespace xw::ui
{

/// Empty: it is nothing of the web.
[[nodiscard]] QUrl webLink(const QString &written);

} // namespace xw::ui
