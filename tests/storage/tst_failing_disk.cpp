// A disk that fails in the middle: for every step of a tick, an import and a signing, that one fails, or all
// from there on, or there is no room left. What was there before is there, whole; the new is there or not;
// and where it was refused a message says why.
#include "domain/store.h"
#include "failing_disk.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

using After = FailingDisk::After;
Q_DECLARE_METATYPE(xw::testkit::FailingDisk::After)

namespace
{

class List final : public WriteSource
{
public:
    Result<bool> next(std::vector<Write> &into) override
    {
        into.clear();
        for (int i = 0; i < 20 && m_next < 60; ++i, ++m_next) {
            Subject subject = website(100 + m_next, QString::number(3600000000 + m_next), u"测试站"_s);
            subject.extra = {{u"备注"_s, u"长"_s.repeated(200)}};
            into.push_back(subject);
        }
        return !into.empty();
    }
    QJsonObject summary() const override { return {}; }

private:
    int m_next = 0;
};

Transaction work(const QString &kind)
{
    if (kind == "tick"_L1)
        return transaction(
            u"tick"_s, {finding(2, site1, u"W2"_s), Inspection{site1, round1, true, {}, {}, {}, {}, {}, {}}});
    if (kind == "import"_L1) {
        Transaction import = transaction(u"import"_s, {});
        import.source = std::make_shared<List>();
        return import;
    }
    Round signedRound = openRound(round1.value(), 2020, 1);
    signedRound.phase = RoundPhase::Signed;
    return transaction(u"sign"_s, {finding(2, site1, u"W2"_s),
                                   Document{u"notice"_s, u"2020Q1"_s, QByteArray(30'000, 'x')}, signedRound});
}

struct Contents {
    size_t subjects = 0, findings = 0, documents = 0, entries = 0;
    friend bool operator==(const Contents &, const Contents &) = default;
};

Contents contentsOf(Store &store)
{
    const RegisterSnapshot registers = store.loadRegister().takeResult().value();
    return {registers.subjects.size(), store.loadRound(round1).takeResult().value().findings.size(),
            registers.documents.size(), store.history({}).takeResult().value().size()};
}

} // namespace

class FailingDiskTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStepMayFail_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<After>("after");
        for (const char *kind : {"tick", "import", "signing"}) {
            QTest::addRow("one step of a %s", kind) << QString::fromLatin1(kind) << After::Works;
            QTest::addRow("all steps of a %s", kind) << QString::fromLatin1(kind) << After::Fails;
            QTest::addRow("a full disk in a %s", kind) << QString::fromLatin1(kind) << After::IsFull;
        }
    }
    void everyStepMayFail()
    {
        QFETCH(const QString, kind);
        QFETCH(const After, after);
        const QTemporaryDir folder;
        const QString base = folder.filePath(u"base.xunwang"_s);
        Contents before, done;
        {
            const std::shared_ptr<Store> store = openSqlite(base, OpenMode::Create).value();
            XW_VERIFY_OK(store->commit(world()).takeResult());
            XW_VERIFY_OK(store->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})).takeResult());
            before = contentsOf(*store);
        }
        int step = 0, taken = 0;
        for (bool failed = true; failed; ++step) {
            QVERIFY2(step < 2000, "the work has no end");
            const QString path = folder.filePath(u"w-%1.xunwang"_s.arg(step));
            QVERIFY(QFile::copy(base, path));
            std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
            FailingDisk::failAt(step + 1, after);
            const Result<qint64> answer = store->commit(work(kind)).takeResult();
            if (after == After::Works)
                failed = FailingDisk::mend();
            store.reset(); // a disk that has failed fails when the program ends, too
            if (after != After::Works)
                failed = FailingDisk::mend() && step < 400;
            if (!answer)
                QVERIFY2(!answer.error().summary.isEmpty() && !answer.error().advice.isEmpty() &&
                             answer.error().where.contains(u"w-"_s),
                         qPrintable(answer.error().line()));
            if (!answer && after == After::IsFull)
                QCOMPARE(answer.error().code, ErrorCode::Io);

            Result<std::shared_ptr<Store>> again = openSqlite(path, OpenMode::Existing);
            QVERIFY2(again, again ? "" : qPrintable(again.error().line() + again.error().detail));
            const Contents found = contentsOf(**again);
            if (done == Contents())
                if (answer)
                    done = found;
            // What was answered is there. What was refused may be there: the disk failed after the last word.
            if (answer)
                QCOMPARE(found.entries, before.entries + 1);
            if (found.entries == before.entries)
                QVERIFY(found == before);
            else
                ++taken;
            if (found.entries != before.entries && done != Contents())
                QVERIFY(found == done);
            const std::vector<DoctorFinding> checks = (*again)->doctor().takeResult().value();
            for (const DoctorFinding &check : checks)
                QVERIFY2(check.ok,
                         qPrintable(u"step %1, %2: %3"_s.arg(step).arg(check.check, check.message)));
            again->reset();
            QVERIFY(QFile::remove(path)); // closed: Windows removes no other
        }
        QVERIFY2(step > 2 && taken > 0 && taken < step, "no step failed: the test means nothing");
        qInfo("%d steps, after %d of them the new is there", step, taken);
    }
};

XW_OWN_TEST_MAIN(FailingDiskTest, argc, argv)
{
    QCoreApplication app(argc, argv);
    FailingDisk::install();
    return xw::testkit::runTests<FailingDiskTest>(argc, argv);
}
#include "tst_failing_disk.moc"
