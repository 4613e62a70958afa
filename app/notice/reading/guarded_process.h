// A program of others that reads a file from outside for us: in a process of its own, without network, with
// limits on time, memory and what it writes, ended with all that it started.
#pragma once

#include "base/error.h"
#include "base/job.h"

#include <QByteArray>

namespace xw::notice
{

struct ProcessLimits {
    int seconds = 60;
    qint64 memoryBytes = 2LL << 30;  ///< address space
    qint64 outputBytes = 64LL << 20; ///< of standard output, and of any file it writes
};

struct ProcessRan {
    int exitCode = -1;
    QByteArray out, complaint; ///< complaint: standard error, at most 4 KiB
};

/// Runs it to its end. `home`: an existing folder, its working directory and home. `where` names the file in
/// errors. Cancelled: by the job; TooLarge: over a limit; Format: it crashed, on what it was given; Internal:
/// it cannot be started. Needs no event loop.
[[nodiscard]] Result<ProcessRan> runGuarded(const QString &program, const QStringList &arguments,
                                            const QString &home, const QString &where,
                                            const ProcessLimits &limits, const JobPtr &job);

} // namespace xw::notice
