#include "storage/sqlite/workspace_lock.h"

#include "storage/sqlite/disk_room.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

constexpr int momentMs = 2000; ///< what a command other than an import takes, with room
constexpr int pollMs = 5;

Error isOpenIn(const QString &path, const QString &program, const QString &host, qint64 process)
{
    // On this machine the system says that the program is there: to delete the mark of one that works would
    // let two write.
    const Message advice =
        host == QSysInfo::machineHostName()
            ? Message{QT_TRANSLATE_NOOP("xw", "Close it there to write here; it can be read meanwhile"), {}}
            : Message{QT_TRANSLATE_NOOP(
                          "xw", "Close it there first; where that program is gone for good, delete %1"),
                      {QDir::toNativeSeparators(path + u".lock"_s)}};
    return {ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "The workspace is open in %1 on %2 (process %3)"),
             {program, host, QString::number(process)}},
            advice,
            QDir::toNativeSeparators(path),
            {}};
}

Error cannotLock(const QString &path)
{
    if (isDiskFull(path))
        return diskIsFull(QDir::toNativeSeparators(path));
    return {ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The workspace or its folder cannot be written"), {}},
            {QT_TRANSLATE_NOOP("xw", "Allow writing to the file and its folder, or copy it to another place"),
             {}},
            QDir::toNativeSeparators(path),
            {}};
}

/// One try.
Result<void> tryLock(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(0))
        return {};
    qint64 process = 0;
    QString host, program;
    const bool isKnown = lock.getLockInfo(&process, &host, &program);
    // A program that was killed while it took the lock leaves marks that look alive. On this machine the
    // system itself knows whether anybody still holds the file; on a shared folder only the name in it can be
    // believed.
    if ((!isKnown || host == QSysInfo::machineHostName()) && lock.removeStaleLockFile() && lock.tryLock(0))
        return {};
    return tl::unexpected(lock.error() != QLockFile::LockFailedError
                              ? cannotLock(path)
                              : isOpenIn(path, program, host, process));
}

bool isHeldForAMoment(const QString &path)
{
    const QFileInfo held(path + u".lock"_s);
    return !held.exists() || held.lastModified().msecsTo(QDateTime::currentDateTimeUtc()) < momentMs;
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &path, int patienceMs)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // a lock is stale when its program is gone, not when it is old
    const QDeadlineTimer end(patienceMs);
    for (;;) {
        const Result<void> taken = tryLock(*lock, path);
        if (taken)
            return std::unique_ptr<WorkspaceLock>(new WorkspaceLock(path, std::move(lock)));
        if (taken.error().code != ErrorCode::Conflict || end.hasExpired() || !isHeldForAMoment(path))
            return tl::unexpected(taken.error());
        QThread::msleep(pollMs);
    }
}

Result<void> WorkspaceLock::takeFile(const FileIdentity &file, int patienceMs)
{
    const QDeadlineTimer end(std::min(patienceMs, momentMs));
    for (;;) {
        m_file = InodeLock::take(file);
        if (m_file)
            return {};
        if (end.hasExpired()) {
            const InodeLock::Holder holder = InodeLock::holderOf(file);
            return tl::unexpected(
                isOpenIn(m_path, holder.program, QSysInfo::machineHostName(), holder.process));
        }
        QThread::msleep(pollMs);
    }
}

} // namespace xw::storage
