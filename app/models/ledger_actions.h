// LedgerActions: what people do with many cells and rows of a LedgerTable: paste, clear, withdraw, put back,
// copy, export. Each change is one step that undo takes back; a refusal is told by the table's refused(), a
// failure by its failed().
#pragma once

#include "models/ledger_table.h"

namespace xw::models
{

class LedgerActions
{
public:
    /// `table` must outlive this, and shows a ledger whenever something is asked of it.
    explicit LedgerActions(LedgerTable &table) : m_table(table) {}
    [[nodiscard]] LedgerTable &table() const { return m_table; }

    /// The block as it would go in at this place (a line of headings in it decides the columns); nothing is
    /// in its plan where nothing fits.
    [[nodiscard]] PastedBlock planPaste(const QString &text, const QModelIndex &at) const;
    /// Judges the block again after a cell of it was mended.
    void replan(PastedBlock &paste) const;
    QFuture<Result<void>> apply(BlockPlan plan);
    QFuture<Result<void>> withdraw(const std::vector<int> &rows);
    QFuture<Result<void>> restore(const std::vector<int> &rows);
    QFuture<Result<void>> clear(const QModelIndexList &cells);
    [[nodiscard]] QString copied(const QModelIndexList &cells) const;
    /// Headings and cells of the shown rows as a file that imports again.
    [[nodiscard]] QStringList exportHeadings() const;
    [[nodiscard]] QStringList exportCells(int row) const;

private:
    LedgerTable &m_table;
};

} // namespace xw::models
