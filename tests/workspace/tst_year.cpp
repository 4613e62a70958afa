// A year: its cells are the rounds' own numbers, the assessment knows only what its source states, and yearly
// reports are held against themselves and the register.
#include "fixture.h"
#include "workspace/annual_report.h"
#include "workspace/year.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto yearSites = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位\n3611000003,住建局,http:"
                           u"//zj.gov.cn/,甲市,市级部门,甲市住建局\n"
                           u"3611000004,交通局,http://jt.gov.cn/,甲市,市级部门,甲市交通局\n"
                           u"3601000019,房管局,http://fg.gov.cn/,乙市,市级部门,乙市房管局\n";
} // namespace

class YearTest : public QObject
{
    Q_OBJECT

private:
    static void inspect(Fixture &f, const QString &code, bool fails)
    {
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(code), true)));
        if (fails)
            XW_VERIFY_OK(f.tick(code, "W2"));
    }
    /// 2020Q1: all checked, 住建局 fails. 2020Q2: two checked, both fail.
    static void twoRounds(Fixture &f)
    {
        inspect(f, u"3611000003"_s, true);
        inspect(f, u"3611000004"_s, false);
        inspect(f, u"3601000019"_s, false);
        const auto next = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        XW_VERIFY_OK(next);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(next->id)));
        inspect(f, u"3611000003"_s, true);
        inspect(f, u"3601000019"_s, true);
    }

private slots:
    void aYearsCellsAreTheRoundsNumbers()
    {
        Fixture f(yearSites);
        twoRounds(f);
        const auto rounds = loadYear(*f.store, 2020);
        XW_VERIFY_OK(rounds);
        QCOMPARE(rounds->size(), size_t(2));
        const YearTable table = yearTable(*rounds);
        QCOMPARE(table.websites.size(), size_t(3)); // two cities and the whole
        for (const YearRow &row : table.websites)
            for (const RoundState &state : *rounds) {
                const Region *region = row.region.isEmpty() ? nullptr : state.regionByName(row.region);
                const Counts counts = region ? state.tally().region(SubjectKind::Website, region->id)
                                             : state.tally().total(SubjectKind::Website);
                const auto &cell = row.cells.at(size_t(state.round().key.number() - 1));
                QCOMPARE(cell ? cell->checked : 0, counts.checked);
                QCOMPARE(cell ? cell->unqualified : 0, counts.unqualified);
            }
        QCOMPARE(table.websites.back().sum(), (YearCell{5, 3}));
        QVERIFY(!table.websites.back().cells.at(2));
        QVERIFY(table.media.empty());
        QCOMPARE(table.bodies.size(), size_t(3));
        const auto failing =
            std::find_if(table.bodies.begin(), table.bodies.end(),
                         [&](const YearBody &body) { return body.subject == f.id(u"3611000003"_s); });
        QCOMPARE(failing->failures, 2);
        QCOMPARE(failing->verdicts.at(0), Verdict::Unqualified);
        QCOMPARE(failing->verdicts.at(3), Verdict::Unchecked);
        QCOMPARE(table.organizers.size(), size_t(3));
        const auto body = std::ranges::find(table.organizers, u"乙市房管局"_s, &YearRow::region);
        QVERIFY(body != table.organizers.end());
        QCOMPARE(body->cells.at(0), (std::optional<YearCell>({1, 0})));
        QCOMPARE(body->cells.at(1), (std::optional<YearCell>({1, 1})));
        QVERIFY(!body->cells.at(2));
        QCOMPARE(loadYear(*f.store, 2018).error().code, ErrorCode::NotFound);
    }

    void theAssessmentCountsOnlyWhatItsSourceStates()
    {
        const auto standard = AssessmentStandard::shipped();
        XW_VERIFY_OK(standard);
        QCOMPARE(standard->base, 10000);
        for (const AssessmentItem &item : standard->items)
            QVERIFY2(item.points || item.counted.isEmpty(), qPrintable(item.id)); // what counts has points
        Fixture f(yearSites);
        twoRounds(f);
        f.import("messages",
                 u"编号,渠道,网站标识码,收到日期,办结日期\n1,找错,3611000003,2020-04-01,2020-06-01\n"
                 u"2,找错,3611000003,2020-04-01,\n3,找错,3601000019,2020-04-01,2020-05-01\n"
                 u"4,来信,3601000019,2020-04-01,\n");
        const auto rounds = loadYear(*f.store, 2020);
        XW_VERIFY_OK(rounds);
        const LedgerLibrary ledgers = LedgerLibrary::load({u":/ledgers"_s});
        const auto regions = assessYear(*standard, *rounds, ledgers);
        const AssessedRegion &whole = regions.back();
        QCOMPARE(whole.region, QString());
        QCOMPARE(whole.known, 500); // one not finished: 3, one after more than a month: 2
        QVERIFY(!whole.complete);   // the others' points are not known: there is no score
        int unknown = 0;
        for (const AssessedItem &item : whole.items)
            unknown += !item.deducted;
        QCOMPARE(unknown, int(standard->items.size()) - 2);
        const auto city = std::find_if(regions.begin(), regions.end(),
                                       [](const AssessedRegion &one) { return one.region == u"乙市"_s; });
        QCOMPARE(city->known, 0);
    }

    void yearlyReportsAreHeldAgainstThemselvesAndTheRegister()
    {
        Fixture f(yearSites);
        const auto check = checkAnnualReports(
            f.state(),
            Fixture::table(
                u"网站标识码,网站名称,信息发布总数（条）,概况类信息更新量,政务动态信息更新量,"
                u"信息公开目录信息更新量,"
                u"办件量,自然人办件量,法人办件量,收到留言数量,办结留言数量,创新发展\n"
                u"3611000003,住建局,100,10,60,30,50,20,30,7,7,无\n"
                u"3611000004,交通厅,100,10,60,20,50,二十,30,7,9,无\n3699999999,不知道,1,1,0,0,,,,,,\n"_s));
        XW_VERIFY_OK(check);
        QCOMPARE(check->reports, 3);
        QStringList kinds;
        for (const AnnualReportFault &fault : check->faults)
            kinds += u"%1 %2"_s.arg(fault.row).arg(wordOf(fault.kind));
        QCOMPARE(kinds, (QStringList{u"3 differs"_s, u"3 sum"_s, u"3 no-number"_s, u"3 exceeds"_s,
                                     u"4 unknown-site"_s, u"0 missing"_s}));
        QCOMPARE(check->unread, QStringList{u"创新发展"_s});
        QVERIFY(!checkAnnualReports(f.state(), Fixture::table(u"网站名称,办件量\n甲,1\n"_s)));
    }
};

XW_TEST_MAIN(YearTest)
#include "tst_year.moc"
