// An office under trial: the link is cut at any byte of a commit or of its answer, the server is killed, the
// program is killed, the server's disk is full. Every tick that was said to be done is there exactly once
// afterwards, and the check of the office is content. XW_TRIALS says how many rounds each has (8).
#include "cutting_proxy.h"
#include "domain/audit_chain.h"
#include "storage/office.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"
#include "testkit/testkit.h"
#include "workspace/offline_work.h"
#include "workspace/wait.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr int bodies = 1000;

int rounds()
{
    bool isNumber = false;
    const int said = qEnvironmentVariableIntValue("XW_TRIALS", &isNumber);
    return isNumber && said > 0 ? said : 8;
}

std::unique_ptr<Workspace> enter(const QString &address, const QString &folder)
{
    const Result<std::shared_ptr<Store>> store = openStore(address, OpenMode::Existing);
    if (!store) {
        qWarning("%s (%s)", qPrintable(store.error().line()), qPrintable(store.error().detail));
        return nullptr;
    }
    auto opened = Workspace::open(*store, std::make_shared<SystemClock>(), (*store)->person());
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().line()));
        return nullptr;
    }
    if (const Result<void> kept = (*opened)->keepOffline(folder); !kept) {
        qWarning("%s", qPrintable(kept.error().line()));
        return nullptr;
    }
    (*opened)->followOthers();
    return *std::move(opened);
}

TickCommand tickOf(int subject, const QString &note = {})
{
    TickCommand tick;
    tick.subject = SubjectId(subject);
    tick.indicator = IndicatorId(u"W1"_s);
    if (!note.isEmpty())
        tick.note = note;
    return tick;
}

/// With the loop going, as in a window.
template <class T>
Result<T> done(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return failure(ErrorCode::Internal, {"no answer", {}});
    return future.takeResult();
}

/// The program that is killed: ticks until then, and says each body after it was answered.
int tickUntilKilled(const QString &address, const QString &folder, int first)
{
    const std::unique_ptr<Workspace> workspace = enter(address, folder);
    if (!workspace)
        return 3;
    for (int subject = first; subject <= bodies; ++subject) {
        if (!done(workspace->tick(tickOf(subject))))
            return 3;
        std::printf("%d\n", subject);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class OfficeTrialsTest : public QObject
{
    Q_OBJECT

    PostgresCluster *m_cluster = nullptr;
    QString m_database;
    QString m_owner;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::set<int> m_acknowledged;

    void makeOffice(PostgresCluster &cluster)
    {
        m_owner = cluster.newDatabase();
        m_database = m_owner.section(u'/', 3, 3).section(u'?', 0, 0);
        const auto store = openStore(m_owner, OpenMode::Create);
        XW_VERIFY_OK(store);
        InitOptions options;
        options.province = u"江西省"_s;
        options.round = RoundKey(2020, 1);
        XW_VERIFY_OK(Workspace::create(**store, SystemClock(), u"主任"_s, options));
        auto made = Workspace::open(*store, std::make_shared<SystemClock>(), u"主任"_s);
        XW_VERIFY_OK(made);
        std::vector<Write> sites;
        for (int number = 1; number <= bodies; ++number) {
            Subject site;
            site.id = SubjectId(number);
            site.code = u"36%1"_s.arg(number, 8, 10, QChar(u'0'));
            site.name = u"某局%1"_s.arg(number);
            sites.push_back(site);
        }
        XW_VERIFY_OK(waitFor(**made, (*made)->apply(u"import websites"_s, {}, std::move(sites))));
        XW_VERIFY_OK(createOffice(m_owner, {u"tsup"_s, u"主任"_s, Duty::Supervisor, {}, true}));
        XW_VERIFY_OK(addToOffice(m_owner, {u"tinsp"_s, u"张三"_s, Duty::Inspector, {}, true}));
    }
    QString addressAt(const QString &folder) const
    {
        return u"postgresql:///%1?host=%2&user=tinsp"_s.arg(m_database, folder);
    }
    void tick(Workspace &workspace, int subject, const QString &note = {})
    {
        if (done(workspace.tick(tickOf(subject, note))))
            m_acknowledged.insert(subject);
    }
    /// Everything that waits goes through, without waiting for the while that a program leaves.
    bool isSent(Workspace &workspace)
    {
        return QTest::qWaitFor(
            [&] {
                OfflineWork &offline = *workspace.offline();
                if (!offline.waiting().empty())
                    emit offline.due();
                return offline.waiting().empty();
            },
            60'000);
    }
    /// From another client.
    void everyAcknowledgedTickIsThereOnce()
    {
        const auto store = openStore(m_owner, OpenMode::Existing);
        XW_VERIFY_OK(store);
        const auto found = (*store)->loadRound(RoundId(1)).takeResult();
        XW_VERIFY_OK(found);
        std::map<int, int> ticks;
        for (const Finding &finding : found->findings)
            ++ticks[finding.subject.value()];
        for (const int subject : m_acknowledged)
            QVERIFY2(ticks[subject] == 1,
                     qPrintable(u"body %1: %2 times"_s.arg(subject).arg(ticks[subject])));
        const auto history = (*store)->history({}, 1'000'000).takeResult();
        XW_VERIFY_OK(history);
        std::map<QString, int> ids;
        int entries = 0;
        for (const AuditEntry &entry : *history)
            if (entry.command == u"tick") {
                ++entries;
                QVERIFY(++ids[idOf(entry)] == 1);
            }
        QCOMPARE(entries, int(found->findings.size()));
        const auto checks = (*store)->doctor().takeResult();
        XW_VERIFY_OK(checks);
        for (const DoctorFinding &check : *checks)
            QVERIFY2(check.ok, qPrintable(check.check + u": "_s + check.message));
        qInfo("%d ticks acknowledged, %d there", int(m_acknowledged.size()), int(found->findings.size()));
    }

private slots:
    void initTestCase()
    {
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_acknowledged.clear();
    }

    void theLinkIsCutInsideACommit()
    {
        makeOffice(*m_cluster);
        const quint32 seed = 20200405;
        CuttingProxy proxy(m_cluster->folder(), seed);
        const auto workspace = enter(addressAt(proxy.folder()), m_folder->path());
        QVERIFY(workspace);
        int subject = 0, kept = 0;
        for (int round = 0; round < rounds(); ++round) {
            proxy.cutWithin(400 + round % 7 * 500); // a commit is some 2,000 bytes, there and back
            for (int i = 0; i < 3; ++i)
                tick(*workspace, ++subject);
            kept += int(workspace->offline()->waiting().size());
            if (round % 4 == 3) { // and while it is sent
                emit workspace->offline()->due();
                tick(*workspace, ++subject);
            }
            proxy.cutWithin(0);
            QVERIFY(isSent(*workspace));
        }
        QCOMPARE(int(m_acknowledged.size()), subject);
        QVERIFY2(proxy.cuts() >= rounds() / 2 && kept > 0, "too few cuts to mean anything");
        qInfo("seed %u: %d cuts, %d ticks waited", seed, proxy.cuts(), kept);
        everyAcknowledgedTickIsThereOnce();
    }

    void theServerIsKilled()
    {
        makeOffice(*m_cluster);
        const auto workspace = enter(addressAt(m_cluster->folder()), m_folder->path());
        QVERIFY(workspace);
        QRandomGenerator random(20200406);
        int subject = 0;
        for (int round = 0; round < rounds() / 2 + 1; ++round) {
            std::vector<std::pair<int, QFuture<Result<Finding>>>> running;
            for (int i = 0; i < 4; ++i) {
                ++subject;
                running.emplace_back(subject, workspace->tick(tickOf(subject)));
            }
            QTest::qWait(int(random.bounded(12)));
            QVERIFY(m_cluster->killAndStart());
            for (auto &[body, future] : running)
                if (done(future))
                    m_acknowledged.insert(body);
            QVERIFY(isSent(*workspace));
        }
        QCOMPARE(int(m_acknowledged.size()), subject);
        everyAcknowledgedTickIsThereOnce();
    }

    void theProgramIsKilled()
    {
        makeOffice(*m_cluster);
        QRandomGenerator random(20200407);
        CuttingProxy proxy(m_cluster->folder(), 20200407);
        int first = 1;
        for (int round = 0; round < rounds() / 2 + 1 && first < bodies; ++round) {
            proxy.open();
            QProcess ticking;
            ticking.start(QCoreApplication::applicationFilePath(),
                          {u"tst_office_trials"_s, u"--tick"_s, addressAt(proxy.folder()), m_folder->path(),
                           QString::number(first)});
            QByteArray said;
            while (said.count('\n') < 3) {
                QVERIFY2(ticking.waitForReadyRead(60'000), ticking.readAllStandardError().constData());
                said += ticking.readAllStandardOutput();
            }
            QThread::msleep(random.bounded(60u));
            if (round % 2 == 1) { // it keeps what it does by itself then
                proxy.close();
                QThread::msleep(random.bounded(60u));
            }
            ticking.kill();
            QVERIFY(ticking.waitForFinished());
            said += ticking.readAllStandardOutput();
            const QList<QByteArray> lines = said.split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what follows the last newline was cut
                m_acknowledged.insert(lines.at(i).toInt());
                first = std::max(first, lines.at(i).toInt() + 2);
            }
        }
        QVERIFY2(m_acknowledged.size() >= 10, "too few ticks to mean anything");
        const auto workspace = enter(addressAt(m_cluster->folder()), m_folder->path());
        QVERIFY(workspace);
        QVERIFY(isSent(*workspace));
        everyAcknowledgedTickIsThereOnce();
    }

    void theServersDiskIsFull()
    {
        const auto cluster = PostgresCluster::onSmallDisk(QStringLiteral(XW_SMALL_DISK));
        QVERIFY(cluster);
        makeOffice(*cluster);
        const auto workspace = enter(addressAt(cluster->folder()), m_folder->path());
        QVERIFY(workspace);
        QRandomGenerator random(20200408);
        int subject = 0, refused = 0;
        for (int round = 0; round < rounds(); ++round) {
            cluster->fillDisk(true);
            for (int i = 0; i < 3; ++i) {
                QString note; // what no compression makes small: pages are needed for it
                while (note.size() < 6000)
                    note += QChar(ushort(0x4e00 + random.bounded(0x5000)));
                tick(*workspace, ++subject, note);
                refused += !m_acknowledged.contains(subject);
            }
            cluster->fillDisk(false);
            QVERIFY(QTest::qWaitFor([&] { return cluster->startAgain(); }, 60'000));
            QVERIFY(isSent(*workspace));
            tick(*workspace, ++subject); // and on
            QVERIFY(isSent(*workspace));
            QVERIFY(m_acknowledged.contains(subject));
        }
        QVERIFY2(refused > 0, "the disk was never full: the test means nothing");
        qInfo("%d ticks were refused for want of room, and said so", refused);
        everyAcknowledgedTickIsThereOnce();
    }
};

XW_OWN_TEST_MAIN(OfficeTrialsTest, argc, argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 5 && QByteArray(argv[1]) == "--tick")
        return tickUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                               QByteArray(argv[4]).toInt());
    return xw::testkit::runTests<OfficeTrialsTest>(argc, argv);
}
#include "tst_office_trials.moc"
