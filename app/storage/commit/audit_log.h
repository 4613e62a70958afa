// AuditLog: the audit table, read and written. What an entry means and how it is chained is in
// domain/audit_chain.h.
#pragma once

#include "domain/store.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

class AuditLog
{
public:
    explicit AuditLog(Connection &connection) : m_connection(connection) {}
    /// The newest entry; a default-made one in a new workspace.
    [[nodiscard]] Result<AuditEntry> last();
    [[nodiscard]] Result<void> append(const AuditEntry &entry);
    /// Whether the history of a subject has an entry of this Transaction::id.
    [[nodiscard]] Result<bool> hasId(SubjectId subject, const QString &id);
    /// Newest first, at most `limit`. Invalid subject: all.
    [[nodiscard]] Result<std::vector<AuditEntry>> history(SubjectId subject, int limit);
    /// Oldest first; `take` returns Result<void>, an error ends the reading.
    [[nodiscard]] Result<void> each(const std::function<Result<void>(const AuditEntry &)> &take);

private:
    Connection &m_connection;
};

} // namespace xw::storage
