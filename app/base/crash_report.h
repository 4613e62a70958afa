// What a crash leaves behind: a text of a few lines that a person may send. Versions, the signal, and where
// in which library the program was; no text, no name, no path, no memory.
#pragma once

#include <QString>

namespace xw
{

/// From now on a crash writes a file into the folder, which is made. On systems without POSIX signals nothing
/// happens. The last folder said holds.
void reportCrashesTo(const QString &folder);

/// The newest report that was not asked for before; empty: there is none.
[[nodiscard]] QString takeCrashReport(const QString &folder);

} // namespace xw
