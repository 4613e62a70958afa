// Comparisons with earlier rounds: 环比, 同比, failures in a row, problems carried over from the last round.
#include "domain/comparison.h"
#include "domain/register_changes.h"
#include "domain/register_fields.h"
#include "notice/compose/document.h"
#include "notice/facts/facts_parts.h"
#include "notice/facts/problem_groups.h"

#include <map>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// known, round, rate, points (个百分点, without a sign), rose, fell, same; single: one subject alone was
/// checked then, so that there is a result and no rate; whole: nobody failed.
/// A comparison that would say what another one says is not `isTold`.
void setChange(FactNode &node, const Comparison &earlier, qint64 checked, RateFormat format, bool isTold)
{
    const std::optional<QString> &change = earlier.change;
    node.setText(u"round"_s, earlier.round.chinese());
    node.setFlag(u"known"_s, isTold && change.has_value());
    node.setRate(u"rate"_s, earlier.rate.value_or(Rate()), format);
    if (earlier.total && earlier.total->checked > 0)
        node.setInteger(u"checked"_s, earlier.total->checked);
    else
        node.setNothing(u"checked"_s);
    const bool rose = change && change->startsWith(u'+');
    const bool fell = change && change->startsWith(u'-');
    node.setText(u"points"_s, !change ? QString() : rose || fell ? change->mid(1) : *change);
    node.setFlag(u"rose"_s, rose);
    node.setFlag(u"fell"_s, fell);
    node.setFlag(u"same"_s, change && !rose && !fell);
    node.setFlag(u"single"_s, earlier.total && earlier.total->checked == 1);
    node.setFlag(u"whole"_s, earlier.rate && earlier.rate->isWhole());
    // Half as many again, or a third fewer: the two rates are not over the same kind of sample.
    const qint64 before = earlier.total ? earlier.total->checked : 0;
    node.setFlag(u"otherScope"_s,
                 change && before > 0 && (2 * checked > 3 * before || 3 * checked < 2 * before));
}

/// Names by in how many rounds running, longest first: {rounds 三, number 3, names …}; `everyone`: these are
/// all the `total` that there are.
void setStreaks(FactNode &node, const QString &name,
                const std::map<int, QStringList, std::greater<>> &byLength, size_t total = 0)
{
    std::vector<FactNodePtr> list;
    FactNode &parent = node.object(name);
    for (const auto &[length, names] : byLength) {
        const FactNodePtr one = parent.objectPtr(QString::number(length));
        // A number of rounds counts them: 两个季度, not 二个季度.
        one->setText(u"rounds"_s, length == 2 ? u"两"_s : chineseNumber(length));
        one->setInteger(u"number"_s, length);
        one->setNames(u"subjects"_s, names);
        one->setFlag(u"everyone"_s, names.size() == qsizetype(total));
        list.push_back(one);
    }
    parent.setItems(u"list"_s, std::move(list));
}

/// recheck: what became, in this round, of those that failed in the last one: count of whom was looked at
/// again, qualified, unqualified; whole, several; after: the last round's rate once those are counted as
/// qualified that are so now, where all that failed were looked at again.
void addRecheck(FactNode &node, qint64 again, qint64 failing, const PastTotal *before, RateFormat format)
{
    FactNode &recheck = node.object(u"recheck"_s);
    recheck.setInteger(u"count"_s, again);
    recheck.setInteger(u"qualified"_s, again - failing);
    recheck.setInteger(u"unqualified"_s, failing);
    recheck.setFlag(u"whole"_s, again > 0 && failing == 0);
    recheck.setFlag(u"several"_s, again > 1);
    const bool isAll = before && before->checked > 0 && before->unqualified == again && failing < again;
    recheck.setRate(u"after"_s, isAll ? Rate{before->checked - failing, before->checked} : Rate{}, format);
}

constexpr int mostRounds = 40; // ten years: no history goes farther back

/// whole2, whole3: regions at 100 % in so many rounds running, this one included; wholeStreaks: each by how
/// many.
void addWholeInARow(FactNode &node, const RoundState &state, SubjectKind kind,
                    const std::vector<PastTotal> &inspected)
{
    QStringList whole2, whole3;
    std::map<int, QStringList, std::greater<>> byLength;
    for (const Region &region : state.regions()) {
        if (!state.tally().region(kind, region.id).rate().isWhole())
            continue;
        int rounds = 1;
        for (RoundKey key = state.round().key.previous(); rounds < mostRounds;
             key = key.previous(), ++rounds) {
            const PastTotal *past = earlierTotal(state, inspected, key, kind, region.name);
            if (!key.isValid() || !past || !rateOf(*past).isWhole())
                break;
        }
        if (rounds >= 2)
            whole2 += region.name;
        if (rounds >= 3)
            whole3 += region.name;
        if (rounds >= 2)
            byLength[rounds] += region.name;
    }
    setStreaks(node, u"wholeStreaks"_s, byLength);
    node.setNames(u"whole2"_s, whole2);
    node.setNames(u"whole3"_s, whole3);
}

/// changes.known, and the names of what opened, closed, was cancelled and went offline since the round was
/// opened; expired, by the day whose register is stated, else the round's last: names, and those of each
/// filing.
void addRegisterChanges(FactNode &node, const RoundState &state, SubjectKind kind)
{
    const std::optional<RegisterChanges> changes = registerChanges(state, kind);
    FactNode &made = node.object(u"changes"_s);
    const SubjectNames called(state, kind);
    made.setFlag(u"known"_s, changes.has_value());
    const auto names = [&](const std::vector<SubjectId> RegisterChanges::*list) {
        QStringList names;
        if (changes)
            for (const SubjectId id : *changes.*list)
                names += called.of(*state.subject(id));
        return names;
    };
    std::vector<FactNodePtr> told; // 新开设2个、关停3个
    for (const auto &[name, what, list] :
         {std::tuple(u"opened"_s, u"新开设"_s, &RegisterChanges::opened),
          std::tuple(u"closed"_s, u"关停"_s, &RegisterChanges::closed),
          std::tuple(u"cancelled"_s, u"注销"_s, &RegisterChanges::cancelled),
          std::tuple(u"offline"_s, u"临时下线"_s, &RegisterChanges::offline)}) {
        const QStringList changed = names(list);
        made.setNames(name, changed).setText(u"what"_s, what);
        if (!changed.isEmpty())
            told.push_back(made.objectPtr(name));
    }
    made.setItems(u"told"_s, std::move(told));
}

void addExpiredFilings(FactNode &node, const RoundState &state, SubjectKind kind)
{
    const QDate day = registerDay(state.round());
    const SubjectNames called(state, kind);
    QStringList all;
    std::map<QString, QStringList> byFiling;
    for (const RegisterField &field : registerFields())
        if (field.isDay)
            byFiling[filingOf(field)];
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != kind || !subject.isRunning())
            continue;
        const QStringList expired = expiredFilings(subject, day);
        if (!expired.isEmpty())
            all += called.of(subject);
        for (const QString &filing : expired)
            byFiling[filing] += called.of(subject);
    }
    FactNode &made = node.setNames(u"expired"_s, all);
    for (const auto &[filing, names] : byFiling)
        made.setNames(filing, names);
}

} // namespace

void addPastFacts(FactNode &node, const RoundState &state, SubjectKind kind,
                  const std::vector<PastTotal> &inspected)
{
    const RoundKey key = state.round().key;
    for (const auto &[name, base] :
         {std::pair(u"previous"_s, key.previous()), std::pair(u"yearAgo"_s, key.yearAgo())})
        setChange(node.object(name, u"past round "_s + base.text()),
                  compareWith(base, state, inspected, kind), state.tally().total(kind).checked,
                  state.round().rates, name == u"previous" || base != key.previous());

    // Against both: 与上季度、上年同期均持平.
    const auto isSame = [&](const QString &name) {
        const FactNode &earlier = node.object(name);
        return earlier.member(u"known"_s)->fact().holds() && earlier.member(u"same"_s)->fact().holds();
    };
    node.setFlag(u"unchanged"_s, isSame(u"previous"_s) && isSame(u"yearAgo"_s));

    const std::vector<const Subject *> failed = failing(state, kind);
    QStringList twice, threeTimes, carried;
    std::map<int, QStringList, std::greater<>> byLength;
    const SubjectNames called(state, kind);
    for (const Subject *subject : failed) {
        const int failures = state.consecutiveFailures(subject->id);
        if (failures >= 2)
            twice += called.of(*subject);
        if (failures >= 2)
            byLength[failures] += called.of(*subject);
        if (failures >= 3)
            threeTimes += called.of(*subject);
        if (state.pastVerdict(subject->id, key.previous()) == Verdict::Unqualified)
            carried += called.of(*subject);
    }
    qint64 passing2 = 0, passing4 = 0; // in so many rounds running, or more
    qint64 again = 0;                  // problem subjects of the last round that are in this one's sample
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != kind || !state.belongsTo(subject.id, Population::Checked))
            continue;
        again += state.pastVerdict(subject.id, key.previous()) == Verdict::Unqualified;
        const int passes = state.consecutivePasses(subject.id);
        passing2 += passes >= 2;
        passing4 += passes >= 4;
    }
    node.setFlag(u"carriedSampled"_s, again > 0);
    addRecheck(node, again, carried.size(), earlierTotal(state, inspected, key.previous(), kind),
               state.round().rates);
    node.setNames(u"failing2"_s, twice); // in two rounds running, or more
    node.setNames(u"failing3"_s, threeTimes);
    node.setNames(u"carried"_s, carried);
    setStreaks(node, u"failingStreaks"_s, byLength, failed.size());
    node.setInteger(u"passing2"_s, passing2);
    node.setInteger(u"passing4"_s, passing4);
    addWholeInARow(node, state, kind, inspected);
    addRegisterChanges(node, state, kind);
    addExpiredFilings(node, state, kind);
}

void addSamplingChange(FactNode &node, const RoundState &state, const NoticeSettings &settings)
{
    const Rate before = rateFromPrinted(settings.previousSampling).value_or(Rate{});
    const std::optional<QString> change =
        changeText(state.tally().total(SubjectKind::Website).sampling(), before, {});
    node.setFlag(u"samplingKnown"_s, change.has_value());
    node.setText(u"samplingPoints"_s, QString(change.value_or(QString())).remove(u'+').remove(u'-'));
    node.setFlag(u"samplingRose"_s, change && change->startsWith(u'+'));
    node.setFlag(u"samplingFell"_s, change && change->startsWith(u'-'));
}

} // namespace xw::notice
