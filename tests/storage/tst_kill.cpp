// The power of an acknowledgement: a program that ticks is killed 200 times at random on the same file, and
// every tick that was answered before is there, and the check of the workspace is content. So is it after one
// that imports was killed, whole or not at all, also for who only reads.
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

/// The program that is killed: ticks until then, and says each number after its commit was answered.
int tickForEver(const QString &path)
{
    const Result<std::shared_ptr<Store>> store = openSqlite(path, OpenMode::Existing);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().line()));
        return 3;
    }
    qint64 id = (*store)->loadRegister().takeResult().value().lastFinding.value();
    for (;;) {
        ++id;
        const Result<qint64> done =
            (*store)
                ->commit(transaction(u"tick"_s, {finding(id, site1, {}),
                                                 Inspection{site1, round1, true, {}, {}, {}, {}, {}, {}}}))
                .takeResult();
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().line()));
            return 3;
        }
        std::printf("%lld\n", static_cast<long long>(id));
        std::fflush(stdout);
    }
}

constexpr int listed = 3000;

/// A list whose every row bears the same mark, with enough text that its pages are many.
class MarkedList final : public WriteSource
{
public:
    explicit MarkedList(QString mark) : m_mark(std::move(mark)) {}
    Result<bool> next(std::vector<Write> &into) override
    {
        into.clear();
        for (; m_next < listed && into.size() < 256; ++m_next) {
            Subject subject = website(100 + m_next, QString::number(3600000000 + m_next), m_mark);
            subject.extra = {{u"备注"_s, m_mark.repeated(4000)}};
            into.push_back(subject);
        }
        return !into.empty();
    }
    QJsonObject summary() const override { return {}; }

private:
    QString m_mark;
    int m_next = 0;
};

Result<qint64> importMarked(Store &store, const QString &mark)
{
    Transaction import = transaction(u"import"_s, {});
    import.source = std::make_shared<MarkedList>(mark);
    return store.commit(import).takeResult();
}

/// The program that is killed: imports the list anew until then, each time with another mark.
int importForEver(const QString &path)
{
    const Result<std::shared_ptr<Store>> store = openSqlite(path, OpenMode::Existing);
    for (int i = 0; store; ++i)
        if (const Result<qint64> done = importMarked(**store, QString(QChar(u'a' + i % 26))); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().line()));
            return 3;
        }
    std::fprintf(stderr, "%s\n", qPrintable(store.error().line()));
    return 3;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void everyAcknowledgedTickSurvives200Kills()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.xunwang"_s);
        {
            const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Create).value();
            XW_VERIFY_OK(store->commit(world()).takeResult());
        }
        QRandomGenerator random(20200401);
        qint64 acknowledged = 0;
        for (int kill = 0; kill < 200; ++kill) {
            QProcess ticking;
            ticking.start(QCoreApplication::applicationFilePath(), {u"tst_kill"_s, u"--tick"_s, path});
            QVERIFY(ticking.waitForStarted());
            // Mostly while it ticks; now and then before it has come so far.
            if (kill % 10 != 0)
                QVERIFY2(ticking.waitForReadyRead(30'000), ticking.readAllStandardError().constData());
            QThread::usleep(random.bounded(12'000u));
            ticking.kill();
            QVERIFY(ticking.waitForFinished());
            QVERIFY2(ticking.readAllStandardError().isEmpty(), "a program found the workspace in disorder");
            const QList<QByteArray> lines = ticking.readAllStandardOutput().split('\n');
            if (lines.size() > 1) // what follows the last newline was not said to the end
                acknowledged = std::max(acknowledged, lines.at(lines.size() - 2).toLongLong());
        }
        QVERIFY2(acknowledged >= 180, "too few ticks to mean anything");

        const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
        const std::vector<Finding> findings = store->loadRound(round1).takeResult().value().findings;
        for (qint64 id = 1; id <= acknowledged; ++id)
            QCOMPARE(findings.at(size_t(id - 1)), finding(id, site1, {}));
        // Whole or not at all: a finding is there exactly when its audit entry is.
        QCOMPARE(store->history({}, 1).takeResult().value().front().sequence, qint64(findings.size()) + 1);
        const std::vector<DoctorFinding> checks = store->doctor().takeResult().value();
        for (const DoctorFinding &check : checks)
            QVERIFY2(check.ok, qPrintable(check.check + u": "_s + check.message));
        qInfo("%lld acknowledged ticks, all there", static_cast<long long>(acknowledged));
    }

    void aKilledImportIsThereWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.xunwang"_s);
        {
            const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Create).value();
            XW_VERIFY_OK(store->commit(world()).takeResult());
            XW_VERIFY_OK(importMarked(*store, u"-"_s));
        }
        QRandomGenerator random(20200402);
        int halfWritten = 0;
        for (int kill = 0; kill < 12; ++kill) {
            QProcess importing;
            importing.start(QCoreApplication::applicationFilePath(), {u"tst_kill"_s, u"--import"_s, path});
            QVERIFY(importing.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + u"-journal"_s), 30'000);
            QThread::usleep(random.bounded(150'000u));
            importing.kill();
            QVERIFY(importing.waitForFinished());
            QVERIFY2(importing.readAllStandardError().isEmpty(), "a program found the workspace in disorder");
            halfWritten += QFile::exists(path + u"-journal"_s);

            const Result<std::shared_ptr<Store>> store = openSqlite(path, OpenMode::ReadOnly);
            XW_VERIFY_OK(store);
            const std::vector<Subject> subjects = (*store)->loadRegister().takeResult().value().subjects;
            QCOMPARE(subjects.size(), size_t(3 + listed));
            const QString mark = subjects.back().name;
            for (size_t i = 3; i < subjects.size(); ++i)
                QCOMPARE(subjects.at(i).name, mark);
            const std::vector<DoctorFinding> checks = (*store)->doctor().takeResult().value();
            for (const DoctorFinding &check : checks)
                QVERIFY2(check.ok, qPrintable(check.check + u": "_s + check.message));
        }
        QVERIFY2(halfWritten > 0, "no import was killed in the middle: the test means nothing");
        qInfo("%d of 12 imports were killed in the middle", halfWritten);
    }

    void anImportBesideAReaderSucceedsAndTheReaderGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.xunwang"_s);
        const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Create).value();
        XW_VERIFY_OK(store->commit(world()).takeResult());
        const std::shared_ptr<Store> reader = openSqlite(path, OpenMode::ReadOnly).value();
        QCOMPARE(reader->loadRegister().takeResult().value().subjects.size(), size_t(3));
        XW_VERIFY_OK(importMarked(*store, u"-"_s));
        QCOMPARE(reader->loadRegister().takeResult().value().subjects.size(), size_t(3 + listed));
        XW_VERIFY_OK(importMarked(*store, u"+"_s));
        QCOMPARE(reader->loadRegister().takeResult().value().subjects.back().name, u"+"_s);
    }
};

XW_OWN_TEST_MAIN(KillTest, argc, argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--tick")
        return tickForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && QByteArray(argv[1]) == "--import")
        return importForEver(QString::fromLocal8Bit(argv[2]));
    return xw::testkit::runTests<KillTest>(argc, argv);
}
#include "tst_kill.moc"
