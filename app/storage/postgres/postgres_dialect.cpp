#include "storage/postgres/postgres_dialect.h"

#include "storage/postgres/postgres_copy.h"
#include "storage/postgres/postgres_statement.h"
#include "storage/sql/connection.h"
#include "storage/sql/sql_statement.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// Of advisory locks, which are numbers: "XUNW".
constexpr qint64 writersLock = 0x58554E57;

} // namespace

QString PostgresDialect::driver() const
{
    return u"QPSQL"_s;
}

QString PostgresDialect::suffix() const
{
    return u"postgres"_s;
}

QString PostgresDialect::adapted(const QString &sql) const
{
    static const QRegularExpression integer(u"\\bINTEGER\\b"_s), blob(u"\\bBLOB\\b"_s), text(u"\\bTEXT\\b"_s),
        withoutRowid(u"\\)\\s*WITHOUT ROWID"_s);
    // Texts are ordered by their characters, as in a file, whatever language the server sorts in.
    return QString(sql)
        .replace(integer, u"BIGINT"_s)
        .replace(blob, u"BYTEA"_s)
        .replace(text, u"TEXT COLLATE \"C\""_s)
        .replace(withoutRowid, u")"_s);
}

QString PostgresDialect::beginWriting() const
{
    return u"BEGIN; SELECT pg_advisory_xact_lock(%1)"_s.arg(writersLock);
}

QString PostgresDialect::beginReading() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

/// The planner takes a third of a table to be newer than any number that it does not know, and would read the
/// whole: a few rows at the end of an index are what is asked for, fifty times a second.
QString PostgresDialect::beginReadingChanges() const
{
    return beginReading() +
           u"; SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off; "
           "SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL plan_cache_mode = force_custom_plan"_s;
}

QString PostgresDialect::announcement(qint64 sequence) const
{
    return u"NOTIFY %1, '%2'"_s.arg(m_schema).arg(sequence);
}

Result<void> PostgresDialect::open(QSqlDatabase &database, const QString &where)
{
    database.setDatabaseName(m_address.database);
    database.setHostName(m_address.host);
    if (m_address.port > 0)
        database.setPort(m_address.port);
    database.setUserName(m_address.user);
    database.setPassword(m_address.password);
    database.setConnectOptions(m_address.options());
    if (!database.open())
        return tl::unexpected(error(faultOf(database.lastError()), where));
    QSqlQuery query(database);
    // Bytes as hexadecimal digits: Qt's driver asks for another form, and reads both.
    for (const QString &setting :
         {u"SET bytea_output TO hex"_s, u"SET search_path TO %1, pg_temp"_s.arg(m_schema),
          u"SET client_min_messages TO warning"_s, u"SET standard_conforming_strings TO on"_s,
          u"SET synchronous_commit TO on"_s})
        if (!query.exec(setting))
            return tl::unexpected(error(faultOf(query.lastError()), where));
    return {};
}

Outcome<std::unique_ptr<Statement>> PostgresDialect::prepare(const QSqlDatabase &database,
                                                             const QString &sql) const
{
    auto own = preparePostgres(database, sql);
    return !own || *own ? std::move(own) : SqlStatement::prepare(database, sql);
}

Outcome<std::unique_ptr<BulkInsert>> PostgresDialect::prepareBulk(const QSqlDatabase &database,
                                                                  const QString &insert) const
{
    return preparePostgresCopy(database, insert);
}

Result<int> PostgresDialect::version(Connection &connection) const
{
    return connection
        .number(u"SELECT COALESCE((SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace "
                "WHERE nspname = '%1'), '0')"_s.arg(m_schema))
        .map([](qint64 version) { return int(version); });
}

Result<void> PostgresDialect::setVersion(Connection &connection, int version) const
{
    return connection.execute(u"COMMENT ON SCHEMA %1 IS '%2'"_s.arg(m_schema).arg(version));
}

Result<QStringList> PostgresDialect::describeSchema(Connection &connection) const
{
    const QString mine = u"%1.relnamespace = current_schema()::regnamespace"_s;
    const QString own = u"replace(%1, current_schema() || '.', '')"_s;
    return connection.texts((
        u"SELECT 'table ' || c.relname || ': ' || string_agg(a.attname || ' ' || format_type(a.atttypid, "
        "a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY a.attnum) "
        "FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
        "WHERE c.relkind IN ('r', 'v', 'p') AND "_s +
        mine.arg(u"c"_s) +
        u" GROUP BY c.relname "
        "UNION ALL SELECT 'index ' || c.relname || ': ' || "_s +
        own.arg(u"pg_get_indexdef(c.oid)"_s) + u" FROM pg_class c WHERE c.relkind = 'i' AND "_s +
        mine.arg(u"c"_s) + u" UNION ALL SELECT 'trigger ' || t.tgname || ': ' || "_s +
        own.arg(u"pg_get_triggerdef(t.oid)"_s) +
        u" || t.tgenabled::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON "
        u"p.oid = "
        u"t.tgfoid "
        "WHERE NOT t.tgisinternal AND p.pronamespace <> COALESCE(to_regnamespace('xunwang_office')::oid, '0'::oid) AND "_s +
        mine.arg(u"c"_s) + u" UNION ALL SELECT 'constraint ' || c.relname || '.' || k.conname || ': ' || "_s +
        own.arg(u"pg_get_constraintdef(k.oid)"_s) +
        u" FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE "_s + mine.arg(u"c"_s) +
        u" UNION ALL SELECT 'function ' || p.proname || ': ' || md5(p.prosrc) FROM pg_proc p "
        "WHERE p.pronamespace = current_schema()::regnamespace ORDER BY 1"_s));
}

Result<QStringList> PostgresDialect::integrity(Connection &connection) const
{
    return connection.texts(
        u"SELECT 'the index ' || c.relname || ' is not valid' FROM pg_index i JOIN pg_class c ON c.oid = "
        "i.indexrelid WHERE NOT (i.indisvalid AND i.indisready) AND c.relnamespace = "
        "current_schema()::regnamespace LIMIT 20"_s);
}

Result<QStringList> PostgresDialect::danglingReferences(Connection &connection) const
{
    return connection.texts(u"SELECT c.relname || ' is not held to ' || k.conname FROM pg_constraint k JOIN "
                            u"pg_class c ON c.oid = "
                            "k.conrelid WHERE k.contype = 'f' AND NOT k.convalidated AND c.relnamespace = "
                            "current_schema()::regnamespace LIMIT 20"_s);
}

} // namespace xw::storage
