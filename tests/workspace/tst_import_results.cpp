#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto accounts = u"账号名称,平台类型,账号标识,所属地区\n重名,微信,M1,吉安市\n重名,微信,M2,"
                          u"抚州市\n独名,微信,M3,吉安市\n独名,新浪微博,M4,吉安市\n";
QString mediaRows(const char16_t *text)
{
    return u"账号标识,账号名称,平台类型,所属地区,是否检查,结论,突出问题\n"_s + QString::fromUtf16(text);
}
} // namespace

class ImportResultsTest : public QObject
{
    Q_OBJECT

    static QString rows(const char16_t *text)
    {
        return u"网站标识码,是否检查,突出问题,数量,说明,得分,结论\n"_s + QString::fromUtf16(text);
    }

    static constexpr auto sites =
        u"网站标识码,网站名称,所属地区,网站类型\n3600000001,甲,省直,省级门户\n3600000002,乙,"
        u"省直,省级部门\n3600000003,丙,省直,省级部门\n";

private:
    static Verdict verdict(const Fixture &f, const char16_t *word)
    {
        return f.state().verdict(f.id(QString::fromUtf16(word)));
    }
    static QStringList inForce(const Fixture &f, const char16_t *word)
    {
        QStringList ids;
        for (const Finding &finding : f.state().findings(f.id(QString::fromUtf16(word))))
            if (finding.inForce())
                ids << (finding.indicator.isValid() ? finding.indicator.value() : u"?"_s);
        return ids;
    }

private slots:
    void aVetoMakesTheVerdictAndACheckedSiteWithoutOneQualifies()
    {
        Fixture f(sites);
        QCOMPARE(
            counts(f.import(
                "results",
                rows(u"3600000001,是,,,,,合格\n3600000002,是,栏目不更新,,,,不合格\n3600000003,否,,,,,\n"))),
            u"2/0/1/0"_s);
        QCOMPARE(verdict(f, u"3600000001"), Verdict::Qualified);
        QCOMPARE(verdict(f, u"3600000002"), Verdict::Unqualified);
        QCOMPARE(verdict(f, u"3600000003"), Verdict::Unchecked);
        QCOMPARE(f.state().findings(f.id(u"3600000002"_s)).front().author, u"王敏"_s);
    }

    void theSameFileTwiceChangesNothing()
    {
        Fixture f(sites);
        const QString csv = rows(u"3600000001,是,,,,100.4,合格\n3600000002,是,栏目不更新；自由文字,3,三处,,"
                                 u"不合格\n3600000003,否,,,,,\n");
        f.import("results", csv);
        f.clock->advance(86400);
        const auto again = f.plan("results", csv);
        QCOMPARE(counts(*again), u"0/0/3/0"_s);
        QVERIFY(again->writes.empty());
    }

    void severalProblemsAreJoinedByEitherSemicolonOrTheChineseComma()
    {
        Fixture f(sites);
        f.import("results", rows(u"3600000001,是,W1;首页不更新；W5、W2,,,,不合格\n"));
        QCOMPARE(inForce(f, u"3600000001"), (QStringList{u"W1"_s, u"W3"_s, u"W5"_s, u"W2"_s}));
    }

    void aPhraseThatIsKnownAsAWholeIsNotSplit()
    {
        Fixture f(sites, accounts);
        f.import("results", rows(u"3600000001,是,安全、泄密事故等严重问题,,,,不合格\n"));
        QCOMPARE(inForce(f, u"3600000001"), QStringList{u"W1"_s});
        f.import("results", mediaRows(u"M3,,,,是,不合格,单项否决(未及时更新和缺有效互动渠道菜单功能)\n"));
        QCOMPARE(inForce(f, u"M3").size(), 2);
        // The office's own words are what the annex prints.
        QCOMPARE(f.state().problemText(f.id(u"M3"_s)), u"单项否决(未及时更新和缺有效互动渠道菜单功能)"_s);
    }

    void freeTextIsKeptAndTheStatedVerdictDecides()
    {
        Fixture f(sites);
        const auto plan =
            f.import("results", rows(u"3600000001,是,管理混乱,,,,不合格\n3600000002,是,管理混乱,,,,合格\n"));
        QCOMPARE(verdict(f, u"3600000001"), Verdict::Unqualified);
        QCOMPARE(verdict(f, u"3600000002"), Verdict::Qualified);
        QCOMPARE(inForce(f, u"3600000001"), QStringList{u"?"_s});
        QCOMPARE(f.state().problemText(f.id(u"3600000001"_s)), u"管理混乱"_s);
        QCOMPARE(plan.problems.size(), size_t(1)); // said once, not for every row
    }

    void aContradictionIsReportedNotObeyed()
    {
        Fixture f(sites);
        const auto plan =
            f.import("results", rows(u"3600000001,是,栏目不更新,,,,合格\n3600000002,否,,,,,合格\n"));
        QCOMPARE(verdict(f, u"3600000001"), Verdict::Unqualified);
        QCOMPARE(problems(plan),
                 (QStringList{u"2 结论 The file says 合格, its findings say 不合格: the findings hold"_s,
                              u"3 结论 The file says 合格, its findings say 未查: the findings hold"_s}));
    }

    void scoreCountAndNoteAreTakenOver()
    {
        Fixture f(sites);
        f.import("results",
                 rows(u"3600000001,是,,,,100.4,合格\n3600000002,是,W4.3;W5,6;1,六个空白栏目,,不合格\n"));
        QCOMPARE(f.state().inspection(f.id(u"3600000001"_s)).statedScore, 10040);
        QCOMPARE(f.state().judgement(f.id(u"3600000001"_s)).score, 10040);
        const Finding *blank = f.state().findingInForce(f.id(u"3600000002"_s), IndicatorId(u"W4.3"_s));
        QCOMPARE(blank->count, 6);
        QCOMPARE(blank->note, u"六个空白栏目"_s);
        QCOMPARE(f.state().findingInForce(f.id(u"3600000002"_s), IndicatorId(u"W5"_s))->count, 1);
    }

    void accountsAreFoundByIdOrByNamePlatformAndRegion()
    {
        Fixture f(nullptr, accounts);
        const auto plan = f.import(
            "results",
            mediaRows(u"M1,,,,是,合格,\n,重名,微信,抚州市,是,合格,\n,独名,微信,,是,合格,\n"
                      u",重名,微信,,是,合格,\n,无此号,微信,,是,合格,\n,独名,,,是,合格,\nM9,,,,是,合格,\n"));
        QCOMPARE(counts(plan), u"3/0/0/4"_s);
        QCOMPARE(verdict(f, u"M1"), Verdict::Qualified);
        QCOMPARE(verdict(f, u"M2"), Verdict::Qualified);
        QCOMPARE(verdict(f, u"M3"), Verdict::Qualified);
        QCOMPARE(verdict(f, u"M4"), Verdict::Unchecked);
        QVERIFY(problems(plan).at(0).contains(u"2 accounts have this name"_s));
    }

    void anImportWithdrawsNothingAndSaysWhatStands()
    {
        Fixture f(sites);
        f.import("results", rows(u"3600000001,是,栏目不更新,,,,不合格\n"));
        const auto plan = f.import("results", rows(u"3600000001,是,,,,,合格\n"));
        QCOMPARE(inForce(f, u"3600000001"), QStringList{u"W4"_s});
        QCOMPARE(verdict(f, u"3600000001"), Verdict::Unqualified);
        QVERIFY(problems(plan).join(u'\n').contains(u"甲 also has: 栏目不更新"_s));
    }

    void badCellsRejectTheRowWithTheReason()
    {
        Fixture f(sites);
        const auto plan = f.import("results", rows(u"3600000009,是,,,,,合格\n3600000001,也许,,,,,"
                                                   u"\n3600000002,是,,,,,优秀\n3600000003,是,,多,,九十,\n"));
        QCOMPARE(counts(plan), u"0/0/0/4"_s);
        QCOMPARE(
            problems(plan),
            (QStringList{u"2 网站标识码! No website of the register has this code"_s,
                         u"3 是否检查! Write 是 or 否"_s, u"4 结论! The verdict is neither 合格 nor 不合格"_s,
                         u"5 得分! This is not a score"_s, u"5 数量! This is not a whole number"_s}));
        QCOMPARE(f.state().tally().total(SubjectKind::Website).checked, 0);
    }

    void twoRowsOfOneSubjectNameEachOther()
    {
        Fixture f(sites);
        const auto plan = f.import("results", rows(u"3600000001,是,W1,,,,\n3600000001,是,W2,,,,\n"));
        QCOMPARE(counts(plan), u"1/0/0/1"_s);
        QVERIFY(problems(plan).first().contains(u"Row 2 is about the same subject"_s));
    }

    void aFileWithoutTheColumnHoldsOnlyWhatWasChecked()
    {
        Fixture f(sites);
        f.import("results", u"网站标识码,结论\n3600000001,合格\n3600000002,\n");
        QCOMPARE(verdict(f, u"3600000001"), Verdict::Qualified);
        QCOMPARE(verdict(f, u"3600000002"), Verdict::Unchecked);
    }

    void aFileThatNamesNobodyIsRefused()
    {
        Fixture f(sites);
        const auto plan = f.plan("results", u"是否检查,结论\n是,合格\n"_s);
        QCOMPARE(plan.error().code, ErrorCode::Format);
        QVERIFY(plan.error().line().contains(u"网站标识码"_s));
    }

    void aPlanThatTheDataHasOvertakenIsRefused()
    {
        Fixture f(sites);
        auto plan = f.plan("results", rows(u"3600000001,是,栏目不更新,,,,\n"));
        XW_VERIFY_OK(f.tick(u"3600000002"_s, "W1")); // takes the finding number that the plan counted on
        const auto applied = f.wait(applyImport(*f.workspace, *std::move(plan), u"a.csv"_s));
        QCOMPARE(applied.error().code, ErrorCode::Conflict);
        QVERIFY(f.state().findingInForce(f.id(u"3600000002"_s), IndicatorId(u"W1"_s)));
    }
};

XW_TEST_MAIN(ImportResultsTest)
#include "tst_import_results.moc"
