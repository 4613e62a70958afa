// How an address is shown where there is room for a part of it: the host always, since it says whose site
// this is; then as much of the path as fits.
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QUrl>

namespace xw::widgets
{

/// At most `width` wide. Without user names and passwords, which are there to look like a host; without the
/// scheme where it does not fit. Of a host that is too long by itself its end, which is the part that
/// somebody had to register.
[[nodiscard]] QString shownAddress(const QUrl &url, int width, const QFontMetrics &metrics);

} // namespace xw::widgets
