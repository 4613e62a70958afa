#include "models/ledger_table.h"

#include "models/labels.h"
#include "models/ledger_figures.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

LedgerTable::LedgerTable(QObject *parent) : QAbstractTableModel(parent) {}

void LedgerTable::setLedger(Workspace *workspace, const LedgerDefinition *definition)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    const RoundId round = workspace ? workspace->state().round().id : RoundId();
    const bool leaves = m_workspace != workspace || m_cells.round() != round;
    if (leaves)
        m_drafts.clear(); // who leaves a round was asked about what is typed in it
    m_drafts.choose(definition ? definition->id : QString());
    m_workspace = workspace;
    m_cells.open(workspace, definition ? std::make_shared<const LedgerDefinition>(*definition) : nullptr);
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.ledgersChanged || change.registerChanged || change.roundChanged)
                take();
            if (isEditable() != m_wasEditable)
                reset(); // signed meanwhile: there is no line to type into
        });
    reset();
    if (leaves)
        emit newRowChanged();
}

void LedgerTable::reset()
{
    beginResetModel();
    m_wasEditable = isEditable();
    m_pending.clear();
    m_filter.forget();
    m_sortColumn = -1;
    m_shown = m_filter.passing(m_cells);
    endResetModel();
    emit countsChanged();
}

void LedgerTable::take()
{
    const RoundId round = m_cells.round();
    const LedgerCells::Step step = m_cells.follow();
    if (step.anew) {
        m_cells.open(m_workspace, m_cells.definition());
        const bool left = m_cells.round() != round;
        if (left)
            m_drafts.clear();
        reset();
        if (left)
            emit newRowChanged();
        return;
    }
    const std::vector<int> &changed = step.changed;
    if (changed.empty() && m_cells.rows().size() == step.before)
        return;
    m_filter.forget(changed, m_cells.rows().size());
    // The order stays while one types; new rows come last.
    std::vector<int> shown;
    const QSet<int> before(m_shown.begin(), m_shown.end());
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(shown),
                 [this](int place) { return m_filter.passes(m_cells, place); });
    for (const int place : changed)
        if (!before.contains(place) && m_filter.passes(m_cells, place))
            shown.push_back(place);
    for (size_t i = step.before; i < m_cells.rows().size(); ++i)
        if (m_filter.passes(m_cells, int(i)))
            shown.push_back(int(i));
    showRows(std::move(shown));
    const QSet<int> touched(changed.begin(), changed.end());
    int first = -1, last = -1;
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (touched.contains(m_shown[size_t(row)])) {
            first = first < 0 ? row : first;
            last = row;
        }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit countsChanged();
}

/// `shown`: what is shown now without some rows, then further ones.
void LedgerTable::showRows(std::vector<int> shown)
{
    const QSet<int> stay(shown.begin(), shown.end());
    for (int last = int(m_shown.size()) - 1; last >= 0;) {
        if (stay.contains(m_shown[size_t(last)])) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stay.contains(m_shown[size_t(first - 1)]))
            --first;
        removeRun(first, last);
        last = first - 1;
    }
    if (shown.size() == m_shown.size())
        return;
    beginInsertRows({}, int(m_shown.size()), int(shown.size()) - 1);
    m_shown = std::move(shown);
    endInsertRows();
}

void LedgerTable::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
    endRemoveRows();
}

void LedgerTable::refilter()
{
    beginResetModel();
    m_shown = m_filter.passing(m_cells);
    endResetModel();
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_sortOrder);
    emit countsChanged();
}

void LedgerTable::setFilter(const QString &filter)
{
    if (m_filter.setText(filter))
        refilter();
}

void LedgerTable::setWithdrawnShown(bool shown)
{
    m_filter.setWithdrawnShown(shown);
    refilter();
}

const LedgerRow *LedgerTable::rowAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_cells.row(m_shown[size_t(row)]) : nullptr;
}

bool LedgerTable::isShown(const QString &key) const
{
    return std::find(m_shown.begin(), m_shown.end(), m_cells.placeOf(key)) != m_shown.end();
}

int LedgerTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !definition())
        return 0;
    return int(m_shown.size()) + (m_wasEditable && !m_filter.isWithdrawnShown());
}

int LedgerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cells.columnCount();
}

QVariant LedgerTable::newRowData(int column, int role) const
{
    switch (role) {
    case NewRowRole:
        return true;
    case Qt::DisplayRole:
        return column == 0 && !m_drafts.hasRow() ? tr("type or paste a new row here")
                                                 : m_drafts.row().value(column);
    case Qt::EditRole:
        return m_drafts.row().value(column);
    case Qt::ToolTipRole:
        if (const LedgerColumn *own = m_cells.columnAt(column); own && own->required)
            return tr("%1 must be filled").arg(own->name);
        return {};
    default:
        return {};
    }
}

QVariant LedgerTable::toolTip(const LedgerRow &row, const QModelIndex &index) const
{
    if (isWithdrawn(row))
        return tr("Withdrawn by %1, %2")
            .arg(withdrawnBy(row), QLocale().toString(withdrawnAt(row).toLocalTime(), QLocale::ShortFormat));
    if (data(index, MissingRole).toBool())
        return m_cells.columnAt(index.column())->missingIsZero ? tr("Empty: it counts as none")
                                                               : tr("Empty: not known, which is not nought");
    return data(index, UnknownRole).toBool()
               ? tr("Nothing in the register has this code: the row counts, without a name")
               : QVariant();
}

QVariant LedgerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const LedgerColumn *own = m_cells.columnAt(column);
    const bool number = own ? own->type == LedgerType::Integer || own->type == LedgerType::Decimal
                            : m_cells.figureAt(column) != nullptr;
    if (role == NumberRole)
        return number;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const LedgerRow *row = rowAt(index.row());
    if (!row)
        return newRowData(column, role);
    if (role == WithdrawnRole)
        return isWithdrawn(*row);
    if (role == DerivedRole)
        return !own;
    if (!own)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(m_cells.text(*row, column))
                                                               : QVariant();
    const QString pending = m_pending.value(row->key).value(column);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = pending.isEmpty() ? m_cells.shownText(*row, column) : pending;
        return text.isEmpty() ? u"—"_s : text; // nought prints as 0
    }
    case Qt::EditRole:
        return pending.isEmpty() ? m_cells.text(*row, column) : pending;
    case PendingRole:
        return !pending.isEmpty();
    case MissingRole:
        return pending.isEmpty() && m_cells.text(*row, column).isEmpty();
    case UnknownRole:
        return m_cells.isUnknownCode(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, index);
    default:
        return {};
    }
}

QVariant LedgerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!definition() || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole
                   ? QVariant(section < int(m_shown.size()) ? QString::number(section + 1) : u"+"_s)
                   : QVariant();
    if (role == Qt::TextAlignmentRole && section < columnCount())
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (const LedgerColumn *own = m_cells.columnAt(section)) {
        const QString name = label(own->name, own->nameEnglish);
        if (role == Qt::ToolTipRole)
            return own->required ? tr("%1: must be filled").arg(own->name) : own->name;
        return own->required ? name + u" *"_s : name;
    }
    if (const LedgerFigure *figure = m_cells.figureAt(section))
        return role == Qt::ToolTipRole ? tr("Computed of each row") : figureName(*figure);
    return role == Qt::ToolTipRole ? tr("Kept as the file had it; counts nowhere")
                                   : m_cells.broughtName(section);
}

Qt::ItemFlags LedgerTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isEditable() || !m_cells.columnAt(index.column()))
        return flags;
    const LedgerRow *row = rowAt(index.row());
    return row && isWithdrawn(*row) ? flags : flags | Qt::ItemIsEditable;
}

void LedgerTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!definition() || column >= columnCount())
        return;
    // Keys first: a row is asked once, not log n times.
    struct Key {
        int place;
        bool empty;
        double number;
        QString text;
    };
    std::vector<Key> keys;
    keys.reserve(m_shown.size());
    const LedgerColumn *own = m_cells.columnAt(column);
    for (const int place : m_shown) {
        const QString text = column < 0 ? QString() : m_cells.text(m_cells.row(place), column);
        const bool numeric =
            own ? own->type == LedgerType::Integer || own->type == LedgerType::Decimal : true;
        keys.push_back({place, text.isEmpty(), numeric ? QString(text).remove(u'%').toDouble() : 0, text});
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> oldPlaces;
    for (const QModelIndex &index : old)
        oldPlaces.push_back(index.row() < int(m_shown.size()) ? m_shown[size_t(index.row())] : -1);
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (column < 0)
            return a.place < b.place;
        if (a.empty != b.empty)
            return b.empty; // what is not known stands last, either way
        const bool down = order == Qt::DescendingOrder;
        if (a.number != b.number)
            return down ? a.number > b.number : a.number < b.number;
        return down ? a.text > b.text : a.text < b.text;
    });
    QHash<int, int> rowOf;
    for (size_t i = 0; i < keys.size(); ++i) {
        m_shown[i] = keys[i].place;
        rowOf.insert(keys[i].place, int(i));
    }
    QModelIndexList fresh;
    for (qsizetype i = 0; i < old.size(); ++i)
        fresh << (oldPlaces[size_t(i)] < 0 ? old.at(i)
                                           : index(rowOf.value(oldPlaces[size_t(i)]), old.at(i).column()));
    changePersistentIndexList(old, fresh);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace xw::models
