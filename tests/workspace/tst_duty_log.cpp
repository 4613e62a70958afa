// The duty log (读网记录) says what the history says, by day and person, and what the machine read.
#include "fixture.h"
#include "workspace/duty_log.h"

#include "domain/site_reading.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto dutySites =
    u"网站标识码,网站名称,首页网址,所属地区,网站类型\n3600000001,甲局,http://a.gov.cn/,省直,省级部门\n"
    u"3600000002,乙局,http://b.gov.cn/,省直,省级部门\n3600000003,丙局,http://c.gov.cn/,省直,省级部门\n";
} // namespace

class DutyLogTest : public QObject
{
    Q_OBJECT

private:
    static DutyLog logOf(Fixture &f, DutyOrder order, const std::vector<DutyVisits> &visits = {})
    {
        const auto history = f.wait(f.workspace->history({}, std::numeric_limits<int>::max()));
        const auto readings = allReadings(f.workspace->store());
        if (!history || !readings)
            qFatal("no history");
        return dutyLog(f.state(), *history, *readings, order, visits);
    }

private slots:
    void aDayHoldsWhoLookedAtWhatWhenAndWhatWasFound()
    {
        Fixture f(dutySites);
        f.clock->set(QDateTime({2020, 3, 20}, {9, 0}));
        XW_VERIFY_OK(f.wait(f.workspace->tick({f.id(u"3600000001"_s),
                                               IndicatorId(u"W4"_s),
                                               {},
                                               u"三个栏目不更新"_s,
                                               QStringList{u"http://a.gov.cn/tzgg/"_s},
                                               {}})));
        f.clock->set(QDateTime({2020, 3, 20}, {9, 25}));
        XW_VERIFY_OK(f.wait(f.workspace->addEvidence({f.id(u"3600000001"_s),
                                                      {},
                                                      u"screenshot"_s,
                                                      u"a.png"_s,
                                                      u"image/png"_s,
                                                      u"http://a.gov.cn/x"_s,
                                                      "p"})));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        f.clock->set(QDateTime({2020, 3, 20}, {10, 0}));
        f.workspace->setAuthor(u"李红"_s);
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000002"_s), true)));
        f.clock->set(QDateTime({2020, 3, 21}, {8, 0}));
        XW_VERIFY_OK(f.tick(u"3600000002"_s, "W2"));

        const DutyLog log = logOf(f, {QDate(2020, 3, 20), QDate(2020, 3, 20), {}});
        QCOMPARE(log.lines.size(), size_t(2));
        const auto mine = std::find_if(log.lines.begin(), log.lines.end(),
                                       [](const DutyLine &line) { return line.person == u"王敏"_s; });
        QVERIFY(mine != log.lines.end());
        QCOMPARE(mine->from, QTime(9, 0));
        QCOMPARE(mine->to, QTime(9, 25));
        QVERIFY(mine->found.first().endsWith(u"三个栏目不更新"_s));
        QCOMPARE(mine->looked, (QStringList{u"http://a.gov.cn/tzgg/"_s, u"http://a.gov.cn/x"_s}));
        QVERIFY(mine->done.contains(u"取证1份"_s));
        QVERIFY(mine->inspected);
        QCOMPARE(log.findings, 1);
        QCOMPARE(log.subjects, 2);
        QCOMPARE(logOf(f, {QDate(2020, 3, 20), QDate(2020, 3, 21), u"李红"_s}).lines.size(), size_t(2));
    }

    void whatWasTakenBackTheSameDayIsNotFound()
    {
        Fixture f(dutySites);
        f.clock->set(QDateTime({2020, 3, 20}, {9, 0}));
        const auto finding = f.tick(u"3600000001"_s, "W4");
        XW_VERIFY_OK(finding);
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(finding->id)));
        const DutyLog same = logOf(f, {QDate(2020, 3, 20), QDate(2020, 3, 20), {}});
        QCOMPARE(same.findings, 0);
        QCOMPARE(same.lines.size(), size_t(1));
        f.clock->set(QDateTime({2020, 3, 22}, {9, 0}));
        const auto again = f.tick(u"3600000001"_s, "W2");
        XW_VERIFY_OK(again);
        f.clock->set(QDateTime({2020, 3, 23}, {9, 0}));
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(again->id)));
        const DutyLog later = logOf(f, {QDate(2020, 3, 23), QDate(2020, 3, 23), {}});
        QVERIFY(later.lines.front().done.first().startsWith(u"撤销"_s));
        QCOMPARE(logOf(f, {QDate(2020, 3, 22), QDate(2020, 3, 22), {}}).findings, 1);
    }

    void theMachinesReadingsAndVisitsAreLinesOfTheirOwn()
    {
        Fixture f(dutySites);
        SiteReading reading;
        reading.subject = f.id(u"3600000003"_s);
        reading.round = f.state().round().key;
        reading.at = QDateTime({2020, 3, 20}, {3, 15});
        reading.pages = 4;
        SiteFinding dead;
        dead.check = SiteCheck::DeadLinks;
        dead.count = 2;
        dead.places = {{u"http://c.gov.cn/1"_s, {}, u"404"_s}};
        reading.findings = {dead};
        XW_VERIFY_OK(f.wait(f.workspace->store().append({toMeasurement(reading)})));
        const DutyVisits visits{
            f.id(u"3600000001"_s), QDate(2020, 3, 20), QTime(0, 5), QTime(23, 5), 22, 2, 1};
        const DutyLog log = logOf(f, {QDate(2020, 3, 20), QDate(2020, 3, 20), {}}, {visits});
        QCOMPARE(log.lines.size(), size_t(2));
        QVERIFY(log.lines.at(0).person.isEmpty() && log.lines.at(1).person.isEmpty());
        QCOMPARE(log.lines.at(0).found, QStringList{u"2次无法打开"_s});
        QCOMPARE(log.lines.at(1).found, QStringList{textOf(dead)});
        QCOMPARE(log.lines.at(1).looked, QStringList{u"http://c.gov.cn/1"_s});
        // Of one person alone the machine is none.
        QVERIFY(logOf(f, {QDate(2020, 3, 20), QDate(2020, 3, 20), u"王敏"_s}, {visits}).lines.empty());
    }
};

XW_TEST_MAIN(DutyLogTest)
#include "tst_duty_log.moc"
