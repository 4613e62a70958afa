#include "models/table_preview.h"

#include <algorithm>

namespace xw::models
{

namespace
{
constexpr size_t mostMarked = 100'000;
}

void TablePreview::setTable(const tables::Table *table)
{
    beginResetModel();
    m_table = table;
    m_readAs.clear();
    m_faults.clear();
    m_rejected.clear();
    show();
    endResetModel();
}

void TablePreview::setReadAs(const QStringList &words)
{
    m_readAs = words;
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TablePreview::setProblems(const std::vector<tables::Problem> &problems)
{
    m_faults.clear();
    m_rejected.clear();
    if (!m_table)
        return;
    for (size_t i = 0; i < std::min(problems.size(), mostMarked); ++i) {
        const tables::Problem &problem = problems[i];
        Fault &fault = m_faults[{problem.row, int(m_table->headers.indexOf(problem.column))}];
        fault.rejects |= problem.rejects;
        fault.words += (fault.words.isEmpty() ? QString() : QStringLiteral("\n")) + problem.message.text();
        if (problem.rejects)
            m_rejected.insert(problem.row);
    }
    if (!m_all) {
        beginResetModel();
        show();
        endResetModel();
    } else if (rowCount() > 0) {
        // Who types down a column keeps the place.
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// Every word is in some cell, or is the row's number.
void TablePreview::show()
{
    m_all = m_asked.isEverything();
    m_shown.clear();
    if (m_all || !m_table)
        return;
    for (size_t i = 0; i < m_table->rows.size(); ++i) {
        const tables::Row &row = m_table->rows[i];
        if (m_asked.rejectsOnly() && !m_rejected.contains(row.number))
            continue;
        if (m_asked.fits(row.number, [&row](const QString &word) {
                return std::ranges::any_of(row.cells, [&word](const QString &cell) {
                    return cell.contains(word, Qt::CaseInsensitive);
                });
            }))
            m_shown.push_back(i);
    }
}

const tables::Row &TablePreview::rowAt(int shown) const
{
    return m_table->rows[m_all ? size_t(shown) : m_shown[size_t(shown)]];
}

QModelIndex TablePreview::find(int rowNumber, const QString &header) const
{
    const int column = m_table ? int(m_table->headers.indexOf(header)) : -1;
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).number == rowNumber)
            return index(row, column + 1);
    return {};
}

const TablePreview::Fault *TablePreview::fault(const QModelIndex &index) const
{
    const auto found = m_faults.constFind({rowAt(index.row()).number, index.column() - 1});
    return found == m_faults.cend() ? nullptr : &*found;
}

int TablePreview::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return int(m_all ? m_table->rows.size() : m_shown.size());
}

int TablePreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->headers.size()) + 1;
}

QVariant TablePreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const tables::Row &row = rowAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.column() == 0 ? m_table->rowName(row.number) : row.cells[size_t(index.column() - 1)];
    const Fault *wrong = role == FaultRole || role == Qt::ToolTipRole ? fault(index) : nullptr;
    if (role == FaultRole)
        return wrong ? (wrong->rejects ? 2 : 1) : 0;
    if (role == Qt::ToolTipRole && wrong)
        return wrong->words;
    return {};
}

bool TablePreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() < 1 || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    emit mended(m_all ? size_t(index.row()) : m_shown[size_t(index.row())], index.column() - 1, text);
    return true;
}

QVariant TablePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_table)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString header = section == 0 ? tr("Row") : m_table->headers.value(section - 1);
    const QString readAs = section == 0 ? QString() : m_readAs.value(section - 1);
    if (role == Qt::DisplayRole)
        return header + u'\n' + (readAs.isEmpty() ? QString() : QStringLiteral("→ ") + readAs);
    if (role == Qt::ToolTipRole && section > 0)
        return readAs.isEmpty() ? header : tr("“%1” is read as: %2").arg(header, readAs);
    return {};
}

Qt::ItemFlags TablePreview::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 ? plain | Qt::ItemIsEditable : plain;
}

} // namespace xw::models
