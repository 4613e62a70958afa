// Transaction: everything that one command changes, with its audit entry; written whole or not at all.
#pragma once

#include "base/error.h"
#include "domain/rows.h"

#include <memory>
#include <optional>
#include <vector>

namespace xw
{

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
    /// The newest audit entry of the state that this was prepared on. Where others wrote since, a row that
    /// they wrote is not written over, and a number that they took is not given again: Conflict (ErrorCode),
    /// and nothing is written. nullopt: whoever writes last is right.
    std::optional<qint64> basedOn{};
    /// With basedOn: Conflict where anything at all was recorded since, whatever it is about.
    bool alone = false;
    /// Made by whoever wrote it, of letters, digits and '-'; kept in the audit entry (idOf). Conflict where
    /// an entry about this subject has it: what was sent twice, because the first answer was lost, is written
    /// once. Empty: none.
    QString id{};
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

} // namespace xw
