// The parts of a pack, out of its ZIP under the guard that holds for every package.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <map>

namespace xw::evidence
{

inline constexpr qint64 mostUnpacked = 1024LL << 20;

struct PackParts {
    std::map<QByteArray, QByteArray> parts; ///< by name
    std::vector<std::pair<QString, Error>> damaged;
    bool isOurForm = false; ///< the file is, byte for byte, what our own writer makes of these parts
};

/// Format: no ZIP.
[[nodiscard]] Result<PackParts> readParts(const QByteArray &bytes, const QString &where);

} // namespace xw::evidence
