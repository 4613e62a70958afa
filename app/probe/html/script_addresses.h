// Addresses in scripts and styles, as far as they are written out there.
#pragma once

#include <QString>

#include <vector>

namespace xw::probe
{

struct FoundAddress {
    QString written;
    qsizetype position = 0;
};

/// url(…) and @import of a style, comments left out.
[[nodiscard]] std::vector<FoundAddress> styleAddresses(QStringView style);
/// What a script opens: location = "…", window.open("…"), href="…" that it writes. Addresses put together out
/// of pieces are none.
[[nodiscard]] std::vector<FoundAddress> scriptAddresses(QStringView script);

} // namespace xw::probe
