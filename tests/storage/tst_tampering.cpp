// Somebody edits the workspace with another tool: what the database itself refuses, and what the doctor finds
// and names.
#include "domain/store.h"
#include "other_tool.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class TamperingTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"w.xunwang"_s);
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Create).value();
        XW_VERIFY_OK(store->commit(world()).takeResult());
        XW_VERIFY_OK(
            store->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s), blobOf("PNG")})).takeResult());
        XW_VERIFY_OK(
            store->commit(transaction(u"tick"_s, {finding(2, site2, u"W4"_s), openRound(2, 2020, 2)}))
                .takeResult());
        Round closed = openRound(1, 2020, 1);
        closed.phase = RoundPhase::Signed;
        XW_VERIFY_OK(store->commit(transaction(u"sign"_s, {closed})).takeResult());
        XW_VERIFY_OK(store
                         ->commit(transaction(
                             u"tick"_s,
                             {finding(3, site1, u"W1"_s, RoundId(2)),
                              Succession{site1, site2, SuccessionKind::Renamed, RoundKey(2020, 2), false}},
                             RoundId(2)))
                         .takeResult());
    }

    void theDatabaseRefuses_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a finding of a signed round") << u"UPDATE finding SET note = 'x' WHERE id = 1"_s;
        QTest::newRow("a new finding in a signed round")
            << u"INSERT INTO finding SELECT 9, subject, round, 'W9', count, note, urls, corrections, author, at, '', NULL, entry, seal FROM finding WHERE id = 1"_s;
        QTest::newRow("an inspection of a signed round")
            << u"INSERT INTO inspection VALUES (1, 1, 1, NULL, NULL, 0, '', '', NULL, 1, x'00', NULL)"_s;
        QTest::newRow("a sample of a signed round") << u"INSERT INTO sample_member VALUES (1, 1, 1, x'00')"_s;
        QTest::newRow("a ledger of a signed round")
            << u"INSERT INTO ledger_row VALUES ('messages', 1, 'a', '{}', 1, x'00')"_s;
        QTest::newRow("the notice's settings of a signed round")
            << u"INSERT INTO document VALUES ('setting', 'notice@2020Q1', x'00', 1, x'00', 1)"_s;
        QTest::newRow("edits of a signed notice")
            << u"UPDATE document SET name = '2020Q1' WHERE kind = 'notice' AND name = '2020Q9'; "
               "INSERT INTO document VALUES ('notice', '2020Q1', x'00', 1, x'00', 1)"_s;
        QTest::newRow("settings of a signed round that say they belong to none")
            << u"INSERT INTO document VALUES ('setting', 'notice@2020Q1', x'00', 1, x'00', NULL)"_s;
        QTest::newRow("opening a signed round") << u"UPDATE round SET phase = 0 WHERE id = 1"_s;
        QTest::newRow("deleting a round") << u"DELETE FROM round WHERE id = 2"_s;
        QTest::newRow("deleting a finding") << u"DELETE FROM finding WHERE id = 3"_s;
        QTest::newRow("deleting a subject") << u"DELETE FROM subject WHERE id = 3"_s;
        QTest::newRow("deleting what became of a body") << u"DELETE FROM succession"_s;
        QTest::newRow("deleting evidence") << u"DELETE FROM blob"_s;
        QTest::newRow("changing evidence") << u"UPDATE blob SET bytes = x'00'"_s;
        QTest::newRow("deleting history") << u"DELETE FROM audit WHERE sequence = 5"_s;
        QTest::newRow("changing history") << u"UPDATE audit SET author = 'x' WHERE sequence = 2"_s;
    }
    void theDatabaseRefuses()
    {
        QFETCH(QString, sql);
        const QByteArray refusal = edit(sql);
        QVERIFY2(refusal.contains("xunwang: "), refusal.constData());
        QVERIFY2(complaints().isEmpty(), qPrintable(complaints().join(u'\n')));
    }

    void theDoctorNames_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("named");
        QTest::newRow("an edited finding") << u"UPDATE finding SET note = 'x' WHERE id = 3"_s << u"rows"_s
                                           << u"finding 3 is not what audit entry 5"_s;
        QTest::newRow("an edited subject") << u"UPDATE subject SET name = 'x' WHERE id = 2"_s << u"rows"_s
                                           << u"subject 2 is not what audit entry 1"_s;
        QTest::newRow("a removed region") << u"PRAGMA foreign_keys = OFF; DELETE FROM region WHERE id = 1"_s
                                          << u"rows"_s << u"audit entry 5"_s;
        QTest::newRow("a reference to nothing")
            << u"PRAGMA foreign_keys = OFF; DELETE FROM region WHERE id = 1"_s << u"foreign keys"_s
            << u"region"_s;
        QTest::newRow("an author rewritten")
            << u"DROP TRIGGER audit_changed; UPDATE audit SET author = 'x' WHERE sequence = 2"_s
            << u"audit chain"_s << u"entry 2 (tick, x)"_s;
        QTest::newRow("an entry removed")
            << u"DROP TRIGGER audit_removed; DELETE FROM audit WHERE sequence = 3"_s << u"audit chain"_s
            << u"entry 3 is missing"_s;
        QTest::newRow("a lock removed")
            << u"DROP TRIGGER audit_removed"_s << u"schema"_s << u"trigger audit_removed"_s;
        QTest::newRow("evidence exchanged")
            << u"DROP TRIGGER blob_changed; UPDATE blob SET bytes = x'00'"_s << u"evidence"_s
            << QString::fromLatin1(blobOf("PNG").sha256.toHex());
    }
    void theDoctorNames()
    {
        QFETCH(QString, sql);
        QFETCH(QString, check);
        QFETCH(QString, named);
        QCOMPARE(edit(sql), QByteArray());
        const QStringList found = complaints();
        QVERIFY2(std::any_of(found.begin(), found.end(),
                             [&](const QString &line) {
                                 return line.startsWith(check + u": "_s) && line.contains(named);
                             }),
                 qPrintable(found.join(u'\n')));
    }

    void changedEvidenceIsNotHandedOut()
    {
        QCOMPARE(edit(u"DROP TRIGGER blob_changed; UPDATE blob SET bytes = x'00'"_s), QByteArray());
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        QCOMPARE(store->blob(blobOf("PNG").sha256).takeResult().error().code, ErrorCode::Damaged);
    }

    void aBackupIsWholeAndOpens()
    {
        const QString copy = m_folder->filePath(u"it's a copy.xunwang"_s);
        {
            const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
            QFuture<Result<qint64>> backup = store->backup(copy);
            XW_VERIFY_OK(
                store->commit(transaction(u"tick"_s, {finding(4, site1, u"W5"_s, RoundId(2))}, RoundId(2)))
                    .takeResult());
            const qint64 size = backup.takeResult().value();
            QCOMPARE(size, QFileInfo(copy).size());
        }
        m_path = copy;
        QVERIFY2(complaints().isEmpty(), qPrintable(complaints().join(u'\n')));
    }

private:
    QByteArray edit(const QString &sql) const
    {
        return OtherTool(m_path).refusalOf(u"PRAGMA foreign_keys = ON; "_s + sql);
    }
    QStringList complaints()
    {
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        const std::vector<DoctorFinding> checks = store->doctor().takeResult().value();
        QStringList complaints;
        for (const DoctorFinding &check : checks)
            if (!check.ok)
                complaints << check.check + u": "_s + check.message;
        return complaints;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

XW_TEST_MAIN(TamperingTest)
#include "tst_tampering.moc"
