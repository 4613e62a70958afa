// The audit chain: how a committed transaction becomes an entry that cannot be changed unnoticed. Pure; every
// store uses it.
#pragma once

#include "domain/store.h"

namespace xw
{

/// What the hash of an entry covers: compact UTF-8 JSON with sorted keys, every field but the hash itself.
[[nodiscard]] QByteArray canonicalJson(const AuditEntry &entry);

/// SHA-256(previous hash ‖ canonicalJson(entry)), 32 bytes. The first entry follows an empty hash.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const AuditEntry &entry);

/// The entry that a transaction leaves behind `previous` (a default-made entry where there is none);
/// `contents` as in AuditEntry.
[[nodiscard]] AuditEntry nextEntry(const AuditEntry &previous, const Transaction &transaction,
                                   const QByteArray &contents = {});
/// Transaction::id of the one that left it; empty: it had none.
[[nodiscard]] QString idOf(const AuditEntry &entry);

/// Reads a chain from its first entry on and says where it breaks.
class ChainCheck
{
public:
    /// Takes the next entry in order of sequence. nullopt: it follows; else what is wrong, in English.
    [[nodiscard]] std::optional<QString> add(const AuditEntry &entry);

private:
    qint64 m_sequence = 0;
    QByteArray m_hash;
};

} // namespace xw
