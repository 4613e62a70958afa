// Facts about rectification: what became of the problems of the round before (上季度问题整改情况, 整改率), by
// its cases. A correction goes on with the cases of the round that it replaces, so both count as one.
#include "domain/comparison.h"
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
    node.setFlag(u"several"_s, counts.total > 1);
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

/// Subjects of a kind with cases of one round, and those of them whose problems were all mended. One that is
/// to be closed is not mended by it.
struct MendedSubjects {
    QHash<SubjectId, bool> isMended;

    void take(const RectificationCase &one)
    {
        const bool done = (one.state == CaseState::Checked || one.state == CaseState::Closed) &&
                          one.disposition != Disposition::Closing;
        const auto known = isMended.find(one.subject);
        if (known == isMended.end())
            isMended.insert(one.subject, done);
        else
            *known = *known && done;
    }
    [[nodiscard]] qint64 mended() const { return isMended.values().count(true); }
};

/// 整改后合格率: of this round, whose cases are those of a notice that went out before this text.
void addAfterwards(FactNode &node, const RoundState &state, SubjectKind kind, const MendedSubjects &subjects)
{
    qint64 mended = 0;
    const std::vector<const Subject *> failed = failing(state, kind);
    for (const Subject *subject : failed)
        mended += subjects.isMended.value(subject->id);
    const Counts total = state.tally().total(kind);
    node.setInteger(u"mended"_s, mended);
    node.setInteger(u"open"_s, qint64(failed.size()) - mended);
    node.setFlag(u"several"_s, failed.size() > 1);
    node.setRate(u"rate"_s, mended > 0 ? Rate{total.qualified + mended, total.checked} : Rate{},
                 state.round().rates);
}

/// 整改后合格率 of the round before: known where each that failed there has cases.
Rate afterLast(const PastTotal *before, const MendedSubjects &subjects)
{
    const bool isKnown = before && before->checked > 0 && before->unqualified == subjects.isMended.size() &&
                         subjects.mended() > 0;
    return isKnown ? Rate{before->checked - before->unqualified + subjects.mended(), before->checked}
                   : Rate{};
}

} // namespace

void addRectificationFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings,
                           const std::vector<PastTotal> &inspected)
{
    const RoundKey before = state.round().key.previous();
    const RateFormat format = state.round().rates;
    const QDate day = settings.date;
    CaseCounts all;
    std::map<SubjectKind, CaseCounts> byKind{{SubjectKind::Website, {}}, {SubjectKind::MediaAccount, {}}};
    std::map<SubjectKind, MendedSubjects> now{{SubjectKind::Website, {}}, {SubjectKind::MediaAccount, {}}};
    std::map<SubjectKind, MendedSubjects> last = now;
    BodyCounts bodies, earlier;
    for (const RectificationCase &one : state.cases().cases()) {
        const RoundKey key = keyOf(state, one.round).original();
        const Subject *subject = state.subject(one.subject);
        if (subject && key == state.round().key.original())
            now[subject->kind].take(one);
        if (!key.isValid() || !(key < state.round().key.original()))
            continue;
        if (before.isValid() && key == before) {
            all.take(one, day);
            bodies.take(one, day);
            if (subject) {
                byKind[subject->kind].take(one, day);
                last[subject->kind].take(one);
            }
        } else if (one.state == CaseState::Asked || one.state == CaseState::Answered) {
            earlier.take(one, day);
        }
    }
    FactNode &node =
        root.object(u"rectification"_s, before.isValid() ? u"cases of "_s + before.text() : u"cases"_s);
    setCases(node, all, format);
    node.setText(u"round"_s, before.isValid() ? before.chinese() : QString());
    for (const auto &[kind, member] :
         {std::pair(SubjectKind::Website, u"websites"_s), std::pair(SubjectKind::MediaAccount, u"media"_s)}) {
        FactNode &ofKind = node.object(member);
        setCases(ofKind, byKind.at(kind), format);
        ofKind.setRate(u"after"_s, afterLast(earlierTotal(state, inspected, before, kind), last.at(kind)),
                       format);
        addAfterwards(root.object(member).object(u"afterwards"_s), state, kind, now.at(kind));
    }
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
