#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto head = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n";
constexpr auto three = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"
                       u"3600000001,省政府,http://www.a.gov.cn,省直,省级门户,省府办,正常\n"
                       u"3611000003,住建局,http://www.b.gov.cn,上饶市,市级部门,住建局,正常\n"
                       u"3601000019,房管局,http://www.c.gov.cn,南昌市,市级部门,房管局,正常\n";
} // namespace

class ImportWebsitesTest : public QObject
{
    Q_OBJECT

    static QString rows(const char16_t *text) { return QString::fromUtf16(head) + QString::fromUtf16(text); }

private slots:
    void everyColumnFindsItsPlace()
    {
        Fixture f;
        QCOMPARE(counts(f.import("websites", three)), u"3/0/0/0"_s);
        const Subject &site = *f.state().find(u"3611000003"_s);
        QCOMPARE(site.kind, SubjectKind::Website);
        QCOMPARE(site.name, u"住建局"_s);
        QCOMPARE(site.url, u"http://www.b.gov.cn"_s);
        QCOMPARE(f.state().region(site.region)->name, u"上饶市"_s);
        QCOMPARE(site.type, WebsiteType::CityDepartment);
        QCOMPARE(site.organizer, u"住建局"_s);
        QCOMPARE(site.state, RunState::Running);
        QCOMPARE(site.firstSeen, f.clock->today());
        QCOMPARE(site.lastSeen, f.clock->today());
    }

    void englishNamesAliasesAndBlanksInHeadersAreFoundToo()
    {
        Fixture f;
        QCOMPARE(
            counts(f.import(
                "websites",
                u"code,name,url,region,type,organizer,state\n3600000001,a,http://a,x,省级门户,b,正常\n")),
            u"1/0/0/0"_s);
        QCOMPARE(counts(f.import("websites", u"标识码,网站 名称*,地区\n3600000002,a,x\n")), u"1/0/0/0"_s);
    }

    void regionsStandInTheOrderOfTheirFirstAppearance()
    {
        Fixture f(three);
        f.import("websites", rows(u"3602000001,新站,http://d,景德镇市,市级部门,,\n3601000020,又一站,http://"
                                  u"e,南昌市,市级部门,,\n"));
        QStringList names;
        for (const Region &region : f.state().regions())
            names << u"%1%2"_s.arg(region.order).arg(region.name);
        QCOMPARE(names.join(u' '), u"1省直 2上饶市 3南昌市 4景德镇市"_s);
    }

    void theSameFileTwiceChangesNothing()
    {
        Fixture f(three);
        const qsizetype entries = f.auditEntries();
        const auto plan = f.plan("websites", QString::fromUtf16(three));
        QCOMPARE(counts(*plan), u"0/0/3/0"_s);
        QVERIFY(plan->writes.empty());
        f.import("websites", three);
        QCOMPARE(f.auditEntries(), entries);
    }

    void aLaterListMovesTheDateWithoutCountingAsAnUpdate()
    {
        Fixture f(three);
        f.clock->advance(86400 * 30);
        QCOMPARE(counts(f.import("websites", three)), u"0/0/3/0"_s);
        const Subject &site = *f.state().find(u"3611000003"_s);
        QCOMPARE(site.lastSeen, f.clock->today());
        QCOMPARE(site.firstSeen, f.clock->today().addDays(-30));
    }

    void onlyWhatDiffersIsUpdatedAndTheHistorySaysHow()
    {
        Fixture f(three);
        const auto plan = f.import(
            "websites", rows(u"3611000003,住建局,http://www.b.gov.cn,上饶市,市级部门,住房和城乡建设局,正常\n"
                             u"3601000019,房管局,http://www.c.gov.cn,南昌市,市级部门,房管局,正常\n"));
        QCOMPARE(counts(plan), u"0/1/1/0"_s);
        const auto entry = f.store->history({}, 1).result()->front();
        QCOMPARE(entry.command, u"import websites"_s);
        const QString json = QString::fromUtf8(QJsonDocument(entry.after).toJson());
        QVERIFY(json.contains(u"住房和城乡建设局"_s) && json.contains(u"list.csv"_s) &&
                !json.contains(u"www.b.gov.cn"_s));
    }

    void anEmptyCellLeavesWhatIsKnown()
    {
        Fixture f(three);
        QCOMPARE(counts(f.import("websites", rows(u"3611000003,住建局,,,,,\n"))), u"0/0/1/0"_s);
        QCOMPARE(f.state().find(u"3611000003"_s)->organizer, u"住建局"_s);
    }

    void unknownColumnsAreKeptWithTheRow()
    {
        Fixture f;
        const QString csv = u"网站标识码,网站名称,安全等级,等保级别\n3600000001,省政府,赣ICP备1号,三级\n"_s;
        f.import("websites", csv);
        using Extra = QList<QPair<QString, QString>>;
        QCOMPARE(f.state().find(u"3600000001"_s)->extra,
                 (Extra{{u"安全等级"_s, u"赣ICP备1号"_s}, {u"等保级别"_s, u"三级"_s}}));
        QCOMPARE(counts(f.import("websites", csv)), u"0/0/1/0"_s);
        f.import("websites", u"网站标识码,网站名称,等保级别\n3600000001,省政府,二级\n"_s);
        QCOMPARE(f.state().find(u"3600000001"_s)->extra,
                 (Extra{{u"安全等级"_s, u"赣ICP备1号"_s}, {u"等保级别"_s, u"二级"_s}}));
    }

    void mangledCodesAreRejectedWithTheReasonAndGoodRowsGoIn()
    {
        Fixture f;
        const auto plan =
            f.import("websites",
                     rows(u"3.6E+09,坏,,,,,\n360000001,短,,,,,\n36000000012,长,,,,,\n,空,,,,,\n"
                          u"3600000001,好,,省直,,,\n'3600000002,撇号,,省直,,,\nbm07000001,部委,,省直,,,\n"));
        QCOMPARE(counts(plan), u"3/0/0/4"_s);
        QVERIFY(problems(plan).at(0).startsWith(u"2 网站标识码! A spreadsheet turned the site code"_s));
        QCOMPARE(plan.problems.at(0).value, u"3.6E+09"_s);
        QVERIFY(problems(plan).at(1).contains(u"9 characters instead of 10"_s));
        QVERIFY(f.state().find(u"3600000002"_s) && f.state().find(u"bm07000001"_s));
    }

    void aDoubledCodeNamesTheOtherRow()
    {
        Fixture f;
        const auto plan = f.import(
            "websites", rows(u"3600000001,甲,,省直,,,\n3600000002,乙,,省直,,,\n3600000001,丙,,省直,,,\n"));
        QCOMPARE(counts(plan), u"2/0/0/1"_s);
        QCOMPARE(problems(plan), QStringList{u"4 网站标识码! The same as in row 2: 3600000001"_s});
        QCOMPARE(f.state().find(u"3600000001"_s)->name, u"甲"_s);
    }

    void addressesAreCompletedOrLeftOutWithAWarning()
    {
        Fixture f;
        const auto plan = f.import(
            "websites",
            rows(u"3600000001,甲,www.zgsr.gov.cn,省直,,,\n3600000002,乙,无,省直,,,\n"
                 u"3600000003,丙,HTTPS://c.gov.cn,省直,,,\n3600000004,丁,http：//d.gov.cn,省直,,,\n"
                 u"3600000005,戊,javascript:alert(1),省直,,,\n3600000006,己,file:///etc/passwd,省直,,,\n"));
        QCOMPARE(counts(plan), u"6/0/0/0"_s);
        const auto url = [&](int n) { return f.state().find(u"360000000%1"_s.arg(n))->url; };
        QCOMPARE(url(1), u"http://www.zgsr.gov.cn"_s);
        QCOMPARE(url(2), QString());
        QCOMPARE(url(3), u"HTTPS://c.gov.cn"_s);
        QCOMPARE(url(4), u"http://d.gov.cn"_s);
        QCOMPARE(url(5), QString());
        QCOMPARE(url(6), QString());
        QCOMPARE(plan.problems.size(), size_t(5));
        QVERIFY(!plan.problems.front().rejects);
    }

    void wordsThatNoListKnowsAreKeptAndSaid()
    {
        Fixture f;
        const auto plan = f.import("websites", rows(u"3600000001,甲,,省直,乡镇门户,,待定\n"));
        QCOMPARE(counts(plan), u"1/0/0/0"_s);
        QCOMPARE(problems(plan).size(), 2);
        const Subject &site = *f.state().find(u"3600000001"_s);
        QCOMPARE(site.type, WebsiteType::Other);
        QCOMPARE(site.state, RunState::Running);
        QVERIFY(site.extra.contains({u"网站类型"_s, u"乡镇门户"_s}));
        f.import("websites", rows(u"3600000001,甲,,省直,县级门户,,正常\n")); // mended later
        QVERIFY(f.state().find(u"3600000001"_s)->extra.isEmpty());
        QCOMPARE(f.state().find(u"3600000001"_s)->type, WebsiteType::CountyPortal);
    }

    void whatTheListLacksIsOfferedAsClosedNeverDeleted()
    {
        Fixture f(three);
        auto plan = f.plan("websites", rows(u"3600000001,省政府,,省直,,,\n"));
        QCOMPARE(plan->missing.size(), size_t(2));
        const std::vector<SubjectId> close{plan->missing.front()};
        XW_VERIFY_OK(f.wait(applyImport(*f.workspace, *std::move(plan), u"a.csv"_s, close)));
        QCOMPARE(f.state().subjects().size(), size_t(3));
        QCOMPARE(f.state().find(u"3611000003"_s)->state, RunState::Closed);
        QCOMPARE(f.state().find(u"3601000019"_s)->state, RunState::Running);
        QCOMPARE(f.state().tally().total(SubjectKind::Website).running, 2);
    }

    void aRejectedRowStillCountsAsHeldByTheList()
    {
        Fixture f(three);
        const auto plan =
            f.plan("websites", rows(u"3600000001,,,省直,,,\n3611000003,a,,,,,\n3601000019,b,,,,,\n"));
        QCOMPARE(plan->rejected, 1);
        QVERIFY(plan->missing.empty());
    }

    void aClosedSiteThatAListHoldsStaysClosedUnlessTheListSaysOtherwise()
    {
        Fixture f;
        f.import("websites", rows(u"3600000001,甲,,省直,,,已关停\n"));
        const auto silent = f.import("websites", u"网站标识码,网站名称\n3600000001,甲\n");
        QVERIFY(problems(silent).join(u' ').contains(u"stays closed"_s));
        QCOMPARE(f.state().find(u"3600000001"_s)->state, RunState::Closed);
        f.import("websites", rows(u"3600000001,甲,,省直,,,正常\n"));
        QCOMPARE(f.state().find(u"3600000001"_s)->state, RunState::Running);
    }

    void aStateOfAnOfficesOwnWordsIsReadByItsPartsAndTold()
    {
        const std::pair<QString, RunState> words[] = {
            {u"关停整合"_s, RunState::Closed},        {u"已注销（并入主站）"_s, RunState::Closed},
            {u"已永久关闭"_s, RunState::Closed},      {u"拟整合关停"_s, RunState::ClosingRequested},
            {u"暂时下线维护"_s, RunState::Adjusting}, {u"未关停"_s, RunState::Running},
            {u"关停后恢复运行"_s, RunState::Running}, {u"集约化迁移"_s, RunState::Running}};
        for (const auto &[word, state] : words) {
            Fixture f;
            const ImportPlan plan =
                f.import("websites", QString::fromUtf16(head) + u"3600000001,甲,,省直,,,%1\n"_s.arg(word));
            QCOMPARE(f.state().find(u"3600000001"_s)->state, state);
            const QString told = problems(plan).join(u' ');
            QVERIFY2(told.contains(toChinese(state)), qPrintable(told)); // how it is counted is said
        }
    }

    void aMissingColumnIsAnErrorThatNamesIt()
    {
        Fixture f;
        const auto plan = f.plan("websites", u"名字,地址\na,b\n"_s);
        QCOMPARE(plan.error().code, ErrorCode::Format);
        QVERIFY(plan.error().line().contains(u"网站标识码"_s));
    }

    void rowsThatTheTableFoundBadAreRejected()
    {
        Fixture f;
        tables::Table table = Fixture::table(rows(u"3600000001,甲,,省直,,,\n3600000002,乙,,省直,,,\n"));
        table.problems.push_back({3, u"网站名称"_s, u"…"_s, {"The cell is too long", {}}, true});
        const ImportKind &kind = *importKind(u"websites"_s);
        const auto plan =
            planImport(kind, table, mapColumns(kind, table.headers), f.state(), *f.clock, u"x"_s);
        QCOMPARE(counts(*plan), u"1/0/0/1"_s);
        QCOMPARE(plan->rejectedRows.size(), size_t(1));
        QCOMPARE(plan->rejectedRows.front().number, 3);
    }

    void cancelStopsAPlan()
    {
        Fixture f;
        const auto job = std::make_shared<Job>();
        job->cancel();
        const ImportKind &kind = *importKind(u"websites"_s);
        const tables::Table table = Fixture::table(QString::fromUtf16(three));
        QCOMPARE(planImport(kind, table, mapColumns(kind, table.headers), f.state(), *f.clock, u"x"_s, job)
                     .error()
                     .code,
                 ErrorCode::Cancelled);
    }
};

XW_TEST_MAIN(ImportWebsitesTest)
#include "tst_import_websites.moc"
