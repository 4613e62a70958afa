// Signing a notice closes its round: what is open is refused or waived, the files are signed, the round is
// locked, together or not at all. In steps, so that a window can do the slow ones on a job; signRound() does
// all of them for programs that block.
#pragma once

#include "closing/open_items.h"
#include "closing/pending.h"
#include "domain/transaction.h"
#include "signing/seal.h"
#include "signing/signer.h"
#include "workspace/workspace.h"

#include <map>

namespace xw::closing
{

/// A limit for Workspace::history() that no workspace reaches.
inline constexpr int wholeHistory = 10'000'000;

struct SignRequest {
    QString folder; ///< of an export
    std::shared_ptr<const signing::Signer> signer;
    QString signerName; ///< for the manifest and the history
    std::vector<signing::SealStencil> seals;
    QPointF sealOffset;
    /// Reasons for what is open, one a kind; what was kept with a reason brings its own; `waiver` stands for
    /// the kinds that have none. All empty: what is open refuses.
    std::map<OpenItem::Kind, QString> waivers;
    QString waiver;
    QString workspace;         ///< its location: an interrupted signing is noted beside it
    bool othersFollow = false; ///< another office will sign the PDF too
    signing::TimestampFetch timestamp;
};

/// Signed files that wait in their staging, and what the history will say.
struct StagedNotice {
    QString folder;
    QString workspace;
    Round round; ///< as it will be: signed
    QJsonObject entry;
    std::vector<OpenItem> waived;
    qint64 head = 0; ///< the newest entry of the history that the state held which was signed
};

/// Checks, signs and stages. `ledgers`: as the notice was composed by. `head`: the newest entry of the
/// history, which the manifest names. `Conflict`: something is open and there is no waiver (the message names
/// the first, `advice` how to go on); the folder is signed already. Locked: the round is. Io: nothing stays
/// behind. Slow (a second): call it from a job.
[[nodiscard]] Result<StagedNotice> prepareSigning(const RoundState &state, const LedgerLibrary &ledgers,
                                                  const std::vector<PastTotal> &inspected,
                                                  const AuditEntry &head, const SignRequest &request,
                                                  const QDateTime &now);
/// Locks the round. Conflict: anything at all was recorded since it was prepared; then discard() the staged
/// files.
[[nodiscard]] QFuture<Result<void>> lockRound(Workspace &workspace, const StagedNotice &staged);

/// After lockRound(): the files take their names. Io: the next opening of the workspace finishes it.
[[nodiscard]] Result<void> publish(const StagedNotice &staged);
/// Where lockRound() refused: takes the staged files away.
void discard(const StagedNotice &staged);

/// All of it: finishes or rolls back what an earlier, interrupted signing left, prepares, locks, publishes.
[[nodiscard]] Result<StagedNotice> signRound(Workspace &workspace, const LedgerLibrary &ledgers,
                                             SignRequest request);
/// Finishes or rolls back an interrupted signing of `folder`.
[[nodiscard]] Result<Recovery> recoverSigning(Workspace &workspace, const QString &folder);
/// On opening a workspace for writing: finishes or rolls back a signing that was under way. Blocks; a window
/// reads the history itself and calls recoverPending().
[[nodiscard]] Result<Interrupted> recoverWorkspace(Workspace &workspace);

} // namespace xw::closing
