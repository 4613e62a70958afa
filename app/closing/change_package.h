// A package of changes as a file: a ZIP of changes.json, the evidence that goes with it, and what vouches for
// it: a signature (changes.p7s), else its digest (changes.sha256). The pieces of evidence are named by their
// digests in changes.json, so both cover them too.
#pragma once

#include "signing/signer.h"
#include "signing/verify.h"
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
    bool isTrusted = false; ///< the signer leads to a root that is believed
    Message why;            ///< else why not
};

/// NotFound, Io, TooLarge; Format: no package, or it was damaged on its way; Signature: it bears one that
/// does not hold, or is by a certificate that may not sign (identity_rules.h), is out of date or revoked at
/// `now`, or leads to none of the roots where some are chosen. An unknown root is said, and refuses nothing
/// where nobody chose roots.
[[nodiscard]] Result<ReadChanges> readChanges(const QString &path, const QDateTime &now,
                                              const signing::TrustAnchors &anchors = {});

} // namespace xw::closing
