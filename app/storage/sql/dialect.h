// Dialect: everything in which one kind of database differs from another. The SQL set is one (resources/sql);
// what a database words differently is adapted here, and nothing above this class asks which one it talks to.
#pragma once

#include "storage/sql/bulk_insert.h"

#include <QSqlDatabase>

namespace xw::storage
{

class Connection;

class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Name of the Qt driver: "QSQLITE".
    [[nodiscard]] virtual QString driver() const = 0;
    /// Marks migrations that are written for this dialect alone: 002_locks.sqlite.sql.
    [[nodiscard]] virtual QString suffix() const = 0;
    /// The common SQL in the words of this database.
    [[nodiscard]] virtual QString adapted(const QString &sql) const = 0;
    /// Opens a connection whose name and options are set, and settles how it behaves. Where it fails nothing
    /// is changed.
    [[nodiscard]] virtual Result<void> open(QSqlDatabase &database, const QString &where) = 0;
    [[nodiscard]] virtual Outcome<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database,
                                                                      const QString &sql) const = 0;
    /// For an INSERT of one row. Null where this database or its driver has no faster way than row by row.
    [[nodiscard]] virtual Outcome<std::unique_ptr<BulkInsert>> prepareBulk(const QSqlDatabase &database,
                                                                           const QString &insert) const = 0;
    /// What a refusal means for the person.
    [[nodiscard]] virtual Error error(const Fault &fault, const QString &where) const = 0;

    /// The number of the newest migration that the database has; 0: an empty one.
    [[nodiscard]] virtual Result<int> version(Connection &connection) const = 0;
    [[nodiscard]] virtual Result<void> setVersion(Connection &connection, int version) const = 0;
    /// Starts a transaction that may write.
    [[nodiscard]] virtual QString beginWriting() const = 0;
    /// Starts a transaction that reads one state of the database, though others write meanwhile.
    [[nodiscard]] virtual QString beginReading() const { return QStringLiteral("BEGIN"); }
    /// The same, for the few rows that were written last.
    [[nodiscard]] virtual QString beginReadingChanges() const { return beginReading(); }
    /// What tells others, at the end of a transaction and once it is durable, of the entry that it wrote;
    /// empty: nobody can be told.
    [[nodiscard]] virtual QString announcement(qint64) const { return {}; }
    /// Before and after a long transaction: what makes such a one cheaper here. As durable as any other.
    virtual void beforeLongWriting(Connection &) const {}
    virtual void afterLongWriting(Connection &) const {}
    /// The same for reading whole tables, each row once.
    virtual void beforeLongReading(Connection &) const {}
    virtual void afterLongReading(Connection &) const {}
    /// What a commit leaves beside the database, so as to answer sooner, goes into it. Nobody is waited for.
    enum class Log { Keep, Empty };
    /// Whether all of it went. Empty: and nothing is left beside it, which costs the next commit a little.
    [[nodiscard]] virtual bool moveLog(Connection &, Log) const { return true; }
    /// The tables, indexes and triggers as the database itself words them, one a line, sorted.
    [[nodiscard]] virtual Result<QStringList> describeSchema(Connection &connection) const = 0;
    /// The database's own checks; an empty list is good news.
    [[nodiscard]] virtual Result<QStringList> integrity(Connection &connection) const = 0;
    [[nodiscard]] virtual Result<QStringList> danglingReferences(Connection &connection) const = 0;
};

} // namespace xw::storage
