// Connection: one open database on one thread, from addDatabase to removeDatabase, its prepared statements
// and its transactions. Belongs to the thread that made it.
#pragma once

#include "storage/sql/dialect.h"
#include "storage/sql/sql_catalog.h"

#include <QHash>
#include <memory>

namespace xw::storage
{

class Connection
{
public:
    struct Target {
        QString database; ///< file name, or database name on a server
        QString options;  ///< of the Qt driver
        QString where;    ///< for people
    };
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(std::shared_ptr<Dialect> dialect,
                                                                  const Target &target);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] const QString &where() const { return m_where; }

    /// Runs one statement of plain SQL.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// First column of the first row of plain SQL; 0 where there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    /// First column of every row of plain SQL.
    [[nodiscard]] Result<QStringList> texts(const QString &sql);
    /// A statement of the catalog by its name, prepared once. Valid as long as the connection.
    [[nodiscard]] Result<Statement *> statement(const QString &name);
    /// The same for many rows at once. Null where the database has no such thing.
    [[nodiscard]] Result<BulkInsert *> bulkInsert(const QString &name);
    /// Runs a statement of the catalog: how many rows it changed.
    [[nodiscard]] Result<int> run(const QString &name, const RowBuffer &values = {});
    /// First column of the first row that a statement of the catalog gives; 0 where there is none.
    [[nodiscard]] Result<qint64> firstNumber(const QString &name, const RowBuffer &values = {});
    /// Reads with a statement of the catalog; `row` is called for each with the Statement that stands on it
    /// and returns Result<void>: an error ends the reading.
    template <class Row>
    [[nodiscard]] Result<void> read(const QString &name, const RowBuffer &values, Row row);
    [[nodiscard]] Error error(const Fault &fault) const { return m_dialect->error(fault, m_where); }

    /// All of `work` or nothing. `work` returns a Result; an error rolls back.
    template <class Work>
    [[nodiscard]] auto transaction(const QString &begin, Work work) -> decltype(work());

private:
    Connection(std::shared_ptr<Dialect> dialect, QSqlDatabase database, QString where);
    std::shared_ptr<Dialect> m_dialect;
    QSqlDatabase m_database;
    QString m_where;
    SqlCatalog m_catalog;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    QHash<QString, std::shared_ptr<BulkInsert>> m_bulkInserts;
};

template <class Row>
Result<void> Connection::read(const QString &name, const RowBuffer &values, Row row)
{
    const Result<Statement *> prepared = statement(name);
    if (!prepared)
        return tl::unexpected(prepared.error());
    Statement &rows = **prepared;
    if (const Outcome<void> started = rows.start(values); !started)
        return tl::unexpected(error(started.error()));
    for (;;) {
        const Outcome<bool> more = rows.next();
        if (!more)
            return tl::unexpected(error(more.error()));
        if (!*more)
            break;
        if (Result<void> taken = row(std::as_const(rows)); !taken) {
            rows.finish();
            return taken;
        }
    }
    rows.finish();
    return {};
}

template <class Work>
auto Connection::transaction(const QString &begin, Work work) -> decltype(work())
{
    if (const Result<void> begun = execute(begin); !begun)
        return tl::unexpected(begun.error());
    auto result = work();
    if (result) {
        const Result<void> committed = execute(QStringLiteral("COMMIT"));
        if (committed)
            return result;
        result = tl::unexpected(committed.error());
    }
    // Where the database has rolled back by itself (a full disk) there is nothing left to undo, and it says
    // so.
    [[maybe_unused]] const Result<void> undone = execute(QStringLiteral("ROLLBACK"));
    return result;
}

} // namespace xw::storage
