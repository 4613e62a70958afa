#include "fixture.h"

#include "workspace/import.h"
#include "workspace/sampling.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WorkspaceUndoTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites =
        u"网站标识码,网站名称,所属地区\n3611000003,上饶市住建局,上饶市\n3611000058,上饶市生态环境局,上饶市\n";

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
        const std::vector<UndoEntry> steps = f.workspace->undoEntries();
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps.front().about, UndoEntry::About::Inspection);
        XW_VERIFY_OK(f.wait(f.workspace->undo(steps.front().number)));
        QVERIFY(!f.state().inspection(site(f)).inspected);
        QCOMPARE(f.state().inspection(site(f)).review, ReviewState::Confirmed);
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(f.state().inspection(site(f)).inspected);
    }

    void aReviewIsTakenBackWithItsReason()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(site(f), true)));
        XW_VERIFY_OK(f.wait(f.workspace->setReview(site(f), ReviewState::Pending)));
        XW_VERIFY_OK(f.wait(f.workspace->setReview(site(f), ReviewState::SentBack, u"再看首页"_s)));
        QVERIFY(f.workspace->undoText().contains(u"back"_s));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QCOMPARE(f.state().inspection(site(f)).review, ReviewState::Pending);
        QVERIFY(f.state().inspection(site(f)).reviewNote.isEmpty());
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QCOMPARE(f.state().inspection(site(f)).reviewNote, u"再看首页"_s);
    }

    void settingsTextsAndTheOrderOfRegionsAreTakenBack()
    {
        Fixture f(sites);
        Round round = f.state().round();
        round.thresholdHundredths = 9000;
        round.issuer = u"某局"_s;
        XW_VERIFY_OK(f.wait(f.workspace->setSettings(round)));
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"notice"_s, u"2020Q1"_s, "{\"edits\": []}"})));
        QCOMPARE(f.workspace->undoEntries().back().about, UndoEntry::About::Notice);
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(!f.state().document(u"notice"_s, u"2020Q1"_s));
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(f.state().document(u"notice"_s, u"2020Q1"_s));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QCOMPARE(f.state().round().thresholdHundredths, 9500);
        QVERIFY(f.state().round().issuer != u"某局"_s);
        f.reopen({}); // what undo wrote is kept
        QVERIFY(!f.state().document(u"notice"_s, u"2020Q1"_s));
        QCOMPARE(f.state().round().thresholdHundredths, 9500);
    }

    void aDocumentThatWasTakenAwayComesBack()
    {
        Fixture f(sites);
        const auto content = [&f] {
            const Document *held = f.state().document(u"setting"_s, u"own"_s);
            return held ? held->content : QByteArray();
        };
        const auto save = [&f](const QByteArray &bytes) {
            return f.wait(f.workspace->saveDocument({u"setting"_s, u"own"_s, bytes}));
        };
        XW_VERIFY_OK(save("first"));
        XW_VERIFY_OK(save({}));
        QCOMPARE(content(), QByteArray());
        for (int i = 0; i < 3; ++i) { // back and forth as often as one likes
            XW_VERIFY_OK(f.wait(f.workspace->undo()));
            QCOMPARE(content(), QByteArray("first"));
            XW_VERIFY_OK(f.wait(f.workspace->redo()));
            QCOMPARE(content(), QByteArray());
        }
        const quint64 removal = f.workspace->undoEntries().back().number;
        XW_VERIFY_OK(save("second"));
        const auto late = f.wait(f.workspace->undo(removal));
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QCOMPARE(content(), QByteArray("second"));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QCOMPARE(content(), QByteArray());
        f.reopen({});
        QCOMPARE(content(), QByteArray());
    }

    void documentsSavedTogetherAreOneStep()
    {
        Fixture f(sites);
        const auto has = [&f](const QString &name) {
            return f.state().document(u"setting"_s, name) != nullptr;
        };
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"setting"_s, u"b"_s, "old"})));
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument(
            {u"setting"_s, u"a"_s, "1"}, {}, {{u"setting"_s, u"b"_s, "old"}, {u"setting"_s, u"c"_s, "3"}})));
        QVERIFY(has(u"a"_s) && has(u"c"_s));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(!has(u"a"_s) && !has(u"c"_s));
        QVERIFY(has(u"b"_s)); // it did not change: the step before is its own
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(has(u"a"_s) && has(u"c"_s));
    }

    void aSampleIsTakenBackAndWithdrawn()
    {
        Fixture f(sites);
        SamplePlan plan;
        plan.count = 1;
        plan.seed = 7;
        const SampleRegister from(f.state());
        const auto drawn = drawSample(from.source(), plan);
        XW_VERIFY_OK(drawn);
        XW_VERIFY_OK(f.wait(confirmSample(*f.workspace, plan, *drawn)));
        QVERIFY(f.state().hasSample());
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(!f.state().hasSample());
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(f.state().hasSample());
        XW_VERIFY_OK(f.wait(withdrawSample(*f.workspace)));
        QVERIFY(!f.state().hasSample());
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(f.state().hasSample());
        QCOMPARE(f.state().isDrawn(drawn->members.front()), true);
    }

    void aBodyIsAddedChangedClosedAndTakenBack()
    {
        Fixture f(sites);
        Subject fresh;
        fresh.code = u"3611000077"_s;
        fresh.name = u"上饶市教育局"_s;
        fresh.url = u"www.example.gov.cn"_s;
        const auto added = f.wait(f.workspace->putSubject(fresh));
        XW_VERIFY_OK(added);
        QVERIFY(f.state().find(u"3611000077"_s)->isRunning());
        QCOMPARE(f.wait(f.workspace->putSubject(fresh)).error().code, ErrorCode::Conflict);
        Subject changed = *added;
        changed.organizer = u"市教育局"_s;
        changed.state = RunState::Closed;
        XW_VERIFY_OK(f.wait(f.workspace->putSubject(changed)));
        QVERIFY(!f.state().find(u"3611000077"_s)->isRunning());
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(f.state().find(u"3611000077"_s)->isRunning());
        QVERIFY(f.state().find(u"3611000077"_s)->organizer.isEmpty());
        XW_VERIFY_OK(f.wait(f.workspace->undo())); // added: nothing is deleted, it is closed
        QVERIFY(!f.state().find(u"3611000077"_s)->isRunning());
        changed = *added;
        changed.code = u"3611000078"_s;
        QCOMPARE(f.wait(f.workspace->putSubject(changed)).error().code, ErrorCode::Usage);
        fresh.code = u"36110000"_s;
        QVERIFY(!f.wait(f.workspace->putSubject(fresh)));
    }

    void stepsAreTakenBackInAnyOrderWhereNothingStandsOnThem()
    {
        const int seed = QRandomGenerator::global()->bounded(100000);
        QRandomGenerator random{quint32(seed)};
        Fixture f(sites);
        const auto picture = [&f] {
            QStringList all;
            for (const Subject &subject : f.state().subjects()) {
                const Inspection &inspection = f.state().inspection(subject.id);
                all << subject.name + QString::number(inspection.inspected) +
                           QString::number(int(inspection.review)) + QString::number(subject.noService);
                for (const char *indicator : {"W1", "W2", "W4"})
                    all << QString::number(bool(
                        f.state().findingInForce(subject.id, IndicatorId(QString::fromLatin1(indicator)))));
            }
            return all;
        };
        const QStringList before = picture();
        for (int i = 0; i < 12; ++i) {
            const SubjectId id = f.state().subjects()[size_t(random.bounded(2))].id;
            switch (random.bounded(4)) {
            case 0:
                XW_VERIFY_OK(
                    f.wait(f.workspace->tick({id, IndicatorId(u"W%1"_s.arg(1 + random.bounded(2)))})));
                break;
            case 1:
                XW_VERIFY_OK(f.wait(f.workspace->setInspected(id, random.bounded(2))));
                break;
            case 2:
                XW_VERIFY_OK(f.wait(f.workspace->setReview(id, ReviewState(random.bounded(3)))));
                break;
            default:
                XW_VERIFY_OK(f.wait(f.workspace->setNoService(id, random.bounded(2))));
            }
        }
        while (f.workspace->canUndo()) {
            // The newest of one kind: nothing of its kind stands on it.
            std::vector<UndoEntry> steps = f.workspace->undoEntries();
            const UndoEntry chosen = steps[size_t(random.bounded(int(steps.size())))];
            const auto newest = std::find_if(steps.rbegin(), steps.rend(), [&](const UndoEntry &one) {
                return one.about == chosen.about && one.subject == chosen.subject;
            });
            const auto done = f.wait(f.workspace->undo(newest->number));
            QVERIFY2(done, qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY2(picture() == before, qPrintable(u"seed %1"_s.arg(seed)));
    }

    void anImportIsTakenBack()
    {
        Fixture f(sites);
        const size_t bodies = f.state().subjects().size();
        tables::Table table;
        table.file = u"新名单.csv"_s;
        table.headers = {u"网站标识码"_s, u"网站名称"_s, u"主办单位"_s};
        table.rows = {{2, {u"3611000003"_s, u"上饶市住建局"_s, u"市住建局"_s}},
                      {3, {u"3611000099"_s, u"上饶市文旅局"_s, QString()}}};
        const ImportKind &kind = *importKind(u"websites"_s);
        auto plan = planImport(kind, table, mapColumns(kind, table.headers), f.state(), *f.clock, u"甲"_s);
        XW_VERIFY_OK(plan);
        XW_VERIFY_OK(f.wait(applyImport(*f.workspace, std::move(*plan), table.file, {}, {}, true)));
        QCOMPARE(f.state().subjects().size(), bodies + 1);
        QCOMPARE(f.state().subject(site(f))->organizer, u"市住建局"_s);
        QVERIFY(f.workspace->undoText().contains(u"新名单.csv"_s));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(f.state().subject(site(f))->organizer.isEmpty());
        QVERIFY(!f.state().find(u"3611000099"_s)->isRunning());
    }

    void whatCannotBeTakenBackSaysWhy()
    {
        Fixture f(sites);
        const SubjectId renamed = site(f);
        RenameCommand command;
        command.subject = renamed;
        command.code = u"3611000059"_s;
        XW_VERIFY_OK(f.wait(f.workspace->renameSubject(command)));
        const auto undone = f.wait(f.workspace->undo());
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY(!undone.error().advice.isEmpty());
        QCOMPARE(f.state().find(u"3611000059"_s)->id, renamed);
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
