// A seal of a history: how far it went, under a key that whoever can write the workspace does not have. A
// history that somebody wrote anew from its beginning is whole in itself; it does not lead to what was
// sealed.
//
// A file of JSON beside the workspace (FILE.seal), or anywhere: {"format": 1, "sequence": 7, "head": "…",
// "mac": "…"}, where mac is HMAC-SHA-256 (RFC 2104) over "xunwang history 1\n7\n…\n" with the head in
// hexadecimal digits.
#pragma once

#include "closing/against.h"
#include "signing/secret.h"

namespace xw::closing
{

/// The first line of a file. Io; Usage: shorter than 16 bytes, which could be guessed.
[[nodiscard]] Result<signing::Secret> readSealKey(const QString &path);

[[nodiscard]] QString sealBeside(const QString &workspace);

/// The seal of the newest entry.
[[nodiscard]] QByteArray sealOf(const AuditEntry &newest, const signing::Secret &key);

/// Whether the history leads on from what was sealed. `history`: of the whole workspace, in any order, whose
/// chain holds (doctor says so). Format: no seal. What it cannot find: an older copy put back together with
/// the seal of its time, if no seal is kept elsewhere; whatever somebody did who has the key.
[[nodiscard]] Result<Comparison> compareWithSeal(const QByteArray &seal, const signing::Secret &key,
                                                 const std::vector<AuditEntry> &history);

} // namespace xw::closing
