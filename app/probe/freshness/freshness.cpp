#include "probe/freshness.h"

#include "probe/freshness/site_columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

// 国办秘函〔2019〕19号: two weeks, six months, a year; five, ten and five columns.
constexpr int kHomeDays = 14, kNewsDays = 14, kNoticeMonths = 6, kLongMonths = 12;
constexpr int kStaleColumns = 5, kLongColumns = 10;

void foresee(Freshness &freshness, const QString &condition, const QDate &on, const QDate &asOf)
{
    freshness.forecasts.push_back({condition, std::max(on, asOf), int(std::max<qint64>(0, asOf.daysTo(on)))});
}

/// On which day `count` of them are stale.
void foreseeColumns(Freshness &freshness, const QString &condition, std::vector<QDate> days, int count,
                    const QDate &asOf)
{
    std::sort(days.begin(), days.end());
    if (int(days.size()) >= count)
        foresee(freshness, condition, days[size_t(count) - 1], asOf);
}

} // namespace

QDate staleFrom(const Column &column)
{
    switch (column.kind) {
    case ColumnClass::News:
        return column.latest.addDays(kNewsDays + 1);
    case ColumnClass::Notice:
    case ColumnClass::Policy:
        return column.latest.addMonths(kNoticeMonths).addDays(1);
    case ColumnClass::Other:
        break;
    }
    return column.latest.addMonths(kLongMonths).addDays(1);
}

Freshness freshnessOf(const std::vector<FetchedPage> &pages, const QDate &asOf, const QSet<QString> &excused)
{
    SiteColumns reader(asOf);
    reader.read(pages);
    Freshness freshness;
    freshness.homeIsNavigation = reader.homeIsNavigation();
    freshness.columns = reader.take();
    if (const auto &newest = reader.homeNewest()) {
        freshness.homeNewest = newest->text();
        freshness.homeLatest = std::min(newest->latest(), std::max(asOf, newest->day));
    }
    std::vector<QDate> news, longer;
    QDate lastOfAll;
    for (Column &column : freshness.columns) {
        column.isExcused = excused.contains(column.address);
        if (column.isExcused)
            continue;
        freshness.blank += column.isBlank;
        if (column.isBlank || column.isStatic || !column.latest.isValid())
            continue;
        lastOfAll = std::max(lastOfAll, column.latest);
        const QDate from = staleFrom(column);
        column.isStale = from <= asOf;
        const bool isLong = column.kind == ColumnClass::Other;
        // Of 通知公告 and 政策文件 only those of the first level count.
        if (isLong || column.kind == ColumnClass::News || column.isOnHome) {
            (isLong ? longer : news).push_back(from);
            freshness.staleLong += column.isStale && isLong;
            freshness.staleNewsNotice += column.isStale && !isLong;
        }
    }
    const QDate home = freshness.homeIsNavigation ? lastOfAll : freshness.homeLatest;
    if (home.isValid()) {
        freshness.homeIsStale = home.addDays(kHomeDays) < asOf;
        foresee(freshness, u"home"_s, home.addDays(kHomeDays + 1), asOf);
    }
    foreseeColumns(freshness, u"news_notice"_s, news, kStaleColumns, asOf);
    foreseeColumns(freshness, u"long"_s, longer, kLongColumns, asOf);
    std::stable_sort(freshness.forecasts.begin(), freshness.forecasts.end(),
                     [](const VetoForecast &a, const VetoForecast &b) { return a.on < b.on; });
    return freshness;
}

QJsonObject toJson(const Freshness &freshness)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray columns;
    for (const Column &column : freshness.columns) {
        QJsonObject row{{u"name"_s, column.name},          {u"url"_s, column.address},
                        {u"class"_s, toWord(column.kind)}, {u"newest"_s, text(column.newest)},
                        {u"items"_s, column.items},        {u"blank"_s, column.isBlank},
                        {u"stale"_s, column.isStale},      {u"first_level"_s, column.isOnHome}};
        if (column.undated > 0)
            row.insert(u"undated"_s, column.undated);
        if (column.future > 0)
            row.insert(u"future"_s, column.future);
        if (column.redated > 0)
            row.insert(u"redated"_s, column.redated);
        if (column.isExcused)
            row.insert(u"excused"_s, true);
        if (column.isStatic)
            row.insert(u"static"_s, true);
        columns.append(row);
    }
    QJsonArray forecasts;
    for (const VetoForecast &forecast : freshness.forecasts)
        forecasts.append(QJsonObject{{u"condition"_s, forecast.condition},
                                     {u"on"_s, forecast.on.toString(Qt::ISODate)},
                                     {u"days"_s, forecast.days}});
    return {{u"home"_s, QJsonObject{{u"newest"_s, text(freshness.homeNewest)},
                                    {u"stale"_s, freshness.homeIsStale},
                                    {u"navigation"_s, freshness.homeIsNavigation}}},
            {u"columns"_s, columns},
            {u"blank"_s, freshness.blank},
            {u"stale"_s,
             QJsonObject{{u"news_notice"_s, freshness.staleNewsNotice}, {u"long"_s, freshness.staleLong}}},
            {u"veto"_s, forecasts}};
}

} // namespace xw::probe
