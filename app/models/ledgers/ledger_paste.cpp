#include "models/ledger_paste.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

LedgerPaste::LedgerPaste(const LedgerActions &actions, PastedBlock paste, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions), m_paste(std::move(paste))
{
    findFaults();
}

void LedgerPaste::findFaults()
{
    m_faults.clear();
    for (size_t i = 0; i < m_paste.plan.faults.size(); ++i) {
        const BlockFault &fault = m_paste.plan.faults[i];
        const QPair<int, int> cell(fault.row, std::max(0, fault.column));
        // What rejects is said before what is only worth knowing.
        if (!m_faults.contains(cell) || fault.rejects)
            m_faults.insert(cell, int(i));
    }
}

int LedgerPaste::faultCount() const
{
    return int(std::count_if(m_paste.plan.faults.begin(), m_paste.plan.faults.end(),
                             [](const BlockFault &fault) { return fault.rejects; }));
}

QModelIndex LedgerPaste::nextFault(const QModelIndex &from) const
{
    const QPair<int, int> here(from.row(), from.column());
    std::optional<QPair<int, int>> next, first;
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!m_paste.plan.faults[size_t(it.value())].rejects)
            continue;
        if (!first || it.key() < *first)
            first = it.key();
        if (it.key() > here && (!next || it.key() < *next))
            next = it.key();
    }
    const auto found = next ? next : first;
    return found ? index(found->first, found->second) : QModelIndex();
}

int LedgerPaste::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paste.cells.size());
}
int LedgerPaste::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paste.target.columns.size());
}

const BlockFault *LedgerPaste::faultAt(const QModelIndex &index) const
{
    const int place = m_faults.value({index.row(), index.column()}, -1);
    return place < 0 ? nullptr : &m_paste.plan.faults[size_t(place)];
}

QVariant LedgerPaste::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_paste.cells[size_t(index.row())].value(index.column());
    case FaultRole:
    case Qt::ToolTipRole: {
        const BlockFault *fault = faultAt(index);
        return fault ? fault->reason.text() : QString();
    }
    case RejectsRole: {
        const BlockFault *fault = faultAt(index);
        return fault && fault->rejects;
    }
    case LeftOutRole:
        return m_paste.target.columns[size_t(index.column())] < 0;
    default:
        return {};
    }
}

bool LedgerPaste::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    QStringList &row = m_paste.cells[size_t(index.row())];
    while (row.size() <= index.column())
        row << QString();
    if (row.at(index.column()) == value.toString())
        return false;
    row[index.column()] = value.toString();
    m_mended.insert({index.row(), index.column()});
    m_actions.replan(m_paste);
    findFaults();
    // One cell can mend others: two rows are no longer the same.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    emit judged();
    return true;
}

QVariant LedgerPaste::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section >= columnCount())
        return {};
    const int column = m_paste.target.columns[size_t(section)];
    return column < 0 ? tr("left out")
                      : m_actions.table().headerData(column, Qt::Horizontal, Qt::DisplayRole);
}

Qt::ItemFlags LedgerPaste::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace xw::models
