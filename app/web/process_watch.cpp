#include "web/process_watch.h"

#include "web/engine_processes.h"

#include <QTimer>
#include <algorithm>

namespace xw::web
{

namespace
{
constexpr int lookEveryProcessMs = 500;
constexpr qint64 megabyte = 1 << 20;
} // namespace

ProcessLimits usualLimits()
{
    return {qBound(768 * megabyte, physicalMemory() / 4, 2048 * megabyte), 96};
}

ProcessWatch::ProcessWatch(ProcessLimits limits) : m_limits(limits)
{
    auto *timer = new QTimer;
    timer->setInterval(lookEveryProcessMs);
    timer->moveToThread(&m_thread);
    connect(timer, &QTimer::timeout, timer, [this] { look(); });
    connect(&m_thread, &QThread::started, timer, qOverload<>(&QTimer::start));
    connect(&m_thread, &QThread::finished, timer, &QObject::deleteLater);
    m_thread.start();
}

ProcessWatch::~ProcessWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void ProcessWatch::look()
{
    const std::vector<EngineProcess> processes = engineProcesses();
    qint64 bytes = 0;
    const EngineProcess *largest = nullptr;
    for (const EngineProcess &process : processes) {
        bytes += process.bytes;
        if (!process.renderer)
            continue;
        giveWay(process.pid);
        if (!largest || process.bytes > largest->bytes)
            largest = &process;
        if (process.threads > m_limits.threads) {
            end(process.pid);
            emit ended(widgets::WebExcess::Workers, process.threads);
            return;
        }
    }
    if (bytes > m_limits.bytes && largest) {
        end(largest->pid);
        emit ended(widgets::WebExcess::Memory, bytes);
    }
}

} // namespace xw::web
