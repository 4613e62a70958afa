#include "storage/sqlite/workspace_file.h"

#include "base/stale_log.h"
#include "storage/commit/backup.h"
#include "storage/sqlite/disk_room.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

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

/// An empty file that only its owner may read: a register is nobody else's business. SQLite's files beside it
/// get the same rights.
Result<void> makeEmpty(const QString &path)
{
    const QString where = QDir::toNativeSeparators(path);
    QFile file(path);
    if (const Result<void> aside = setStaleLogAside(path); !aside)
        return aside;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    if (file.exists())
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose another name; nothing was overwritten"), {}});
    if (isDiskFull(path))
        return tl::unexpected(diskIsFull(where));
    return failure(
        ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The workspace or its folder cannot be written"), {}}, where,
        {QT_TRANSLATE_NOOP("xw", "Allow writing to the file and its folder, or copy it to another place"),
         {}},
        file.errorString());
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

/// What a newer program brings up to date no older one can read again: a copy of it as it was stays beside
/// it.
Result<void> keepOlderFormat(Connection &connection, const QString &path)
{
    const Result<int> version = knownVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version <= 0 || *version >= schemaVersion)
        return {};
    const QFileInfo file(path);
    const QString kept =
        u"%1/%2.format%3.xunwang"_s.arg(file.absolutePath(), file.completeBaseName()).arg(*version);
    if (QFile::exists(kept))
        return {}; // an earlier try was cut off after it
    return backUp(connection, kept).map([](qint64) {});
}

Result<void> makeReady(Connection &connection, const SqliteDialect &dialect, OpenMode mode,
                       const QString &path)
{
    if (mode != OpenMode::Create)
        if (const Result<void> ours = checkOurs(connection); !ours)
            return ours;
    if (const Result<void> settled = dialect.settle(connection); !settled)
        return settled;
    if (mode == OpenMode::ReadOnly)
        return checkUpToDate(connection);
    if (mode == OpenMode::Existing)
        if (const Result<void> kept = keepOlderFormat(connection, path); !kept)
            return kept;
    return migrate(connection).map([](int) {});
}

/// A program that died in a long transaction leaves its journal. Only who may write can take the half-written
/// pages back, and nobody can be read before. Where another program holds the lock it is at work, and nothing
/// is half-written: true then, because a reader may have to wait for it.
bool takeBackHalfWritten(const QString &path, const QString &where)
{
    if (!QFile::exists(path + "-journal"_L1))
        return false;
    const Result<std::unique_ptr<WorkspaceLock>> lock = WorkspaceLock::take(path, 0);
    if (!lock)
        return lock.error().code == ErrorCode::Conflict;
    const auto dialect = std::make_shared<SqliteDialect>(SqliteDialect::Settings{});
    const Result<std::unique_ptr<Connection>> connection = Connection::open(dialect, {path, {}, where});
    if (connection) // else the reader's own opening says what is wrong
        [[maybe_unused]]
        const Result<qint64> read = (*connection)->number(u"PRAGMA schema_version"_s);
    return false;
}

enum class Reading { Shared, Immutable };

/// Reading shares an index beside the file with who writes. Where nobody can make one (a medium or a folder
/// that may only be read), the file is read as one that does not change; but then all of it must lie in it.
Result<Reading> howToRead(const QString &path, const QString &where)
{
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable() || QFile::exists(path + "-shm"_L1))
        return Reading::Shared;
    for (const QLatin1String suffix : {"-wal"_L1, "-journal"_L1})
        if (QFileInfo(path + suffix).size() > 0)
            return failure(
                ErrorCode::Io,
                {QT_TRANSLATE_NOOP("xw", "Part of the workspace lies in %1, and cannot be joined where "
                                         "nothing may be written"),
                 {QFileInfo(path + suffix).fileName()}},
                where, {QT_TRANSLATE_NOOP("xw", "Copy both files to another folder and open it there"), {}});
    return Reading::Immutable;
}

Connection::Target targetOf(const QString &path, const QString &where, const QString &settings,
                            Reading reading)
{
    if (reading == Reading::Shared)
        return {path, settings, where};
    // https://sqlite.org/uri.html
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    // A host's share begins with two slashes, and SQLite would take the host for that of the address.
    const QString root = path.startsWith("//"_L1) ? u"//"_s : path.startsWith(u'/') ? QString() : u"/"_s;
    return {u"file:"_s + root + encoded + u"?immutable=1"_s, settings + u";QSQLITE_OPEN_URI"_s, where};
}

/// Takes both locks of whoever writes; where the workspace is new, makes its file between them.
Result<std::unique_ptr<WorkspaceLock>> lockFor(const QString &path, OpenMode mode, int patienceMs)
{
    Result<std::unique_ptr<WorkspaceLock>> lock = WorkspaceLock::take(path, patienceMs);
    if (!lock)
        return lock;
    if (mode == OpenMode::Create)
        if (const Result<void> made = makeEmpty(path); !made)
            return tl::unexpected(made.error());
    if (const auto identity = FileIdentity::of(path))
        if (const Result<void> taken = (*lock)->takeFile(*identity, patienceMs); !taken)
            return tl::unexpected(taken.error());
    return lock;
}

} // namespace

Result<WorkspaceFile> openWorkspaceFile(const QString &path, OpenMode mode, const SqliteOptions &options)
{
    const QFileInfo file(path);
    if (const Result<void> place = checkPlace(file, mode); !place)
        return tl::unexpected(place.error());
    const QString absolute = file.absoluteFilePath();
    const QString where = QDir::toNativeSeparators(absolute);
    const bool readOnly = mode == OpenMode::ReadOnly;
    WorkspaceFile opened;
    bool isBeingWritten = false;
    Reading reading = Reading::Shared;
    if (readOnly) {
        isBeingWritten = takeBackHalfWritten(absolute, where);
        const Result<Reading> how = howToRead(absolute, where);
        if (!how)
            return tl::unexpected(how.error());
        reading = *how;
    } else {
        Result<std::unique_ptr<WorkspaceLock>> lock = lockFor(absolute, mode, options.lockWaitMs);
        if (!lock)
            return tl::unexpected(lock.error());
        opened.lock = std::move(*lock);
    }
    const std::optional<FileIdentity> identity = FileIdentity::of(absolute);
    using Access = SqliteDialect::Access;
    const auto dialect = std::make_shared<SqliteDialect>(
        SqliteDialect::Settings{readOnly ? Access::ReadOnly : Access::ReadWrite, options.native,
                                options.maxPages, options.busyTimeoutMs});
    QString settings = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(
        isBeingWritten ? std::max(longWriting, options.busyTimeoutMs) : options.busyTimeoutMs);
    if (readOnly)
        settings += u";QSQLITE_OPEN_READONLY"_s;
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(dialect, targetOf(absolute, where, settings, reading));
    Result<void> ready =
        connection ? makeReady(**connection, *dialect, mode, absolute) : tl::unexpected(connection.error());
    if (ready && identity) {
        opened.place = FilePlace(absolute, *identity);
        ready = opened.place.check(); // it may have gone while it was opened
    }
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
