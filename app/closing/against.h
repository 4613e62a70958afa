// Whether a workspace is the one that a notice was signed from: the manifest names the newest entry of the
// history just before the round was closed, and the entry that closed it names the manifest.
#pragma once

#include "domain/store.h"

namespace xw::closing
{

struct Comparison {
    bool same = false;
    qint64 sequence = 0; ///< as the manifest says
    QByteArray head;     ///< hexadecimal
    Message why;         ///< in one sentence, whichever it is
};

/// `manifest`: the bytes of a manifest.json; `history`: of the whole workspace, in any order, whose chain
/// holds (doctor says so). Format: no manifest, or not of a signed notice. What it cannot find: a history
/// that somebody with the program's own rights wrote anew from its beginning, if he can sign the manifest
/// anew, too; what was changed before the notice was signed.
[[nodiscard]] Result<Comparison> compareWithManifest(const QByteArray &manifest,
                                                     const std::vector<AuditEntry> &history);

/// What speaks against the notices that this workspace signed, as far as their folders are still where they
/// were written: each fault in one sentence with its folder. A folder that is gone, or that somebody took for
/// something else, is none. `history`: of the whole workspace. Reads files: call it from a job.
[[nodiscard]] std::vector<std::pair<QString, Message>>
faultsOfSignedFolders(const std::vector<AuditEntry> &history);

/// The newest entry of a history when this machine last saw it.
struct SeenEntry {
    qint64 sequence = 0; ///< 0: never seen
    QByteArray hash;
};
/// Whether that entry is still there; empty: it is. `tail`: the newest entries, back to `seen` at least.
/// Finds an older copy put in a workspace's place, and a history that somebody wrote anew, before any notice
/// was signed.
[[nodiscard]] Message goneSince(const SeenEntry &seen, const std::vector<AuditEntry> &tail);

} // namespace xw::closing
