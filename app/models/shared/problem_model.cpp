#include "models/problem_model.h"

namespace xw::models
{

void ProblemModel::setProblems(std::vector<tables::Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_rejections = int(std::count_if(m_problems.begin(), m_problems.end(),
                                     [](const tables::Problem &problem) { return problem.rejects; }));
    show();
    endResetModel();
}

/// Every word is in the column, the value or the reason, or is the row's number.
void ProblemModel::show()
{
    m_shown.clear();
    for (int i = 0; i < int(m_problems.size()); ++i) {
        const tables::Problem &problem = m_problems[size_t(i)];
        if ((problem.rejects || !m_asked.rejectsOnly()) &&
            m_asked.fits(problem.row, [&problem](const QString &word) {
                return problem.column.contains(word, Qt::CaseInsensitive) ||
                       problem.value.contains(word, Qt::CaseInsensitive) ||
                       problem.message.text().contains(word, Qt::CaseInsensitive);
            }))
            m_shown.push_back(i);
    }
}

void ProblemModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const tables::Problem &problem = m_problems[size_t(m_shown[size_t(index.row())])];
    if (role == RejectsRole)
        return problem.rejects;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return problem.row > 0 ? QVariant(problem.row) : QVariant();
    case HeaderColumn:
        return problem.column;
    case ValueColumn:
        return problem.value;
    case ReasonColumn:
        return problem.message.text();
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case HeaderColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace xw::models
