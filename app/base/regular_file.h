// readRegularFile: how the program reads a file that somebody else may have put there. A pipe, a device, a
// folder or an endless file neither holds the program up nor fills its memory.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace xw
{

enum class Links { Follow, Refuse };

/// The bytes of a regular file of at most `most` bytes. Links::Refuse: a symbolic link is no regular file
/// either. NotFound; Io: cannot be opened or read; Format: not a regular file; TooLarge.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, qint64 most,
                                                 Links links = Links::Follow);

} // namespace xw
