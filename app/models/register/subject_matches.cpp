#include "models/subject_matches.h"

#include "models/labels.h"
#include "workspace/workspace.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace xw::models
{

void SubjectMatches::setWorkspace(const Workspace *workspace)
{
    m_workspace = workspace;
    invalidate();
}

void SubjectMatches::invalidate()
{
    beginResetModel();
    m_stale = true;
    m_found.clear();
    endResetModel();
}

void SubjectMatches::search(const QString &query)
{
    beginResetModel();
    m_found.clear();
    if (m_workspace && !query.trimmed().isEmpty()) {
        if (m_stale) {
            m_index = SubjectIndex(m_workspace->state());
            m_all.resize(m_workspace->state().subjects().size());
            std::iota(m_all.begin(), m_all.end(), 0);
            m_stale = false;
        }
        m_found = m_index.first(query, m_all, limit);
        // A name or code that begins with what was typed comes before one that holds it somewhere.
        const QString typed = query.trimmed();
        const auto begins = [&](int index) {
            const Subject &subject = m_workspace->state().subjects()[size_t(index)];
            return subject.name.startsWith(typed, Qt::CaseInsensitive) ||
                   subject.code.startsWith(typed, Qt::CaseInsensitive);
        };
        std::stable_partition(m_found.begin(), m_found.end(), begins);
    }
    endResetModel();
}

SubjectId SubjectMatches::subjectAt(int row) const
{
    if (!m_workspace || row < 0 || row >= int(m_found.size()))
        return {};
    return m_workspace->state().subjects()[size_t(m_found[size_t(row)])].id;
}

int SubjectMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant SubjectMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        !m_workspace)
        return {};
    const Subject &subject = m_workspace->state().subjects()[size_t(m_found[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return subject.name;
    case DetailRole: {
        const Region *region = m_workspace->state().region(subject.region);
        QStringList parts{subject.code, region ? region->name : QString(), kindLabel(subject),
                          hostOf(subject.url).toString()};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case SubjectRole:
        return subject.id.value();
    case VerdictRole:
        return int(m_workspace->state().verdict(subject.id));
    default:
        return {};
    }
}

} // namespace xw::models
