// PostgresLink: the connection to an office's workspace, made anew when it was lost. Used on one thread.
#pragma once

#include "storage/commit/audit_log.h"
#include "storage/commit/committer.h"
#include "storage/postgres/postgres_dialect.h"
#include "storage/sqlite/sqlite_store.h"

namespace xw::storage
{

class PostgresLink
{
public:
    explicit PostgresLink(PostgresAddress address) : m_address(std::move(address)) {}

    /// Opens it and checks, or brings about, what `mode` asks for (openPostgres).
    [[nodiscard]] Result<void> open(OpenMode mode);
    /// Carries out `work` on the connection; where it was lost before, on a new one. What was under way when
    /// it was lost is not repeated: whether it was saved is not known here.
    template <class Work>
    [[nodiscard]] auto with(Work work) -> decltype(work(std::declval<PostgresLink &>()))
    {
        if (!m_connection)
            if (const Result<void> back = connect(); !back)
                return tl::unexpected(back.error());
        auto done = work(*this);
        if (!done && PostgresDialect::isLinkLost(done.error()))
            close();
        return done;
    }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] Committer &committer() { return *m_committer; }
    [[nodiscard]] AuditLog &audit() { return *m_audit; }
    void close();

private:
    [[nodiscard]] Result<void> connect();

    PostgresAddress m_address;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Committer> m_committer;
    std::unique_ptr<AuditLog> m_audit;
};

/// Whether people enter the workspace by names of their own (storage/office.h).
[[nodiscard]] Result<bool> isOffice(Connection &connection);
/// Today's tables as this server words them, made in a transaction that is taken back. Empty where this role
/// may not make any: then only the format can be checked.
[[nodiscard]] Result<QStringList> freshPostgresSchema(const PostgresAddress &address);

} // namespace xw::storage
