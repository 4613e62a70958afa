#include "models/register_model.h"

#include "base/when_done.h"
#include "workspace/workspace.h"

namespace xw::models
{

RegisterModel::RegisterModel(SubjectKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_index(kind)
{
}

void RegisterModel::setWorkspace(const Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &RegisterModel::take);
    rebuild();
}

void RegisterModel::rebuild()
{
    beginResetModel();
    ++m_generation;
    m_sorting = false;
    m_columns.clear();
    m_ids.clear();
    m_all.clear();
    m_ranks.clear();
    m_index.setWorkspace(m_workspace);
    if (m_workspace) {
        const RoundState &state = m_workspace->state();
        m_columns = registerColumns(m_kind, state);
        m_ids.reserve(state.subjects().size());
        for (int i = 0; i < int(state.subjects().size()); ++i) {
            m_ids.push_back(state.subjects()[size_t(i)].id);
            if (state.subjects()[size_t(i)].kind == m_kind)
                m_all.push_back(i);
        }
    }
    m_ordered = m_all;
    show();
    endResetModel();
    emit columnsChanged();
    if (!m_sortColumn.isEmpty()) {
        const auto found =
            std::find_if(m_columns.begin(), m_columns.end(),
                         [this](const RegisterColumn &column) { return column.id() == m_sortColumn; });
        sort(found == m_columns.end() ? -1 : int(found - m_columns.begin()), m_sortOrder);
    }
}

void RegisterModel::take(const Change &change)
{
    if (change.registerChanged || change.roundChanged) {
        rebuild();
        return;
    }
    // Verdicts moved: the rows stay where they are until someone sorts again; a list that jumps under the
    // hand is worse.
    for (const ColumnKind kind : {ColumnKind::Verdict, ColumnKind::Review, ColumnKind::Problem})
        m_ranks.remove(RegisterColumn{kind, {}}.id());
    for (const SubjectId id : change.subjects)
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RegisterModel::show(bool narrower)
{
    if (!narrower)
        m_passing = m_columnFilter.isEmpty() || !m_workspace
                        ? m_ordered
                        : passing(m_columnFilter, m_ordered, m_workspace->state());
    if (m_filter.trimmed().isEmpty() || !m_workspace) {
        m_shown = m_passing;
    } else {
        m_shown = m_index.get().filter(m_filter, narrower ? m_shown : m_passing);
    }
    m_rowOf.assign(m_workspace ? m_workspace->state().subjects().size() : 0, -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[size_t(m_shown[row])] = int(row);
}

void RegisterModel::setFilter(const QString &query)
{
    if (query == m_filter)
        return;
    const bool narrower = !m_filter.trimmed().isEmpty() && query.startsWith(m_filter);
    m_filter = query;
    beginResetModel();
    show(narrower);
    endResetModel();
}

void RegisterModel::setColumnFilter(const ColumnFilter &filter)
{
    m_columnFilter = filter; // the same again: rows that no longer fit leave
    beginResetModel();
    show();
    endResetModel();
    if (!m_columns.empty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::vector<ColumnValue> RegisterModel::values(int column) const
{
    if (!m_workspace || column < 0 || column >= int(m_columns.size()))
        return {};
    const RegisterColumn &chosen = m_columns[size_t(column)];
    std::vector<int> among = passing(m_columnFilter, m_all, m_workspace->state(), chosen.id());
    if (!m_filter.trimmed().isEmpty()) {
        const std::vector<int> found = m_index.get().filter(m_filter, among);
        among = found;
    }
    return valuesOf(chosen, among, m_workspace->state());
}

void RegisterModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column >= 0 && column < int(m_columns.size()) ? m_columns[size_t(column)].id() : QString();
    m_sortOrder = sortOrder;
    m_sorting = false;
    if (m_sortColumn.isEmpty() || !m_workspace) {
        order({});
        return;
    }
    const RegisterColumn chosen = m_columns[size_t(column)];
    if (const auto known = m_ranks.constFind(m_sortColumn); known != m_ranks.cend()) {
        order(*known);
        return;
    }
    if (!needsCollation(chosen.kind)) {
        order(*m_ranks.insert(m_sortColumn, quickRanks(chosen, m_workspace->state())));
        return;
    }
    m_sorting = true;
    whenDone(collatedRanks(texts(chosen)), this,
             [this, id = m_sortColumn, generation = m_generation](Ranks ranks) {
                 if (generation != m_generation)
                     return;
                 const auto kept = m_ranks.insert(id, std::move(ranks));
                 if (id == m_sortColumn && m_sorting)
                     order(*kept);
             });
}

void RegisterModel::order(const Ranks &ranks)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> subjects;
    for (const QModelIndex &index : before)
        subjects.push_back(m_shown[size_t(index.row())]);
    m_ordered = m_all;
    if (!ranks.empty()) {
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_ordered.begin(), m_ordered.end(), [&ranks, ascending](int a, int b) {
            return ascending ? ranks[size_t(a)] < ranks[size_t(b)] : ranks[size_t(b)] < ranks[size_t(a)];
        });
    }
    show();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rowOf[size_t(subjects[size_t(i)])]; // -1: a column no longer lets it through
        after << (row >= 0 ? index(row, before.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    m_sorting = false;
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit sorted();
}

std::vector<QString> RegisterModel::texts(const RegisterColumn &column) const
{
    const RoundState &state = m_workspace->state();
    std::vector<QString> texts;
    texts.reserve(state.subjects().size());
    for (const Subject &subject : state.subjects())
        texts.push_back(subject.kind == m_kind ? cellText(column, subject, state) : QString());
    return texts;
}

const Subject &RegisterModel::subject(int row) const
{
    return m_workspace->state().subjects()[size_t(m_shown[size_t(row)])];
}

SubjectId RegisterModel::subjectAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? m_ids[size_t(m_shown[size_t(row)])] : SubjectId();
}

int RegisterModel::rowOf(SubjectId id) const
{
    const int index = m_workspace ? m_workspace->state().indexOf(id) : -1;
    return index >= 0 && index < int(m_rowOf.size()) ? m_rowOf[size_t(index)] : -1;
}

QString RegisterModel::cell(int row, int column) const
{
    return cellText(m_columns.at(size_t(column)), subject(row), m_workspace->state());
}

void RegisterModel::retranslate()
{
    if (m_columns.empty())
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Subject &subject = this->subject(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column());
    case SubjectRole:
        return subject.id.value();
    case VerdictRole:
        return int(m_workspace->state().verdict(subject.id));
    case RunStateRole:
        return int(subject.state);
    case ReviewRole:
        return int(m_workspace->state().inspection(subject.id).review);
    case ColumnIdRole:
        return m_columns[size_t(index.column())].id();
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const RegisterColumn &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title(m_kind);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case ColumnIdRole:
        return column.id();
    case UsualRole:
        return column.isUsual();
    case WidthRole:
        return column.width();
    case FilteredRole:
        return m_columnFilter.allowed.contains(column.id());
    default:
        return {};
    }
}

} // namespace xw::models
