// Committer: carries out a Transaction on a connection: its rows, their digests and its audit entry, all or
// nothing.
#pragma once

#include "domain/transaction.h"
#include "storage/commit/audit_log.h"
#include "storage/sql/prepared_write.h"

#include <array>

namespace xw::storage
{

class Committer
{
public:
    /// `mayCommit` is asked when all is written, just before it becomes durable; its error takes it back.
    using MayCommit = std::function<Result<void>()>;
    Committer(Connection &connection, MayCommit mayCommit)
        : m_connection(connection), m_mayCommit(std::move(mayCommit)), m_audit(connection)
    {
    }
    /// The audit sequence once it is durable; see Store::commit.
    [[nodiscard]] Result<qint64> commit(const Transaction &transaction, Job *job);

private:
    struct Statements {
        Statement *insert = nullptr;
        Statement *update = nullptr;
        Statement *digest = nullptr;
    };
    /// How many writes there were.
    [[nodiscard]] Result<qint64> writeAll(const Transaction &transaction, Job *job);
    [[nodiscard]] Result<void> writePart(const Write *first, const std::vector<PreparedWrite> &part);
    [[nodiscard]] Result<void> writeGroup(const Write *first, const PreparedWrite &prepared);
    [[nodiscard]] Result<void> writeOne(const Write &write, const PreparedWrite &prepared);
    [[nodiscard]] Result<void> writeDigested(Table table, size_t index, const PreparedWrite &prepared);
    [[nodiscard]] Result<void> writeBlob(const PreparedWrite &prepared);
    [[nodiscard]] Result<void> endSample(RoundId round);
    /// Whether the row that this entry wrote is none that the transaction knew.
    [[nodiscard]] bool isOvertakenBy(qint64 entry) const;
    [[nodiscard]] Result<bool> isThere(Statement &digest, Table table, const RowBuffer &values);
    [[nodiscard]] Result<Statements *> statements(Table table, size_t index);

    Connection &m_connection;
    MayCommit m_mayCommit;
    AuditLog m_audit;
    std::array<Statements, std::variant_size_v<Write>> m_statements;
    // Of the transaction that is under way:
    qint64 m_entry = 0;              ///< its audit entry
    RowDigest m_contents;            ///< of the workspace as it will be
    std::optional<qint64> m_basedOn; ///< Transaction::basedOn
    bool m_isOvertaken = false;      ///< somebody wrote the row since
    RowBuffer m_key;
};

} // namespace xw::storage
