#include "storage/sqlite/sqlite_dialect.h"

#include "storage/sql/connection.h"
#include "storage/sql/sql_statement.h"
#include "storage/sqlite/native_statement.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

QString cacheOf(int kibibytes)
{
    return u"PRAGMA cache_size = -%1"_s.arg(kibibytes);
}
constexpr int usualCache = 65536;
constexpr int passingCache = 1024; ///< where each page is read once

/// All of them, also after one that is refused.
void executeAll(Connection &connection, const QStringList &settings)
{
    for (const QString &setting : settings)
        [[maybe_unused]] const Result<void> set = connection.execute(setting);
}

} // namespace

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}
QString SqliteDialect::suffix() const
{
    return u"sqlite"_s;
}
QString SqliteDialect::beginWriting() const
{
    return u"BEGIN IMMEDIATE"_s;
}

Result<void> SqliteDialect::open(QSqlDatabase &database, const QString &where)
{
    m_native = m_settings.native ? openNative(database) : (database.open(), false);
    if (!database.isOpen())
        return tl::unexpected(error(faultOf(database.lastError()), where));
    return {};
}

Outcome<std::unique_ptr<Statement>> SqliteDialect::prepare(const QSqlDatabase &database,
                                                           const QString &sql) const
{
    return m_native ? prepareNative(database, sql) : SqlStatement::prepare(database, sql);
}

Outcome<std::unique_ptr<BulkInsert>> SqliteDialect::prepareBulk(const QSqlDatabase &database,
                                                                const QString &insert) const
{
    if (!m_native)
        return nullptr;
    return prepareNativeBulk(database, insert);
}

Result<void> SqliteDialect::settle(Connection &connection) const
{
    QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, cacheOf(usualCache)};
    if (m_settings.access == Access::ReadWrite)
        // FULL: in write-ahead mode only this one survives a power cut. The store moves the log into the file
        // by itself, a second after it has answered, so that no commit waits for it.
        settings << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s
                 << u"PRAGMA wal_autocheckpoint = 0"_s;
    if (m_settings.maxPages > 0)
        settings << u"PRAGMA max_page_count = %1"_s.arg(m_settings.maxPages);
    for (const QString &setting : settings)
        if (const Result<void> set = connection.execute(setting); !set)
            return set;
    return {};
}

void SqliteDialect::beforeLongWriting(Connection &connection) const
{
    // Who is in the way is not waited for here; but a reader's moment must not cost all that will have been
    // written. EXTRA: beside a journal only this one survives a power cut, since it makes durable that the
    // journal is gone.
    executeAll(connection, {u"PRAGMA busy_timeout = 0"_s, u"PRAGMA journal_mode = DELETE"_s,
                            u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA busy_timeout = 60000"_s});
}

void SqliteDialect::afterLongWriting(Connection &connection) const
{
    // Where a reader is in the way the journal stays, until the next opening settles it.
    executeAll(connection, {u"PRAGMA busy_timeout = 0"_s, u"PRAGMA journal_mode = WAL"_s});
    const Result<QStringList> mode = connection.texts(u"PRAGMA journal_mode"_s);
    if (mode && *mode == QStringList{u"wal"_s})
        executeAll(connection, {u"PRAGMA synchronous = FULL"_s});
    executeAll(connection, {u"PRAGMA busy_timeout = %1"_s.arg(m_settings.busyTimeoutMs)});
}

void SqliteDialect::beforeLongReading(Connection &connection) const
{
    // Pages that are read once are taken over each other: fresh memory for each costs more than its rows.
    executeAll(connection, {cacheOf(passingCache)});
}

void SqliteDialect::afterLongReading(Connection &connection) const
{
    executeAll(connection, {cacheOf(usualCache)});
}

bool SqliteDialect::moveLog(Connection &connection, Log log) const
{
    executeAll(connection, {u"PRAGMA busy_timeout = 0"_s});
    const Result<qint64> busy = connection.number(log == Log::Empty ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s
                                                                    : u"PRAGMA wal_checkpoint(FULL)"_s);
    executeAll(connection, {u"PRAGMA busy_timeout = %1"_s.arg(m_settings.busyTimeoutMs)});
    return busy && *busy == 0;
}

Result<int> SqliteDialect::version(Connection &connection) const
{
    return connection.number(u"PRAGMA user_version"_s).map([](qint64 version) { return int(version); });
}

Result<void> SqliteDialect::setVersion(Connection &connection, int version) const
{
    if (const Result<void> set = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !set)
        return set;
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<QStringList> SqliteDialect::describeSchema(Connection &connection) const
{
    return connection.texts(u"SELECT type || ' ' || name || ': ' || sql FROM sqlite_schema "
                            "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1"_s);
}

Result<QStringList> SqliteDialect::integrity(Connection &connection) const
{
    Result<QStringList> words = connection.texts(u"PRAGMA integrity_check"_s);
    if (words && *words == QStringList{u"ok"_s})
        words->clear();
    return words;
}

Result<QStringList> SqliteDialect::danglingReferences(Connection &connection) const
{
    return connection.texts(
        u"SELECT \"table\" || ' row ' || COALESCE(rowid, '?') || ' refers to a missing ' || parent "
        "FROM pragma_foreign_key_check LIMIT 20"_s);
}

} // namespace xw::storage
