#include "storage/workspace_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

constexpr int longWriting = 60'000; // milliseconds that a reader waits for an import that began before it

Result<void> checkPlace(const QFileInfo &file, OpenMode mode)
{
    const QString where = QDir::toNativeSeparators(file.absoluteFilePath());
    const QFileInfo folder(file.absolutePath());
    if (mode == OpenMode::Create) {
        if (!folder.isDir())
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "The folder for the workspace does not exist"), {}},
                           where, {QT_TRANSLATE_NOOP("xw", "Make the folder first, or choose another"), {}});
        if (file.exists())
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}}, where,
                           {QT_TRANSLATE_NOOP("xw", "Choose another name; nothing was overwritten"), {}});
    } else {
        if (!file.exists())
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "There is no workspace at this place"), {}}, where,
                           {QT_TRANSLATE_NOOP("xw", "Check the path, or make a new workspace"), {}});
        if (!file.isFile())
            return failure(ErrorCode::Format,
                           {QT_TRANSLATE_NOOP("xw", "This is a folder, not a workspace"), {}}, where,
                           {QT_TRANSLATE_NOOP("xw", "Choose a .xunwang file"), {}});
        if (!file.isReadable())
            return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The workspace may not be read"), {}},
                           where,
                           {QT_TRANSLATE_NOOP("xw", "Ask for permission to read and write the file"), {}});
    }
    if (mode != OpenMode::ReadOnly && (!folder.isWritable() || (file.exists() && !file.isWritable())))
        return failure(
            ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The workspace or its folder cannot be written"), {}},
            where,
            {QT_TRANSLATE_NOOP("xw", "Allow writing to the file and its folder, or copy it to another place"),
             {}});
    return {};
}

Result<std::unique_ptr<QLockFile>> lockFor(const QString &path, const QString &where)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // a lock is stale when its program is gone, not when it is old
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host, program;
    const bool isKnown = lock->getLockInfo(&process, &host, &program);
    // A program that was killed while it took the lock leaves marks that look alive. On this machine the
    // system itself knows whether anybody still holds the file; on a shared folder only the name in it can be
    // believed.
    if ((!isKnown || host == QSysInfo::machineHostName()) && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return failure(
            ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The workspace or its folder cannot be written"), {}},
            where,
            {QT_TRANSLATE_NOOP("xw", "Allow writing to the file and its folder, or copy it to another place"),
             {}});
    return failure(
        ErrorCode::Conflict,
        {QT_TRANSLATE_NOOP("xw", "The workspace is open in %1 on %2 (process %3)"),
         {program, host, QString::number(process)}},
        where,
        {QT_TRANSLATE_NOOP("xw", "Close it there first; where that program is gone for good, delete %1"),
         {QDir::toNativeSeparators(path + u".lock"_s)}});
}

/// A foreign database must be told from ours before a single setting of it is touched.
Result<void> checkOurs(Connection &connection)
{
    const Result<qint64> application = connection.number(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    if (*application != SqliteDialect::applicationId)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "This file is not a Xunwang workspace"), {}},
                       connection.where(),
                       {QT_TRANSLATE_NOOP("xw", "Choose a .xunwang file; lists are imported into one"), {}});
    return knownVersion(connection).map([](int) {});
}

Result<void> checkUpToDate(Connection &connection)
{
    const Result<int> version = knownVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < schemaVersion)
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "The workspace has the format of an older version"), {}},
            connection.where(),
            {QT_TRANSLATE_NOOP("xw", "Open it once for writing: it is brought up to date then"), {}});
    return {};
}

void removeDatabaseFiles(const QString &path)
{
    for (const QLatin1String suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

Result<void> makeReady(Connection &connection, const SqliteDialect &dialect, OpenMode mode)
{
    if (mode != OpenMode::Create)
        if (const Result<void> ours = checkOurs(connection); !ours)
            return ours;
    if (const Result<void> settled = dialect.settle(connection); !settled)
        return settled;
    if (mode == OpenMode::ReadOnly)
        return checkUpToDate(connection);
    return migrate(connection).map([](int) {});
}

/// A program that died in a long transaction leaves its journal. Only who may write can take the half-written
/// pages back, and nobody can be read before. Where another program holds the lock it is at work, and nothing
/// is half-written: true then, because a reader may have to wait for it.
bool takeBackHalfWritten(const QString &path, const QString &where)
{
    if (!QFile::exists(path + "-journal"_L1))
        return false;
    const Result<std::unique_ptr<QLockFile>> lock = lockFor(path, where);
    if (!lock)
        return lock.error().code == ErrorCode::Conflict;
    const auto dialect = std::make_shared<SqliteDialect>(SqliteDialect::Settings{});
    const Result<std::unique_ptr<Connection>> connection = Connection::open(dialect, {path, {}, where});
    if (connection) // else the reader's own opening says what is wrong
        [[maybe_unused]]
        const Result<qint64> read = (*connection)->number(u"PRAGMA schema_version"_s);
    return false;
}

} // namespace

Result<WorkspaceFile> openWorkspaceFile(const QString &path, OpenMode mode, const SqliteOptions &options)
{
    const QFileInfo file(path);
    if (const Result<void> place = checkPlace(file, mode); !place)
        return tl::unexpected(place.error());
    const QString absolute = file.absoluteFilePath();
    const QString where = QDir::toNativeSeparators(absolute);
    WorkspaceFile opened;
    bool isBeingWritten = false;
    if (mode != OpenMode::ReadOnly) {
        Result<std::unique_ptr<QLockFile>> lock = lockFor(absolute, where);
        if (!lock)
            return tl::unexpected(lock.error());
        opened.lock = std::move(*lock);
    } else {
        isBeingWritten = takeBackHalfWritten(absolute, where);
    }
    const bool readOnly = mode == OpenMode::ReadOnly;
    using Access = SqliteDialect::Access;
    const auto dialect = std::make_shared<SqliteDialect>(
        SqliteDialect::Settings{readOnly ? Access::ReadOnly : Access::ReadWrite, options.native,
                                options.maxPages, options.busyTimeoutMs});
    QString settings = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(
        isBeingWritten ? std::max(longWriting, options.busyTimeoutMs) : options.busyTimeoutMs);
    if (readOnly)
        settings += u";QSQLITE_OPEN_READONLY"_s;
    Result<std::unique_ptr<Connection>> connection = Connection::open(dialect, {absolute, settings, where});
    Result<void> ready =
        connection ? makeReady(**connection, *dialect, mode) : tl::unexpected(connection.error());
    if (!ready) {
        if (connection)
            connection->reset();
        if (mode == OpenMode::Create)
            removeDatabaseFiles(absolute);
        return tl::unexpected(ready.error());
    }
    opened.connection = std::move(*connection);
    return opened;
}

Result<QStringList> freshSqliteSchema()
{
    const auto dialect = std::make_shared<SqliteDialect>(SqliteDialect::Settings{});
    const Result<std::unique_ptr<Connection>> memory = Connection::open(dialect, {u":memory:"_s, {}, {}});
    if (!memory)
        return tl::unexpected(memory.error());
    if (const Result<int> made = migrate(**memory); !made)
        return tl::unexpected(made.error());
    return dialect->describeSchema(**memory);
}

} // namespace xw::storage
