// Committer: carries out a Transaction on a connection: its rows, their seals and its audit entry, all or
// nothing.
#pragma once

#include "storage/audit_log.h"
#include "storage/rows/rows.h"

#include <array>

namespace xw::storage
{

class Committer
{
public:
    explicit Committer(Connection &connection) : m_connection(connection), m_audit(connection) {}
    /// The audit sequence once it is durable; see Store::commit.
    [[nodiscard]] Result<qint64> commit(const Transaction &transaction, Job *job);

private:
    /// A write as the statement takes it: made ahead, on another thread where there are many.
    struct Prepared {
        RowBuffer values;
        Seal seal;
        bool damaged = false; ///< a blob that is not what its digest says
    };
    struct Statements {
        Statement *put = nullptr;
        Statement *seal = nullptr;
    };
    void prepare(const Write *first, const Write *last, std::vector<Prepared> &into) const;
    [[nodiscard]] Result<void> writeAll(const std::vector<Write> &writes, Job *job);
    [[nodiscard]] Result<void> write(const Write &write, const Prepared &prepared);
    [[nodiscard]] Result<void> writeSealed(Table table, size_t index, bool isNew, const Prepared &prepared);
    [[nodiscard]] Result<void> writeBlob(const Prepared &prepared);
    [[nodiscard]] Result<void> endSample(RoundId round);
    [[nodiscard]] Result<Statements *> statements(Table table, size_t index);

    Connection &m_connection;
    AuditLog m_audit;
    std::array<Statements, std::variant_size_v<Write>> m_statements;
    // Of the transaction that is under way:
    qint64 m_entry = 0;                  ///< its audit entry
    Seal m_contents;                     ///< of the workspace as it will be
    std::optional<qint64> m_lastSubject; ///< subjects above it are new
    RowBuffer m_key;
};

} // namespace xw::storage
