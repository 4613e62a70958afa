#include "storage/sql/connection.h"

#include "storage/sql/sql_statement.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace xw::storage
{

Connection::Connection(std::shared_ptr<Dialect> dialect, QSqlDatabase database, QString where)
    : m_dialect(std::move(dialect)), m_database(std::move(database)), m_where(std::move(where)),
      m_catalog(SqlCatalog::load())
{
}

Result<std::unique_ptr<Connection>> Connection::open(std::shared_ptr<Dialect> dialect, const Target &target)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(dialect->driver(), name);
    if (!database.isValid()) {
        const QString driver = dialect->driver();
        database = {};
        QSqlDatabase::removeDatabase(name);
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "The database driver %1 is not installed"), {driver}},
                       target.where, {QT_TRANSLATE_NOOP("xw", "Install Qt's plug-in for this database"), {}});
    }
    database.setDatabaseName(target.database);
    database.setConnectOptions(target.options);
    const Result<void> opened = dialect->open(database, target.where);
    std::unique_ptr<Connection> connection(new Connection(std::move(dialect), database, target.where));
    if (!opened) {
        database = {}; // the connection that goes now is the last to hold it
        return tl::unexpected(opened.error());
    }
    return connection;
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_bulkInserts.clear();
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(error(faultOf(query.lastError())));
    return {};
}

Result<QStringList> Connection::texts(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    QStringList texts;
    if (query.exec(sql))
        while (query.next())
            texts << query.value(0).toString();
    if (query.lastError().isValid())
        return tl::unexpected(error(faultOf(query.lastError())));
    return texts;
}

Result<qint64> Connection::number(const QString &sql)
{
    return texts(sql).map([](const QStringList &texts) { return texts.value(0).toLongLong(); });
}

Result<Statement *> Connection::statement(const QString &name)
{
    if (const auto known = m_statements.constFind(name); known != m_statements.constEnd())
        return known->get();
    Outcome<std::unique_ptr<Statement>> prepared =
        m_dialect->prepare(m_database, m_dialect->adapted(m_catalog.statement(name)));
    if (!prepared)
        return tl::unexpected(error(prepared.error()));
    return m_statements.insert(name, *std::move(prepared))->get();
}

Result<BulkInsert *> Connection::bulkInsert(const QString &name)
{
    if (const auto known = m_bulkInserts.constFind(name); known != m_bulkInserts.constEnd())
        return known->get();
    Outcome<std::unique_ptr<BulkInsert>> prepared =
        m_dialect->prepareBulk(m_database, m_dialect->adapted(m_catalog.statement(name)));
    if (!prepared)
        return tl::unexpected(error(prepared.error()));
    return m_bulkInserts.insert(name, *std::move(prepared))->get();
}

Result<int> Connection::run(const QString &name, const RowBuffer &values)
{
    const Result<Statement *> prepared = statement(name);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const Outcome<int> changed = (*prepared)->run(values);
    if (!changed)
        return tl::unexpected(error(changed.error()));
    return *changed;
}

Result<qint64> Connection::firstNumber(const QString &name, const RowBuffer &values)
{
    std::optional<qint64> number;
    const Result<void> done = read(name, values, [&number](const Statement &row) -> Result<void> {
        if (!number)
            number = row.number(0);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return number.value_or(0);
}

} // namespace xw::storage
