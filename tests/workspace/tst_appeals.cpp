// Appeals (核减): the fault goes or stays, and verdict, numbers and cases follow.
#include "fixture.h"
#include "workspace/appeals.h"
#include "workspace/rectification.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto appealSites =
    u"网站标识码,网站名称,所属地区,网站类型,主办单位\n3600000001,甲局,省直,省级部门,甲办\n"
    u"3600000002,乙局,省直,省级部门,乙办\n3600000003,丙局,省直,省级部门,丙办\n";
} // namespace

class AppealsTest : public QObject
{
    Q_OBJECT

private:
    static Result<void> appeal(Fixture &f, const QString &code, const QString &indicator,
                               const QString &claim, std::vector<AppealFile> files = {})
    {
        const auto fault = faultNamed(f.state(), f.id(code), indicator);
        if (!fault)
            return tl::unexpected(fault.error());
        return f.wait(f.workspace->decide(fileAppeal((*fault)->id, claim, std::move(files))));
    }
    static Result<void> settle(Fixture &f, int number, bool withdrawFault, const QString &reason)
    {
        return f.wait(f.workspace->decide(decideAppeal(number, withdrawFault, reason)));
    }
    static int newest(const Fixture &f) { return appealsOf(f.state()).back().number; }
    static Counts sites(const Fixture &f) { return f.state().tally().total(SubjectKind::Website); }

private slots:
    void aFaultThatIsTakenBackChangesVerdictAndNumbers()
    {
        Fixture f(appealSites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(f.tick(u"3600000002"_s, "W2"));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        XW_VERIFY_OK(appeal(f, u"3600000001"_s, u"W4"_s, u"栏目已于三月更新"_s, {{u"截图.png"_s, "bytes"}}));
        QCOMPARE(sites(f).unqualified, 2); // nothing moves until somebody decides
        QCOMPARE(appealsOf(f.state(), true).size(), size_t(1));
        const Appeal filed = appealsOf(f.state()).front();
        QCOMPARE(filed.claim, u"栏目已于三月更新"_s);
        QCOMPARE(filed.files.size(), 1);
        const auto bytes = f.wait(f.workspace->blob(filed.files.front().sha256));
        XW_VERIFY_OK(bytes);
        QCOMPARE(*bytes, QByteArray("bytes"));
        QVERIFY(!appeal(f, u"3600000001"_s, u"W4"_s, u"再次申诉"_s)); // one waits already
        QVERIFY(!settle(f, filed.number, true, u"  "_s));             // not without a reason
        XW_VERIFY_OK(settle(f, filed.number, true, u"核实无误"_s));
        QCOMPARE(f.state().verdict(f.id(u"3600000001"_s)), Verdict::Qualified);
        QCOMPARE(sites(f).unqualified, 1);
        QCOMPARE(sites(f).checked, 2);
        const Appeal decided = appealsOf(f.state()).front();
        QCOMPARE(decided.state, AppealState::Withdrawn);
        QCOMPARE(decided.reason, u"核实无误"_s);
        QVERIFY(!settle(f, filed.number, false, u"又变"_s)); // decided once
        // It can be taken back, as any step.
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QCOMPARE(sites(f).unqualified, 2);
        QCOMPARE(appealsOf(f.state(), true).size(), size_t(1));
    }

    void aFaultThatIsKeptStands()
    {
        Fixture f(appealSites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(appeal(f, u"3600000001"_s, {}, u"不认可"_s));
        XW_VERIFY_OK(settle(f, newest(f), false, u"截图显示仍未更新"_s));
        QCOMPARE(f.state().verdict(f.id(u"3600000001"_s)), Verdict::Unqualified);
        QCOMPARE(appealsOf(f.state()).front().state, AppealState::Kept);
        XW_VERIFY_OK(appeal(f, u"3600000001"_s, {}, u"新的证据"_s)); // a further one may come
        QCOMPARE(appealsOf(f.state()).size(), size_t(2));
    }

    void whatWasStatedWithoutAnotherReasonFollows()
    {
        Fixture f(appealSites);
        f.import("results", u"网站标识码,是否检查,突出问题,结论\n3600000001,是,首页有奇怪的东西,不合格\n"
                            u"3600000002,是,,合格\n");
        QCOMPARE(f.state().verdict(f.id(u"3600000001"_s)), Verdict::Unqualified);
        XW_VERIFY_OK(appeal(f, u"3600000001"_s, {}, u"那是校庆标志"_s));
        XW_VERIFY_OK(settle(f, newest(f), true, u"属实"_s));
        QCOMPARE(f.state().verdict(f.id(u"3600000001"_s)), Verdict::Qualified);
        QCOMPARE(sites(f).unqualified, 0);
        QCOMPARE(sites(f).checked, 2);
    }

    void afterSigningItGoesThroughACorrectionWhichClosesItsCase()
    {
        Fixture f(appealSites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(f.tick(u"3600000002"_s, "W2"));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        XW_VERIFY_OK(appeal(f, u"3600000001"_s, {}, u"签署前已提出"_s));
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Signed)));
        XW_VERIFY_OK(f.wait(
            f.workspace->changeCases(openCases({QDate(2020, 4, 20), Disposition::Deadline, {}, false}))));
        QCOMPARE(settle(f, newest(f), true, u"属实"_s).error().code, ErrorCode::Locked);
        const auto corrected = f.wait(f.workspace->openCorrection({}, u"申诉成立"_s));
        XW_VERIFY_OK(corrected);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(corrected->id)));
        QCOMPARE(appealsOf(f.state(), true).size(), size_t(1)); // it came along
        XW_VERIFY_OK(settle(f, newest(f), true, u"属实"_s));
        QCOMPARE(sites(f).unqualified, 1);
        int closed = 0;
        for (const RectificationCase &one : f.state().cases().cases())
            if (one.state == CaseState::Closed) {
                ++closed;
                QCOMPARE(one.subject, f.id(u"3600000001"_s));
                QVERIFY(f.state().cases().last(one.id, CaseEventKind::Closed)->text.contains(u"核减"_s));
            }
        QCOMPARE(closed, 1);
        // The signed round stays as it was signed.
        f.reopen(RoundKey(2020, 1));
        QCOMPARE(sites(f).unqualified, 2);
    }

    void wrongWordsAreRefused()
    {
        Fixture f(appealSites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W2"));
        QCOMPARE(appeal(f, u"3600000001"_s, {}, u"哪一个？"_s).error().code, ErrorCode::Usage);
        QCOMPARE(appeal(f, u"3600000002"_s, {}, u"没有问题"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(appeal(f, u"3600000001"_s, u"W4"_s, {}).error().code, ErrorCode::Usage);
        QCOMPARE(settle(f, 9, true, u"x"_s).error().code, ErrorCode::NotFound);
    }
};

XW_TEST_MAIN(AppealsTest)
#include "tst_appeals.moc"
