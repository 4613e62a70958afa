#include "web/engine_processes.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::web
{

#ifdef Q_OS_LINUX

namespace
{
constexpr int lowPriority = 10;
constexpr size_t mostProcesses = 500;

QByteArray kernelFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList threadsOf(qint64 pid)
{
    return QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

std::vector<qint64> childrenOf(qint64 pid)
{
    std::vector<qint64> children;
    for (const QString &thread : threadsOf(pid))
        for (const QByteArray &child :
             kernelFile(u"/proc/%1/task/%2/children"_s.arg(pid).arg(thread)).simplified().split(' '))
            if (const qint64 number = child.toLongLong(); number > 0)
                children.push_back(number);
    return children;
}
} // namespace

std::vector<EngineProcess> engineProcesses()
{
    struct Started {
        qint64 pid;
        bool byEngine;
    };
    const qint64 page = ::sysconf(_SC_PAGESIZE);
    std::vector<EngineProcess> found;
    std::vector<Started> open;
    for (const qint64 child : childrenOf(::getpid()))
        open.push_back({child, false});
    for (size_t i = 0; i < open.size() && i < mostProcesses; ++i) {
        const auto [pid, byEngine] = open[i];
        const QByteArray command = kernelFile(u"/proc/%1/cmdline"_s.arg(pid));
        const bool isEngine = command.contains("QtWebEngineProcess");
        for (const qint64 child : childrenOf(pid))
            open.push_back({child, isEngine});
        if (!isEngine)
            continue;
        const QList<QByteArray> pages = kernelFile(u"/proc/%1/statm"_s.arg(pid)).split(' ');
        EngineProcess process;
        process.pid = pid;
        // A renderer is forked by a waiting process of the engine (its zygote), and keeps that one's words.
        process.renderer = command.contains("--type=renderer") || byEngine;
        process.bytes = (pages.value(1).toLongLong() - pages.value(2).toLongLong()) * page;
        process.threads = int(threadsOf(pid).size());
        found.push_back(process);
    }
    return found;
}

void giveWay(qint64 pid)
{
    for (const QString &thread : threadsOf(pid)) {
        const auto id = static_cast<id_t>(thread.toLongLong());
        if (::getpriority(PRIO_PROCESS, id) < lowPriority)
            ::setpriority(PRIO_PROCESS, id, lowPriority);
    }
}

void end(qint64 pid)
{
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

qint64 physicalMemory()
{
    return qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
}

#else

std::vector<EngineProcess> engineProcesses()
{
    return {};
}

void giveWay(qint64) {}

void end(qint64) {}

qint64 physicalMemory()
{
    return 0;
}

#endif

} // namespace xw::web
