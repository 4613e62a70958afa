// Packages of changes after the notice: cases of rectification, also in a signed round, rows of ledgers and
// the sample.
#include "merging_copy.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using Copy = WorkspaceCopy;

class MergingCasesTest : public QObject
{
    Q_OBJECT
private slots:
    void casesGoAlongAlsoOnceTheRoundIsSigned()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        for (Copy *copy : {&mine, &theirs})
            XW_VERIFY_OK(copy->f.wait(copy->f.workspace->setPhase(RoundPhase::Signed)));
        const CaseId first = theirs.caseAt(0), second = theirs.caseAt(1);
        XW_VERIFY_OK(theirs.change(answerCase(first, u"已整改"_s, {{u"图.png"_s, "a picture"}})));
        XW_VERIFY_OK(theirs.change(checkCase(first, true, {})));
        XW_VERIFY_OK(theirs.change(answerCase(second, u"已更新"_s)));
        const ChangePackage package = theirs.make(true);
        const auto plan = mine.take(package);
        XW_VERIFY_OK(plan);
        QVERIFY2(plan->unplaced.isEmpty(), qPrintable(plan->unplaced.join(u'|')));
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(mine.state().cases().cases().at(0).state, CaseState::Checked);
        QCOMPARE(mine.state().cases().last(first, CaseEventKind::Answered)->text, u"已整改"_s);
        const QByteArray sha256 =
            mine.state().cases().last(first, CaseEventKind::Answered)->files.front().sha256;
        QCOMPARE(mine.f.wait(mine.f.workspace->blob(sha256)).value(), QByteArray("a picture"));
        QVERIFY(mine.take(package)->writes.empty());
        mine.f.reopen();
        QCOMPARE(mine.digest(), theirs.digest());
        QCOMPARE(mine.numbers(), theirs.numbers());

        // Two words about one case that do not know of each other.
        CaseEdit a, b;
        a.body = u"甲单位"_s;
        b.body = u"乙单位"_s;
        XW_VERIFY_OK(mine.change(changeCase(second, a)));
        XW_VERIFY_OK(theirs.change(changeCase(second, b)));
        const auto again = mine.take(theirs.make(true));
        XW_VERIFY_OK(again);
        QCOMPARE(int(again->conflicts.size()), 1);
        QVERIFY(again->conflicts.front().place.contains(mine.state().cases().find(second)->code));
        const auto settled = settleConflict(mine.state(), again->conflicts.front().id, 2, mine.stamp());
        XW_VERIFY_OK(settled);
        XW_VERIFY_OK(
            mine.f.wait(saveMerge(*mine.f.workspace, {u"settle changes"_s, settled->what, settled->writes})));
        QVERIFY(openConflicts(mine.state())->empty());
        QVERIFY(theirs.take(mine.make(true))->conflicts.empty());
        QCOMPARE(mine.digest(), theirs.digest());
        QCOMPARE(theirs.state().cases().find(second)->body, mine.state().cases().find(second)->body);
    }

    void anAnswerWithPicturesComesWithItsFilesOrNotAtAll()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        const CaseId first = theirs.caseAt(0);
        XW_VERIFY_OK(theirs.change(answerCase(first, u"见图"_s, {{u"图.png"_s, "a picture"}})));
        XW_VERIFY_OK(mine.take(theirs.make(false)));
        QVERIFY(!mine.state().cases().last(first, CaseEventKind::Answered));
        XW_VERIFY_OK(mine.take(theirs.make(true)));
        QVERIFY(mine.state().cases().last(first, CaseEventKind::Answered));
    }

    void aCodeIsNeverGivenToAnotherProblem()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(mine.tick(1, "W1", u"甲的"_s));
        XW_VERIFY_OK(mine.openCasesOf());
        XW_VERIFY_OK(theirs.tick(4, "W1", u"乙的"_s));
        XW_VERIFY_OK(theirs.openCasesOf());
        const RectificationCase before = mine.state().cases().cases().back();
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QVERIFY2(plan->unplaced.join(u'|').contains(before.code), qPrintable(plan->unplaced.join(u'|')));
        QCOMPARE(mine.state().cases().cases().back(), before);
    }

    void aRowOfALedgerIsNamedByNames()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        const auto put = [](Copy &copy, const QString &wrong, int count) {
            copy.f.clock->advance(1);
            return copy.f.wait(copy.f.workspace->putLedgerRows(
                {{u"text-errors"_s, {}, code(3) + u'\t' + wrong, {{u"count"_s, count}}}}, {}));
        };
        XW_VERIFY_OK(put(mine, u"案列"_s, 2));
        XW_VERIFY_OK(put(theirs, u"案列"_s, 3));
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QCOMPARE(int(plan->conflicts.size()), 1);
        const QString place = plan->conflicts.front().place;
        QVERIFY2(place.contains(u"文字表述错误 · 样例站3 · 案列"_s) && !place.contains(code(3)) &&
                     !place.contains(u"text-errors"_s),
                 qPrintable(place));
    }

    void rowsOfLedgersAndTheSampleGoAlong()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(theirs.putRow(u"甲单位"_s, 7));
        XW_VERIFY_OK(theirs.putRow(u"丙单位"_s, 3));
        XW_VERIFY_OK(theirs.draw({theirs.site(1), theirs.site(2)}, 5));
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(plan->counts.ledgerRows, 2);
        QVERIFY(mine.state().isDrawn(mine.site(1)) && !mine.state().isDrawn(mine.site(3)));
        QCOMPARE(samplePlanOf(mine.state(), SubjectKind::Website).value()->seed, 5U);
        QCOMPARE(mine.digest(), theirs.digest());
        XW_VERIFY_OK(theirs.f.wait(withdrawSample(*theirs.f.workspace)));
        XW_VERIFY_OK(mine.take(theirs.make()));
        QVERIFY(!mine.state().hasSample());
        QCOMPARE(mine.digest(), theirs.digest());
        // Two samples that were drawn apart are never mixed.
        XW_VERIFY_OK(mine.draw({mine.site(4)}, 1));
        XW_VERIFY_OK(theirs.draw({theirs.site(6)}, 2));
        QCOMPARE(int(mine.take(theirs.make())->conflicts.size()), 1);
        QVERIFY(mine.state().isDrawn(mine.site(6)) && !mine.state().isDrawn(mine.site(4)));
    }
};

XW_TEST_MAIN(MergingCasesTest)
#include "tst_merging_cases.moc"
