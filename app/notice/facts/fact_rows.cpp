#include "notice/fact_rows.h"

#include "domain/register_changes.h"
#include "domain/register_fields.h"
#include "notice/compose/punctuation.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"
#include "notice/facts/problem_groups.h"

#include <QSet>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Picks = std::function<bool(const Subject &)>;

/// Who counts in the last member of an id: running, checked, unqualified …; nothing where it is no count of
/// subjects.
Picks picksOf(const RoundState &state, const QString &number)
{
    const auto in = [&state](Population population) -> Picks {
        return
            [&state, population](const Subject &subject) { return state.belongsTo(subject.id, population); };
    };
    if (number == u"running")
        return in(Population::Running);
    if (number == u"sampled")
        return in(Population::Due);
    if (number == u"checked" || number == u"sampling" || number.startsWith(u"rate"))
        return in(Population::Checked);
    if (number == u"qualified")
        return in(Population::Qualified);
    if (number == u"unqualified")
        return in(Population::Unqualified);
    return {};
}

/// What the members between the kind and the number ask: a region, a type, a platform; nothing where none of
/// them.
Picks placeOf(const RoundState &state, const QStringList &path)
{
    const QString part = path.value(1), name = path.value(2);
    if (part == u"byRegion")
        return [&state, name](const Subject &subject) {
            const Region *region = state.region(subject.region);
            return region && memberName(region->name) == name;
        };
    if (part == u"types")
        return [name](const Subject &subject) { return typeFact(subject.type) == name; };
    if (part == u"levels")
        return [name](const Subject &subject) { return levelFact(subject.level) == name; };
    if (part == u"byLevel")
        return [&state, name](const Subject &subject) { return levelMember(state, subject) == name; };
    if (part == u"own")
        return [&state](const Subject &subject) {
            const Region *region = state.region(subject.region);
            return region && isOwnUnit(region->name, areaOf(state.round().issuer, state.round().province));
        };
    if (part == u"platforms")
        return [name](const Subject &subject) { return platformFact(subject.platform) == name; };
    if (part == u"accounts" || part == u"apps")
        return [applications = part == u"apps"](const Subject &subject) {
            return isApplication(subject.platform) == applications;
        };
    if (const auto group = websiteGroupFrom(part))
        return [group = *group](const Subject &subject) { return belongsTo(group, subject.type); };
    return [](const Subject &) { return true; };
}

/// The subjects of one group of problems, or of one wording in it: "W4.count", "words.首页打不开.count",
/// "W4.parts.信息不更新.count"; `path` from the group on.
Picks pickOfGroup(const std::vector<ProblemGroup> &groups, const QStringList &path)
{
    const qsizetype parts = path.indexOf(u"parts"_s);
    const QString member = path.value(0) == u"words" ? u"words."_s + path.value(1) : path.value(0);
    QSet<SubjectId> subjects;
    for (const ProblemGroup &group : groups) {
        if (group.member != member)
            continue;
        if (parts < 0)
            subjects = group.tallied.subjects;
        for (const auto &[said, tallied] : group.wordings)
            if (parts > 0 && memberName(said) == path.value(parts + 1))
                subjects = tallied.subjects;
    }
    return [subjects](const Subject &subject) { return subjects.contains(subject.id); };
}

/// Subjects with a general problem: all of them, or those of one group
/// ("websites.general.problems.P3.count").
Picks generalOf(const RoundState &state, SubjectKind kind, const QStringList &path)
{
    const std::vector<ProblemGroup> groups = generalProblems(state, kind);
    if (path.value(2) == u"problems")
        return pickOfGroup(groups, path.mid(3));
    QSet<SubjectId> all;
    for (const ProblemGroup &group : groups)
        all.unite(group.tallied.subjects);
    return [all](const Subject &subject) { return all.contains(subject.id); };
}

/// Failing subjects that have a problem: an indicator (W4), a condition (W4.1), or the words of a finding.
Picks problemOf(const RoundState &state, const QStringList &path)
{
    if (path.value(1) == u"problemWords")
        return [&state, words = path.value(2)](const Subject &subject) {
            const QStringList stated = statedProblems(state, subject.id);
            return std::any_of(stated.begin(), stated.end(),
                               [&](const QString &said) { return memberName(said) == words; });
        };
    static const QStringList groups{u"words"_s, u"score"_s, u"unstated"_s};
    if (groups.contains(path.value(2)) || path.contains(u"parts"_s)) {
        const bool websites = path.front() == u"websites";
        return pickOfGroup(problemGroups(state, websites ? SubjectKind::Website : SubjectKind::MediaAccount),
                           path.mid(2));
    }
    bool condition = false;
    path.value(3).toInt(&condition);
    const IndicatorId id(condition ? path.value(2) + u'.' + path.value(3) : path.value(2));
    return [&state, id](const Subject &subject) { return state.hasProblem(subject.id, id); };
}

/// Failing subjects of a list: failing2, failing3, carried.
Picks failingIn(const RoundState &state, const QString &list, const QString &member)
{
    if (list == u"failing2" || list == u"failing3")
        return [&state, least = list == u"failing2" ? 2 : 3](const Subject &subject) {
            return state.consecutiveFailures(subject.id) >= least;
        };
    if (list == u"failingStreaks")
        return [&state, length = member.toInt()](const Subject &subject) {
            return state.consecutiveFailures(subject.id) == length;
        };
    if (list == u"carried")
        return [&state](const Subject &subject) {
            return state.pastVerdict(subject.id, state.round().key.previous()) == Verdict::Unqualified;
        };
    return [](const Subject &) { return true; };
}

/// Failing subjects with a problem under one of the office's own headings.
Picks headingOf(const RoundState &state, const NoticeSettings &settings, SubjectKind kind,
                const QString &heading)
{
    return [headings = ownHeadings(state, settings, kind), heading](const Subject &subject) {
        const QStringList own = headings.value(subject.id);
        return std::any_of(own.begin(), own.end(),
                           [&](const QString &name) { return memberName(name) == heading; });
    };
}

FactRows subjectsBehind(const QStringList &path, const RoundState &state, const NoticeSettings &settings)
{
    FactRows rows;
    const SubjectKind kind = path.front() == u"websites" ? SubjectKind::Website : SubjectKind::MediaAccount;
    const QString part = path.value(1);
    const auto take = [&](const Picks &picks) {
        for (const Subject &subject : state.subjects())
            if (subject.kind == kind && picks(subject))
                rows.subjects.push_back(subject.id);
    };
    const bool problem = part == u"problems" || part == u"problemWords";
    const bool failures =
        problem || part.startsWith(u"failing") || part == u"carried" || path.contains(u"failing"_s);
    if (part == u"changes") {
        if (const auto changes = registerChanges(state, kind))
            rows.subjects = path.value(2) == u"opened"      ? changes->opened
                            : path.value(2) == u"closed"    ? changes->closed
                            : path.value(2) == u"cancelled" ? changes->cancelled
                                                            : changes->offline;
    } else if (part == u"expired") {
        take([&, filing = path.value(2)](const Subject &subject) {
            const QStringList expired = expiredFilings(subject, registerDay(state.round()));
            const bool isOne =
                std::any_of(registerFields().begin(), registerFields().end(),
                            [&](const RegisterField &field) { return filingOf(field) == filing; });
            return subject.isRunning() && (isOne ? expired.contains(filing) : !expired.isEmpty());
        });
    } else if (part == u"recheck") {
        const Picks counted = picksOf(state, path.value(2) == u"count" ? u"checked"_s : path.value(2));
        take([&](const Subject &subject) {
            return counted && counted(subject) &&
                   state.pastVerdict(subject.id, state.round().key.previous()) == Verdict::Unqualified;
        });
    } else if (part == u"general") {
        take(generalOf(state, kind, path));
    } else if (part == u"headings") {
        take(headingOf(state, settings, kind, path.value(2)));
    } else if (failures) {
        const Picks wanted = problem               ? problemOf(state, path)
                             : part == u"byRegion" ? placeOf(state, path)
                                                   : failingIn(state, part, path.value(2));
        for (const Subject *subject : notice::failing(state, kind))
            if (wanted(*subject))
                rows.subjects.push_back(subject->id);
    } else if (const Picks number = picksOf(state, path.back())) {
        const Picks place = placeOf(state, path);
        take([&](const Subject &subject) { return number(subject) && place(subject); });
    } else if (part == u"scores") {
        const bool others = path.value(2) == u"departments";
        for (const Subject *site : others ? departmentsByScore(state, 0) : portalsByScore(state, 0, 0))
            rows.subjects.push_back(site->id);
    }
    return rows;
}

bool isOfUnit(const LedgerGroup &group, const QString &word, const QString &unit)
{
    for (const LedgerGroup::Value &value : group.values)
        if (value.words.contains(word))
            return value.id == unit;
    return memberName(word) == unit;
}

FactRows ledgerRowsBehind(const QStringList &path, const LedgerView &view)
{
    const LedgerDefinition &definition = view.definition();
    FactRows rows{{}, definition.id, {}};
    const auto group = std::find_if(definition.groups.begin(), definition.groups.end(),
                                    [&](const LedgerGroup &one) { return one.id == path.value(2); });
    const auto list = std::find_if(definition.lists.begin(), definition.lists.end(),
                                   [&](const LedgerList &one) { return one.id == path.value(2); });
    const LedgerFigure *figure = definition.figure(path.back());
    const LedgerWhere where = list != definition.lists.end() ? list->where
                              : figure                       ? figure->where
                                                             : LedgerWhere{};
    for (const LedgerLine *line : view.pick(where))
        if (group == definition.groups.end() ||
            isOfUnit(*group, view.printed(*line, view.place(group->by)), path.value(3)))
            rows.keys << line->key;
    return rows;
}

} // namespace

FactRows rowsBehind(const QString &fact, const RoundState &state, const LedgerViews &ledgers,
                    const NoticeSettings &settings)
{
    const QStringList path = fact.split(u'.');
    if (path.size() >= 2 && (path.front() == u"websites" || path.front() == u"media"))
        return subjectsBehind(path, state, settings);
    if (path.size() >= 3 && path.front() == u"ledgers")
        for (const LedgerView &view : ledgers)
            if (memberName(view.definition().id) == path.at(1))
                return ledgerRowsBehind(path, view);
    return {};
}

} // namespace xw::notice
