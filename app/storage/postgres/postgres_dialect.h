// PostgresDialect: what is peculiar to PostgreSQL (15 and later). Qt's driver carries the statements; COPY
// goes through libpq on the same connection, where it was there at build time.
#pragma once

#include "storage/postgres/postgres_address.h"
#include "storage/sql/dialect.h"

namespace xw::storage
{

class PostgresDialect final : public Dialect
{
public:
    explicit PostgresDialect(PostgresAddress address, QString schema = QStringLiteral("xunwang"))
        : m_address(std::move(address)), m_schema(std::move(schema))
    {
    }

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString adapted(const QString &sql) const override;
    [[nodiscard]] Result<void> open(QSqlDatabase &database, const QString &where) override;
    [[nodiscard]] Outcome<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database,
                                                              const QString &sql) const override;
    [[nodiscard]] Outcome<std::unique_ptr<BulkInsert>> prepareBulk(const QSqlDatabase &database,
                                                                   const QString &insert) const override;
    [[nodiscard]] Error error(const Fault &fault, const QString &where) const override;
    /// The format stands in the comment of the schema; 0 where there is none.
    [[nodiscard]] Result<int> version(Connection &connection) const override;
    [[nodiscard]] Result<void> setVersion(Connection &connection, int version) const override;
    /// Commits follow one another, since each entry of the history is chained to the one before it.
    [[nodiscard]] QString beginWriting() const override;
    [[nodiscard]] QString beginReading() const override;
    [[nodiscard]] QString beginReadingChanges() const override;
    /// One NOTIFY a transaction, whatever it wrote, and the number alone: who hears it reads the changes.
    [[nodiscard]] QString announcement(qint64 sequence) const override;
    [[nodiscard]] Result<QStringList> describeSchema(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> integrity(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> danglingReferences(Connection &connection) const override;

    /// Whether an error of this connection means that there is no connection any more.
    [[nodiscard]] static bool isLinkLost(const Error &error);

private:
    PostgresAddress m_address;
    QString m_schema;
};

} // namespace xw::storage
