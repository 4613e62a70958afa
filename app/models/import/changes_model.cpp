#include "models/changes_model.h"

#include "domain/ledger_library.h"
#include "models/labels.h"
#include "workspace/import_ledger.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{

constexpr size_t mostChanges = 5000;

/// Collects the changes of one body or row.
class ChangeList
{
public:
    void setWho(const QString &who) { m_who = who; }
    void note(const QString &what, const QString &before, const QString &after)
    {
        if (before != after && changes.size() < mostChanges)
            changes.push_back({m_who, what, before, after});
    }
    std::vector<ImportChange> changes;

private:
    QString m_who;
};

QString named(const Subject &subject)
{
    return subject.code.isEmpty() ? subject.name : subject.code + u"  "_s + subject.name;
}

/// Regions that the plan brings have no name in the state yet.
QString regionWord(RegionId id, const RoundState &state, const QHash<RegionId, QString> &brought)
{
    const Region *region = state.region(id);
    return region ? region->name : brought.value(id);
}

void noteSubject(ChangeList &list, const Subject &before, const Subject &after, const RoundState &state,
                 const QHash<RegionId, QString> &brought)
{
    list.setWho(named(before));
    list.note(ChangesModel::tr("Name"), before.name, after.name);
    list.note(ChangesModel::tr("Code"), before.code, after.code);
    list.note(ChangesModel::tr("Address"), before.url, after.url);
    list.note(ChangesModel::tr("Region"), regionWord(before.region, state, brought),
              regionWord(after.region, state, brought));
    if (before.type != after.type || before.platform != after.platform || before.level != after.level)
        list.note(ChangesModel::tr("Type"), kindLabel(before), kindLabel(after));
    list.note(ChangesModel::tr("Level"), toChinese(before.level), toChinese(after.level));
    list.note(ChangesModel::tr("Organizer"), before.organizer, after.organizer);
    list.note(ChangesModel::tr("State"), toChinese(before.state), toChinese(after.state));
    QHash<QString, QString> held;
    for (const auto &[column, value] : before.extra)
        held.insert(column, value);
    for (const auto &[column, value] : after.extra)
        list.note(column, held.value(column), value);
}

void noteRow(ChangeList &list, const LedgerRow &before, const LedgerRow &after)
{
    const std::shared_ptr<const LedgerLibrary> library = ledgerLibrary();
    const LedgerDefinition *definition = library->find(after.ledger);
    list.setWho(after.key);
    for (const QString &id : after.values.keys()) {
        QString name = id;
        if (definition)
            for (const LedgerColumn &column : definition->columns)
                if (column.id == id)
                    name = column.name;
        list.note(name, before.values.value(id).toVariant().toString(),
                  after.values.value(id).toVariant().toString());
    }
}

} // namespace

std::vector<ImportChange> changesOf(const ImportPlan &plan, const RoundState &state)
{
    ChangeList list;
    QHash<RegionId, QString> brought;
    QHash<QString, QHash<QString, LedgerRow>> rows;
    for (const Write &write : plan.writes) {
        if (const auto *region = std::get_if<Region>(&write)) {
            brought.insert(region->id, region->name);
        } else if (const auto *subject = std::get_if<Subject>(&write)) {
            if (const Subject *known = state.subject(subject->id))
                noteSubject(list, *known, *subject, state, brought);
        } else if (const auto *finding = std::get_if<Finding>(&write)) {
            const Finding *known = state.finding(finding->id);
            const Subject *of = state.subject(finding->subject);
            if (!known || !of)
                continue;
            list.setWho(named(*of));
            const QString label = state.standard().label(finding->indicator);
            list.note(label, QString::number(known->count), QString::number(finding->count));
            list.note(label, known->note, finding->note);
        } else if (const auto *row = std::get_if<LedgerRow>(&write)) {
            auto held = rows.find(row->ledger);
            if (held == rows.end()) {
                held = rows.insert(row->ledger, {});
                for (const LedgerRow &one : state.ledger(row->ledger))
                    held->insert(one.key, one);
            }
            if (const auto known = held->constFind(row->key); known != held->cend())
                noteRow(list, *known, *row);
        }
        if (list.changes.size() >= mostChanges)
            break;
    }
    return std::move(list.changes);
}

void ChangesModel::setChanges(std::vector<ImportChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    show();
    endResetModel();
}

void ChangesModel::setFilter(const QString &query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    show();
    endResetModel();
}

void ChangesModel::show()
{
    const QStringList words = m_query.simplified().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int i = 0; i < int(m_changes.size()); ++i) {
        const ImportChange &change = m_changes[size_t(i)];
        const QString text = change.who + u'\n' + change.what + u'\n' + change.before + u'\n' + change.after;
        if (std::all_of(words.begin(), words.end(),
                        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_shown.push_back(i);
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportChange &change = m_changes[size_t(m_shown[size_t(index.row())])];
    switch (index.column()) {
    case WhoColumn:
        return change.who;
    case WhatColumn:
        return change.what;
    case BeforeColumn:
        return change.before.isEmpty() ? u"—"_s : change.before;
    case AfterColumn:
        return change.after.isEmpty() ? u"—"_s : change.after;
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char *const names[] = {QT_TR_NOOP("Who"), QT_TR_NOOP("What"), QT_TR_NOOP("Until now"),
                                        QT_TR_NOOP("From now on")};
    return section >= 0 && section < columns ? QVariant(tr(names[section])) : QVariant();
}

} // namespace xw::models
