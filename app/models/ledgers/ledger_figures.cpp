#include "models/ledger_figures.h"

#include "models/labels.h"

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{

template <class Named>
QString nameOf(const Named &one)
{
    const QString name = label(one.name, one.nameEnglish);
    return name.isEmpty() ? one.id : name;
}

} // namespace

QString ledgerName(const LedgerDefinition &definition)
{
    const QString name = label(definition.name, definition.nameEnglish);
    return name == definition.name ? name : name + u' ' + definition.name;
}

QString figureName(const LedgerFigure &figure)
{
    return nameOf(figure);
}

QString groupName(const LedgerGroup &group)
{
    return nameOf(group);
}

void LedgerFigures::setCounts(const LedgerCounts &counts, int group)
{
    beginResetModel();
    m_definition = counts.definition;
    m_units = {counts.whole};
    if (group >= 0 && size_t(group) < counts.groups.size())
        m_units.insert(m_units.end(), counts.groups[size_t(group)].begin(),
                       counts.groups[size_t(group)].end());
    endResetModel();
}

void LedgerFigures::clear()
{
    beginResetModel();
    m_definition.reset();
    m_units.clear();
    endResetModel();
}

int LedgerFigures::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int LedgerFigures::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_definition ? 0 : 2 + int(m_definition->figures.size());
}

QVariant LedgerFigures::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == WholeRole)
        return index.row() == 0;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const LedgerUnit &unit = m_units[size_t(index.row())];
    if (index.column() < 2 && role == Qt::DisplayRole) {
        if (index.column() == 1)
            return QLocale().toString(unit.rows);
        return index.row() == 0 ? tr("Whole ledger") : unit.name;
    }
    if (index.column() < 2)
        return {};
    const LedgerFigure &figure = m_definition->figures[size_t(index.column() - 2)];
    const LedgerNumber *number = unit.number(figure.id);
    if (!number || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto *rate = std::get_if<Rate>(&number->value);
    if (role == Qt::DisplayRole)
        return rate && !rate->isNull()
                   ? number->text() + u"  "_s + tr("%1 of %2").arg(rate->part).arg(rate->whole)
                   : number->text();
    if (!rate)
        return {};
    const auto name = [&](int term) {
        const LedgerFigure *of = m_definition->figure(figure.terms.value(term));
        return of ? figureName(*of) : figure.terms.value(term);
    };
    return tr("%1 = %2 ÷ %3").arg(figureName(figure), name(0), name(1));
}

QVariant LedgerFigures::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_definition || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section > 1) // as the notice calls it
        return m_definition->figures[size_t(section - 2)].name;
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return QString();
    if (section == 1)
        return tr("Rows");
    return figureName(m_definition->figures[size_t(section - 2)]);
}

void LedgerIndex::setDefinitions(std::vector<std::shared_ptr<const LedgerDefinition>> definitions)
{
    beginResetModel();
    m_ledgers.clear();
    for (auto &definition : definitions)
        m_ledgers.push_back({std::move(definition), {}, 0, {}, {}});
    endResetModel();
}

void LedgerIndex::setCounts(const std::vector<LedgerCounts> &counts)
{
    for (const LedgerCounts &one : counts)
        if (const int row = rowOf(one.definition->id); row >= 0)
            m_ledgers[size_t(row)] = one;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void LedgerIndex::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int LedgerIndex::rowOf(const QString &id) const
{
    for (size_t i = 0; i < m_ledgers.size(); ++i)
        if (m_ledgers[i].definition->id == id)
            return int(i);
    return -1;
}

int LedgerIndex::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ledgers.size());
}

QString LedgerIndex::detail(const LedgerCounts &counts) const
{
    QStringList parts{counts.whole.rows == 0 ? tr("no rows") : tr("%Ln row(s)", nullptr, counts.whole.rows)};
    for (const LedgerNumber &number : counts.whole.numbers)
        if (const auto *rate = std::get_if<Rate>(&number.value); rate && !rate->isNull()) {
            const LedgerFigure *figure = counts.definition->figure(number.id);
            parts << (figure ? figureName(*figure) : number.id) + u' ' + number.text();
            break;
        }
    // Where the list speaks another language, the name under which offices know it.
    if (const QString &name = counts.definition->name; name != nameOf(*counts.definition))
        parts << name;
    return parts.join(u" · "_s);
}

QVariant LedgerIndex::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LedgerCounts &ledger = m_ledgers[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return ledgerName(*ledger.definition);
    case TitleRole:
        return nameOf(*ledger.definition);
    case IdRole:
        return ledger.definition->id;
    case RowsRole:
        return ledger.whole.rows;
    case DetailRole:
        return detail(ledger);
    case Qt::ToolTipRole:
        return ledgerName(*ledger.definition) + u'\n' + detail(ledger);
    default:
        return {};
    }
}

} // namespace xw::models
