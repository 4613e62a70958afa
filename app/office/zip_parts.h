// A ZIP file in memory from named parts, with fixed times: same parts, same bytes.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <utility>
#include <vector>

namespace xw::office
{

/// A part's name, and its bytes or why they could not be made.
using MadePart = std::pair<QString, Result<QByteArray>>;

/// Error: that of the first part that failed, or (Io) the archive could not be built.
[[nodiscard]] Result<QByteArray> zipParts(const std::vector<MadePart> &parts);

} // namespace xw::office
