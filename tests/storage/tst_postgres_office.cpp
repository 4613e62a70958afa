// Who may do what in an office is held by the server: psql, entering as each of its people, cannot get round
// it.
#include "storage/office.h"
#include "storage/store_contract.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class PostgresOfficeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
        m_owner = m_cluster->newDatabase();
        m_database = m_owner.section(u'/', 3, 3).section(u'?', 0, 0);
        {
            const auto store = openStore(m_owner, OpenMode::Create);
            XW_VERIFY_OK(store);
            XW_VERIFY_OK((*store)->commit(world()).takeResult());
        }
        XW_VERIFY_OK(createOffice(m_owner, {u"sup"_s, u"主任"_s, Duty::Supervisor, {}, true}));
        QCOMPARE(createOffice(m_owner, {u"sup"_s, u"主任"_s, Duty::Supervisor, {}, true}).error().code,
                 ErrorCode::Conflict);
        for (const auto &[login, name, duty] : {std::tuple{u"insp"_s, u"张三"_s, Duty::Inspector},
                                                {u"other"_s, u"李四"_s, Duty::Inspector},
                                                {u"rev"_s, u"王五"_s, Duty::Reviewer},
                                                {u"aud"_s, u"审计"_s, Duty::Auditor}})
            XW_VERIFY_OK(addToOffice(m_owner, {login, name, duty, {}, true}));
    }

    void everybodyWritesInHisOwnName()
    {
        const auto store = openAs(u"insp"_s);
        XW_VERIFY_OK(store);
        QCOMPARE((*store)->person(), u"张三"_s);
        XW_VERIFY_OK((*store)->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})).takeResult());
        Transaction false1 = transaction(u"tick"_s, {finding(2, site1, u"W2"_s)});
        false1.author = u"李四"_s; // the history would say so
        QCOMPARE(refusal(**store, false1), ErrorCode::Locked);
        Finding theirs = finding(2, site1, u"W2"_s);
        theirs.author = u"李四"_s; // or the row
        QCOMPARE(refusal(**store, transaction(u"tick"_s, {theirs})), ErrorCode::Locked);
        QCOMPARE((*store)->loadRound(round1).takeResult()->findings.size(), size_t(1));
        theDoctorIsContent(**store);
    }

    void theRegisterAndTheNoticeAreTheSupervisors()
    {
        const auto inspector = openAs(u"insp"_s), supervisor = openAs(u"sup"_s);
        const Document edits{u"notice"_s, u"2020Q1"_s, "edits", round1};
        const Subject site = website(4, u"3611000004"_s, u"新"_s);
        QCOMPARE(refusal(**inspector, transaction(u"document"_s, {edits})), ErrorCode::Locked);
        QCOMPARE(refusal(**inspector, transaction(u"import"_s, {site})), ErrorCode::Locked);
        for (const Write &write : {Write(edits), Write(site)}) {
            Transaction his = transaction(u"change"_s, {write});
            his.author = u"主任"_s;
            QCOMPARE(refusal(**supervisor, his), std::nullopt);
        }
        theDoctorIsContent(**supervisor);
    }

    void whatIsAssignedIsWrittenByWhomItIsAssignedTo()
    {
        const auto supervisor = openAs(u"sup"_s);
        const auto assign = [&](const QByteArray &persons, const QString &author) {
            Transaction his =
                transaction(u"document"_s, {Document{u"assignment"_s, u"2020Q1"_s, persons, round1}});
            his.author = author;
            return his;
        };
        const auto inspector = openAs(u"insp"_s), other = openAs(u"other"_s);
        QCOMPARE(refusal(**inspector, assign(R"({"张三":[[1,3]]})", u"张三"_s)), ErrorCode::Locked);
        QCOMPARE(refusal(**supervisor, assign(R"({"张三":[[1,3]]})", u"主任"_s)), std::nullopt);
        QCOMPARE(refusal(**other,
                         [] {
                             Finding his = finding(9, site2, u"W3"_s);
                             his.author = u"李四"_s;
                             Transaction tick = transaction(u"tick"_s, {his});
                             tick.author = u"李四"_s;
                             return tick;
                         }()),
                 ErrorCode::Locked);
        // Given to another: the first has them no longer.
        QCOMPARE(
            refusal(**supervisor, assign(R"({"张三":[[1,1]],"李四":[[2,2]],"无此人":[[3,3]]})", u"主任"_s)),
            std::nullopt);
        QCOMPARE(refusal(**inspector, transaction(u"tick"_s, {finding(10, site2, u"W1"_s)})),
                 ErrorCode::Locked);
        Finding his = finding(10, site2, u"W1"_s);
        his.author = u"李四"_s;
        Transaction tick = transaction(u"tick"_s, {his});
        tick.author = u"李四"_s;
        QCOMPARE(refusal(**other, tick), std::nullopt);
        // Another's row is not withdrawn either.
        Finding withdrawn = his;
        withdrawn.withdrawnBy = u"张三"_s;
        withdrawn.withdrawnAt = at(70);
        QVERIFY(refusal(**inspector, transaction(u"withdraw"_s, {withdrawn})));
    }

    void aReviewerConfirmsOthersWorkAndNothingElse()
    {
        const auto reviewer = openAs(u"rev"_s), inspector = openAs(u"insp"_s);
        Review review;
        review.id = ReviewId(1);
        review.subject = site1;
        review.round = round1;
        review.decision = ReviewState::Confirmed;
        review.author = u"张三"_s;
        review.at = at(80);
        QCOMPARE(refusal(**inspector, transaction(u"review"_s, {review})), ErrorCode::Locked);
        review.author = u"王五"_s;
        Transaction confirm = transaction(u"review"_s, {review});
        confirm.author = u"王五"_s;
        QCOMPARE(refusal(**reviewer, confirm), std::nullopt);
        Finding ticked = finding(11, site1, u"W5"_s);
        ticked.author = u"王五"_s;
        Transaction tick = transaction(u"tick"_s, {ticked});
        tick.author = u"王五"_s;
        QCOMPARE(refusal(**reviewer, tick), ErrorCode::Locked);
    }

    void whatWasSentOnceIsNotWrittenTwiceWhateverSendsIt()
    {
        const auto inspector = openAs(u"insp"_s);
        Transaction tick = transaction(u"tick"_s, {finding(12, site1, u"W4"_s)});
        tick.subject = site1;
        tick.id = u"3f2c"_s;
        QCOMPARE(refusal(**inspector, tick), std::nullopt);
        QCOMPARE(refusal(**inspector, tick), ErrorCode::Conflict); // this program asks before it writes
        const QByteArray again = m_cluster->psql(
            m_database, u"insp"_s,
            u"INSERT INTO xunwang.audit SELECT (SELECT max(sequence) + 1 FROM xunwang.audit), author, at, "
            "command, subject, round, before, after, contents, hash FROM xunwang.audit "
            "WHERE after LIKE '%\"@id\":\"3f2c\"%'"_s);
        QVERIFY2(again.contains("this was written before"), again.constData());
        theDoctorIsContent(**inspector);
    }

    void psqlGetsNobodyRoundIt_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("sql");
        const QStringList everyone{u"insp"_s, u"rev"_s, u"sup"_s, u"aud"_s};
        const QStringList attempts{
            u"DELETE FROM xunwang.audit"_s,
            u"UPDATE xunwang.audit SET author = 'x'"_s,
            u"TRUNCATE xunwang.audit CASCADE"_s,
            u"INSERT INTO xunwang.audit VALUES (999, 'x', 0, 'x', NULL, NULL, '{}', '{}', '', '')"_s,
            u"UPDATE xunwang_office.person SET duty = 'supervisor'"_s,
            u"INSERT INTO xunwang_office.assignment VALUES (1, 1, 'insp')"_s,
            u"DELETE FROM xunwang.finding"_s,
            u"ALTER TABLE xunwang.finding DISABLE ROW LEVEL SECURITY"_s,
            u"DROP TRIGGER audit_chained ON xunwang.audit"_s,
            u"SET session_replication_role = replica"_s,
            u"SET ROLE postgres"_s,
            u"SET SESSION AUTHORIZATION postgres"_s,
            u"CREATE FUNCTION xunwang_office.duty2() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s,
        };
        for (const QString &user : everyone)
            for (const QString &sql : attempts)
                QTest::newRow(qPrintable(user + u": "_s + sql)) << user << sql;
        for (const QString &user : {u"rev"_s, u"aud"_s}) {
            const QString sql =
                u"INSERT INTO xunwang.finding VALUES (500, 1, 1, 'W1', 0, '', '', '', 'x', 0, '', 0, 1, '')"_s;
            QTest::newRow(qPrintable(user + u" ticks"_s)) << user << sql;
        }
    }

    void psqlGetsNobodyRoundIt()
    {
        QFETCH(QString, user);
        QFETCH(QString, sql);
        const QByteArray before = fingerprint();
        const QByteArray answer = m_cluster->psql(m_database, user, sql);
        QVERIFY2(answer.contains("ERROR"), answer.constData());
        QCOMPARE(fingerprint(), before);
    }

    void aDumpThatIsRestoredIsAWorkingOffice()
    {
        const QString copy = m_cluster->restoredCopy(m_database);
        QVERIFY(!copy.isEmpty());
        const QString name = copy.section(u'/', 3, 3).section(u'?', 0, 0);
        // Who may connect is the database's own, which pg_dump leaves out.
        QVERIFY(!m_cluster
                     ->psql(name, u"postgres"_s,
                            u"REVOKE CONNECT ON DATABASE %1 FROM PUBLIC; GRANT CONNECT "
                            "ON DATABASE %1 TO xunwang_people_%2"_s.arg(name, m_database))
                     .contains("ERROR"));
        const auto before = openStore(m_owner, OpenMode::Existing);
        const auto inspector = openStore(m_cluster->addressOf(name, u"insp"_s), OpenMode::Existing);
        XW_VERIFY_OK(before);
        XW_VERIFY_OK(inspector);
        QCOMPARE((*inspector)->person(), u"张三"_s);
        const auto newest = [](Store &store) { return store.history({}, 1).takeResult()->front().hash; };
        QCOMPARE(newest(**inspector), newest(**before));
        QCOMPARE(refusal(**inspector, transaction(u"tick"_s, {finding(300, site1, u"W6"_s)})), std::nullopt);
        QCOMPARE(refusal(**inspector, transaction(u"import"_s, {website(77, u"3611000077"_s, u"新"_s)})),
                 ErrorCode::Locked);
        QVERIFY(newest(**inspector) != newest(**before));
        theDoctorIsContent(**inspector);
    }

    void aTableOfOnesOwnHidesNoSignedRound()
    {
        const auto owner = openStore(m_owner, OpenMode::Existing);
        Round signedRound = openRound(9, 2018, 1);
        signedRound.phase = RoundPhase::Signed;
        Transaction add = transaction(u"import"_s, {signedRound}, {});
        XW_VERIFY_OK((*owner)->commit(add).takeResult());
        const QByteArray answer = m_cluster->psql(
            m_database, u"insp"_s,
            u"SET search_path = pg_temp, xunwang; CREATE TEMP TABLE round (id bigint, phase bigint); INSERT "
            u"INTO "
            "xunwang.finding VALUES (600, 1, 9, 'W1', 0, '', '', '', '张三', 0, '', 0, 1, '')"_s);
        QVERIFY2(answer.contains("90001") || answer.contains("42501"), answer.constData());
        QCOMPARE(
            m_cluster
                ->psql(m_database, u"postgres"_s, u"SELECT count(*) FROM xunwang.finding WHERE id = 600"_s)
                .trimmed(),
            QByteArray("0"));
    }

    void whoLeavesComesInNoMoreAndHisWorkStays()
    {
        XW_VERIFY_OK(removeFromOffice(m_owner, u"other"_s));
        QVERIFY(!openAs(u"other"_s));
        QVERIFY(!m_cluster->psql(m_database, u"other"_s, u"SELECT count(*) FROM xunwang.finding"_s)
                     .contains("\n1"));
        const auto owner = openStore(m_owner, OpenMode::Existing);
        const auto findings = (*owner)->loadRound(round1).takeResult()->findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding &row) { return row.author == u"李四"_s; }));
        QCOMPARE(removeFromOffice(m_owner, u"sup"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(removeFromOffice(m_owner, u"nobody"_s).error().code, ErrorCode::NotFound);
        const auto people = peopleOfOffice(m_owner);
        XW_VERIFY_OK(people);
        QCOMPARE(people->size(), size_t(5));
        QCOMPARE(
            std::count_if(people->begin(), people->end(), [](const OfficePerson &one) { return one.isHere; }),
            4);
    }

    void whatCannotBeANameIsSaid()
    {
        for (const QString &login :
             {u"张三"_s, u"a b"_s, u"x\"; DROP ROLE postgres; --"_s, u"pg_x"_s, QString()})
            QCOMPARE(addToOffice(m_owner, {login, u"某"_s, Duty::Auditor, {}, true}).error().code,
                     ErrorCode::Usage);
        QCOMPARE(addToOffice(m_owner, {u"neu"_s, u"张三"_s, Duty::Auditor, {}, true}).error().code,
                 ErrorCode::Usage);
        QCOMPARE(addToOffice(m_owner, {u"neu"_s, u"新人"_s, Duty::Auditor, u"kurz"_s, true}).error().code,
                 ErrorCode::Usage);
        XW_VERIFY_OK(
            addToOffice(m_owner, {u"neu"_s, u"新人 O'Neil"_s, Duty::Auditor, u"ein langes Wort"_s, true}));
        QVERIFY(m_cluster
                    ->psql(m_database, u"postgres"_s,
                           u"SELECT rolpassword FROM pg_authid WHERE rolname = 'neu'"_s)
                    .startsWith("SCRAM-SHA-256$4096:"));
    }

private:
    Result<std::shared_ptr<Store>> openAs(const QString &user)
    {
        return openStore(m_cluster->addressOf(m_database, user), OpenMode::Existing);
    }
    static void theDoctorIsContent(Store &store)
    {
        const auto checks = store.doctor().takeResult();
        QVERIFY2(checks, checks ? "" : qPrintable(checks.error().line() + checks.error().detail));
        for (const DoctorFinding &found : *checks)
            QVERIFY2(found.ok, qPrintable(found.check + u": "_s + found.message));
    }
    QByteArray fingerprint()
    {
        return m_cluster->psql(
            m_database, u"postgres"_s,
            u"SELECT (SELECT string_agg(f::text, '|' ORDER BY id) FROM xunwang.finding f), (SELECT "
            "string_agg(a::text, '|' ORDER BY sequence) FROM xunwang.audit a), (SELECT "
            "string_agg(p::text, '|' ORDER BY login) FROM xunwang_office.person p), (SELECT "
            "string_agg(x::text, '|' ORDER BY subject) FROM xunwang_office.assignment x)"_s);
    }

    PostgresCluster *m_cluster = nullptr;
    QString m_owner, m_database;
};

XW_TEST_MAIN(PostgresOfficeTest)
#include "tst_postgres_office.moc"
