// Work of several people on several copies of one workspace: a package says what a copy holds of a round, and
// another copy takes it. Packages may come in any order, several times, and by way of others: the copies that
// took the same packages hold the same. What two people said differently in one place is a conflict: the
// later one holds until somebody settles it, and the other is kept and shown. docs/merging.md has the rules.
#pragma once

#include "domain/round_state.h"
#include "domain/transaction.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>

namespace xw
{

class Workspace;

/// What a package says, however it is packed.
struct ChangePackage {
    RoundKey round;
    QString province;
    QString author; ///< who made it, and when
    QDateTime at;
    qint64 sequence = 0;                 ///< of the newest audit entry of the copy that made it
    QByteArray chain;                    ///< the beginnings of hashes of its audit entries (fork_point.h)
    QJsonObject places;                  ///< what is said where (places.h)
    QHash<QByteArray, QByteArray> files; ///< bytes of evidence by SHA-256

    [[nodiscard]] QJsonObject toJson() const; ///< without the files
    /// Format: no package, or a part that is not what it should be. Newer: made by a newer program.
    [[nodiscard]] static Result<ChangePackage> fromJson(const QJsonObject &json);
};

/// How much of each kind a package holds, or brings.
struct MergeCounts {
    int findings = 0, inspections = 0, reviews = 0, evidence = 0;
    int cases = 0; ///< of rectification, with what happened to them
    int ledgerRows = 0;
    int others = 0; ///< appeals, second looks, the sample
    [[nodiscard]] int sum() const
    {
        return findings + inspections + reviews + evidence + cases + ledgerRows + others;
    }
};

struct PackageMaking {
    ChangePackage package;         ///< without files
    QList<QByteArray> wanted;      ///< SHA-256 of the evidence that belongs into its files
    std::vector<Document> records; ///< to be saved before the package is given away (saveMerge)
    MergeCounts counts;
    int leftOut = 0; ///< pieces of evidence, and events of cases with files, that stay behind
};

/// Who makes, takes or settles, and when.
struct MergeStamp {
    QString author;
    QDateTime at;
};

/// What the open round holds. `history`: all of the workspace's, newest first (Workspace::history()). Format:
/// what was recorded of earlier packages cannot be read.
[[nodiscard]] Result<PackageMaking> makePackage(const RoundState &state,
                                                const std::vector<AuditEntry> &history, bool withEvidence,
                                                const MergeStamp &stamp);

/// One of the things that were said in a place.
struct SaidVersion {
    QString text; ///< in the language of the program
    QString author;
    QDateTime at;
};

/// A place in which people said different things. The first one holds until somebody settles it.
struct MergeConflict {
    QString id;        ///< six digits that name the place
    SubjectId subject; ///< invalid: a row of a ledger, or the sample
    QString place;     ///< 栏目不更新, or what else it is about
    std::vector<SaidVersion> versions;
};

/// What a package changes in one place.
struct MergeStep {
    SubjectId subject;
    QString place;
    QString before; ///< what holds now; empty: nothing was said
    SaidVersion after;
    bool isConflict = false; ///< several things are said there once it is taken
};

struct MergePlan {
    std::vector<MergeStep> steps;
    std::vector<MergeConflict> conflicts; ///< all that stand afterwards
    MergeCounts counts;                   ///< of the steps
    int known = 0;                        ///< places that say nothing new
    QStringList unplaced;                 ///< what this copy does not know, or has otherwise under its code
    int withoutFile = 0;                  ///< evidence whose bytes are not in the package
    std::vector<Write> writes;            ///< none: it was taken before
    bool endsSample = false;              ///< members that are not among the writes leave the sample
    QJsonObject what;                     ///< for the history
};

/// What taking a package does to the open round and to the cases. Of a signed round the cases alone change.
/// Conflict: a package of another workspace. NotFound: of another round. Format, as above.
[[nodiscard]] Result<MergePlan> planMerge(const RoundState &state, const std::vector<AuditEntry> &history,
                                          const ChangePackage &package, const MergeStamp &stamp);

/// In the order of the register.
[[nodiscard]] Result<std::vector<MergeConflict>> openConflicts(const RoundState &state);
/// Says which of the versions (from 1) is right. NotFound: no such conflict; Usage: no such version.
[[nodiscard]] Result<MergePlan> settleConflict(const RoundState &state, const QString &id, int version,
                                               const MergeStamp &stamp);

/// What is to be written of a package that was made, taken or settled.
struct MergeSaving {
    QString command; ///< "make changes", "take changes", "settle changes"
    QJsonObject what;
    std::vector<Write> writes;
    bool endsSample = false;
    /// The state that it was planned on (RoundState::sequence()): Conflict where anything came since.
    std::optional<qint64> basis{};
};
/// In a round that is open as every command; in a signed one as a change of cases.
[[nodiscard]] QFuture<Result<void>> saveMerge(Workspace &workspace, MergeSaving saving);

/// SHA-256 over everything that packages carry: equal in two copies that hold the same.
[[nodiscard]] Result<QByteArray> mergeDigest(const RoundState &state);

} // namespace xw
