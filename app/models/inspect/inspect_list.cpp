#include "models/inspect_list.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <numeric>

namespace xw::models
{

namespace
{
/// So many rows can be taken in at a glance: nothing is folded away then.
constexpr int fewRows = 60;
} // namespace

InspectList::InspectList(QObject *parent) : QAbstractListModel(parent) {}

void InspectList::setWorkspace(const Workspace *workspace)
{
    m_workspace = workspace;
    m_query = {};
    m_current = {};
    m_open.clear();
    reload();
}

void InspectList::reload()
{
    m_parts = {};
    m_regions.clear();
    m_order.clear();
    m_index.setWorkspace(m_workspace);
    if (m_workspace) {
        const RoundState &state = m_workspace->state();
        m_parts = InspectParts(state);
        m_regions = state.regions();
        m_regions.push_back({});
        QHash<RegionId, int> rank;
        for (int i = 0; i < int(m_regions.size()); ++i)
            rank.insert(m_regions[size_t(i)].id, i);
        const auto rankOf = [&](int index) {
            return rank.value(state.subjects()[size_t(index)].region, int(m_regions.size()) - 1);
        };
        m_order.resize(state.subjects().size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return rankOf(a) < rankOf(b); });
    }
    rebuild();
    if (m_open.isEmpty())
        openSome();
    emit countsChanged();
}

void InspectList::openSome()
{
    const Subject *current = m_workspace ? m_workspace->state().subject(m_current) : nullptr;
    if (current && int(m_found.size()) > fewRows)
        m_open.insert(current->region);
    for (const Region &region : m_regions)
        if (m_foundIn.value(region.id) > 0 && (int(m_found.size()) <= fewRows || m_open.isEmpty()))
            m_open.insert(region.id);
    layOutRows();
}

void InspectList::takeChange(const Change &change)
{
    if (!m_workspace)
        return;
    if (change.registerChanged || change.roundChanged || change.pastChanged ||
        !m_parts.update(m_workspace->state(), change.subjects)) {
        reload();
        return;
    }
    for (const SubjectId id : change.subjects) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row), index(row));
        const Subject *subject = m_workspace->state().subject(id);
        if (const auto region = subject ? m_regionRow.constFind(subject->region) : m_regionRow.constEnd();
            region != m_regionRow.constEnd())
            emit dataChanged(index(*region), index(*region));
    }
    emit countsChanged();
}

void InspectList::setQuery(const ListQuery &query)
{
    if (query == m_query)
        return;
    const bool wasNarrow = m_query.isNarrow();
    m_query = query;
    if (query.isNarrow())
        for (const Region &region : m_regions)
            m_open.insert(region.id); // what was looked for is shown
    else if (wasNarrow)
        m_open.clear();
    rebuild();
    if (m_open.isEmpty())
        openSome();
    emit countsChanged();
}

std::vector<int> InspectList::fitting(const QString &but) const
{
    const RoundState &state = m_workspace->state();
    std::vector<int> found;
    QSet<SubjectId> only;
    if (m_query.only)
        only = QSet<SubjectId>(m_query.only->begin(), m_query.only->end());
    for (const int index : m_order) {
        const Subject &subject = state.subjects()[size_t(index)];
        // Another page's question may name subjects outside the round's work: they are shown all the same.
        const bool fits = m_query.only ? only.contains(subject.id) : m_parts.isWork(index);
        if (fits && (!m_query.kind || *m_query.kind == subject.kind) &&
            (m_query.part == Part::All || m_parts.isIn(index, m_query.part)))
            found.push_back(index);
    }
    if (!m_query.columns.isEmpty())
        found = passing(m_query.columns, found, state, but);
    if (m_query.text.trimmed().isEmpty())
        return found;
    return m_index.get().filter(m_query.text, found);
}

void InspectList::rebuild()
{
    m_found.clear();
    m_foundIn.clear();
    if (m_workspace) {
        const RoundState &state = m_workspace->state();
        m_found = fitting();
        m_place.assign(state.subjects().size(), -1);
        for (int i = 0; i < int(m_found.size()); ++i) {
            m_place[size_t(m_found[size_t(i)])] = i;
            ++m_foundIn[state.subjects()[size_t(m_found[size_t(i)])].region];
        }
    }
    layOutRows();
}

std::vector<ColumnValue> InspectList::values(const RegisterColumn &column) const
{
    if (!m_workspace)
        return {};
    return valuesOf(column, fitting(column.id()), m_workspace->state());
}

QList<SubjectId> InspectList::foundSubjects(std::optional<RegionId> region) const
{
    QList<SubjectId> subjects;
    for (const int index : m_found) {
        const Subject &subject = m_workspace->state().subjects()[size_t(index)];
        if (!region || subject.region == *region)
            subjects << subject.id;
    }
    return subjects;
}

void InspectList::setMarked(const QSet<SubjectId> &marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {MarkedRole});
}

void InspectList::layOutRows()
{
    beginResetModel();
    m_rows.clear();
    m_regionRow.clear();
    m_rowOf.assign(m_workspace ? m_workspace->state().subjects().size() : 0, -1);
    size_t next = 0;
    for (int r = 0; r < int(m_regions.size()); ++r) {
        const RegionId region = m_regions[size_t(r)].id;
        const int here = m_foundIn.value(region);
        if (here == 0)
            continue;
        m_regionRow.insert(region, int(m_rows.size()));
        m_rows.push_back(-(r + 1));
        for (int i = 0; i < here; ++i, ++next) {
            if (!isOpen(region))
                continue;
            m_rowOf[size_t(m_found[next])] = int(m_rows.size());
            m_rows.push_back(m_found[next]);
        }
    }
    endResetModel();
}

void InspectList::setCurrent(SubjectId id)
{
    const int before = rowOf(std::exchange(m_current, id));
    const Subject *subject = m_workspace ? m_workspace->state().subject(id) : nullptr;
    if (subject && placeOf(id) > 0 && !isOpen(subject->region)) {
        m_open.insert(subject->region);
        layOutRows();
        return;
    }
    for (const int row : {before, rowOf(id)})
        if (row >= 0)
            emit dataChanged(index(row), index(row), {CurrentRole});
}

void InspectList::setOpen(int row, bool open)
{
    if (row < 0 || row >= int(m_rows.size()) || !isRegion(row))
        return;
    const RegionId region = m_regions[size_t(-m_rows[size_t(row)] - 1)].id;
    if (open == isOpen(region))
        return;
    if (open)
        m_open.insert(region);
    else
        m_open.remove(region);
    layOutRows();
}

SubjectId InspectList::subjectAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || isRegion(row))
        return {};
    return m_workspace->state().subjects()[size_t(m_rows[size_t(row)])].id;
}

int InspectList::rowOf(SubjectId subject) const
{
    const int index = m_workspace ? m_workspace->state().indexOf(subject) : -1;
    return index < 0 || index >= int(m_rowOf.size()) ? -1 : m_rowOf[size_t(index)];
}

int InspectList::placeOf(SubjectId subject) const
{
    const int index = m_workspace ? m_workspace->state().indexOf(subject) : -1;
    return index < 0 || index >= int(m_place.size()) ? 0 : m_place[size_t(index)] + 1;
}

SubjectId InspectList::beside(SubjectId subject, int step) const
{
    if (m_found.empty())
        return {};
    const int place = placeOf(subject);
    const int target = place == 0 ? 0 : place - 1 + step;
    if (target < 0 || target >= int(m_found.size()))
        return {};
    return m_workspace->state().subjects()[size_t(m_found[size_t(target)])].id;
}

int InspectList::count(Part part) const
{
    if (m_query.kind)
        return m_parts.count(*m_query.kind, part);
    return m_parts.count(SubjectKind::Website, part) + m_parts.count(SubjectKind::MediaAccount, part);
}

} // namespace xw::models
