// Staging: the signed files wait under a folder of their own until the round is locked, so that a power cut
// leaves either both (files signed, round locked) or neither.
//
// Order: 1. all files complete in DIR/.signing; 2. the round is locked, the entry of the history names their
// digests; 3. each takes its name. Cut before 2: the next start finds no such entry and takes the files away.
// Cut after: it finishes step 3.
#pragma once

#include "domain/store.h"

namespace xw::closing
{

struct StagedFile {
    QString name;
    QByteArray bytes;
};

/// Writes them to DIR/.signing, each on the disk before this returns. On an error (Io: no room, no rights)
/// nothing stays.
[[nodiscard]] Result<void> stage(const QString &folder, const std::vector<StagedFile> &files);
/// Gives the staged files their names; in the order in which they must appear, the manifest last. Can be
/// repeated.
[[nodiscard]] Result<void> publish(const QString &folder);
void discard(const QString &folder);
[[nodiscard]] bool hasStaged(const QString &folder);

enum class Recovery {
    Nothing,
    Finished,
    RolledBack,
    Away, ///< the folder is not there: nothing could be done
};
/// What an interrupted signing left in `folder` is finished where `history` locked the round for it, else
/// taken away.
[[nodiscard]] Result<Recovery> recover(const QString &folder, const std::vector<AuditEntry> &history);

} // namespace xw::closing
