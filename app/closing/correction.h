// Correction (更正): which signed notice a correction of its round replaces.
#pragma once

#include "domain/transaction.h"
#include "workspace/workspace.h"

namespace xw::closing
{

/// The signed notice of `round` as its entry in the history has it: manifest, pdf (SHA-256), signer, title,
/// date, signed_at. Empty where the history holds no signing of it.
[[nodiscard]] QJsonObject signedNotice(const std::vector<AuditEntry> &history, RoundId round);
/// Opens the correction of the workspace's signed round and switches to it. Blocks; for programs without a
/// window. Errors as Workspace::openCorrection().
[[nodiscard]] Result<Round> correctRound(Workspace &workspace, const QString &reason);

} // namespace xw::closing
