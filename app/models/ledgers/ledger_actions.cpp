#include "models/ledger_actions.h"

#include "models/cell_clipboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

PastedBlock LedgerActions::planPaste(const QString &text, const QModelIndex &at) const
{
    PastedBlock paste;
    paste.cells = cellsOfText(text);
    if (paste.cells.empty() || !m_table.isEditable())
        return paste;
    const bool headings = [&] {
        const auto named = columnsOfHeadings(*m_table.definition(), paste.cells.front());
        if (!named || paste.cells.size() < 2)
            return false;
        paste.target.columns = *named;
        paste.cells.erase(paste.cells.begin());
        return true;
    }();
    qsizetype width = 0;
    for (const QStringList &row : paste.cells)
        width = std::max(width, row.size());
    const int first = at.isValid() ? at.column() : 0;
    for (qsizetype i = 0; !headings && i < width; ++i)
        paste.target.columns.push_back(m_table.cells().columnAt(first + int(i)) ? first + int(i) : -1);
    paste.target.columns.resize(size_t(width), -1);
    // A list with its headings is laid onto the ledger by its keys; a bare block goes where the cursor
    // stands.
    const int from = at.isValid() && !headings ? at.row() : m_table.shownCount();
    for (int row = from; row < m_table.shownCount() && size_t(row - from) < paste.cells.size(); ++row)
        paste.target.keys.push_back(m_table.rowAt(row)->key);
    replan(paste);
    return paste;
}

void LedgerActions::replan(PastedBlock &paste) const
{
    paste.plan = planBlock(m_table.cells().content(), paste.cells, paste.target);
}

QFuture<Result<void>> LedgerActions::apply(BlockPlan plan)
{
    for (const LedgerRow &old : plan.left)
        plan.rows.push_back(
            withdrawn(old, m_table.workspace()->author(), m_table.workspace()->clock().now()));
    const auto count = QString::number(plan.added + plan.changed);
    return m_table.put(std::move(plan.rows), {QT_TRANSLATE_NOOP("xw", "Paste %1 row(s) into %2"),
                                              {count, m_table.definition()->name}});
}

QFuture<Result<void>> LedgerActions::withdraw(const std::vector<int> &rows)
{
    std::vector<LedgerRow> writes;
    for (const int row : rows)
        if (const LedgerRow *held = m_table.rowAt(row); held && !isWithdrawn(*held))
            writes.push_back(
                withdrawn(*held, m_table.workspace()->author(), m_table.workspace()->clock().now()));
    const Message what{QT_TRANSLATE_NOOP("xw", "Withdraw %1 row(s) of %2"),
                       {QString::number(writes.size()), m_table.definition()->name}};
    return m_table.put(std::move(writes), what);
}

QFuture<Result<void>> LedgerActions::restore(const std::vector<int> &rows)
{
    std::vector<LedgerRow> writes;
    for (const int row : rows)
        if (const LedgerRow *held = m_table.rowAt(row); held && isWithdrawn(*held))
            writes.push_back(inForce(*held));
    const Message what{QT_TRANSLATE_NOOP("xw", "Put %1 row(s) of %2 back"),
                       {QString::number(writes.size()), m_table.definition()->name}};
    return m_table.put(std::move(writes), what);
}

QFuture<Result<void>> LedgerActions::clear(const QModelIndexList &cells)
{
    QHash<QString, LedgerRow> changed;
    for (const QModelIndex &cell : cells) {
        const LedgerRow *row = m_table.rowAt(cell.row());
        const LedgerColumn *column = m_table.cells().columnAt(cell.column());
        if (!row || !column || isWithdrawn(*row))
            continue;
        if (column->required || m_table.definition()->key.contains(column->id)) {
            emit m_table.refused(
                LedgerTable::tr("%1 must be filled: withdraw the row instead.").arg(column->name));
            return m_table.put({}, {});
        }
        LedgerRow &target = changed.contains(row->key) ? changed[row->key] : *changed.insert(row->key, *row);
        target.values.remove(column->id);
    }
    std::vector<LedgerRow> writes(changed.cbegin(), changed.cend());
    return m_table.put(std::move(writes),
                       {QT_TRANSLATE_NOOP("xw", "Clear cells of %1"), {m_table.definition()->name}});
}

QString LedgerActions::copied(const QModelIndexList &cells) const
{
    CopiedCells copied = cellsAround(cells);
    copied.role = Qt::EditRole; // what pastes again
    return textOfCells(m_table, copied);
}

QStringList LedgerActions::exportHeadings() const
{
    QStringList headings;
    for (int column = 0; column < m_table.columnCount(); ++column)
        headings << m_table.cells().heading(column);
    return headings;
}

QStringList LedgerActions::exportCells(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_table.columnCount(); ++column)
        cells.push_back(m_table.index(row, column).data(Qt::EditRole).toString());
    return cells;
}

} // namespace xw::models
