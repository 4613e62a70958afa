// The port to whatever keeps a workspace: a file, a server, or memory in a test. Storage knows no rule; it
// writes what a Transaction holds, all or nothing, with its audit entry, and answers only when that is
// durable. Futures resolve on the storage thread: continue with .then(context, …). Blocking .result() is for
// programs without a loop.
#pragma once

#include "base/job.h"
#include "domain/snapshot.h"
#include "domain/transaction.h"

#include <QFuture>

namespace xw
{

struct DoctorFinding {
    QString check; ///< "schema", "integrity", "foreign keys", "evidence", "rows", "audit chain"
    bool ok = true;
    QString message; ///< English, what and where
};

class Store
{
public:
    virtual ~Store() = default;
    /// Take it with takeResult(): result() would copy the register.
    [[nodiscard]] virtual QFuture<Result<RegisterSnapshot>> loadRegister() = 0;
    [[nodiscard]] virtual QFuture<Result<RoundSnapshot>> loadRound(RoundId round) = 0;
    /// Resolves with the audit sequence once the transaction is durable. A row whose unique key is taken by
    /// another id, or a round that is signed, fails the whole (Conflict, Locked) and nothing is written.
    /// `job` may be null; it is told of progress in writes and can cancel before the commit
    /// (ErrorCode::Cancelled, nothing written). Where a source brings no writes at all, nothing is written
    /// and the last sequence is the answer.
    [[nodiscard]] virtual QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job = {}) = 0;
    /// Newest first. Invalid subject: all of the workspace.
    [[nodiscard]] virtual QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject,
                                                                           int limit = 200) = 0;
    /// The bytes behind a digest; ErrorCode::Damaged where they no longer match it.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> blob(QByteArray sha256) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job = {}) = 0;
    /// Resolves when everything that was answered lies in the one place where the workspace is kept, so that
    /// a copy of it holds all; at once where it always does. NotFound: it is no longer where it was opened.
    [[nodiscard]] virtual QFuture<Result<void>> settle() { return QtFuture::makeReadyFuture(Result<void>()); }
    /// commit() is refused: it may only be read.
    [[nodiscard]] virtual bool isReadOnly() const { return false; }
    /// A consistent copy while in use, also when it is no longer where it was opened. Refuses an existing
    /// target.
    [[nodiscard]] virtual QFuture<Result<qint64>> backup(QString target) = 0;
    /// Where this workspace is, for people: a path or a server.
    [[nodiscard]] virtual QString location() const = 0;
};

} // namespace xw
