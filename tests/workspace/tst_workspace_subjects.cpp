// Bodies that were renamed, merged or split keep their history; sites without services are scored without
// them.
#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto past = u"网站标识码,季度,结论\n3600000001,2019Q4,不合格\n3600000001,2019Q3,不合格\n"
                      u"3600000002,2019Q4,合格\n3600000002,2019Q3,合格\n3600000003,2019Q4,合格\n";
} // namespace

class WorkspaceSubjectsTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites = u"网站标识码,网站名称,所属地区,网站类型\n3600000001,甲局,省直,"
                                  u"省级部门\n3600000002,乙局,省直,省级部门\n"
                                  u"3600000003,丙局,省直,省级部门\n3600000004,丁局,省直,省级门户\n";

private slots:
    void aMergedBodyInheritsTheFailuresOfAll()
    {
        Fixture f(sites);
        f.import("history", past);
        const SubjectId one = f.id(u"3600000001"_s), two = f.id(u"3600000002"_s),
                        three = f.id(u"3600000003"_s);
        XW_VERIFY_OK(f.wait(f.workspace->reorganise({SuccessionKind::Merged, {one, two, three}, {three}})));
        XW_VERIFY_OK(f.tick(u"3600000003"_s, "W4"));
        QCOMPARE(f.state().consecutiveFailures(three), 1); // its own 合格 of 2019Q4 stays
        QCOMPARE(f.state().pastVerdict(three, RoundKey(2019, 3)), Verdict::Unqualified);
        QVERIFY(!f.state().subject(one)->isRunning() && !f.state().subject(two)->isRunning());
        QVERIFY(f.state().subject(three)->isRunning());

        const SubjectId four = f.id(u"3600000004"_s); // a new body, of which nothing is known yet
        XW_VERIFY_OK(f.wait(f.workspace->reorganise({SuccessionKind::Merged, {one, two}, {four}})));
        XW_VERIFY_OK(f.tick(u"3600000004"_s, "W4"));
        QCOMPARE(f.state().consecutiveFailures(four), 3); // one of the two failed each time
    }
    void aSplitBodyHandsItsHistoryToEachPart()
    {
        Fixture f(sites);
        f.import("history", past);
        const SubjectId one = f.id(u"3600000001"_s), two = f.id(u"3600000002"_s),
                        four = f.id(u"3600000004"_s);
        XW_VERIFY_OK(f.wait(f.workspace->reorganise({SuccessionKind::Split, {one}, {one, four}})));
        QVERIFY(f.state().subject(one)->isRunning()); // it goes on beside its part
        XW_VERIFY_OK(f.tick(u"3600000004"_s, "W4"));
        QCOMPARE(f.state().consecutiveFailures(four), 3);
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(two, true)));
        QCOMPARE(f.state().consecutivePasses(two), 3);
        QCOMPARE(f.state().consecutiveFailures(two), 0);
        XW_VERIFY_OK(f.wait(f.workspace->withdrawSuccession(one, four)));
        QCOMPARE(f.state().consecutiveFailures(four), 1);
        QCOMPARE(f.state().successions().size(), size_t(1)); // withdrawn, not forgotten
        QCOMPARE(f.wait(f.workspace->withdrawSuccession(one, four)).error().code, ErrorCode::NotFound);
    }
    void aRenamedSubjectKeepsItsWorkAndIsFoundByItsFormerCode()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        const SubjectId one = f.id(u"3600000001"_s);
        XW_VERIFY_OK(f.wait(f.workspace->renameSubject({one, u"3600000011"_s, u"甲厅"_s, {}})));
        QCOMPARE(f.state().subject(one)->code, u"3600000011"_s);
        QCOMPARE(f.state().verdict(one), Verdict::Unqualified);
        QVERIFY(f.id(u"3600000001"_s) != one);
        f.import("history", past); // rows of the former code
        f.reopen();
        QCOMPARE(f.state().consecutiveFailures(one), 3);
        QCOMPARE(f.state().tally().total(SubjectKind::Website).running, 4);
        QCOMPARE(f.wait(f.workspace->renameSubject({one, u"3600000002"_s, {}, {}})).error().code,
                 ErrorCode::Conflict);
    }
    void whatCannotBeIsRefused()
    {
        Fixture f(sites, u"账号名称,平台类型,账号标识,所属地区\n丙,微信,M1,省直\n");
        const SubjectId one = f.id(u"3600000001"_s), two = f.id(u"3600000002"_s), account = f.id(u"M1"_s);
        const auto refusal = [&](ReorganiseCommand command) {
            return f.wait(f.workspace->reorganise(std::move(command))).error().code;
        };
        QCOMPARE(refusal({SuccessionKind::Renamed, {one}, {account}}), ErrorCode::Usage);
        QCOMPARE(refusal({SuccessionKind::Renamed, {one, two}, {account}}), ErrorCode::Usage);
        QCOMPARE(refusal({SuccessionKind::Merged, {one}, {one}}), ErrorCode::Usage);
        XW_VERIFY_OK(f.wait(f.workspace->reorganise({SuccessionKind::Renamed, {one}, {two}})));
        QCOMPARE(refusal({SuccessionKind::Renamed, {two}, {one}}), ErrorCode::Usage); // round and round
        QCOMPARE(f.wait(f.workspace->setNoService(account, true)).error().code, ErrorCode::Usage);
    }
    void aListOfSuccessionsBringsFormersThatTheRegisterNeverHeld()
    {
        Fixture f(sites);
        const QString csv =
            u"原标识码,原名称,现标识码,沿革方式,起始季度\n3600000091,老甲,3600000001,合并,2019Q4\n"
            "3600000092,老乙,3600000001,合并,2019Q4\n3600000002,,3600000003,,\n"
            "36,x,3600000001,更名,\n3600000093,x,3600000099,更名,\n3600000094,x,3600000001,消失,\n"_s;
        QCOMPARE(counts(f.import("successions", csv)), u"3/0/0/3"_s);
        QCOMPARE(counts(*f.plan("successions", csv)), u"0/0/3/3"_s);
        f.import("history", u"网站标识码,季度,结论\n3600000091,2019Q3,不合格\n3600000092,2019Q4,不合格\n");
        const SubjectId one = f.id(u"3600000001"_s);
        QCOMPARE(f.state().pastVerdict(one, RoundKey(2019, 3)), Verdict::Unqualified);
        QVERIFY(!f.state().pastVerdict(one, RoundKey(2019, 4))); // it was there itself by then
    }
    void resultsOfAFormerCodeAreTakenForWhatItBecame()
    {
        Fixture f(sites);
        const SubjectId one = f.id(u"3600000001"_s), two = f.id(u"3600000002"_s),
                        four = f.id(u"3600000004"_s);
        XW_VERIFY_OK(f.wait(f.workspace->renameSubject({one, u"3600000011"_s, u"甲厅"_s, {}})));
        XW_VERIFY_OK(f.wait(f.workspace->reorganise({SuccessionKind::Split, {two}, {one, four}})));
        const ImportPlan plan =
            f.import("results", u"网站标识码,是否检查,结论\n3600000001,是,合格\n3600000002,是,合格\n");
        QCOMPARE(counts(plan), u"2/0/0/0"_s);
        QVERIFY(problems(plan).join(u'\n').contains(u"甲局 goes on as 甲厅"_s));
        QCOMPARE(f.state().verdict(one), Verdict::Qualified);
        QCOMPARE(f.state().verdict(two), Verdict::Qualified); // split: nobody knows which part was meant
        QCOMPARE(f.state().verdict(four), Verdict::Unchecked);
    }
    void roundsInspectedHereAreHistoryToo()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000002"_s), true)));
        XW_VERIFY_OK(f.wait(f.workspace->openRound(RoundKey(2020, 2))));
        f.reopen(RoundKey(2020, 2));
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        QCOMPARE(f.state().consecutiveFailures(f.id(u"3600000001"_s)), 2);
        QCOMPARE(f.state().pastVerdict(f.id(u"3600000002"_s), RoundKey(2020, 1)), Verdict::Qualified);
        QVERIFY(!f.state().pastVerdict(f.id(u"3600000003"_s), RoundKey(2020, 1)));
    }
    void aSiteWithoutServicesIsScoredWithoutThem()
    {
        Fixture f(u"网站标识码,网站名称,所属地区,网站类型,无对外服务\n3600000001,甲,省直,省级门户,是\n"
                  u"3600000002,乙,省直,省级门户,否\n3600000003,丙,省直,省级门户,也许\n");
        QVERIFY(!f.id(u"3600000003"_s).isValid());
        const SubjectId one = f.id(u"3600000001"_s), two = f.id(u"3600000002"_s);
        for (const SubjectId id : {one, two})
            XW_VERIFY_OK(f.wait(f.workspace->setInspected(id, true)));
        for (const auto &code : {u"3600000001"_s, u"3600000002"_s})
            XW_VERIFY_OK(f.tick(code, "P5", 300));      // 政策文件
        QCOMPARE(f.state().judgement(one).score, 9600); // (75 − 3) × 4/3
        QCOMPARE(f.state().judgement(two).score, 9700);
        XW_VERIFY_OK(f.wait(f.workspace->setNoService(one, false)));
        QCOMPARE(f.state().judgement(one).score, 9700);
        f.import("websites", u"网站标识码,网站名称\n3600000001,甲\n"); // a list without the column leaves it
        QVERIFY(!f.state().subject(one)->noService);
    }
};

XW_TEST_MAIN(WorkspaceSubjectsTest)
#include "tst_workspace_subjects.moc"
