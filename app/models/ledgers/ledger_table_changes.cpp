// What LedgerTable changes: typing, pasting, clearing, withdrawing; and what goes out of it.
#include "models/ledger_table.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

LedgerContent LedgerTable::content() const
{
    return {*m_definition, m_rows, m_places, m_round,
            [state = &m_workspace->state()](const QString &code) { return state->find(code) != nullptr; }};
}

QFuture<Result<void>> LedgerTable::put(std::vector<LedgerRow> rows, Message what)
{
    QStringList keys;
    for (const LedgerRow &row : rows)
        if (m_pending.contains(row.key))
            keys << row.key;
    QFuture<Result<void>> done = m_workspace->putLedgerRows(std::move(rows), std::move(what));
    // What was shown as it will be is now the ledger's, or is not: either way the ledger speaks again.
    done.then(this, [this, keys](const Result<void> &result) {
        for (const QString &key : keys) {
            m_pending.remove(key);
            const auto shown = std::find(m_shown.begin(), m_shown.end(), m_places.value(key, -1));
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
    BlockPlan plan = planBlock(content(), {{text}}, {{row->key}, {index.column()}});
    if (plan.isRejected()) {
        refuse(plan);
        return false;
    }
    if (plan.rows.empty())
        return true;
    if (plan.left.empty())
        m_pending[row->key].insert(index.column(), text);
    const Message what{QT_TRANSLATE_NOOP("xw", "Change %1 in %2"),
                       {columnAt(index.column())->name, m_definition->name}};
    for (const LedgerRow &old : plan.left)
        plan.rows.push_back(withdrawn(old, m_workspace->author(), m_workspace->clock().now()));
    put(std::move(plan.rows), what);
    emit dataChanged(index, index);
    return true;
}

bool LedgerTable::typeIntoNewRow(int column, const QString &text)
{
    const LedgerColumn &own = m_definition->columns[size_t(column)];
    if (const auto read = readLedgerCell(own, text); !read) {
        emit refused(read.error().summary.text());
        return false;
    }
    if (text.isEmpty())
        m_newRow.remove(column);
    else
        m_newRow.insert(column, text);
    const int last = rowCount() - 1;
    emit dataChanged(index(last, 0), index(last, columnCount() - 1));
    // Complete as soon as what must be filled is: the rest can be typed into the row itself.
    QStringList cells;
    std::vector<int> columns;
    bool complete = !m_newRow.isEmpty();
    for (int i = 0; i < int(m_definition->columns.size()); ++i) {
        const LedgerColumn &one = m_definition->columns[size_t(i)];
        complete =
            complete && (m_newRow.contains(i) || (!one.required && !m_definition->key.contains(one.id)));
        cells << m_newRow.value(i);
        columns.push_back(i);
    }
    if (!complete)
        return true;
    BlockPlan plan = planBlock(content(), {cells}, {{}, columns});
    if (!plan.isRejected() && plan.added == 0) {
        emit refused(tr("There is such a row already."));
        return false;
    }
    if (plan.isRejected()) {
        refuse(plan);
        return false;
    }
    m_newRow.clear();
    put(std::move(plan.rows), {QT_TRANSLATE_NOOP("xw", "Add a row to %1"), {m_definition->name}});
    emit dataChanged(index(last, 0), index(last, columnCount() - 1));
    return true;
}

LedgerTable::Paste LedgerTable::planPaste(const QString &text, const QModelIndex &at) const
{
    Paste paste;
    paste.cells = cellsOfText(text);
    if (paste.cells.empty() || !isEditable())
        return paste;
    const bool headings = [&] {
        const auto named = columnsOfHeadings(*m_definition, paste.cells.front());
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
        paste.target.columns.push_back(columnAt(first + int(i)) ? first + int(i) : -1);
    paste.target.columns.resize(size_t(width), -1);
    // A list with its headings is laid onto the ledger by its keys; a bare block goes where the cursor
    // stands.
    const int from = at.isValid() && !headings ? at.row() : int(m_shown.size());
    for (int row = from; row < int(m_shown.size()) && size_t(row - from) < paste.cells.size(); ++row)
        paste.target.keys.push_back(m_rows[size_t(m_shown[size_t(row)])].key);
    replan(paste);
    return paste;
}

void LedgerTable::replan(Paste &paste) const
{
    paste.plan = planBlock(content(), paste.cells, paste.target);
}

QFuture<Result<void>> LedgerTable::apply(BlockPlan plan)
{
    for (const LedgerRow &old : plan.left)
        plan.rows.push_back(withdrawn(old, m_workspace->author(), m_workspace->clock().now()));
    const auto count = QString::number(plan.added + plan.changed);
    return put(std::move(plan.rows),
               {QT_TRANSLATE_NOOP("xw", "Paste %1 row(s) into %2"), {count, m_definition->name}});
}

QFuture<Result<void>> LedgerTable::withdraw(const std::vector<int> &rows)
{
    std::vector<LedgerRow> writes;
    for (const int row : rows)
        if (const LedgerRow *held = rowAt(row); held && !isWithdrawn(*held))
            writes.push_back(withdrawn(*held, m_workspace->author(), m_workspace->clock().now()));
    const Message what{QT_TRANSLATE_NOOP("xw", "Withdraw %1 row(s) of %2"),
                       {QString::number(writes.size()), m_definition->name}};
    return put(std::move(writes), what);
}

QFuture<Result<void>> LedgerTable::restore(const std::vector<int> &rows)
{
    std::vector<LedgerRow> writes;
    for (const int row : rows)
        if (const LedgerRow *held = rowAt(row); held && isWithdrawn(*held))
            writes.push_back(inForce(*held));
    const Message what{QT_TRANSLATE_NOOP("xw", "Put %1 row(s) of %2 back"),
                       {QString::number(writes.size()), m_definition->name}};
    return put(std::move(writes), what);
}

QFuture<Result<void>> LedgerTable::clear(const QModelIndexList &cells)
{
    QHash<QString, LedgerRow> changed;
    for (const QModelIndex &cell : cells) {
        const LedgerRow *row = rowAt(cell.row());
        const LedgerColumn *column = columnAt(cell.column());
        if (!row || !column || isWithdrawn(*row))
            continue;
        if (column->required || m_definition->key.contains(column->id)) {
            emit refused(tr("%1 must be filled: withdraw the row instead.").arg(column->name));
            return put({}, {});
        }
        LedgerRow &target = changed.contains(row->key) ? changed[row->key] : *changed.insert(row->key, *row);
        target.values.remove(column->id);
    }
    std::vector<LedgerRow> writes(changed.cbegin(), changed.cend());
    return put(std::move(writes), {QT_TRANSLATE_NOOP("xw", "Clear cells of %1"), {m_definition->name}});
}

QString LedgerTable::copied(const QModelIndexList &cells) const
{
    QSet<int> rowSet, columnSet;
    for (const QModelIndex &cell : cells) {
        rowSet.insert(cell.row());
        columnSet.insert(cell.column());
    }
    std::vector<int> rows(rowSet.begin(), rowSet.end()), columns(columnSet.begin(), columnSet.end());
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    std::vector<QStringList> block;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << index(row, column).data(Qt::EditRole).toString();
        block.push_back(line);
    }
    return textOfCells(block);
}

QStringList LedgerTable::suggestions(int column) const
{
    const LedgerColumn *own = columnAt(column);
    if (!own || !m_workspace)
        return {};
    QStringList words;
    if (own->type == LedgerType::Boolean)
        return {u"是"_s, u"否"_s};
    if (own->type == LedgerType::Region) {
        for (const Region &region : m_workspace->state().regions())
            words << region.name;
        return words;
    }
    if (own->type != LedgerType::Text)
        return {};
    for (const LedgerGroup &group : m_definition->groups)
        if (group.by == own->id)
            for (const LedgerGroup::Value &value : group.values)
                words << value.words;
    QSet<QString> seen(words.begin(), words.end());
    constexpr qsizetype most = 400;
    for (const LedgerRow &row : m_rows)
        if (const QString word = row.values.value(own->id).toString();
            !word.isEmpty() && !seen.contains(word)) {
            if (words.size() >= most)
                break;
            seen.insert(word);
            words << word;
        }
    // A column by which units are told apart takes the register's units as well.
    const bool names = own->id == u"unit" && m_definition->key.contains(own->id);
    for (const Region &region : m_workspace->state().regions())
        if (names && !seen.contains(region.name))
            words << region.name;
    QSet<QString> organizers;
    for (const Subject &subject : m_workspace->state().subjects())
        if (names && !subject.organizer.isEmpty() && !seen.contains(subject.organizer))
            organizers.insert(subject.organizer);
    return words + QStringList(organizers.begin(), organizers.end());
}

QStringList LedgerTable::exportHeadings() const
{
    QStringList headings;
    for (const LedgerColumn &column : m_definition->columns)
        headings << column.name;
    for (const LedgerFigure &figure : m_definition->rowFigures)
        headings << (figure.name.isEmpty() ? figure.id : figure.name);
    return headings + m_extra;
}

std::vector<QString> LedgerTable::exportCells(int row) const
{
    std::vector<QString> cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.push_back(index(row, column).data(Qt::EditRole).toString());
    return cells;
}

} // namespace xw::models
