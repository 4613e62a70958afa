#include "storage/postgres/postgres_link.h"

#include "storage/sql/migrations.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

Result<void> checkThere(int version, OpenMode mode, const QString &where)
{
    if (mode == OpenMode::Create && version > 0)
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "This database holds a workspace already"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Open it, or make one in another database"), {}});
    if (mode != OpenMode::Create && version == 0)
        return failure(
            ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "This database holds no workspace"), {}}, where,
            {QT_TRANSLATE_NOOP(
                 "xw", "Make one with xunwangctl init -d, or move a file in with xunwangctl office import"),
             {}});
    if (mode == OpenMode::ReadOnly && version < schemaVersion)
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "The workspace has an older format, and was opened for reading only"),
             {}},
            where, {QT_TRANSLATE_NOOP("xw", "Its owner opens it once with this version"), {}});
    return {};
}

} // namespace

Result<void> PostgresLink::connect()
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(std::make_shared<PostgresDialect>(m_address), {{}, {}, m_address.shown()});
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    m_committer = std::make_unique<Committer>(*m_connection, []() -> Result<void> { return {}; });
    m_audit = std::make_unique<AuditLog>(*m_connection);
    return {};
}

void PostgresLink::close()
{
    m_committer.reset();
    m_audit.reset();
    m_connection.reset();
}

Result<void> PostgresLink::open(OpenMode mode)
{
    if (Result<void> connected = connect(); !connected)
        return connected;
    const Result<int> version = knownVersion(*m_connection);
    if (!version)
        return tl::unexpected(version.error());
    if (Result<void> there = checkThere(*version, mode, m_address.shown()); !there)
        return there;
    if (*version == schemaVersion)
        return {};
    if (*version == 0)
        if (Result<void> made = m_connection->execute(u"CREATE SCHEMA IF NOT EXISTS xunwang"_s); !made)
            return made;
    return migrate(*m_connection).map([](int) {});
}

Result<bool> isOffice(Connection &connection)
{
    return connection.number(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'xunwang_office'"_s)
        .map([](qint64 count) { return count > 0; });
}

Result<QStringList> freshPostgresSchema(const PostgresAddress &address)
{
    const QString name = u"xunwang_fresh"_s;
    Result<std::unique_ptr<Connection>> opened =
        Connection::open(std::make_shared<PostgresDialect>(address, name), {{}, {}, address.shown()});
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    // Each by itself: of several statements in one Qt's driver tells of the first alone.
    Result<void> made = connection.execute(u"BEGIN"_s).and_then([&] {
        return connection.execute(u"CREATE SCHEMA "_s + name);
    });
    if (!made && made.error().code == ErrorCode::Locked)
        return QStringList();
    const Result<QStringList> schema =
        made.and_then([&] { return stepsIn(connection, 0, schemaVersion); }).and_then([&] {
            return connection.dialect().describeSchema(connection);
        });
    [[maybe_unused]] const Result<void> undone = connection.execute(u"ROLLBACK"_s);
    return schema;
}

} // namespace xw::storage
