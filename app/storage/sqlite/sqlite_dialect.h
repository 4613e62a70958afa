// SqliteDialect: SQLite's words, settings and error codes.
#pragma once

#include "storage/sql/dialect.h"

namespace xw::storage
{

class SqliteDialect final : public Dialect
{
public:
    enum class Access { ReadWrite, ReadOnly };
    struct Settings {
        Access access = Access::ReadWrite;
        bool native = true; ///< use SQLite's own interface where it is safe
        int maxPages = 0;   ///< ceiling of the file in pages of 4096 bytes; 0: none
        int busyTimeoutMs = 5000;
    };
    explicit SqliteDialect(Settings settings) : m_settings(settings) {}

    /// "XUNW": what makes a SQLite file one of ours (PRAGMA application_id).
    static constexpr qint64 applicationId = 0x58554E57;

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString adapted(const QString &sql) const override { return sql; }
    [[nodiscard]] Result<void> open(QSqlDatabase &database, const QString &where) override;
    [[nodiscard]] Outcome<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database,
                                                              const QString &sql) const override;
    [[nodiscard]] Outcome<std::unique_ptr<BulkInsert>> prepareBulk(const QSqlDatabase &database,
                                                                   const QString &insert) const override;
    [[nodiscard]] Error error(const Fault &fault, const QString &where) const override;
    [[nodiscard]] Result<int> version(Connection &connection) const override;
    [[nodiscard]] Result<void> setVersion(Connection &connection, int version) const override;
    [[nodiscard]] QString beginWriting() const override;
    /// Its pages go straight into the file, each once, beside a rollback journal: through the log each would
    /// be written twice. Where somebody else reads the file, the log stays.
    void beforeLongWriting(Connection &connection) const override;
    void afterLongWriting(Connection &connection) const override;
    void beforeLongReading(Connection &connection) const override;
    void afterLongReading(Connection &connection) const override;
    [[nodiscard]] bool moveLog(Connection &connection, Log log) const override;
    [[nodiscard]] Result<QStringList> describeSchema(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> integrity(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> danglingReferences(Connection &connection) const override;

    /// Makes the file durable and shared: write-ahead log, synced at every commit. After it is known to be
    /// ours.
    [[nodiscard]] Result<void> settle(Connection &connection) const;

private:
    Settings m_settings;
    bool m_native = false; ///< the open connection may be used natively
};

} // namespace xw::storage
