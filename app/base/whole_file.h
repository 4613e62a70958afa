// writeWhole: how the program writes a file that a person asked for.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace xw
{

/// Writes a file whole or not at all: an earlier one of that name stays until the new one is complete. Io,
/// with `complaint` as its summary; also for a link, which would lead to a file that nobody named.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes, Message complaint);

/// Whether another program keeps the file from being replaced or removed. Windows does that with every file
/// that is open somewhere (a notice in Word); other systems never do. Who only looks for a moment (a virus
/// scanner, the search index) is waited for, half a second.
[[nodiscard]] bool isOpenElsewhere(const QString &path);
/// What to do about a file that could not be written: close it there where it is open elsewhere, else
/// `otherwise`.
[[nodiscard]] Message adviceFor(const QString &path, Message otherwise);
/// For who is about to replace several files of a folder, all or none. Conflict: those that are open
/// elsewhere.
[[nodiscard]] Result<void> checkNoneOpenElsewhere(const QString &folder, const QStringList &names);

} // namespace xw
