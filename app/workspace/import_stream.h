// importStraight: an import that nobody looks at first: rows are read, planned and written at the same time,
// in one transaction. For xunwangctl; a window shows a plan before (import.h).
#pragma once

#include "tables/table_stream.h"
#include "workspace/import/import_closing.h"

namespace xw
{

struct StraightImport {
    const ImportKind &kind;
    tables::TableStream &table;
    const ColumnMapping &mapping;
    QString file;
    ClosingWish closing;
    tables::TablePart *first = nullptr; ///< rows that were taken out of the table already, to look at them
    /// Called when all rows are written and nothing is durable yet: its error takes all back.
    std::function<Result<void>(const ImportPlan &)> beforeCommit;
};

/// The plan without its writes, once they are durable; nothing is written where there is nothing to change.
/// Its texts, and those of an error, may lie in the table's memory. Blocks. The workspace is given up, since
/// its state does not take over what was written. Errors: those of planImport() and applyImport(), and of
/// reading the rest of the table.
[[nodiscard]] Result<ImportPlan> importStraight(std::unique_ptr<Workspace> workspace,
                                                const StraightImport &import);

} // namespace xw
