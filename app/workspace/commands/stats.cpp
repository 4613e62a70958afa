#include "workspace/stats.h"

#include "domain/printed_words.h"
#include "domain/register_changes.h"
#include "domain/register_fields.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

KindStats kindStats(const RoundState &state, const std::vector<PastTotal> &inspected, SubjectKind kind)
{
    const RoundKey key = state.round().key;
    return {state.tally().total(kind), compareWith(key.previous(), state, inspected, kind),
            compareWith(key.yearAgo(), state, inspected, kind)};
}

void addRegions(Stats &stats, const RoundState &state)
{
    const auto judge = [&](const Counts &counts, const QString &name, QStringList &all, QStringList &below) {
        if (counts.rate().isWhole())
            all << name;
        if (counts.rate().compareToHundredths(stats.thresholdHundredths) < 0)
            below << name;
    };
    for (const Region &region : state.regions()) {
        RegionStats row{region.id, region.name, state.tally().region(SubjectKind::Website, region.id),
                        state.tally().region(SubjectKind::MediaAccount, region.id)};
        judge(row.websites, row.name, stats.allQualifiedWebsites, stats.belowWebsites);
        judge(row.media, row.name, stats.allQualifiedMedia, stats.belowMedia);
        stats.regions.push_back(std::move(row));
    }
}

void addGroups(Stats &stats, const Tally &tally)
{
    const auto add = [](std::vector<GroupStats> &groups, const QString &name, const Counts &counts) {
        if (counts != Counts())
            groups.push_back({name, counts});
    };
    // The unknown stands last, and under a name of its own only where something is unknown.
    for (int i = 1; i < websiteTypeCount; ++i)
        add(stats.types, toChinese(WebsiteType(i)), tally.type(WebsiteType(i)));
    add(stats.types, {}, tally.type(WebsiteType::Unknown));
    for (const Platform platform : shownPlatforms())
        add(stats.platforms, toChinese(platform), tally.platform(platform));
}

void addProblems(Stats &stats, const RoundState &state)
{
    for (const Indicator &indicator : state.standard().indicators)
        if (const int subjects = state.tally().problem(indicator.appliesTo, indicator.id); subjects > 0)
            stats.problems.push_back({indicator.id, indicator.name, indicator.appliesTo, subjects});
}

} // namespace

QString Stats::thresholdText() const
{
    return hundredthsText(thresholdHundredths) + u'%';
}

Stats computeStats(const RoundState &state, const std::vector<PastTotal> &inspectedTotals)
{
    Stats stats;
    stats.round = state.round().key;
    stats.province = state.round().province;
    stats.rates = state.round().rates;
    stats.thresholdHundredths = state.round().thresholdHundredths;
    stats.websites = kindStats(state, inspectedTotals, SubjectKind::Website);
    stats.media = kindStats(state, inspectedTotals, SubjectKind::MediaAccount);
    addRegions(stats, state);
    addGroups(stats, state.tally());
    addProblems(stats, state);
    stats.accounts = state.tally().mediaGroup(false);
    stats.apps = state.tally().mediaGroup(true);
    return stats;
}

RegisterStats registerStats(const RoundState &state, SubjectKind kind, QDate today)
{
    RegisterStats stats;
    const auto names = [&](const std::vector<SubjectId> &ids) {
        QStringList names;
        for (const SubjectId id : ids)
            names << state.subject(id)->name;
        return names;
    };
    if (const auto changes = registerChanges(state, kind)) {
        stats.opened = names(changes->opened);
        stats.closed = names(changes->closed);
        stats.cancelled = names(changes->cancelled);
        stats.offline = names(changes->offline);
    }
    for (const Subject &subject : state.subjects())
        if (subject.kind == kind && subject.isRunning() && !expiredFilings(subject, today).isEmpty())
            stats.expired << subject.name;
    return stats;
}

Stats computeStats(const Workspace &workspace)
{
    return computeStats(workspace.state(), workspace.inspectedTotals());
}

} // namespace xw
