// The processes of the engine as the system sees them: what memory they take, how many threads they run.
#pragma once

#include <QtGlobal>
#include <vector>

namespace xw::web
{

struct EngineProcess {
    qint64 pid = 0;
    bool renderer = false; ///< runs the scripts of pages
    qint64 bytes = 0;      ///< of memory of its own
    int threads = 0;
};

/// Of all processes that this one started, and those that they started. Linux; empty elsewhere.
[[nodiscard]] std::vector<EngineProcess> engineProcesses();
/// Whoever runs pages gives way to whoever ticks: all its threads get a lower priority.
void giveWay(qint64 pid);
/// At once, without a word to it.
void end(qint64 pid);
/// Of this machine; 0: not known.
[[nodiscard]] qint64 physicalMemory();

} // namespace xw::web
