#include "fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto accounts = u"账号名称,平台类型,账号标识,所属地区\n文旅吉安,微信,M1,吉安市\n";
} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites = u"网站标识码,网站名称,所属地区,网站类型\n"
                                  u"3600000001,省政府门户网站,省直,省级门户\n"
                                  u"3611000003,上饶市住建局,上饶市,市级部门\n"
                                  u"3611280006,鄱阳政府门户网,上饶市,县级门户\n";

private slots:
    void aTickIsStateAndChangeOnlyAfterItIsDurable()
    {
        Fixture f(sites);
        f.store->hold(true);
        QSignalSpy changed(f.workspace.get(), &Workspace::changed);
        QSignalSpy saving(f.workspace.get(), &Workspace::savingChanged);
        const SubjectId id = f.id(u"3611000003"_s);
        const auto future = f.workspace->tick({id, IndicatorId(u"W4.1"_s), 5, u"三个栏目"_s, {}, {}});
        QVERIFY(f.workspace->isSaving());
        QCOMPARE(f.state().verdict(id), Verdict::Unchecked);
        QCOMPARE(changed.size(), 0);
        f.store->release();
        QVERIFY(!future.isFinished()); // durable, but this thread has not heard of it
        const auto finding = f.wait(future);
        XW_VERIFY_OK(finding);
        QCOMPARE(f.state().verdict(id), Verdict::Unqualified);
        QCOMPARE(finding->author, u"王敏"_s);
        QCOMPARE(finding->at, f.clock->now());
        QCOMPARE(finding->note, u"三个栏目"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Change>().subjects, std::vector<SubjectId>{id});
        QCOMPARE(saving.size(), 2);
        QVERIFY(!f.workspace->isSaving());
        QCOMPARE(f.workspace->lastSaved(), f.clock->now());
    }

    void theEventLoopCarriesATickHomeToo()
    {
        Fixture f(sites);
        const auto future = f.workspace->tick({f.id(u"3611000003"_s), IndicatorId(u"W4"_s), {}, {}, {}, {}});
        QTRY_VERIFY(future.isFinished());
        XW_VERIFY_OK(future.result());
    }

    void ticksGivenTogetherGetIdsOfTheirOwn()
    {
        Fixture f(sites);
        f.store->hold(true);
        const SubjectId id = f.id(u"3611000003"_s);
        std::vector<QFuture<Result<Finding>>> futures;
        for (const char *indicator : {"W1", "W2", "W3", "W4.1", "W5"})
            futures.push_back(
                f.workspace->tick({id, IndicatorId(QString::fromLatin1(indicator)), {}, {}, {}, {}}));
        QCOMPARE(f.store->waiting(), 1); // one at a time: each is prepared on what the one before left
        std::set<FindingId> ids;
        for (auto &future : futures) {
            f.store->release();
            const auto finding = f.wait(future);
            XW_VERIFY_OK(finding);
            ids.insert(finding->id);
        }
        QCOMPARE(ids.size(), size_t(5));
    }

    void tickingWhatIsTickedChangesItAndKeepsItsHistory()
    {
        Fixture f(sites);
        const auto first = f.tick(u"3611000003"_s, "W4.1", 5);
        const auto again = f.tick(u"3611000003"_s, "W4.1", 7);
        XW_VERIFY_OK(again);
        QCOMPARE(again->id, first->id);
        QCOMPARE(f.state().findings(f.id(u"3611000003"_s)).size(), size_t(1));
        const auto entries = f.store->history(f.id(u"3611000003"_s)).result();
        QCOMPARE(entries->at(0).before.value(u"count"_s).toInt(), 5);
        QCOMPARE(entries->at(0).after.value(u"count"_s).toInt(), 7);
    }

    void whatChangesNothingWritesNothing()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.1", 5));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        const qsizetype before = f.auditEntries();
        f.clock->advance(60);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.1", 5));
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.1"));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        QCOMPARE(f.auditEntries(), before);
    }

    void aWithdrawnFindingStaysInTheHistory()
    {
        Fixture f(sites);
        const auto finding = f.tick(u"3611000003"_s, "W4");
        f.clock->advance(60);
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(finding->id)));
        const SubjectId id = f.id(u"3611000003"_s);
        QCOMPARE(f.state().verdict(id), Verdict::Unchecked);
        QCOMPARE(f.state().findings(id).size(), size_t(1));
        QCOMPARE(f.state().findings(id).front().withdrawnBy, u"王敏"_s);
        QCOMPARE(f.state().findings(id).front().withdrawnAt, f.clock->now());
        const auto again = f.tick(u"3611000003"_s, "W4");
        QVERIFY(again->id != finding->id);
    }

    void wrongWordsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("code");
        QTest::newRow("no such indicator") << u"3611000003"_s << u"W99"_s << 0 << int(ErrorCode::NotFound);
        QTest::newRow("of the other kind") << u"3611000003"_s << u"M1"_s << 0 << int(ErrorCode::Usage);
        QTest::newRow("no such subject") << u"nobody"_s << u"W1"_s << 0 << int(ErrorCode::NotFound);
        QTest::newRow("negative") << u"3611000003"_s << u"W4.1"_s << -1 << int(ErrorCode::Usage);
    }
    void wrongWordsAreRefusedWithAReason()
    {
        QFETCH(QString, subject);
        QFETCH(QString, indicator);
        QFETCH(int, count);
        QFETCH(int, code);
        Fixture f(sites, accounts);
        QSignalSpy failed(f.workspace.get(), &Workspace::failed);
        const qsizetype before = f.auditEntries();
        const auto finding =
            f.wait(f.workspace->tick({f.id(subject), IndicatorId(indicator), count, {}, {}, {}}));
        QVERIFY(!finding);
        QCOMPARE(int(finding.error().code), code);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(f.auditEntries(), before);
    }

    void aCommitThatFailsLeavesTheStateAsItWas()
    {
        Fixture f(sites);
        f.store->failCommits(Error{ErrorCode::Io, {"The disk is full", {}}, {}, {}, {}});
        QSignalSpy changed(f.workspace.get(), &Workspace::changed);
        const auto finding = f.tick(u"3611000003"_s, "W4");
        QCOMPARE(finding.error().code, ErrorCode::Io);
        QCOMPARE(f.state().verdict(f.id(u"3611000003"_s)), Verdict::Unchecked);
        QCOMPARE(changed.size(), 0);
        f.store->failCommits({});
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4"));
    }

    void closingCarriesOutWhatWasGiven()
    {
        Fixture f(sites);
        const SubjectId id = f.id(u"3611000003"_s);
        for (const char *indicator : {"W1", "W2", "W3"})
            [[maybe_unused]] auto given =
                f.workspace->tick({id, IndicatorId(QString::fromLatin1(indicator)), {}, {}, {}, {}});
        f.reopen();
        QCOMPARE(f.state().findings(id).size(), size_t(3));
    }

    void evidenceIsKeptByItsDigestAndCanBeWithdrawn()
    {
        Fixture f(sites);
        const auto finding = f.tick(u"3611000003"_s, "W2");
        const auto evidence =
            f.wait(f.workspace->addEvidence({f.id(u"3611000003"_s), finding->id, u"screenshot"_s, u"a.png"_s,
                                             u"image/png"_s, u"http://a"_s, "picture"}));
        XW_VERIFY_OK(evidence);
        QCOMPARE(evidence->sha256, QCryptographicHash::hash("picture", QCryptographicHash::Sha256));
        QCOMPARE(evidence->size, 7);
        QCOMPARE(*f.wait(f.workspace->blob(evidence->sha256)), QByteArray("picture"));
        XW_VERIFY_OK(f.wait(f.workspace->withdrawEvidence(evidence->id)));
        QCOMPARE(f.state().evidence(f.id(u"3611000003"_s)).front().withdrawnBy, u"王敏"_s);
        QVERIFY(!f.wait(f.workspace->addEvidence({f.id(u"3611000003"_s), {}, {}, u"empty"_s, {}, {}, {}})));
        QVERIFY(!f.wait(f.workspace->withdrawEvidence(EvidenceId(99))));
    }

    void aReviewIsKeptBesideTheVerdict()
    {
        Fixture f(sites);
        const SubjectId id = f.id(u"3611000003"_s);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4"));
        XW_VERIFY_OK(f.wait(f.workspace->setReview(id, ReviewState::SentBack, u"截图不清"_s)));
        QCOMPARE(f.state().inspection(id).review, ReviewState::SentBack);
        QCOMPARE(f.state().inspection(id).reviewNote, u"截图不清"_s);
        QCOMPARE(f.state().verdict(id), Verdict::Unqualified);
    }

    void whatAJobThreadOpensLivesOnTheApplicationsThread()
    {
        Fixture f(sites);
        std::unique_ptr<Workspace> opened;
        std::unique_ptr<QThread> job(
            QThread::create([&] { opened = *Workspace::open(f.store, f.clock, u"job"_s); }));
        job->start();
        QVERIFY(job->wait());
        QCOMPARE(opened->thread(), QCoreApplication::instance()->thread());
        const auto done = opened->setInspected(f.id(u"3600000001"_s), true);
        QTRY_VERIFY(done.isFinished());
        XW_VERIFY_OK(done.result());
    }
};

XW_TEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
