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

struct Heading {
    QString name;
    std::vector<FactNodePtr> websites, media;
};

Heading &headingNamed(std::vector<Heading> &headings, const QString &name)
{
    const auto known =
        std::find_if(headings.begin(), headings.end(), [&](const Heading &one) { return one.name == name; });
    return known == headings.end() ? headings.emplace_back(Heading{name, {}, {}}) : *known;
}

} // namespace

void addHeadingFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings)
{
    std::vector<Heading> headings;
    for (const ProblemHeading &one : settings.headings)
        headingNamed(headings, one.heading);
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
        if (settings.headings.empty())
            break;
        const bool isSite = kind == SubjectKind::Website;
        const FactNode &problems = root.object(isSite ? u"websites"_s : u"media"_s).object(u"problems"_s);
        const std::vector<FactNodePtr> &told = problems.member(u"list"_s)->items();
        const std::vector<ProblemGroup> groups = problemGroups(state, kind);
        for (size_t i = 0; i < groups.size() && i < told.size(); ++i) {
            const auto own = std::find_if(
                settings.headings.begin(), settings.headings.end(), [&](const ProblemHeading &one) {
                    return meansGroup(state.standard(), one.problem, groups[i], kind);
                });
            Heading &heading =
                headingNamed(headings, own == settings.headings.end() ? u"其他问题"_s : own->heading);
            (isSite ? heading.websites : heading.media).push_back(told[i]);
        }
    }
    FactNode &node = root.object(u"headings"_s);
    std::vector<FactNodePtr> list;
    for (Heading &heading : headings) {
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
