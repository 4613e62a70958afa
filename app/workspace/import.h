// Import: from a Table to a plan that can be shown (what would be added, updated, rejected and why), then to one transaction.
#pragma once

#include "base/clock.h"
#include "domain/store.h"
#include "tables/table.h"
#include "domain/round_state.h"

namespace xw {

class Workspace;

/// What a kind of file may hold, and under which names (contract §2).
struct ColumnSpec {
    QString id;           ///< English alias: "code", "name" …
    QString chinese;      ///< 网站标识码
    QStringList aliases;  ///< further known headers
    bool required = false;
};

struct ImportKind {
    QString id;           ///< "websites", "media", "results", "history", "rounds", or a ledger's id
    QString chinese;
    std::vector<ColumnSpec> columns;
};

/// The kinds that the program knows; ledger kinds come from their definition files.
[[nodiscard]] const std::vector<ImportKind> &importKinds();
[[nodiscard]] const ImportKind *importKind(const QString &id);
/// All names by which the header of such a file can be found (ReadOptions::knownHeaders).
[[nodiscard]] QStringList knownHeaders(const ImportKind &kind);
/// The kind that a table's headers fit best, for a file dropped on the window; nullptr: none fits.
[[nodiscard]] const ImportKind *guessKind(const QStringList &headers);

/// Header → column id. By name, alias, then by hand (`byHand`: header → column id wins).
struct ColumnMapping {
    QHash<QString, QString> columnOfHeader;
    QStringList unknownHeaders;   ///< kept in Subject::extra
    QStringList missingRequired;  ///< Chinese names
};
[[nodiscard]] ColumnMapping mapColumns(const ImportKind &kind, const QStringList &headers,
                                       const QHash<QString, QString> &byHand = {});

struct ImportPlan {
    QString kind;
    int added = 0, updated = 0, unchanged = 0, rejected = 0;  ///< rows
    std::vector<tables::Problem> problems;                    ///< rejections and warnings, by row
    std::vector<int> rejectedRows;                            ///< indexes into Table::rows
    std::vector<SubjectId> missing;   ///< register kinds: running subjects that this list does not hold (offered as closed)
    std::vector<Write> writes;
};

/// Plans an import against the state; changes nothing. `job` may be null (progress in rows; cancel gives ErrorCode::Cancelled).
[[nodiscard]] Result<ImportPlan> planImport(const ImportKind &kind, const tables::Table &table,
                                            const ColumnMapping &mapping, const RoundState &state, const Clock &clock,
                                            const QString &author, JobPtr job = {});
/// One transaction. Closing `close` (some of plan.missing) is part of it.
QFuture<Result<void>> applyImport(Workspace &workspace, ImportPlan plan, const QString &file,
                                  const std::vector<SubjectId> &close = {}, JobPtr job = {});
/// The rejected rows as a CSV that imports again once mended: the original columns and a last one with the reason.
[[nodiscard]] QByteArray rejectsCsv(const tables::Table &table, const ImportPlan &plan);

} // namespace xw
