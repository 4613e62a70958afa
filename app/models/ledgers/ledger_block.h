// LedgerBlock: a block of cells out of a spreadsheet on its way into a ledger: taken apart, put against
// columns and rows, judged cell by cell. Pure: it changes nothing; what it plans goes through
// Workspace::putLedgerRows as one step, all or nothing.
#pragma once

#include "domain/ledger_row.h"

#include <QHash>
#include <functional>

namespace xw::models
{

struct BlockFault {
    int row = 0;    ///< in the block
    int column = 0; ///< in the block; -1: the row as a whole
    Message reason;
    bool rejects = true; ///< false: the value is used, a person should know
};

/// Where a block goes.
struct BlockTarget {
    std::vector<QString> keys; ///< of the rows that the block's first rows replace; rows beyond are new
    std::vector<int> columns;  ///< of the definition, one a column of the block; -1: left out
};

struct BlockPlan {
    std::vector<LedgerRow> rows; ///< to be written; empty where there is a fault that rejects
    std::vector<LedgerRow> left; ///< rows whose key went elsewhere: they are to be withdrawn
    std::vector<BlockFault> faults;
    int added = 0, changed = 0, unchanged = 0;
    [[nodiscard]] bool isRejected() const;
};

/// A block that somebody pastes.
struct PastedBlock {
    std::vector<QStringList> cells; ///< without the line of headings
    BlockTarget target;
    BlockPlan plan;
};

/// What a ledger holds now, by key.
struct LedgerContent {
    const LedgerDefinition &definition;
    const std::vector<LedgerRow> &rows;
    const QHash<QString, int> &places; ///< key → place in rows
    RoundId round;
    std::function<bool(const QString &code)> knows; ///< whether the register has it
};

/// The columns that a first line of headings names (by name, English name, id or alias); nullopt: it is no
/// line of headings.
[[nodiscard]] std::optional<std::vector<int>> columnsOfHeadings(const LedgerDefinition &definition,
                                                                const QStringList &line);
/// Plans the block. A key that is there already is changed where the row is new to the block's place, and a
/// fault where it would make two rows one.
[[nodiscard]] BlockPlan planBlock(const LedgerContent &content, const std::vector<QStringList> &cells,
                                  const BlockTarget &target);

} // namespace xw::models
