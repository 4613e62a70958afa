// Problems under the office's own headings: 内容更新不及时 for what the standard calls 首页不更新 and
// 栏目不更新.
#include "notice/facts/facts_parts.h"
#include "notice/facts/problem_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Whether a heading's problem means this group: its id, its name, or words of the office's own.
bool meansGroup(const Standard &standard, const QString &problem, const ProblemGroup &group, SubjectKind kind)
{
    if (problem == group.member || problem == group.label)
        return true;
    if (const std::optional<IndicatorId> known = standard.match(problem, kind)) {
        const Indicator *indicator = standard.indicator(*known);
        return indicator && indicator->id.value() == group.member;
    }
    return !standard.indicator(IndicatorId(group.member)) && group.label.contains(problem);
}

struct OwnHeading {
    QString name;
    std::vector<FactNodePtr> websites, media;
};

/// KIND.headings: list (label, count, subjects), as `problems` has it, but by the office's headings; overlap.
void addHeadingsOf(FactNode &node, const std::vector<std::pair<QString, Tallied>> &byHeading,
                   const SubjectNames &names, size_t failing)
{
    std::vector<FactNodePtr> list;
    size_t sum = 0;
    for (auto [heading, tallied] : byHeading) {
        tallied.nameBy(names);
        const FactNodePtr one = node.objectPtr(memberName(heading));
        one->setText(u"label"_s, heading);
        one->setInteger(u"count"_s, tallied.names.size());
        one->setNames(u"subjects"_s, tallied.names);
        sum += size_t(tallied.names.size());
        list.push_back(one);
    }
    node.setFlag(u"overlap"_s, sum > failing);
    node.setItems(u"list"_s, std::move(list));
}

Tallied &tallyOf(std::vector<std::pair<QString, Tallied>> &byHeading, const QString &heading)
{
    const auto known = std::find_if(byHeading.begin(), byHeading.end(),
                                    [&](const auto &one) { return one.first == heading; });
    return known == byHeading.end() ? byHeading.emplace_back(heading, Tallied()).second : known->second;
}

constexpr QStringView restHeading = u"其他问题";

QString headingOf(const RoundState &state, const NoticeSettings &settings, const ProblemGroup &group,
                  SubjectKind kind)
{
    const auto own =
        std::find_if(settings.headings.begin(), settings.headings.end(), [&](const ProblemHeading &one) {
            return meansGroup(state.standard(), one.problem, group, kind);
        });
    return own == settings.headings.end() ? restHeading.toString() : own->heading;
}

OwnHeading &ownHeadingNamed(std::vector<OwnHeading> &headings, const QString &name)
{
    const auto known = std::find_if(headings.begin(), headings.end(),
                                    [&](const OwnHeading &one) { return one.name == name; });
    return known == headings.end() ? headings.emplace_back(OwnHeading{name, {}, {}}) : *known;
}

} // namespace

QHash<SubjectId, QStringList> ownHeadings(const RoundState &state, const NoticeSettings &settings,
                                          SubjectKind kind)
{
    QHash<SubjectId, QStringList> bySubject;
    if (settings.headings.empty())
        return bySubject;
    for (const ProblemGroup &group : problemGroups(state, kind)) {
        const QString heading = headingOf(state, settings, group, kind);
        for (const SubjectId subject : group.tallied.subjects)
            if (QStringList &known = bySubject[subject]; !known.contains(heading))
                known += heading;
    }
    const bool isRestAlone = std::all_of(bySubject.cbegin(), bySubject.cend(), [](const QStringList &one) {
        return one == QStringList{restHeading.toString()};
    });
    return isRestAlone ? QHash<SubjectId, QStringList>() : bySubject;
}

void addHeadingFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings)
{
    std::vector<OwnHeading> headings;
    for (const ProblemHeading &one : settings.headings)
        ownHeadingNamed(headings, one.heading);
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
        const bool isSite = kind == SubjectKind::Website;
        FactNode &ofKind = root.object(isSite ? u"websites"_s : u"media"_s);
        const std::vector<FactNodePtr> &told = ofKind.object(u"problems"_s).member(u"list"_s)->items();
        const std::vector<ProblemGroup> groups =
            settings.headings.empty() ? std::vector<ProblemGroup>() : problemGroups(state, kind);
        std::vector<std::pair<QString, Tallied>> byHeading;
        for (const ProblemHeading &one : settings.headings)
            tallyOf(byHeading, one.heading);
        for (size_t i = 0; i < groups.size() && i < told.size(); ++i) {
            const QString name = headingOf(state, settings, groups[i], kind);
            OwnHeading &heading = ownHeadingNamed(headings, name);
            (isSite ? heading.websites : heading.media).push_back(told[i]);
            for (const Subject *subject : groups[i].tallied.members)
                tallyOf(byHeading, name).take(*subject);
        }
        std::erase_if(byHeading, [](const auto &one) { return one.second.members.empty(); });
        FactNode &node = ofKind.object(u"headings"_s);
        addHeadingsOf(node, byHeading, SubjectNames(state, kind), failing(state, kind).size());
        if (byHeading.size() == 1 &&
            byHeading.front().first == restHeading) { // 其他 of what? Their own words
            node.setItems(u"list"_s, told);
            node.setFlag(u"overlap"_s, leafOf(ofKind, {u"problems"_s, u"overlap"_s})->holds());
        }
    }
    FactNode &node = root.object(u"headings"_s);
    std::vector<FactNodePtr> list;
    for (OwnHeading &heading : headings) {
        if (heading.websites.empty() && heading.media.empty())
            continue;
        const FactNodePtr one = node.objectPtr(memberName(heading.name));
        one->setText(u"name"_s, heading.name);
        one->setItems(u"siteProblems"_s, std::move(heading.websites));
        one->setItems(u"mediaProblems"_s, std::move(heading.media));
        list.push_back(one);
    }
    node.setFlag(u"used"_s, !list.empty());
    node.setItems(u"list"_s, std::move(list));
}

} // namespace xw::notice
