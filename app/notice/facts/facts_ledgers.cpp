// Facts of the ledgers: what their definitions derive, under ledgers.ID.
#include "notice/facts/facts_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

void setNumbers(FactNode &node, const LedgerUnit &unit)
{
    for (const LedgerNumber &number : unit.numbers) {
        if (const auto *rate = std::get_if<Rate>(&number.value)) {
            node.setRate(number.id, *rate, number.format);
            node.setFlag(number.id + u"Whole"_s, rate->isWhole());
        } else {
            node.setInteger(number.id, std::get<qint64>(number.value));
            node.setFlag(number.id + u"Several"_s, std::get<qint64>(number.value) > 1);
        }
    }
}

void addGroup(FactNode &node, const LedgerView &view, const LedgerGroup &group, int threshold)
{
    FactNode &groups = node.object(group.id);
    std::vector<FactNodePtr> list, others;
    std::vector<RatedUnit> rated;
    for (const LedgerUnit &unit : view.units(group)) {
        const FactNodePtr one = groups.objectPtr(memberName(unit.id));
        one->setText(u"name"_s, unit.name);
        one->setFlag(u"present"_s, unit.rows > 0);
        setNumbers(*one, unit);
        if (unit.rows == 0)
            continue;
        list.push_back(one);
        const bool isKnown = std::any_of(group.values.begin(), group.values.end(),
                                         [&](const auto &value) { return value.id == unit.id; });
        if (!isKnown)
            others.push_back(one);
        if (const LedgerNumber *rate = unit.number(group.rate))
            rated.push_back({unit.name, std::get<Rate>(rate->value)});
    }
    groups.setInteger(u"count"_s, qint64(list.size()));
    groups.setFlag(u"several"_s, list.size() > 1);
    groups.setItems(u"list"_s, std::move(list));
    if (!group.values.empty()) // whom no name of the definition means
        groups.setItems(u"others"_s, std::move(others));
    if (!group.rate.isEmpty())
        setRateLists(groups, rated, threshold);
}

/// limits.ID as texts say it: 60, 10%, 1月31日.
void addLimits(FactNode &node, const LedgerView &view)
{
    if (view.definition().limits.empty())
        return;
    FactNode &limits = node.object(u"limits"_s);
    for (const LedgerLimit &limit : view.definition().limits) {
        const QString value = view.limit(limit.id);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        limits.setText(limit.id, day.isValid() ? u"%1月%2日"_s.arg(day.month()).arg(day.day()) : value);
    }
}

void addRowSet(FactNode &node, const LedgerView &view, const LedgerRowSet &set)
{
    std::vector<FactNodePtr> rows;
    FactNode &parent = node.object(set.id + u"Rows"_s);
    for (const LedgerLine *line : view.pick(set.where)) {
        const FactNodePtr one = parent.objectPtr(QString::number(rows.size() + 1));
        for (const QString &field : set.fields)
            one->setText(field, view.printed(*line, view.place(field)));
        rows.push_back(one);
    }
    node.setItems(set.id, std::move(rows));
}

} // namespace

void addLedgerFacts(FactNode &node, const LedgerViews &ledgers, int threshold)
{
    node.setFlag(u"any"_s, std::any_of(ledgers.begin(), ledgers.end(),
                                       [](const LedgerView &view) { return !view.isEmpty(); }));
    for (const LedgerView &view : ledgers) {
        const LedgerDefinition &definition = view.definition();
        FactNode &ledger = node.object(memberName(definition.id), u"ledger "_s + definition.id);
        ledger.setText(u"name"_s, definition.name);
        ledger.setFlag(u"present"_s, !view.isEmpty());
        ledger.setInteger(u"rows"_s, qint64(view.lines().size()));
        ledger.setFlag(u"several"_s, view.lines().size() > 1);
        ledger.setText(u"period"_s, periodText(view.period()));
        setNumbers(ledger, view.whole());
        addLimits(ledger, view);
        for (const LedgerGroup &group : definition.groups)
            addGroup(ledger, view, group, threshold);
        for (const LedgerList &list : definition.lists)
            ledger.setNames(list.id, view.names(list));
        for (const LedgerRowSet &set : definition.rowSets)
            addRowSet(ledger, view, set);
    }
}

} // namespace xw::notice
