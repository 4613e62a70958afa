#include "ctl/print/stats_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject countsJson(const Counts &counts, RateFormat format)
{
    return {{u"running"_s, counts.running},
            {u"checked"_s, counts.checked},
            {u"qualified"_s, counts.qualified},
            {u"unqualified"_s, counts.unqualified},
            {u"rate"_s, orNull(counts.rate().textOrNull(format))}};
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    return {{u"round"_s, comparison.round.isValid() ? QJsonValue(comparison.round.text()) : QJsonValue()},
            {u"rate"_s, comparison.printed.isEmpty() ? QJsonValue() : QJsonValue(comparison.printed)},
            {u"change"_s, orNull(comparison.change)}};
}

QJsonObject kindJson(const KindStats &kind, RateFormat format)
{
    QJsonObject json = countsJson(kind.counts, format);
    json.insert(u"sampling"_s, orNull(kind.counts.sampling().textOrNull(format)));
    json.insert(u"due"_s, kind.counts.sampled);
    json.insert(u"unchecked"_s, kind.counts.unchecked());
    json.insert(u"to_settle"_s, kind.counts.toSettle);
    json.insert(u"outside_sample"_s, kind.counts.outsideSample);
    json.insert(u"previous"_s, comparisonJson(kind.previous));
    json.insert(u"year_ago"_s, comparisonJson(kind.yearAgo));
    return json;
}

QJsonArray groupsJson(const std::vector<GroupStats> &groups, const QString &member, RateFormat format)
{
    QJsonArray array;
    for (const GroupStats &group : groups) {
        QJsonObject json = countsJson(group.counts, format);
        json.insert(member, group.name.isEmpty() ? QJsonValue() : QJsonValue(group.name));
        array.append(json);
    }
    return array;
}

QJsonArray problemsJson(const std::vector<ProblemStats> &problems)
{
    QJsonArray array;
    for (const ProblemStats &problem : problems)
        array.append(
            QJsonObject{{u"indicator"_s, problem.indicator.value()},
                        {u"name"_s, problem.name},
                        {u"kind"_s, problem.kind == SubjectKind::Website ? u"websites"_s : u"media"_s},
                        {u"subjects"_s, problem.subjects}});
    return array;
}

} // namespace

QJsonObject registerJson(const RegisterStats &stats)
{
    const auto list = [](const std::optional<QStringList> &names) {
        return names ? QJsonValue(QJsonObject{{u"count"_s, names->size()},
                                              {u"names"_s, QJsonArray::fromStringList(*names)}})
                     : QJsonValue();
    };
    return {{u"opened"_s, list(stats.opened)},
            {u"closed"_s, list(stats.closed)},
            {u"cancelled"_s, list(stats.cancelled)},
            {u"offline"_s, list(stats.offline)},
            {u"expired"_s, list(stats.expired)}};
}

QJsonObject statsJson(const Stats &stats, const QString &by)
{
    QJsonArray regions;
    for (const RegionStats &region : stats.regions)
        regions.append(QJsonObject{{u"region"_s, region.name},
                                   {u"websites"_s, countsJson(region.websites, stats.rates)},
                                   {u"media"_s, countsJson(region.media, stats.rates)}});
    QJsonObject json{
        {u"round"_s, stats.round.text()},
        {u"province"_s, stats.province},
        {u"websites"_s, kindJson(stats.websites, stats.rates)},
        {u"media"_s, kindJson(stats.media, stats.rates)},
        {u"regions"_s, regions},
        {u"all_qualified"_s,
         QJsonObject{{u"websites"_s, QJsonArray::fromStringList(stats.allQualifiedWebsites)},
                     {u"media"_s, QJsonArray::fromStringList(stats.allQualifiedMedia)}}},
        {u"below"_s, QJsonArray{QJsonObject{{u"threshold"_s, stats.thresholdText()},
                                            {u"websites"_s, QJsonArray::fromStringList(stats.belowWebsites)},
                                            {u"media"_s, QJsonArray::fromStringList(stats.belowMedia)}}}}};
    QJsonObject media = json.value(u"media").toObject();
    media.insert(u"accounts"_s, countsJson(stats.accounts, stats.rates));
    media.insert(u"apps"_s, countsJson(stats.apps, stats.rates));
    json.insert(u"media"_s, media);
    if (by == u"type")
        json.insert(u"types"_s, groupsJson(stats.types, u"type"_s, stats.rates));
    else if (by == u"platform")
        json.insert(u"platforms"_s, groupsJson(stats.platforms, u"platform"_s, stats.rates));
    else if (by == u"problem")
        json.insert(u"problems"_s, problemsJson(stats.problems));
    return json;
}

} // namespace xw::ctl
