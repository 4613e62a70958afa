// The port to whatever keeps a workspace: a file, a server, or memory in a test. Storage knows no rule; it
// writes what a Transaction holds, all or nothing, with its audit entry, and answers only when that is
// durable. Futures resolve on the storage thread: go on with whenDone() (base/when_done.h). Blocking
// .result() is for programs without a loop.
#pragma once

#include "base/job.h"
#include "base/ready_future.h"
#include "domain/presence.h"
#include "domain/snapshot.h"
#include "domain/transaction.h"

#include <QFuture>
#include <functional>
#include <memory>

namespace xw
{

struct DoctorFinding {
    QString check; ///< "schema", "integrity", "foreign keys", "evidence", "rows", "audit chain"
    bool ok = true;
    QString message; ///< English, what and where
};

/// The right to do what one program at a time does for all (Store::lease), as long as this lives and its link
/// holds.
class Lease
{
public:
    virtual ~Lease() = default;
    /// Asks; blocks shortly. False: the link was lost, and somebody else may have it.
    [[nodiscard]] virtual bool isHeld() = 0;
};

/// Shared: what works beside a workspace may end later than it.
class Store : public std::enable_shared_from_this<Store>
{
public:
    virtual ~Store() = default;
    /// Take it with takeResult(): result() would copy the register.
    [[nodiscard]] virtual QFuture<Result<RegisterSnapshot>> loadRegister() = 0;
    [[nodiscard]] virtual QFuture<Result<RoundSnapshot>> loadRound(RoundId round) = 0;
    /// Resolves with the audit sequence once the transaction is durable. A row whose unique key is taken by
    /// another id, or a round that is signed, fails the whole (Conflict, Locked) and nothing is written.
    /// Two people may take the same new number at once, since clients count from what they have read
    /// (RoundState::next…Id). Numbers and not random ids: rows stay in the order of their making, subjects in
    /// that of the list, and files small. Who comes second gets Conflict by Transaction::basedOn, reads
    /// changesSince(), and prepares anew; Workspace does so once for every command.
    /// `job` may be null; it is told of progress in writes and can cancel before the commit
    /// (ErrorCode::Cancelled, nothing written). Where a source brings no writes at all, nothing is written
    /// and the last sequence is the answer.
    [[nodiscard]] virtual QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job = {}) = 0;
    /// Newest first. Invalid subject: all of the workspace.
    [[nodiscard]] virtual QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject,
                                                                           int limit = 200) = 0;
    /// What was written since the audit entry `sequence` (0: everything). Not the way to a first state, which
    /// loadRegister() and loadRound() read without going through what was replaced.
    [[nodiscard]] virtual QFuture<Result<Changes>> changesSince(qint64 sequence) = 0;
    /// Adds measurements, beside the audit chain; their ids are given here. Answers the last id once they are
    /// durable; all of them, or none. Usage: a channel has no name. A subject that is not there: refused.
    [[nodiscard]] virtual QFuture<Result<qint64>> append(std::vector<Measurement> measurements) = 0;
    /// Measurements of a channel with ids above `after`, by id, at most `limit`. Invalid subject: all.
    [[nodiscard]] virtual QFuture<Result<std::vector<Measurement>>>
    measurements(QString channel, SubjectId subject, qint64 after = 0, int limit = 10'000) = 0;
    /// The bytes behind a digest; ErrorCode::Damaged where they no longer match it.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> blob(QByteArray sha256) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job = {}) = 0;
    /// Resolves when everything that was answered lies in the one place where the workspace is kept, so that
    /// a copy of it holds all; at once where it always does. NotFound: it is no longer where it was opened.
    [[nodiscard]] virtual QFuture<Result<void>> settle() { return readyFuture(Result<void>()); }
    /// commit() is refused: it may only be read.
    [[nodiscard]] virtual bool isReadOnly() const { return false; }
    /// From now on calls `heard`, on a thread of the store's, with the number of the newest audit entry
    /// whenever one was written here, by whomever; one call may stand for several entries, and some may be
    /// told twice. Ends with the store. Does nothing where nobody else can write. `lost` is called when the
    /// link to the place is gone; once it is back, `heard` is, also where nothing was written meanwhile.
    virtual void follow(std::function<void(qint64)> heard, std::function<void()> lost = {})
    {
        Q_UNUSED(heard)
        Q_UNUSED(lost)
    }
    /// Beside follow(): from now on others who follow are told that this subject is open here (both invalid:
    /// none is), until something else is told or the link goes. Does nothing where nobody else can be.
    virtual void showHere(RoundId round, SubjectId subject)
    {
        Q_UNUSED(round)
        Q_UNUSED(subject)
    }
    /// From now on calls `moved`, on a thread of the store's, with what all others have open, whenever that
    /// changed, by whomever; with nobody when the link is gone. A window that ended without a word is missed
    /// within half a minute. Replaces whoever followed them before; empty: nobody does. Once it returns, the
    /// one before is not called any more.
    virtual void followPresence(std::function<void(std::vector<Presence>)> moved) { Q_UNUSED(moved) }
    /// Whether several programs may write in it at once.
    [[nodiscard]] virtual bool isShared() const { return false; }
    /// Blocks shortly; for one thread, on which it is also used and ends. Locked: another program has it, and
    /// the message says whose; Network. Where one program alone can write, it always has it.
    [[nodiscard]] virtual Result<std::unique_ptr<Lease>> lease(const QString &what);
    /// Who has it, by name; empty: nobody, or nobody else can.
    [[nodiscard]] virtual QFuture<Result<QString>> leaseHolder(const QString &what)
    {
        Q_UNUSED(what)
        return readyFuture(Result<QString>(QString()));
    }
    /// Who works in it, where the place itself knows: an office does, and writes the history in this name.
    /// Empty: whoever says so.
    [[nodiscard]] virtual QString person() const { return {}; }
    /// A consistent copy while in use, also when it is no longer where it was opened. Refuses an existing
    /// target.
    [[nodiscard]] virtual QFuture<Result<qint64>> backup(QString target) = 0;
    /// Where this workspace is, for people: a path or a server.
    [[nodiscard]] virtual QString location() const = 0;
};

} // namespace xw
