// writeWhole: how the program writes a file that a person asked for.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace xw
{

/// Writes a file whole or not at all: an earlier one of that name stays until the new one is complete. Io,
/// with `complaint` as its summary; also for a link, which would lead to a file that nobody named.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes, Message complaint);

} // namespace xw
