// A package of changes as a file: a ZIP of changes.json, the evidence that goes with it, and what vouches for
// it: a signature (changes.p7s), else its digest (changes.sha256). The pieces of evidence are named by their
// digests in changes.json, so both cover them too.
#pragma once

#include "signing/signer.h"
#include "workspace/merging.h"

namespace xw::closing
{

/// The most that is read of a package.
inline constexpr qint64 mostPackageBytes = 1LL << 30;

/// `signer` may be null. Signature, Io.
[[nodiscard]] Result<QByteArray> packChanges(const ChangePackage &package, const signing::Signer *signer,
                                             const QDateTime &at);

struct ReadChanges {
    ChangePackage package;
    QString signer; ///< whose signature holds over it; empty: it bears none
    bool isTest = false;
};

/// NotFound, Io, TooLarge; Format: no package, or it was damaged on its way; Signature: it bears one that
/// does not hold.
[[nodiscard]] Result<ReadChanges> readChanges(const QString &path);

} // namespace xw::closing
