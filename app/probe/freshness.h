// Freshness: what was published when, by home page and column, and how far a site is from a veto for not
// updating. Source of the limits: 国办秘函〔2019〕19号, 第一部分 (首页不更新, 栏目不更新). A reading is a
// suggestion with evidence, never a verdict.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

namespace xw::probe
{

/// A page as it was fetched.
struct FetchedPage {
    QString address;        ///< where it was found, after redirects
    QByteArray bytes;       ///< decoded body
    QByteArray contentType; ///< of its headers; may be empty
};

enum class ColumnClass : quint8 {
    News,   ///< 要闻动态: two weeks
    Notice, ///< 通知公告: six months
    Policy, ///< 政策文件: six months
    Other,  ///< whatever else is a list: a year
};
[[nodiscard]] QString toWord(ColumnClass kind);
/// By the name of a column alone.
[[nodiscard]] ColumnClass columnClassOf(const QString &name);

struct Column {
    QString name;
    QString address; ///< its own page; where it has none, the page that shows it
    ColumnClass kind = ColumnClass::Other;
    QString newest; ///< "2020-04-07", "2020-04" where no day is written; empty: no entry has a day
    QDate latest;   ///< the last day that `newest` can mean
    int items = 0;
    int undated = 0;       ///< entries without a day
    int future = 0;        ///< entries whose day lies after the visit
    int redated = 0;       ///< entries whose address was made long before the day that is written
    bool isBlank = false;  ///< a column that holds nothing
    bool isOnHome = false; ///< of the first level
    bool isStatic = false; ///< 机构职能, 领导信息 …: need not change, and is never counted as stale
    bool isStale = false;
    bool isExcused = false; ///< a person said why it rightly did not change: it is not counted
};
/// The first day on which a column counts as not updated; of one with a day.
[[nodiscard]] QDate staleFrom(const Column &column);

/// When a condition of the rule will be met if nothing is published.
struct VetoForecast {
    QString condition; ///< "home", "news_notice", "long"
    QDate on;          ///< the first day on which it holds
    int days = 0;      ///< from the day of the visit; 0: it holds already
};

struct Freshness {
    QString homeNewest; ///< empty: no entry of the home page has a day
    QDate homeLatest;
    bool homeIsStale = false;
    bool homeIsNavigation = false; ///< it lists nothing: all pages of the second level must be stale
    std::vector<Column> columns;
    int blank = 0;
    int staleNewsNotice = 0;
    int staleLong = 0;
    std::vector<VetoForecast> forecasts; ///< soonest first
};

/// `pages`: the home page first, with the pages that its frames show and the columns that were fetched.
/// `asOf`: the day of the visit. `excused`: addresses of columns that need not have changed.
[[nodiscard]] Freshness freshnessOf(const std::vector<FetchedPage> &pages, const QDate &asOf,
                                    const QSet<QString> &excused = {});
/// "home", "columns", "blank" and "stale" as the commands print them, and what stands beside them.
[[nodiscard]] QJsonObject toJson(const Freshness &freshness);

} // namespace xw::probe
