#include "storage/postgres/postgres_lease.h"

#include "storage/postgres/postgres_dialect.h"
#include "storage/postgres/postgres_link.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// Of advisory locks, which are two numbers: "XUNL", and one made of the name.
constexpr int leaseLocks = 0x58554E4C;

int numberOf(const QString &what)
{
    return qChecksum(what.toUtf8());
}

class PostgresLease final : public Lease
{
public:
    explicit PostgresLease(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    bool isHeld() override { return m_connection->number(u"SELECT 1"_s).value_or(0) == 1; }

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace

Result<QString> leaseHolderOn(Connection &connection, const QString &what)
{
    const Result<bool> office = isOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const QString name =
        *office
            ? u"COALESCE((SELECT p.name FROM xunwang_office.person p WHERE p.login = a.usename), a.usename)"_s
            : u"a.usename"_s;
    return connection
        .texts(u"SELECT %1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid JOIN pg_database d ON "
               u"d.oid = l.database "
               "WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted AND "
               "l.objsubid = 2 "
               "AND l.classid::bigint = %2 AND l.objid::bigint = %3"_s.arg(name)
                   .arg(leaseLocks)
                   .arg(numberOf(what)))
        .map([](const QStringList &names) { return names.value(0); });
}

Result<std::unique_ptr<Lease>> leaseOn(const PostgresAddress &address, const QString &what)
{
    Result<std::unique_ptr<Connection>> opened =
        Connection::open(std::make_shared<PostgresDialect>(address), {{}, {}, address.shown()});
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    // A computer that went without a word holds nothing for long: the server asks after it.
    for (const QString &setting : {u"SET tcp_keepalives_idle = 10"_s, u"SET tcp_keepalives_interval = 5"_s,
                                   u"SET tcp_keepalives_count = 3"_s})
        if (const Result<void> set = connection.execute(setting); !set)
            return tl::unexpected(set.error());
    const Result<qint64> taken =
        connection.number(u"SELECT pg_try_advisory_lock(%1, %2)::int"_s.arg(leaseLocks).arg(numberOf(what)));
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken == 1)
        return std::unique_ptr<Lease>(std::make_unique<PostgresLease>(std::move(*opened)));
    const Result<QString> holder = leaseHolderOn(connection, what);
    return failure(
        ErrorCode::Locked,
        {QT_TRANSLATE_NOOP("xw", "This runs on another computer (%1)"), {holder.value_or(QString())}},
        address.shown());
}

} // namespace xw::storage
