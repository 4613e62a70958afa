// Import: from a Table to a plan that can be shown (what would be added, updated, rejected and why), then to
// one transaction.
#pragma once

#include "base/clock.h"
#include "domain/round_state.h"
#include "domain/store.h"
#include "tables/table.h"

#include <QSet>
#include <functional>

namespace xw
{

class ImportRun;
class Workspace;
struct ImportKind;
struct ImportPlan;
struct ColumnMapping;

/// All that a plan is made from. References: they live as long as the run.
struct ImportInput {
    const ImportKind &kind;
    const tables::Table &table; ///< its rows may come part by part instead
    const ColumnMapping &mapping;
    const RoundState &state;
    QDateTime now;
    QString author;
    JobPtr job; ///< may be null
};
using ImportPlanner = std::function<Result<std::unique_ptr<ImportRun>>(const ImportInput &)>;

/// What a kind of file may hold, and under which names (docs/formats.md §2).
struct ColumnSpec {
    QString id;          ///< English alias: "code", "name" …
    QString chinese;     ///< 网站标识码
    QStringList aliases; ///< further known headers
    bool required = false;
};

struct ImportKind {
    QString id; ///< "websites", "media", "results", "history", "rounds", or a ledger's id
    QString chinese;
    std::vector<ColumnSpec> columns;
    ImportPlanner planner; ///< begins a run over the rows of such a file; a ledger's kind brings its own
    bool keepsUnknown =
        true; ///< columns that it does not know are kept beside the row; else they are not read
};

/// The last column of a rejects file, ignored when the mended file comes back.
[[nodiscard]] QString rejectReasonHeader();

/// The kinds that the program knows; ledger kinds come from their definition files.
[[nodiscard]] const std::vector<ImportKind> &importKinds();
[[nodiscard]] const ImportKind *importKind(const QString &id);
/// Ledger definitions that could not be used, with file, line and reason.
[[nodiscard]] const std::vector<Error> &ledgerFaults();
/// All names by which the header of such a file can be found (ReadOptions::knownHeaders).
[[nodiscard]] QStringList knownHeaders(const ImportKind &kind);
/// The kind that a table's headers fit best, for a file dropped on the window; nullptr: none fits.
[[nodiscard]] const ImportKind *guessKind(const QStringList &headers);

/// Header → column id. By hand (`byHand`: header → column id or its Chinese name wins), by its own name, by
/// an alias, and in results by what its words mean. Where two headers mean one column the better name has it,
/// and of two that are as good the first; the other is unknown. The problems of results may stand in several.
struct ColumnMapping {
    QHash<QString, QString> columnOfHeader;
    QStringList
        unknownHeaders; ///< kept: in Subject::extra, in a ledger's row, with results in Inspection::extra
    QStringList missingRequired; ///< Chinese names
    QStringList alsoNamed;       ///< unknown headers that name a column which another header has
    QStringList byMeaning;       ///< headers that no name or alias finds: to be shown as a guess
    QSet<QString> byHand;        ///< headers
    QStringList remembered;      ///< of them, those that were said for an earlier file of this shape
    /// Headers that begin a second list beside the first: a second 网站标识码, or a second of each column
    /// that a list must have.
    QStringList secondList;
    QHash<QString, QString> words; ///< phrase → indicator id, settled by hand for this import
};
[[nodiscard]] ColumnMapping mapColumns(const ImportKind &kind, const QStringList &headers,
                                       const QHash<QString, QString> &byHand = {});

/// A phrase of a results file that no name of the standard is, and the rows that it decides.
struct PhraseRows {
    QString words;
    IndicatorId indicator; ///< what it was taken for; invalid: nothing
    bool sure = false;     ///< its parts leave no doubt, or a person settled it
    int rows = 0;
};

struct ImportPlan {
    QString kind;
    int added = 0, updated = 0, unchanged = 0, rejected = 0; ///< rows
    std::vector<tables::Problem> problems;                   ///< rejections and warnings, by row
    std::vector<tables::Row> rejectedRows;                   ///< as they stand in the table
    std::vector<SubjectId>
        missing; ///< register kinds: running subjects that this list does not hold (offered as closed)
    std::vector<Write> writes;
    int closed = 0;                   ///< of `missing`, by this import
    std::optional<Message> notClosed; ///< it was asked for, and this stands in the way
    int leftOut = 0;                  ///< rows that only sum up others (小计)
    int unsettled = 0;      ///< rows of results whose words mean nothing known and that state no verdict
    QStringList newRegions; ///< that this list brings
    std::vector<PhraseRows> phrases;
    /// The newest audit entry of the state that it was planned on: what others wrote since is not written
    /// over.
    qint64 basedOn = 0;
    /// The next free ids that the plan counted from.
    SubjectId nextSubject;
    RegionId nextRegion;
    FindingId nextFinding;
};

/// Plans an import against the state; changes nothing. `job` may be null (progress in rows; cancel gives
/// ErrorCode::Cancelled). Format: a required column is missing. A bad cell rejects its row alone. An empty
/// cell leaves what is known as it is. The same table planned again after it was applied gives no writes.
[[nodiscard]] Result<ImportPlan> planImport(const ImportKind &kind, const tables::Table &table,
                                            const ColumnMapping &mapping, const RoundState &state,
                                            const Clock &clock, const QString &author, JobPtr job = {});
/// One transaction; none where the plan has no writes. Closing `close` (some of plan.missing) is part of it.
/// Usage: something is to be closed although rows were rejected (a rejected row may be what is missing).
/// Conflict: the data changed since the plan was made; make a new one. `asStep`: undo takes it back, or says
/// why not.
QFuture<Result<void>> applyImport(Workspace &workspace, ImportPlan plan, const QString &file,
                                  const std::vector<SubjectId> &close = {}, JobPtr job = {},
                                  bool asStep = false);
/// The rejected rows as a CSV that imports again once mended: the original columns and a last one with the
/// reason.
[[nodiscard]] QByteArray rejectsCsv(const QStringList &headers, const ImportPlan &plan);
/// Format: a required column is missing, two lists stand side by side, or results say neither what was found
/// nor what follows from it.
[[nodiscard]] Result<void> checkMapping(const tables::Table &table, const ColumnMapping &mapping);

} // namespace xw
