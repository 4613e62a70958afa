// Days until a veto for not updating: each condition by itself, at its very day, held against the rule
// counted out again on every day that follows.
#include "probe/freshness.h"
#include "testkit/testkit.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw::probe;

namespace
{

struct Made {
    QString name;
    QDate newest; ///< invalid: it has no day
};

FetchedPage homeWith(const std::vector<Made> &columns)
{
    QString body;
    for (size_t k = 0; k < columns.size(); ++k) {
        body += u"<div class=box><h2>%1</h2><a href=/c%2/>更多</a><ul>"_s.arg(columns[k].name).arg(k);
        for (int n = 0; n < 3; ++n)
            body +=
                u"<li><a href=/c%1/show.asp?id=%2>关于开展第%2次安全生产检查的情况</a><i>%3</i></li>"_s.arg(k)
                    .arg(n)
                    .arg(columns[k].newest.isValid()
                             ? columns[k].newest.addDays(-40 * n).toString(Qt::ISODate)
                             : QString());
        body += u"</ul></div>"_s;
    }
    return {u"http://www.example.gov.cn/"_s, (u"<html><meta charset=utf-8><body>"_s + body).toUtf8(),
            "text/html; charset=utf-8"};
}

std::optional<VetoForecast> forecastOf(const Freshness &read, const QString &condition)
{
    for (const VetoForecast &one : read.forecasts)
        if (one.condition == condition)
            return one;
    return std::nullopt;
}

bool holds(const Freshness &read, const QString &condition)
{
    return condition == u"home"          ? read.homeIsStale
           : condition == u"news_notice" ? read.staleNewsNotice >= 5
                                         : read.staleLong >= 10;
}

std::vector<Made> named(const QStringList &names, const QDate &newest)
{
    std::vector<Made> made;
    for (const QString &name : names)
        made.push_back({name, newest});
    return made;
}

const QStringList kNews{u"县区动态"_s, u"今日要闻"_s, u"部门动态"_s, u"乡镇动态"_s, u"工作快讯"_s};
const QStringList kOther{u"财政预决算"_s, u"应急管理"_s, u"统计数据"_s, u"精神文明"_s,
                         u"建议提案"_s,   u"人事任免"_s, u"招标采购"_s, u"重点领域"_s,
                         u"乡镇之窗"_s,   u"媒体关注"_s, u"规划计划"_s};

} // namespace

class VetoForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void eachConditionHasItsFirstDay_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QDate>("first"); ///< on which it holds, of columns that were updated on 31 January
        QTest::newRow("home") << QStringList{u"今日要闻"_s} << u"home"_s << QDate(2020, 2, 15);
        QTest::newRow("news") << kNews << u"news_notice"_s << QDate(2020, 2, 15);
        QTest::newRow("notices over a short month")
            << QStringList{u"通知公告"_s, u"公示公告"_s, u"政策文件"_s, u"规范性文件"_s, u"政务公告"_s}
            << u"news_notice"_s << QDate(2020, 8, 1);
        QTest::newRow("long") << kOther.first(10) << u"long"_s << QDate(2021, 2, 1);
    }
    void eachConditionHasItsFirstDay()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, condition);
        QFETCH(QDate, first);
        const FetchedPage home = homeWith(named(names, {2020, 1, 31}));
        for (const int before : {9, 1, 0, -1}) {
            const QDate asOf = first.addDays(-before);
            const Freshness read = freshnessOf({home}, asOf);
            const auto found = forecastOf(read, condition);
            QVERIFY(found.has_value());
            QCOMPARE(found->days, std::max(0, before));
            QCOMPARE(found->on, std::max(first, asOf));
            QCOMPARE(holds(read, condition), before <= 0);
        }
    }

    void tooFewColumnsForesayNothing()
    {
        const QDate day(2020, 5, 1);
        const Freshness read = freshnessOf({homeWith(named(kNews.first(4), day))}, day);
        QVERIFY(!forecastOf(read, u"news_notice"_s));
        QVERIFY(!forecastOf(read, u"long"_s));
        QVERIFY(!forecastOf(freshnessOf({homeWith(named({u"财政预决算"_s}, {}))}, day), u"home"_s));
    }

    void theLastOfTheCountedColumnsSaysWhen()
    {
        std::vector<Made> made = named(kNews, {2020, 5, 1});
        made[2].newest = {2020, 5, 9}; // the fifth to fall
        const auto found = forecastOf(freshnessOf({homeWith(made)}, {2020, 5, 10}), u"news_notice"_s);
        QCOMPARE(found->on, QDate(2020, 5, 24));
        made.push_back({u"图片新闻"_s, {2020, 4, 1}}); // five without it
        QCOMPARE(forecastOf(freshnessOf({homeWith(made)}, {2020, 5, 10}), u"news_notice"_s)->on,
                 QDate(2020, 5, 16));
    }

    void whatIsForetoldHoldsOnItsDayAndNotBefore()
    {
        const quint32 seed = QRandomGenerator::global()->generate() % 100000;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 40; ++round) {
            const QDate asOf = QDate(2019, 1, 1).addDays(random.bounded(900));
            std::vector<Made> made;
            for (const QString &name : kNews + QStringList{u"通知公告"_s, u"政策文件"_s} + kOther)
                if (random.bounded(5))
                    made.push_back({name, asOf.addDays(-random.bounded(random.bounded(2) ? 30 : 420))});
            const FetchedPage home = homeWith(made);
            const Freshness now = freshnessOf({home}, asOf);
            QVERIFY(std::is_sorted(now.forecasts.begin(), now.forecasts.end(),
                                   [](const auto &a, const auto &b) { return a.on < b.on; }));
            for (const VetoForecast &one : now.forecasts) {
                QCOMPARE(int(asOf.daysTo(one.on)), one.days);
                QVERIFY2(holds(freshnessOf({home}, one.on), one.condition), qPrintable(one.condition));
                if (one.days > 0)
                    QVERIFY2(!holds(freshnessOf({home}, one.on.addDays(-1)), one.condition),
                             qPrintable(one.condition + one.on.toString(Qt::ISODate)));
            }
        }
    }
};

XW_TEST_MAIN(VetoForecastTest)
#include "tst_veto_forecast.moc"
