// What the rows of InspectList say.
#include "models/inspect_list.h"

#include "models/labels.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::models
{

int InspectList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString InspectList::regionCount(RegionId region) const
{
    if (m_query.isNarrow())
        return QString::number(m_foundIn.value(region));
    Counts counts;
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount})
        if (!m_query.kind || *m_query.kind == kind)
            counts += m_workspace->state().tally().region(kind, region);
    return u"%1 / %2"_s.arg(QLocale().toString(counts.checked), QLocale().toString(counts.sampled));
}

QVariant InspectList::regionData(const Region &region, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return region.id.isValid() ? region.name : tr("Without a region");
    case Qt::AccessibleTextRole:
        return tr("%1, checked %2, %3")
            .arg(regionData(region, Qt::DisplayRole).toString(), regionCount(region.id),
                 isOpen(region.id) ? tr("open") : tr("folded"));
    case SubjectRole:
        return 0;
    case RegionRole:
        return region.id.value();
    case OpenRole:
        return isOpen(region.id);
    case CountRole:
        return regionCount(region.id);
    default:
        return {};
    }
}

QVariant InspectList::subjectData(const Subject &subject, int role) const
{
    const RoundState &state = m_workspace->state();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return subject.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(subject.name, label(state.verdict(subject.id)),
                                   subjectData(subject, DetailRole).toString()) +
               (m_marked.contains(subject.id) ? u", "_s + tr("to come back to") : QString());
    case SubjectRole:
        return subject.id.value();
    case RegionRole:
        return subject.region.value();
    case DetailRole: {
        QStringList parts{subject.code, kindLabel(subject)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case VerdictRole:
        return int(state.verdict(subject.id));
    case ReviewRole:
        return int(state.inspection(subject.id).review);
    case MarkedRole:
        return m_marked.contains(subject.id);
    case CurrentRole:
        return subject.id == m_current;
    default:
        return {};
    }
}

QVariant InspectList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        !m_workspace)
        return {};
    const int row = m_rows[size_t(index.row())];
    return row < 0 ? regionData(m_regions[size_t(-row - 1)], role)
                   : subjectData(m_workspace->state().subjects()[size_t(row)], role);
}

} // namespace xw::models
