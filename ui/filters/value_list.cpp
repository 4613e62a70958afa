#include "ui/filters/value_list.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

ValueList::ValueList(std::vector<models::ColumnValue> values, const std::optional<QSet<QString>> &allowed,
                     QObject *parent)
    : QAbstractListModel(parent), m_values(std::move(values)), m_ticked(m_values.size(), true)
{
    for (size_t i = 0; i < m_values.size(); ++i)
        m_ticked[i] = !allowed || allowed->contains(m_values[i].key);
    find({});
}

void ValueList::find(const QString &words)
{
    beginResetModel();
    m_words = words.trimmed();
    m_byHand = false;
    m_listed.clear();
    for (size_t i = 0; i < m_values.size(); ++i)
        if (m_words.isEmpty() || m_values[i].label.contains(m_words, Qt::CaseInsensitive))
            m_listed.push_back(i);
    endResetModel();
}

void ValueList::setAll(bool ticked)
{
    m_byHand = true;
    for (const size_t i : m_listed)
        m_ticked[i] = ticked;
    if (!m_listed.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

bool ValueList::hasChoice() const
{
    return tickedCount() < int(m_ticked.size());
}

void ValueList::takeFound(bool keepOthers)
{
    std::vector<bool> taken = keepOthers ? m_ticked : std::vector<bool>(m_ticked.size(), false);
    for (const size_t i : m_listed)
        taken[i] = !m_byHand || m_ticked[i];
    m_ticked = std::move(taken);
    if (!m_listed.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

std::optional<QSet<QString>> ValueList::ticked() const
{
    if (std::ranges::all_of(m_ticked, [](bool each) { return each; }))
        return {};
    QSet<QString> keys;
    for (size_t i = 0; i < m_values.size(); ++i)
        if (m_ticked[i])
            keys.insert(m_values[i].key);
    return keys;
}

int ValueList::tickedCount() const
{
    return int(std::ranges::count(m_ticked, true));
}

int ValueList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size());
}

QVariant ValueList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const models::ColumnValue &value = m_values[m_listed[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  (%2)"_s.arg(value.label.simplified(), QLocale().toString(value.count));
    case Qt::ToolTipRole:
        return value.label;
    case Qt::CheckStateRole:
        return m_ticked[m_listed[size_t(index.row())]] ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool ValueList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_byHand = true;
    m_ticked[m_listed[size_t(index.row())]] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ValueList::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace xw::ui
