#include "models/ledger_table.h"

#include "domain/ledger_view.h"
#include "models/ledger_figures.h"
#include "models/labels.h"

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
    if (m_workspace != workspace || m_round != round)
        m_newRows.clear(); // who leaves a round was asked about what is typed in it
    else if (m_definition && !m_newRow.isEmpty())
        m_newRows.insert(m_definition->id, m_newRow);
    m_newRow = definition ? m_newRows.take(definition->id) : QHash<int, QString>();
    m_workspace = workspace;
    m_definition = definition ? std::make_shared<const LedgerDefinition>(*definition) : nullptr;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.ledgersChanged || change.registerChanged || change.roundChanged)
                take();
        });
    reset();
}

void LedgerTable::reset()
{
    beginResetModel();
    m_pending.clear();
    m_sortColumn = -1;
    load();
    m_shown = passing();
    endResetModel();
    emit countsChanged();
}

void LedgerTable::load()
{
    m_rows.clear();
    m_places.clear();
    m_extra.clear();
    m_texts.clear();
    m_inForce = 0;
    if (!m_workspace || !m_definition)
        return;
    m_round = m_workspace->state().round().id;
    m_rows = m_workspace->state().ledger(m_definition->id);
    QSet<QString> known;
    for (const LedgerColumn &column : m_definition->columns)
        known.insert(column.id);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const LedgerRow &row = m_rows[i];
        m_places.insert(row.key, int(i));
        m_inForce += !isWithdrawn(row);
        for (auto it = row.values.begin(); it != row.values.end(); ++it)
            if (const QString name = it.key(); !known.contains(name) && !name.startsWith(u'@')) {
                known.insert(name);
                m_extra << name;
            }
    }
}

void LedgerTable::take()
{
    if (!m_workspace || !m_definition)
        return;
    std::vector<LedgerRow> now = m_workspace->state().ledger(m_definition->id);
    if (m_workspace->state().round().id != m_round) {
        m_newRow.clear();
        m_newRows.clear();
        return reset();
    }
    if (now.size() < m_rows.size())
        return reset();
    std::vector<int> changed;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i] != now[i])
            changed.push_back(int(i));
    if (changed.empty() && now.size() == m_rows.size())
        return;
    const size_t before = m_rows.size();
    for (const int place : changed)
        m_inForce += int(!isWithdrawn(now[size_t(place)])) - int(!isWithdrawn(m_rows[size_t(place)]));
    m_rows = std::move(now);
    for (size_t i = before; i < m_rows.size(); ++i) {
        m_places.insert(m_rows[i].key, int(i));
        m_inForce += !isWithdrawn(m_rows[i]);
    }
    if (!m_texts.empty()) {
        m_texts.resize(m_rows.size());
        for (const int place : changed)
            m_texts[size_t(place)].clear();
    }
    // The order stays while one types; new rows come last.
    std::vector<int> shown;
    QSet<int> before_shown(m_shown.begin(), m_shown.end());
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(shown),
                 [this](int place) { return passes(place); });
    for (const int place : changed)
        if (!before_shown.contains(place) && passes(place))
            shown.push_back(place);
    for (size_t i = before; i < m_rows.size(); ++i)
        if (passes(int(i)))
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
    m_shown = passing();
    endResetModel();
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_sortOrder);
    emit countsChanged();
}

void LedgerTable::setFilter(const QString &filter)
{
    const QStringList words = filter.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void LedgerTable::setWithdrawnShown(bool shown)
{
    m_withWithdrawn = shown;
    refilter();
}

std::vector<int> LedgerTable::passing() const
{
    std::vector<int> shown;
    shown.reserve(m_rows.size());
    for (int place = 0; place < int(m_rows.size()); ++place)
        if (passes(place))
            shown.push_back(place);
    return shown;
}

bool LedgerTable::passes(int place) const
{
    const LedgerRow &row = m_rows[size_t(place)];
    if (isWithdrawn(row) != m_withWithdrawn)
        return false;
    if (m_words.isEmpty())
        return true;
    if (m_texts.size() != m_rows.size())
        m_texts.resize(m_rows.size());
    QString &text = m_texts[size_t(place)];
    if (text.isEmpty())
        text = searchText(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

QString LedgerTable::searchText(const LedgerRow &row) const
{
    QString text = u"\n"_s;
    for (int column = 0; column < int(m_definition->columns.size()); ++column)
        text += shownText(row, column).toLower() + u'\n';
    for (const QString &extra : m_extra)
        text += row.values.value(extra).toVariant().toString().toLower() + u'\n';
    return text;
}

const LedgerRow *LedgerTable::rowAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_rows[size_t(m_shown[size_t(row)])] : nullptr;
}

const LedgerColumn *LedgerTable::columnAt(int column) const
{
    const bool own = m_definition && column >= 0 && column < int(m_definition->columns.size());
    return own ? &m_definition->columns[size_t(column)] : nullptr;
}

int LedgerTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_definition)
        return 0;
    return int(m_shown.size()) + (isEditable() && !m_withWithdrawn);
}

int LedgerTable::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_definition)
        return 0;
    return int(m_definition->columns.size() + m_definition->rowFigures.size()) + int(m_extra.size());
}

QString LedgerTable::editText(const QJsonValue &value, const LedgerColumn &column) const
{
    if (value.isBool())
        return value.toBool() ? u"是"_s : u"否"_s;
    if (column.type == LedgerType::Integer)
        return value.isDouble() ? QString::number(value.toInteger()) : QString();
    return value.toVariant().toString();
}

QString LedgerTable::shownText(const LedgerRow &row, int column) const
{
    const LedgerColumn &own = m_definition->columns[size_t(column)];
    const QString text = editText(row.values.value(own.id), own);
    if (text.isEmpty() || (own.type != LedgerType::Website && own.type != LedgerType::Subject))
        return text;
    const Subject *subject = m_workspace->state().find(text);
    return subject ? text + u"  "_s + subject->name : text;
}

QString LedgerTable::derived(const LedgerRow &row, int figure) const
{
    const LedgerView view(*m_definition, {inForce(row)}, m_workspace->state(), m_asOf);
    if (view.isEmpty())
        return {};
    return view.printed(view.lines().front(), int(m_definition->columns.size()) + figure);
}

QVariant LedgerTable::newRowData(int column, int role) const
{
    switch (role) {
    case NewRowRole:
        return true;
    case Qt::DisplayRole:
        if (const auto typed = m_newRow.constFind(column); typed != m_newRow.cend())
            return *typed;
        return column == 0 && m_newRow.isEmpty() ? tr("type or paste a new row here") : QString();
    case Qt::EditRole:
        return m_newRow.value(column);
    case Qt::ToolTipRole:
        if (const LedgerColumn *own = columnAt(column); own && own->required)
            return tr("%1 must be filled").arg(own->name);
        return {};
    default:
        return {};
    }
}

QVariant LedgerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const LedgerColumn *own = columnAt(column);
    const bool number = own ? own->type == LedgerType::Integer || own->type == LedgerType::Decimal
                            : column < columnCount() - int(m_extra.size());
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
    if (!own) {
        const int figure = column - int(m_definition->columns.size());
        const bool extra = figure >= int(m_definition->rowFigures.size());
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return extra ? row->values.value(m_extra.at(figure - int(m_definition->rowFigures.size())))
                               .toVariant()
                               .toString()
                         : derived(*row, figure);
        return {};
    }
    const QString pending = m_pending.value(row->key).value(column);
    const QJsonValue value = row->values.value(own->id);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = pending.isEmpty() ? shownText(*row, column) : pending;
        return text.isEmpty() ? u"—"_s : text; // nought prints as 0
    }
    case Qt::EditRole:
        return pending.isEmpty() ? editText(value, *own) : pending;
    case PendingRole:
        return !pending.isEmpty();
    case MissingRole:
        return pending.isEmpty() && editText(value, *own).isEmpty();
    case UnknownRole:
        return (own->type == LedgerType::Website || own->type == LedgerType::Subject) &&
               !value.toString().isEmpty() && !m_workspace->state().find(value.toString());
    case Qt::ToolTipRole:
        if (isWithdrawn(*row))
            return tr("Withdrawn by %1, %2")
                .arg(withdrawnBy(*row),
                     QLocale().toString(withdrawnAt(*row).toLocalTime(), QLocale::ShortFormat));
        if (data(index, MissingRole).toBool())
            return own->missingIsZero ? tr("Empty: it counts as none")
                                      : tr("Empty: not known, which is not nought");
        return data(index, UnknownRole).toBool()
                   ? tr("Nothing in the register has this code: the row counts, without a name")
                   : QVariant();
    default:
        return {};
    }
}

QVariant LedgerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_definition || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole
                   ? QVariant(section < int(m_shown.size()) ? QString::number(section + 1) : u"+"_s)
                   : QVariant();
    if (role == Qt::TextAlignmentRole && section < columnCount())
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (const LedgerColumn *own = columnAt(section)) {
        const QString name = label(own->name, own->nameEnglish);
        if (role == Qt::ToolTipRole)
            return own->required ? tr("%1: must be filled").arg(own->name) : own->name;
        return own->required ? name + u" *"_s : name;
    }
    const int figure = section - int(m_definition->columns.size());
    if (figure < int(m_definition->rowFigures.size())) {
        const LedgerFigure &one = m_definition->rowFigures[size_t(figure)];
        return role == Qt::ToolTipRole ? tr("Computed of each row") : figureName(one);
    }
    return role == Qt::ToolTipRole ? tr("Kept as the file had it; counts nowhere")
                                   : m_extra.at(figure - int(m_definition->rowFigures.size()));
}

Qt::ItemFlags LedgerTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isEditable() || !columnAt(index.column()))
        return flags;
    const LedgerRow *row = rowAt(index.row());
    return row && isWithdrawn(*row) ? flags : flags | Qt::ItemIsEditable;
}

void LedgerTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_definition || column >= columnCount())
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
    const LedgerColumn *own = columnAt(column);
    const int figure = column - int(m_definition->columns.size());
    for (const int place : m_shown) {
        const LedgerRow &row = m_rows[size_t(place)];
        QString text;
        if (column < 0)
            text.clear();
        else if (own)
            text = editText(row.values.value(own->id), *own);
        else if (figure < int(m_definition->rowFigures.size()))
            text = derived(row, figure);
        else
            text = row.values.value(m_extra.at(figure - int(m_definition->rowFigures.size())))
                       .toVariant()
                       .toString();
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
