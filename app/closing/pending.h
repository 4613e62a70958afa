// Pending: the note beside a workspace file that says in which folder a signing is under way, so that one
// that was cut off is finished or taken back when the workspace is opened again.
#pragma once

#include "closing/staging.h"
#include "domain/transaction.h"

namespace xw::closing
{

/// Before staging begins. Does nothing where the workspace is no file. Io.
[[nodiscard]] Result<void> notePending(const QString &workspace, const QString &folder);
/// The folder of the note; nullopt: no signing was under way.
[[nodiscard]] std::optional<QString> pendingFolder(const QString &workspace);
void forgetPending(const QString &workspace);

struct Interrupted {
    QString folder;
    Recovery outcome = Recovery::Nothing;
};
/// Finishes or takes back what the note speaks of (`history`: of the whole workspace), and forgets it. Only
/// for whoever has the workspace open for writing: nobody else can be signing then.
[[nodiscard]] Result<Interrupted> recoverPending(const QString &workspace,
                                                 const std::vector<AuditEntry> &history);
/// What to tell the person; empty where nothing was interrupted.
[[nodiscard]] Message toldOf(const Interrupted &interrupted);

} // namespace xw::closing
