// Facts about rectification: what became of the problems of the round before (上季度问题整改情况, 整改率), by
// its cases. A correction goes on with the cases of the round that it replaces, so both count as one.
#include "domain/round_keys.h"
#include "notice/facts/facts_parts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// How many cases there are of each state. Whatever is mended was checked, or closed.
struct CaseCounts {
    qint64 total = 0, done = 0, answered = 0, overdue = 0;

    void take(const RectificationCase &one, QDate day)
    {
        ++total;
        done += one.state == CaseState::Checked || one.state == CaseState::Closed;
        answered += one.state == CaseState::Answered;
        overdue += one.isOverdue(day);
    }
    [[nodiscard]] qint64 open() const { return total - done; }
    [[nodiscard]] Rate rate() const { return {done, total}; }
};

void setCases(FactNode &node, const CaseCounts &counts, RateFormat format)
{
    node.setFlag(u"known"_s, counts.total > 0);
    node.setInteger(u"total"_s, counts.total);
    node.setInteger(u"done"_s, counts.done);
    node.setInteger(u"open"_s, counts.open());
    node.setInteger(u"answered"_s, counts.answered);
    node.setInteger(u"overdue"_s, counts.overdue);
    node.setRate(u"rate"_s, counts.rate(), format);
    node.setFlag(u"whole"_s, counts.total > 0 && counts.open() == 0);
}

/// Bodies in the order in which their first case was opened.
struct BodyCounts {
    QStringList names;
    QHash<QString, CaseCounts> byName;

    void take(const RectificationCase &one, QDate day)
    {
        if (!byName.contains(one.body))
            names += one.body;
        byName[one.body].take(one, day);
    }
    template <class Holds>
    [[nodiscard]] QStringList where(Holds holds) const
    {
        QStringList found;
        for (const QString &name : names)
            if (holds(byName.value(name)))
                found += name;
        return found;
    }
};

std::vector<FactNodePtr> bodyItems(FactNode &parent, const BodyCounts &bodies, RateFormat format)
{
    std::vector<FactNodePtr> items;
    for (const QString &name : bodies.names) {
        const FactNodePtr one = parent.objectPtr(memberName(name));
        setCases(*one, bodies.byName.value(name), format);
        one->setText(u"name"_s, name);
        items.push_back(one);
    }
    return items;
}

} // namespace

void addRectificationFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings)
{
    const RoundKey before = state.round().key.previous();
    const RateFormat format = state.round().rates;
    const QDate day = settings.date;
    CaseCounts all;
    std::map<SubjectKind, CaseCounts> byKind{{SubjectKind::Website, {}}, {SubjectKind::MediaAccount, {}}};
    BodyCounts bodies, earlier;
    for (const RectificationCase &one : state.cases().cases()) {
        const RoundKey key = keyOf(state, one.round).original();
        if (!key.isValid() || !(key < state.round().key.original()))
            continue;
        if (before.isValid() && key == before) {
            all.take(one, day);
            bodies.take(one, day);
            if (const Subject *subject = state.subject(one.subject))
                byKind[subject->kind].take(one, day);
        } else if (one.state == CaseState::Asked || one.state == CaseState::Answered) {
            earlier.take(one, day);
        }
    }
    FactNode &node =
        root.object(u"rectification"_s, before.isValid() ? u"cases of "_s + before.text() : u"cases"_s);
    setCases(node, all, format);
    node.setText(u"round"_s, before.isValid() ? before.chinese() : QString());
    setCases(node.object(u"websites"_s), byKind.at(SubjectKind::Website), format);
    setCases(node.object(u"media"_s), byKind.at(SubjectKind::MediaAccount), format);
    FactNode &byBody = node.object(u"byBody"_s);
    byBody.setItems(u"list"_s, bodyItems(byBody, bodies, format));
    node.setNames(u"openBodies"_s, bodies.where([](const CaseCounts &one) { return one.open() > 0; }));
    node.setNames(u"overdueBodies"_s, bodies.where([](const CaseCounts &one) { return one.overdue > 0; }));
    FactNode &still = node.object(u"earlier"_s);
    qint64 open = 0;
    for (const QString &name : std::as_const(earlier.names))
        open += earlier.byName.value(name).open();
    still.setInteger(u"open"_s, open);
    still.setNames(u"bodies"_s, earlier.names);
}

} // namespace xw::notice
