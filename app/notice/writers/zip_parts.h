// A ZIP file in memory from named parts, with fixed times: same parts, same bytes.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <utility>
#include <vector>

namespace xw::notice
{

using ZipPart = std::pair<QString, QByteArray>;

/// Error (Io): the archive could not be built.
[[nodiscard]] Result<QByteArray> zipParts(const std::vector<ZipPart> &parts);

} // namespace xw::notice
