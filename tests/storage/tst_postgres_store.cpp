// What a server adds to the contract: several at once, a format of its own, moving in and out, a link that
// breaks.
#include "domain/audit_chain.h"
#include "storage/office.h"
#include "storage/postgres/postgres_address.h"
#include "storage/postgres/postgres_dialect.h"
#include "storage/sql/connection.h"
#include "storage/store_contract.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"

#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class PostgresStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
    }

    void init()
    {
        m_address = m_cluster->newDatabase();
        m_database = m_address.section(u'/', 3, 3).section(u'?', 0, 0);
    }

    void aDatabaseHoldsOneWorkspace()
    {
        QCOMPARE(openStore(m_address, OpenMode::Existing).error().code, ErrorCode::NotFound);
        XW_VERIFY_OK(openStore(m_address, OpenMode::Create));
        QCOMPARE(openStore(m_address, OpenMode::Create).error().code, ErrorCode::Conflict);
        XW_VERIFY_OK(openStore(m_address, OpenMode::Existing));
    }

    /// Else each row would be a statement of its own: twenty times as long.
    void longListsGoByCopyOverTheDriversConnection()
    {
        XW_VERIFY_OK(openStore(m_address, OpenMode::Create));
        const auto address = storage::PostgresAddress::parse(m_address);
        XW_VERIFY_OK(address);
        const auto connection = storage::Connection::open(
            std::make_shared<storage::PostgresDialect>(*address), {{}, {}, address->shown()});
        XW_VERIFY_OK(connection);
        for (const QString &insert :
             {u"subject.insert"_s, u"finding.insert"_s, u"blob.put"_s, u"audit.put"_s}) {
            const auto bulk = (*connection)->bulkInsert(insert);
            XW_VERIFY_OK(bulk);
            QVERIFY2(*bulk, qPrintable(insert));
        }
    }

    void anOlderFormatIsBroughtUpToDateAndANewerIsRefused()
    {
        XW_VERIFY_OK(openStore(m_address, OpenMode::Create));
        QVERIFY(psql(u"COMMENT ON SCHEMA xunwang IS '99'"_s).contains("COMMENT"));
        QCOMPARE(openStore(m_address, OpenMode::Existing).error().code, ErrorCode::Newer);
    }

    void whatIsWrongWithAnAddressIsSaid()
    {
        using storage::PostgresAddress;
        for (const QString &wrong :
             {u"postgresql://db/"_s, u"postgresql://db"_s, u"postgresql://db/x?sslmode=require"_s,
              u"postgresql://db/x?sslmode=disable"_s, u"postgresql://db/x?options=-c"_s})
            QCOMPARE(PostgresAddress::parse(wrong).error().code, ErrorCode::Usage);
        const auto far = PostgresAddress::parse(u"postgresql://zhang%40x:a%20b@db.example:6543/office"_s);
        XW_VERIFY_OK(far);
        QCOMPARE(far->user, u"zhang@x"_s);
        QCOMPARE(far->password, u"a b"_s);
        QCOMPARE(far->port, 6543);
        QVERIFY(far->options().contains(u"sslmode='verify-full'"_s));
        QVERIFY(!far->shown().contains(u"a b"_s));
        const auto near = PostgresAddress::parse(u"postgresql:///office?host=/run/x&port=6000&user=zhang"_s);
        XW_VERIFY_OK(near);
        const auto again = PostgresAddress::parse(near->shown()); // what is shown can be given
        XW_VERIFY_OK(again);
        QCOMPARE(again->host, u"/run/x"_s);
        QCOMPARE(again->port, 6000);
        QCOMPARE(again->user, u"zhang"_s);
        QCOMPARE(again->database, u"office"_s);
        QVERIFY(!PostgresAddress::parse(u"postgresql://localhost/x"_s)->options().contains(u"ssl"_s));
        QCOMPARE(
            openStore(m_cluster->addressOf(u"nowhere"_s, u"postgres"_s), OpenMode::Existing).error().code,
            ErrorCode::NotFound);
        QCOMPARE(openStore(m_cluster->addressOf(m_database, u"nobody"_s), OpenMode::Existing).error().code,
                 ErrorCode::Usage);
        QCOMPARE(openStore(u"postgresql:///x?host=/nonexistent"_s, OpenMode::Existing).error().code,
                 ErrorCode::Network);
    }

    void manyAtOnceLeaveOneChain()
    {
        auto first = openStore(m_address, OpenMode::Create);
        XW_VERIFY_OK((*first)->commit(world()).takeResult());
        constexpr int people = 6, ticks = 25;
        std::vector<std::jthread> threads;
        std::atomic<int> refused = 0;
        for (int person = 0; person < people; ++person)
            threads.emplace_back([&, person] {
                const auto store = openStore(m_address, OpenMode::Existing);
                if (!store) {
                    refused += ticks;
                    return;
                }
                for (int i = 0; i < ticks; ++i)
                    if (refusal(**store,
                                transaction(u"tick"_s, {finding(person * ticks + i + 1, site1, {})})))
                        ++refused;
            });
        threads.clear();
        QCOMPARE(refused.load(), 0);
        QCOMPARE((*first)->loadRound(round1).takeResult()->findings.size(), size_t(people * ticks));
        auto entries = (*first)->history({}, 1000).takeResult().value();
        QCOMPARE(entries.size(), size_t(people * ticks + 1));
        std::reverse(entries.begin(), entries.end());
        ChainCheck check;
        for (const AuditEntry &entry : entries)
            QVERIFY(!check.add(entry));
        const auto checks = (*first)->doctor().takeResult().value();
        for (const DoctorFinding &found : checks)
            QVERIFY2(found.ok, qPrintable(found.check + u": "_s + found.message));
    }

    void aFileMovesInAndOutWithoutLoss()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xunwang"_s), back = folder.filePath(u"b.xunwang"_s);
        {
            auto file = openStore(path, OpenMode::Create);
            XW_VERIFY_OK((*file)->commit(world()).takeResult());
            Transaction work = transaction(
                u"work"_s, {finding(1, site1, u"W1"_s), SampleMember{round1, site1}, blobOf("PNG"),
                            Document{u"notice"_s, u"2020Q1"_s, QByteArray("\0\xff\t\\", 4), round1}});
            work.endsSampleOf = true;
            XW_VERIFY_OK((*file)->commit(work).takeResult());
            Subject odd = website(4, u"bm36000001"_s, u"制表\t换行\n反斜\\杠 𠮷"_s);
            XW_VERIFY_OK((*file)->commit(transaction(u"import"_s, {odd})).takeResult());
            XW_VERIFY_OK((*file)->append({{0, u"visits"_s, site1, at(1), {{u"ms"_s, 5}}}}).takeResult());
            Round closed = openRound(1, 2020, 1);
            closed.phase = RoundPhase::Signed;
            XW_VERIFY_OK((*file)->commit(transaction(u"sign"_s, {closed})).takeResult());
        }
        XW_VERIFY_OK(importIntoOffice(path, m_address));
        const auto office = openStore(m_address, OpenMode::Existing);
        XW_VERIFY_OK(office);
        const auto checks2 = (*office)->doctor().takeResult().value();
        for (const DoctorFinding &found : checks2)
            QVERIFY2(found.ok, qPrintable(found.check + u": "_s + found.message));
        QCOMPARE(importIntoOffice(path, m_address).error().code, ErrorCode::Conflict);
        QVERIFY((*office)->backup(back).takeResult().value() > 0);
        const auto original = openStore(path, OpenMode::ReadOnly), copy = openStore(back, OpenMode::ReadOnly);
        const auto checks3 = (*copy)->doctor().takeResult().value();
        for (const DoctorFinding &found : checks3)
            QVERIFY2(found.ok, qPrintable(found.check + u": "_s + found.message));
        const auto newest = [](const auto &store) { return (*store)->history({}, 1).takeResult()->front(); };
        QCOMPARE(newest(copy).hash, newest(original).hash);
        QCOMPARE(newest(copy).contents, newest(original).contents);
        QCOMPARE((*copy)->loadRegister().takeResult()->subjects,
                 (*original)->loadRegister().takeResult()->subjects);
        QCOMPARE((*copy)->measurements(u"visits"_s, {}).takeResult()->size(), size_t(1));
        QCOMPARE((*copy)->blob(blobOf("PNG").sha256).takeResult().value(), QByteArray("PNG"));
    }

    void whoFollowsHearsEveryTransactionOnceAndComesBack()
    {
        const auto writer = openStore(m_address, OpenMode::Create),
                   listener = openStore(m_address, OpenMode::Existing);
        std::atomic<qint64> newest = -1;
        (*listener)->follow([&newest](qint64 sequence) { newest = sequence; });
        QTRY_COMPARE(newest.load(), 0);
        XW_VERIFY_OK((*writer)->commit(world()).takeResult());
        QTRY_COMPARE(newest.load(), 1);
        QCOMPARE(refusal(**writer, transaction(u"tick"_s, {website(9, u"3611000001"_s, u"撞"_s)})),
                 ErrorCode::Conflict); // taken back: nobody hears of it
        XW_VERIFY_OK((*writer)->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})).takeResult());
        QTRY_COMPARE(newest.load(), 2);
        QVERIFY(m_cluster->killAndStart());
        [[maybe_unused]] const auto lost = (*writer)->loadRegister().takeResult();
        XW_VERIFY_OK((*writer)->commit(transaction(u"tick"_s, {finding(2, site1, u"W2"_s)})).takeResult());
        QTRY_COMPARE_WITH_TIMEOUT(newest.load(), 3, 20'000);
    }

    void whoHasASubjectOpenIsSeenByOthersUntilHeGoes()
    {
        std::mutex guard; // these two outlive the stores, whose threads write to them
        std::vector<Presence> seen;
        auto first = openStore(m_address, OpenMode::Create),
             second = openStore(m_address, OpenMode::Existing);
        const auto places = [&] {
            const std::lock_guard lock(guard);
            QStringList all;
            for (const Presence &one : seen)
                all << u"%1 %2"_s.arg(one.round.value()).arg(one.subject.value());
            return all.join(u',');
        };
        (*first)->followPresence([&](std::vector<Presence> others) {
            const std::lock_guard lock(guard);
            seen = std::move(others);
        });
        (*first)->follow([](qint64) {});
        (*first)->showHere(RoundId(1), SubjectId(9));  // one's own is not told
        (*second)->showHere(RoundId(1), SubjectId(2)); // said before it follows
        (*second)->follow([](qint64) {});
        QTRY_COMPARE(places(), u"1 2"_s);
        (*second)->showHere(RoundId(1), SubjectId(3));
        QTRY_COMPARE(places(), u"1 3"_s);
        // The server goes: nobody is there; it comes back: both say it again by themselves.
        QVERIFY(m_cluster->killAndStart());
        QTRY_COMPARE_WITH_TIMEOUT(places(), u"1 3"_s, 20'000);
        (*second)->showHere({}, {});
        QTRY_COMPARE(places(), QString());
        (*second)->showHere(RoundId(1), SubjectId(2));
        QTRY_COMPARE(places(), u"1 2"_s);
        // What ended without a word is missed by the next who moves, or by the heartbeat.
        second->reset();
        auto third = openStore(m_address, OpenMode::Existing);
        (*third)->showHere(RoundId(1), SubjectId(1));
        (*third)->follow([](qint64) {});
        QTRY_COMPARE(places(), u"1 1"_s);
        (*first)->followPresence({});
    }

    void nothingIsHeardLateThatCameBesideAnotherAnswer()
    {
        std::mutex guard;
        std::vector<Presence> seen;
        std::atomic<qint64> newest = -1;
        const auto listener = openStore(m_address, OpenMode::Create),
                   mover = openStore(m_address, OpenMode::Existing);
        XW_VERIFY_OK((*mover)->commit(world()).takeResult());
        (*listener)->followPresence([&](std::vector<Presence> others) {
            const std::lock_guard lock(guard);
            seen = std::move(others);
        });
        (*listener)->follow([&newest](qint64 sequence) { newest = sequence; });
        (*mover)->follow([](qint64) {});
        const auto isSeen = [&](int subject) {
            const std::lock_guard lock(guard);
            return seen.size() == 1 && seen.front().subject == SubjectId(subject);
        };
        for (int turn = 1; turn <= 60; ++turn) {
            // Each move makes the listener ask who is there; what follows closely arrives with the answer.
            (*mover)->showHere(RoundId(1), SubjectId(2 * turn));
            QTest::qSleep(turn % 4);
            XW_VERIFY_OK((*mover)
                             ->commit(transaction(u"tick"_s, {finding(turn, site1, u"W%1"_s.arg(turn))}))
                             .takeResult());
            (*mover)->showHere(RoundId(1), SubjectId(2 * turn + 1));
            QTRY_VERIFY2(newest.load() == turn + 1, qPrintable(u"tick %1"_s.arg(turn)));
            QTRY_VERIFY2(isSeen(2 * turn + 1), qPrintable(u"move %1"_s.arg(turn)));
        }
        (*listener)->followPresence({});
    }

    void oneAtATimeHoldsALeaseAndTheNextTakesItOver()
    {
        const auto first = openStore(m_address, OpenMode::Create),
                   second = openStore(m_address, OpenMode::Existing);
        QVERIFY((*first)->isShared());
        auto held = (*first)->lease(u"watch-1"_s);
        XW_VERIFY_OK(held);
        QVERIFY((*held)->isHeld());
        const auto refused = (*second)->lease(u"watch-1"_s);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY2(refused.error().line().contains(u"postgres"_s), qPrintable(refused.error().line()));
        QCOMPARE((*second)->leaseHolder(u"watch-1"_s).takeResult().value(), u"postgres"_s);
        XW_VERIFY_OK((*second)->lease(u"watch-2"_s)); // another one
        held->reset();                                // as when its program ends, however it ends
        QTRY_COMPARE((*second)->leaseHolder(u"watch-1"_s).takeResult().value(), QString());
        auto taken = (*second)->lease(u"watch-1"_s);
        XW_VERIFY_OK(taken);
        QVERIFY(m_cluster->killAndStart());
        QVERIFY(!(*taken)->isHeld());
        XW_VERIFY_OK((*first)->lease(u"watch-1"_s));
    }

    void aServerThatComesBackIsUsedAgain()
    {
        auto store = openStore(m_address, OpenMode::Create);
        XW_VERIFY_OK((*store)->commit(world()).takeResult());
        QVERIFY(m_cluster->killAndStart());
        // The link is found broken once, and made anew: what was answered is there.
        const auto lost = (*store)->loadRegister().takeResult();
        QVERIFY(lost || lost.error().code == ErrorCode::Network);
        const auto again = (*store)->loadRegister().takeResult();
        XW_VERIFY_OK(again);
        QCOMPARE(again->subjects.size(), size_t(3));
        XW_VERIFY_OK((*store)->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})).takeResult());
    }

    void theServerItselfKeepsWhatIsForGood()
    {
        auto store = openStore(m_address, OpenMode::Create);
        XW_VERIFY_OK((*store)->commit(world()).takeResult());
        XW_VERIFY_OK((*store)->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})).takeResult());
        for (const QString &attempt :
             {u"DELETE FROM xunwang.finding"_s, u"DELETE FROM xunwang.audit"_s,
              u"UPDATE xunwang.audit SET author = 'x'"_s, u"TRUNCATE xunwang.audit CASCADE"_s,
              u"DELETE FROM xunwang.round"_s, u"TRUNCATE xunwang.document"_s})
            QVERIFY2(psql(attempt).contains("90002"), qPrintable(attempt));
    }

private:
    QByteArray psql(const QString &sql) { return m_cluster->psql(m_database, u"postgres"_s, sql); }

    PostgresCluster *m_cluster = nullptr;
    QString m_address, m_database;
};

XW_TEST_MAIN(PostgresStoreTest)
#include "tst_postgres_store.moc"
