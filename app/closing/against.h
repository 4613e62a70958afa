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

} // namespace xw::closing
