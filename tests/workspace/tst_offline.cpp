// Work without a connection: what a person does is kept before it is said to be done, shown, sent once and in
// order, and what somebody else wrote meanwhile is not written over.
#include "fixture.h"

#include "domain/audit_chain.h"
#include "workspace/offline_work.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

const Error noLink{ErrorCode::Network, {"There is no connection to the server", {}}, {}, {}, {}};

QByteArray bytesIn(const QString &folder)
{
    QFile file(folder + u"/waiting-1.jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class OfflineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Workspace> m_other; ///< of somebody else, on the same store

    OfflineWork &work() { return *m_fixture->workspace->offline(); }
    /// As if the while had passed, or the server had called.
    void serverIsBack()
    {
        m_fixture->store->failCommits({});
        emit work().due();
    }
    void tickByTheOther(const QString &note)
    {
        TickCommand command;
        command.subject = m_fixture->id(u"甲县"_s);
        command.indicator = IndicatorId(u"W1"_s);
        command.note = note;
        m_fixture->store->failCommits({});
        XW_VERIFY_OK(waitFor(*m_other, m_other->tick(command)));
        m_fixture->store->failCommits(noLink);
    }
    std::vector<Finding> onTheServer()
    {
        return m_fixture->store->loadRound(m_other->state().round().id).takeResult()->findings;
    }
    int ticksInTheHistory()
    {
        const auto history = m_fixture->store->history({}).takeResult().value();
        return int(std::count_if(history.begin(), history.end(),
                                 [](const AuditEntry &entry) { return entry.command == u"tick"; }));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<Fixture>(u"网站标识码,网站名称,所属地区\n3600000001,甲县,"
                                              u"甲市\n3600000002,乙县,甲市\n3600000003,丙县,甲市\n");
        XW_VERIFY_OK(m_fixture->workspace->keepOffline(m_folder->path()));
        auto other = Workspace::open(m_fixture->store, m_fixture->clock, u"李四"_s);
        XW_VERIFY_OK(other);
        m_other = std::move(*other);
    }
    void cleanup()
    {
        m_other.reset();
        m_fixture.reset();
    }

    void aTickWithoutAServerIsKeptShownAndSentOnce()
    {
        XW_VERIFY_OK(m_fixture->tick(u"乙县"_s, "W1"));
        QVERIFY(work().waiting().empty());
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        QVERIFY(work().isAway());
        QCOMPARE(work().toSend(), 1);
        QVERIFY(bytesIn(m_folder->path()).contains("\"W1\""));
        QVERIFY(m_fixture->state().findingInForce(m_fixture->id(u"甲县"_s), IndicatorId(u"W1"_s)));
        QCOMPARE(onTheServer().size(), size_t(1));
        XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->setInspected(m_fixture->id(u"丙县"_s), true)));
        serverIsBack();
        QTRY_VERIFY(work().waiting().empty());
        QVERIFY(!work().isAway());
        QCOMPARE(onTheServer().size(), size_t(2));
        QCOMPARE(ticksInTheHistory(), 2);
        QVERIFY(m_fixture->state().inspection(m_fixture->id(u"丙县"_s)).inspected);
        QVERIFY(bytesIn(m_folder->path()).isEmpty());
        XW_VERIFY_OK(m_fixture->tick(u"丙县"_s, "W2")); // and on as ever
    }

    void whatIsChangedTwiceMeanwhileArrivesInItsOrder()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        TickCommand describe;
        describe.subject = m_fixture->id(u"甲县"_s);
        describe.indicator = IndicatorId(u"W1"_s);
        describe.note = u"首页打不开"_s;
        XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->tick(describe)));
        XW_VERIFY_OK(m_fixture->tick(u"乙县"_s, "W1"));
        const FindingId local =
            m_fixture->state().findingInForce(m_fixture->id(u"乙县"_s), IndicatorId(u"W1"_s))->id;
        XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->withdraw(local)));
        QCOMPARE(work().toSend(), 4);
        // Somebody takes the numbers that were given here.
        m_fixture->store->failCommits({});
        TickCommand elsewhere;
        elsewhere.subject = m_fixture->id(u"丙县"_s);
        elsewhere.indicator = IndicatorId(u"W2"_s);
        XW_VERIFY_OK(waitFor(*m_other, m_other->tick(elsewhere)));
        serverIsBack();
        QTRY_VERIFY(work().waiting().empty());
        QCOMPARE(onTheServer().size(), size_t(3));
        QCOMPARE(m_fixture->state().findingInForce(describe.subject, describe.indicator)->note,
                 *describe.note);
        QVERIFY(!m_fixture->state().findingInForce(m_fixture->id(u"乙县"_s), IndicatorId(u"W1"_s)));
        QVERIFY(m_fixture->state().findingInForce(elsewhere.subject, elsewhere.indicator));
    }

    void whatWaitsOutlivesTheProgram()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        m_fixture->reopen();
        QVERIFY(!m_fixture->state().findingInForce(m_fixture->id(u"甲县"_s), IndicatorId(u"W1"_s)));
        m_fixture->store->failCommits({});
        XW_VERIFY_OK(m_fixture->workspace->keepOffline(m_folder->path()));
        QTRY_VERIFY(work().waiting().empty());
        QCOMPARE(onTheServer().size(), size_t(1));
        QVERIFY(m_fixture->state().findingInForce(m_fixture->id(u"甲县"_s), IndicatorId(u"W1"_s)));
    }

    void whatWasWrittenButNotAnsweredIsNotWrittenTwice()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        const QByteArray kept = bytesIn(m_folder->path());
        serverIsBack();
        QTRY_VERIFY(work().waiting().empty());
        // The file as a program leaves it that ends before it hears the answer; and somebody has taken the
        // tick back since.
        m_fixture->workspace.reset();
        {
            auto again = Workspace::open(m_fixture->store, m_fixture->clock, u"李四"_s);
            XW_VERIFY_OK(again);
            XW_VERIFY_OK(waitFor(**again, (*again)->withdraw(onTheServer().front().id)));
        }
        QFile file(m_folder->filePath(u"waiting-1.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kept);
        file.close();
        m_fixture->reopen();
        XW_VERIFY_OK(m_fixture->workspace->keepOffline(m_folder->path()));
        QTRY_VERIFY(work().waiting().empty());
        QCOMPARE(onTheServer().size(), size_t(1));
        QVERIFY(!onTheServer().front().inForce());
        QCOMPARE(ticksInTheHistory(), 1);
    }

    void whatSomebodyElseSaidIsNotOverwrittenButAsked_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void whatSomebodyElseSaidIsNotOverwrittenButAsked()
    {
        QFETCH(bool, mine);
        m_fixture->store->failCommits(noLink);
        TickCommand command;
        command.subject = m_fixture->id(u"甲县"_s);
        command.indicator = IndicatorId(u"W1"_s);
        command.note = u"我看见的"_s;
        XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->tick(command)));
        XW_VERIFY_OK(m_fixture->tick(u"乙县"_s, "W1"));
        tickByTheOther(u"他看见的"_s);
        serverIsBack();
        QTRY_COMPARE(work().undecided().size(), size_t(1));
        QTRY_COMPARE(work().waiting().size(), size_t(1)); // the other one went its way
        QVERIFY(!work().isAway());
        const auto stands = [&] {
            return m_fixture->state().findingInForce(command.subject, command.indicator)->note;
        };
        QCOMPARE(stands(), u"他看见的"_s);
        QCOMPARE(work().undecided().front().obstacle->theirs->author, u"李四"_s);
        work().settle(work().undecided().front().id, mine);
        QTRY_VERIFY(work().waiting().empty());
        QTRY_COMPARE(stands(), mine ? u"我看见的"_s : u"他看见的"_s);
        QCOMPARE(onTheServer().size(), size_t(2));
    }

    void whoSaysTheSameIsNotAsked()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        tickByTheOther(u"他看见的"_s);
        serverIsBack();
        QTRY_VERIFY(work().waiting().empty());
        QCOMPARE(onTheServer().size(), size_t(1));
    }

    void whatNeedsTheServerSaysSo()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        const auto refused = m_fixture->wait(m_fixture->workspace->setSettings([&] {
            Round changed = m_fixture->state().round();
            changed.issuer = u"别处"_s;
            return changed;
        }()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Network);
    }

    void aRoundThatWasSignedMeanwhileRefusesAndNothingIsLost()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        m_fixture->store->failCommits({});
        XW_VERIFY_OK(waitFor(*m_other, m_other->setPhase(RoundPhase::Signed)));
        emit work().due();
        QTRY_COMPARE(work().undecided().size(), size_t(1));
        QCOMPARE(work().undecided().front().obstacle->refusal->code, ErrorCode::Locked);
        QVERIFY(bytesIn(m_folder->path()).contains("\"W1\""));
        QVERIFY(onTheServer().empty());
    }

    void halfALineIsNoChangeAndADamagedOneIsSaid()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        const QByteArray line = bytesIn(m_folder->path());
        m_fixture->workspace.reset();
        const auto read = [&](const QByteArray &bytes) {
            QFile file(m_folder->filePath(u"waiting-1.jsonl"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            file.close();
            return OfflineWork::open(m_folder->path());
        };
        for (qsizetype length = 1; length < line.size(); length += 7) {
            const auto opened = read(line + line.first(length));
            XW_VERIFY_OK(opened);
            QCOMPARE((*opened)->waiting().size(), size_t(1));
        }
        const auto damaged = read("{\"id\":\"x\"\n" + line);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::Damaged);
    }

    void twoProgramsOfOnePersonKeepTheirsApart()
    {
        const auto second = OfflineWork::open(m_folder->path());
        XW_VERIFY_OK(second);
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        QVERIFY((*second)->waiting().empty());
        QVERIFY(QFile::exists(m_folder->filePath(u"waiting-2.jsonl"_s)));
    }

    void whatAProgramThatEndedLeftInASecondFileIsTaken()
    {
        m_fixture->store->failCommits(noLink);
        XW_VERIFY_OK(m_fixture->tick(u"甲县"_s, "W1"));
        const QByteArray line = bytesIn(m_folder->path());
        serverIsBack();
        QTRY_VERIFY(work().waiting().empty());
        m_fixture->workspace.reset();
        QFile file(m_folder->filePath(u"waiting-3.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line);
        file.close();
        const auto opened = OfflineWork::open(m_folder->path());
        XW_VERIFY_OK(opened);
        QCOMPARE((*opened)->waiting().size(), size_t(1));
        QVERIFY(!file.exists());
    }
};

XW_TEST_MAIN(OfflineTest)
#include "tst_offline.moc"
