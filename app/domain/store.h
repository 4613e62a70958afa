// The port to whatever keeps a workspace: a file, a server, or memory in a test. Storage knows no rule; it
// writes what a Transaction holds, all or nothing, with its audit entry, and answers only when that is
// durable. Futures resolve on the storage thread: continue with .then(context, …). Blocking .result() is for
// programs without a loop.
#pragma once

#include "base/error.h"
#include "base/job.h"
#include "domain/finding.h"
#include "domain/round.h"
#include "domain/subject.h"
#include "domain/succession.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <memory>
#include <variant>
#include <vector>

namespace xw
{

/// A past round known only by its totals (docs/formats.md §2, `rounds`). Region invalid: the whole province.
struct PastTotal {
    RoundKey round;
    SubjectKind kind = SubjectKind::Website;
    QString region; ///< region name, empty for the whole
    int checked = 0;
    int unqualified = 0;
    QString printedRate; ///< as it was published, empty where unknown
    friend bool operator==(const PastTotal &, const PastTotal &) = default;
};

/// What an earlier round found for one subject (docs/formats.md §2, `history`).
struct PastVerdict {
    SubjectId subject;
    RoundKey round;
    Verdict verdict = Verdict::Unchecked;
    friend bool operator==(const PastVerdict &, const PastVerdict &) = default;
};

/// A member of the round's sample (抽样). A round without members checks the whole register.
struct SampleMember {
    RoundId round;
    SubjectId subject;
    friend bool operator==(const SampleMember &, const SampleMember &) = default;
};

/// One row of a ledger (专项台账), columns by the ids of its definition file.
struct LedgerRow {
    QString ledger; ///< "messages", "domains" …
    RoundId round;
    QString key; ///< unique in its ledger and round
    QJsonObject values;
    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

/// A named document of the workspace: a standard's JSON, a template, the edited notice, a sample plan,
/// settings of an office.
struct Document {
    QString kind; ///< "standard", "template", "notice", "sample-plan", "setting"
    QString name; ///< unique in its kind: "gbmh-2019-19@1", "2020Q1" …
    QByteArray content;
    friend bool operator==(const Document &, const Document &) = default;
};

/// Evidence bytes on their way in; the matching Evidence row is written in the same transaction.
struct Blob {
    QByteArray sha256;
    QByteArray bytes;
};

// Puts replace the row with the same identity, or add it.
using Write = std::variant<Region, Subject, Round, Finding, Inspection, Evidence, Blob, PastTotal,
                           PastVerdict, SampleMember, LedgerRow, Document, Succession>;

/// Brings the writes of a long transaction part by part, so that they are made while earlier ones are
/// written.
class WriteSource
{
public:
    virtual ~WriteSource() = default;
    /// The next writes, in place of what `into` holds; false: there are none left. Called on other threads
    /// than the transaction's owner's, never twice at once. An error takes the whole transaction back.
    [[nodiscard]] virtual Result<bool> next(std::vector<Write> &into) = 0;
    /// What the audit entry says of them, once next() has answered false.
    [[nodiscard]] virtual QJsonObject summary() const = 0;
};

/// Everything that one Command changes. Written whole or not at all.
struct Transaction {
    QString author;
    QDateTime at;
    QString command;    ///< "tick", "withdraw", "import websites" …
    SubjectId subject;  ///< whose history it belongs to; invalid: the workspace's
    RoundId round;      ///< storage refuses a write into a signed round (ErrorCode::Locked)
    QJsonObject before; ///< what it was
    QJsonObject after;  ///< what it is now
    std::vector<Write> writes;
    std::shared_ptr<WriteSource> source; ///< brings further writes after these, and `after`; may be null
    bool endsSampleOf = false; ///< members of `round` that are not among the writes leave the sample
    QByteArray follows; ///< set: the hash of the entry that must be the newest before this one, else Conflict
};

/// A committed transaction as the audit chain keeps it: hash = SHA-256 over the previous hash and this entry.
struct AuditEntry {
    qint64 sequence = 0;
    QString author;
    QDateTime at;
    QString command;
    SubjectId subject;
    RoundId round;
    QJsonObject before;
    QJsonObject after;
    QByteArray
        contents; ///< digest of all rows of the workspace after this entry; empty where a store makes none
    QByteArray hash;
};

/// What a workspace holds besides one round's work.
struct RegisterSnapshot {
    std::vector<Region> regions;
    std::vector<Subject> subjects;
    std::vector<Round> rounds;
    std::vector<PastTotal> pastTotals;
    std::vector<PastVerdict> pastVerdicts;
    std::vector<Document> documents;
    FindingId lastFinding;   ///< the highest id in use in any round: new rows are numbered above it
    EvidenceId lastEvidence; ///< the same
    std::vector<Succession> successions; ///< withdrawn ones too
};

/// One round's work.
struct RoundSnapshot {
    std::vector<Finding> findings; ///< withdrawn ones too
    std::vector<Inspection> inspections;
    std::vector<Evidence> evidence;
    std::vector<SampleMember> sample;
    std::vector<LedgerRow> ledgerRows;
};

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
