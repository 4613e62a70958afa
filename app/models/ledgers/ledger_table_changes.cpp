// What is typed into LedgerTable.
#include "base/when_done.h"
#include "models/ledger_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

QFuture<Result<void>> LedgerTable::put(std::vector<LedgerRow> rows, Message what)
{
    QStringList keys;
    for (const LedgerRow &row : rows)
        if (m_pending.contains(row.key))
            keys << row.key;
    QFuture<Result<void>> done = m_workspace->putLedgerRows(std::move(rows), std::move(what));
    // What was shown as it will be is now the ledger's, or is not: either way the ledger speaks again.
    whenDone(done, this, [this, keys](const Result<void> &result) {
        for (const QString &key : keys) {
            m_pending.remove(key);
            const auto shown = std::find(m_shown.begin(), m_shown.end(), m_cells.placeOf(key));
            if (shown != m_shown.end()) {
                const int row = int(shown - m_shown.begin());
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
        }
        if (!result)
            emit failed(result.error());
    });
    return done;
}

void LedgerTable::refuse(const BlockPlan &plan)
{
    for (const BlockFault &fault : plan.faults)
        if (fault.rejects)
            return void(emit refused(fault.reason.text()));
}

bool LedgerTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const LedgerRow *row = rowAt(index.row());
    const QString text = value.toString().trimmed();
    if (!row)
        return typeIntoNewRow(index.column(), text);
    if (text == data(index, Qt::EditRole).toString())
        return true;
    BlockPlan plan = planBlock(m_cells.content(), {{text}}, {{row->key}, {index.column()}});
    if (plan.isRejected()) {
        refuse(plan);
        return false;
    }
    if (plan.rows.empty())
        return true;
    if (plan.left.empty())
        m_pending[row->key].insert(index.column(), text);
    const Message what{QT_TRANSLATE_NOOP("xw", "Change %1 in %2"),
                       {m_cells.columnAt(index.column())->name, definition()->name}};
    for (const LedgerRow &old : plan.left)
        plan.rows.push_back(withdrawn(old, m_workspace->author(), m_workspace->clock().now()));
    put(std::move(plan.rows), what);
    emit dataChanged(index, index);
    return true;
}

bool LedgerTable::typeIntoNewRow(int column, const QString &text)
{
    const LedgerColumn &own = definition()->columns[size_t(column)];
    if (const auto read = readLedgerCell(own, text); !read) {
        emit refused(read.error().summary.text());
        return false;
    }
    m_drafts.type(column, text);
    tellOfNewRow();
    return true;
}

void LedgerTable::tellOfNewRow()
{
    if (const int last = rowCount() - 1; last >= 0)
        emit dataChanged(index(last, 0), index(last, columnCount() - 1));
    emit newRowChanged();
}

void LedgerTable::forgetNewRows()
{
    m_drafts.clear();
    tellOfNewRow();
}

int LedgerTable::putNewRow()
{
    if (!m_drafts.hasRow() || !isEditable())
        return -1;
    const LedgerDrafts::Row typed = m_drafts.row();
    QStringList cells;
    std::vector<int> columns;
    for (int i = 0; i < int(definition()->columns.size()); ++i) {
        const LedgerColumn &one = definition()->columns[size_t(i)];
        if (!typed.contains(i) && (one.required || definition()->key.contains(one.id))) {
            emit refused(tr("%1 must be filled before the row goes in.").arg(one.name));
            return i;
        }
        cells << typed.value(i);
        columns.push_back(i);
    }
    BlockPlan plan = planBlock(m_cells.content(), {cells}, {{}, columns});
    if (!plan.isRejected() && plan.added == 0) {
        emit refused(tr("There is such a row already."));
        return -2;
    }
    if (plan.isRejected()) {
        refuse(plan);
        return -2;
    }
    // What is typed goes away only once it is kept.
    m_drafts.take();
    tellOfNewRow();
    const QString key = plan.rows.front().key;
    whenDone(put(std::move(plan.rows), {QT_TRANSLATE_NOOP("xw", "Add a row to %1"), {definition()->name}}),
             this, [this, typed, key, ledger = definition()->id](const Result<void> &done) {
                 if (done) {
                     if (!isShown(key))
                         emit rowHidden();
                     return;
                 }
                 m_drafts.putBack(ledger, typed);
                 tellOfNewRow();
             });
    return -1;
}

} // namespace xw::models
