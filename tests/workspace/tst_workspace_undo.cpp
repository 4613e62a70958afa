#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto sites =
    u"网站标识码,网站名称,所属地区\n3611000003,上饶市住建局,上饶市\n3611000058,上饶市生态环境局,上饶市\n";
} // namespace

class WorkspaceUndoTest : public QObject
{
    Q_OBJECT

private:
    static SubjectId site(const Fixture &f) { return f.id(u"3611000003"_s); }

private slots:
    void undoWithdrawsANewTickAndRedoBringsTheSameOneBack()
    {
        Fixture f(sites);
        const auto finding = f.tick(u"3611000003"_s, "W4.1", 5);
        QVERIFY(f.workspace->canUndo());
        QVERIFY(f.workspace->undoText().contains(u"上饶市住建局"_s));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QCOMPARE(f.state().verdict(site(f)), Verdict::Unchecked);
        QVERIFY(!f.workspace->canUndo());
        for (int i = 0; i < 3; ++i) { // back and forth as often as one likes
            f.clock->advance(1);
            XW_VERIFY_OK(f.wait(f.workspace->redo()));
            QCOMPARE(f.state().findingInForce(site(f), IndicatorId(u"W4.1"_s))->id, finding->id);
            XW_VERIFY_OK(f.wait(f.workspace->undo()));
            QCOMPARE(f.state().findings(site(f)).front().withdrawnAt, f.clock->now());
        }
        QCOMPARE(f.state().findings(site(f)).size(), size_t(1));
    }

    void undoOfAChangedTickPutsTheOldOneBack()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.1", 5));
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.1", 9));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QCOMPARE(f.state().findingInForce(site(f), IndicatorId(u"W4.1"_s))->count, 5);
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QCOMPARE(f.state().findingInForce(site(f), IndicatorId(u"W4.1"_s))->count, 9);
    }

    void undoOfAWithdrawalPutsTheFindingInForceAgain()
    {
        Fixture f(sites);
        const auto finding = f.tick(u"3611000003"_s, "W4");
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(finding->id)));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(f.state().finding(finding->id)->inForce());
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(!f.state().finding(finding->id)->inForce());
    }

    void undoOfAnInspectedMarkLeavesAReviewInBetween()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(site(f), true)));
        XW_VERIFY_OK(f.wait(f.workspace->setReview(site(f), ReviewState::Confirmed, u"好"_s)));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(!f.state().inspection(site(f)).inspected);
        QCOMPARE(f.state().inspection(site(f)).review, ReviewState::Confirmed);
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(f.state().inspection(site(f)).inspected);
    }

    void whatSomebodyElseChangedIsNotTakenBack()
    {
        Fixture f(sites);
        auto finding = f.tick(u"3611000003"_s, "W4.1", 5);
        Finding theirs = *finding;
        theirs.count = 12;
        theirs.author = u"李强"_s;
        XW_VERIFY_OK(f.wait(f.workspace->apply(u"from elsewhere"_s, {}, {theirs})));
        const auto undone = f.wait(f.workspace->undo());
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(f.state().findingInForce(site(f), IndicatorId(u"W4.1"_s))->count, 12);
        QVERIFY(!f.workspace->canUndo());
    }

    void stepsAreTakenBackInTurnAlsoWhenGivenTogether()
    {
        Fixture f(sites);
        for (const char *indicator : {"W1", "W2", "W3"})
            XW_VERIFY_OK(f.tick(u"3611000003"_s, indicator));
        const auto first = f.workspace->undo();
        const auto second = f.workspace->undo();
        XW_VERIFY_OK(f.wait(first));
        XW_VERIFY_OK(f.wait(second));
        QVERIFY(f.state().findingInForce(site(f), IndicatorId(u"W1"_s)));
        QVERIFY(!f.state().findingInForce(site(f), IndicatorId(u"W2"_s)));
        QVERIFY(!f.state().findingInForce(site(f), IndicatorId(u"W3"_s)));
    }

    void aNewTickEndsWhatCouldBeRedone()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W1"));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W2"));
        QVERIFY(!f.workspace->canRedo());
        QVERIFY(!f.wait(f.workspace->redo()));
    }

    void undoIsACommandWithItsOwnEntry()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W1"));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        const auto entries = f.store->history(site(f)).result();
        QCOMPARE(entries->size(), size_t(2));
        QCOMPARE(entries->front().command, u"undo"_s);
        QVERIFY(entries->front().after.contains(u"withdrawnBy"_s));
    }
};

XW_TEST_MAIN(WorkspaceUndoTest)
#include "tst_workspace_undo.moc"
