#include "models/missing_model.h"

#include "models/labels.h"

using namespace Qt::StringLiterals;

namespace xw::models
{

void MissingModel::setMissing(const std::vector<SubjectId> &missing, const RoundState &state)
{
    beginResetModel();
    m_lines.clear();
    m_marked.clear();
    for (const SubjectId id : missing) {
        const Subject *subject = state.subject(id);
        if (!subject)
            continue;
        const Region *region = state.region(subject->region);
        QStringList parts{subject->name, subject->code, region ? region->name : QString(),
                          kindLabel(*subject)};
        parts.removeAll(QString());
        m_lines.push_back({id, parts.join(u" · "_s)});
    }
    endResetModel();
    emit marksChanged();
}

std::vector<SubjectId> MissingModel::toClose() const
{
    std::vector<SubjectId> marked;
    for (const Line &line : m_lines)
        if (m_marked.contains(line.subject))
            marked.push_back(line.subject);
    return marked;
}

void MissingModel::markAll(bool marked)
{
    m_marked.clear();
    if (marked)
        for (const Line &line : m_lines)
            m_marked.insert(line.subject);
    if (!m_lines.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit marksChanged();
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return line.text;
    if (role == Qt::CheckStateRole)
        return int(m_marked.contains(line.subject) ? Qt::Checked : Qt::Unchecked);
    return {};
}

Qt::ItemFlags MissingModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

bool MissingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const SubjectId subject = m_lines[size_t(index.row())].subject;
    if (value.toInt() == Qt::Checked)
        m_marked.insert(subject);
    else
        m_marked.remove(subject);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit marksChanged();
    return true;
}

} // namespace xw::models
