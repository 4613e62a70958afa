// An office's copy on a person's own computer: it follows what the office holds, row by row, and opens the
// round where the server cannot be reached at the start; what is done then goes out when it can.
#include "cutting_proxy.h"
#include "storage/office.h"
#include "storage/office_entry.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"
#include "testkit/testkit.h"
#include "workspace/offline_work.h"
#include "workspace/sampling.h"
#include "workspace/wait.h"

#include <QDir>
#include <QRandomGenerator>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class OfficeCopyTest : public QObject
{
    Q_OBJECT

    static constexpr int bodies = 60;

    PostgresCluster *m_cluster = nullptr;
    QString m_owner, m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_runtime;

    QString copy() const { return m_folder->filePath(u"copy.xunwang"_s); }
    QString addressAt(const QString &folder) const
    {
        return u"postgresql:///%1?host=%2&user=csup"_s.arg(m_database, folder);
    }
    /// The cluster of the tests asks for none, so any will do there.
    QString addressWith(const QString &password, const QString &folder) const
    {
        return u"postgresql://csup:%1@/%2?host=%3"_s.arg(password, m_database, folder);
    }
    /// The file and all that lies beside it, as somebody finds it who takes the disk.
    QByteArray allOnTheDisk() const
    {
        QByteArray all;
        for (const QFileInfo &each : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(each.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    std::unique_ptr<Workspace> opened(const std::shared_ptr<Store> &store) const
    {
        auto made = Workspace::open(store, std::make_shared<SystemClock>(), store->person());
        if (!made || !(*made)->keepOffline(m_folder->path()))
            return nullptr;
        (*made)->followOthers();
        return *std::move(made);
    }
    /// Of somebody at the server.
    std::unique_ptr<Workspace> atTheServer() const
    {
        const auto store = openStore(m_owner, OpenMode::Existing);
        if (!store)
            return nullptr;
        auto made = Workspace::open(*store, std::make_shared<SystemClock>(), (*store)->person());
        return made ? *std::move(made) : nullptr;
    }
    static TickCommand tickOf(int subject, const QString &indicator = u"W1"_s)
    {
        TickCommand tick;
        tick.subject = SubjectId(subject);
        tick.indicator = IndicatorId(indicator);
        return tick;
    }
    /// Another number: another file.
    static quint64 inodeOf(const QString &path)
    {
        struct stat there = {};
        return ::stat(QFile::encodeName(path).constData(), &there) == 0 ? quint64(there.st_ino) : 0;
    }
    bool waitForCopy(const QDateTime &after) const
    {
        return QTest::qWaitFor([&] { return QFileInfo(copy() + u".json"_s).lastModified() > after; }, 20'000);
    }

private slots:
    void initTestCase()
    {
        // Where sealed copies are worked on: a folder of this test's own.
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_owner = m_cluster->newDatabase();
        m_database = m_owner.section(u'/', 3, 3).section(u'?', 0, 0);
        const auto store = openStore(m_owner, OpenMode::Create);
        XW_VERIFY_OK(store);
        InitOptions options;
        options.province = u"青海省"_s;
        options.round = RoundKey(2023, 2);
        XW_VERIFY_OK(Workspace::create(**store, SystemClock(), u"主任"_s, options));
        auto made = Workspace::open(*store, std::make_shared<SystemClock>(), u"主任"_s);
        XW_VERIFY_OK(made);
        std::vector<Write> sites;
        for (int number = 1; number <= bodies; ++number) {
            Subject site;
            site.id = SubjectId(number);
            site.code = u"63%1"_s.arg(number, 8, 10, QChar(u'0'));
            site.name = u"某局%1"_s.arg(number);
            sites.push_back(site);
        }
        XW_VERIFY_OK(waitFor(**made, (*made)->apply(u"import websites"_s, {}, std::move(sites))));
        XW_VERIFY_OK(createOffice(m_owner, {u"csup"_s, u"主任"_s, Duty::Supervisor, {}, true}));
    }

    void aRoundIsOpenedWithoutItsServerAndGoesOn()
    {
        CuttingProxy proxy(m_cluster->folder(), 20230601);
        proxy.close();
        QCOMPARE(enterOffice(addressAt(proxy.folder()), copy()).error().code,
                 ErrorCode::Network); // no copy yet
        proxy.open();
        {
            const auto entered = enterOffice(addressAt(proxy.folder()), copy());
            XW_VERIFY_OK(entered);
            QVERIFY(!entered->copiedAt.isValid());
            const auto workspace = opened(entered->store);
            QVERIFY(workspace);
            XW_VERIFY_OK(waitFor(*workspace, workspace->tick(tickOf(1))));
            QVERIFY(waitForCopy({}));
        }
        QVERIFY(!(QFileInfo(copy()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        proxy.close();
        const auto entered = enterOffice(addressAt(proxy.folder()), copy());
        XW_VERIFY_OK(entered);
        QVERIFY(entered->copiedAt.isValid());
        QCOMPARE(entered->store->person(), u"主任"_s);
        const auto workspace = opened(entered->store);
        QVERIFY(workspace);
        QTRY_VERIFY(workspace->offline()->isAway());
        QCOMPARE(workspace->state().subjects().size(), size_t(bodies));
        QCOMPARE(workspace->state().findings(SubjectId(1)).size(), size_t(1));
        // What one does is kept; what needs the server says so.
        XW_VERIFY_OK(waitFor(*workspace, workspace->tick(tickOf(2))));
        QCOMPARE(workspace->offline()->waiting().size(), size_t(1));
        QCOMPARE(workspace->store().history({}, 10).takeResult().error().code, ErrorCode::Network);
        QCOMPARE(waitFor(*workspace, workspace->apply(u"note"_s, {}, {Document{u"x"_s, u"y"_s, "z"}}))
                     .error()
                     .code,
                 ErrorCode::Network);
        // Meanwhile somebody else goes on.
        {
            const auto other = atTheServer();
            QVERIFY(other);
            XW_VERIFY_OK(waitFor(*other, other->tick(tickOf(3))));
        }
        proxy.open();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->offline()->waiting().empty(), 30'000);
        QTRY_COMPARE(workspace->state().findings(SubjectId(3)).size(), size_t(1));
        const auto there = atTheServer();
        for (int subject = 1; subject <= 3; ++subject)
            QCOMPARE(there->state().findings(SubjectId(subject)).size(), size_t(1));
        // From now on as if nothing had been.
        XW_VERIFY_OK(waitFor(*workspace, workspace->tick(tickOf(4))));
        QVERIFY(workspace->offline()->waiting().empty());
        XW_VERIFY_OK(entered->store->history({}, 10).takeResult());
    }

    /// The copy proves itself: the digest of its rows is what the office's newest entry says, else it is made
    /// anew.
    void itFollowsWhateverIsDone()
    {
        QRandomGenerator random(20230602);
        const QString address = addressAt(m_cluster->folder());
        for (int round = 0; round < 5; ++round) {
            const auto other = atTheServer();
            QVERIFY(other);
            for (int i = 0; i < 12; ++i) {
                const SubjectId subject(1 + int(random.bounded(bodies)));
                switch (random.bounded(4)) {
                case 0: {
                    const auto &found = other->state().findings(subject);
                    if (!found.empty() && found.back().withdrawnBy.isEmpty())
                        XW_VERIFY_OK(waitFor(*other, other->withdraw(found.back().id)));
                    break;
                }
                case 1:
                    XW_VERIFY_OK(waitFor(*other, other->setInspected(subject, random.bounded(2) == 0)));
                    break;
                case 2: {
                    SamplePlan plan;
                    plan.kinds = {SubjectKind::Website};
                    plan.count = 5 + int(random.bounded(20));
                    plan.seed = random.generate();
                    const SampleRegister from(other->state());
                    const auto drawn = drawSample(from.source(), plan);
                    XW_VERIFY_OK(drawn);
                    XW_VERIFY_OK(waitFor(*other, confirmSample(*other, plan, *drawn)));
                    break;
                }
                default:
                    [[maybe_unused]] const auto ticked = waitFor(
                        *other,
                        other->tick(tickOf(int(subject.value()), u"W%1"_s.arg(1 + random.bounded(5)))));
                }
            }
            const QDateTime before = QFileInfo(copy() + u".json"_s).lastModified();
            const quint64 made = inodeOf(copy());
            {
                const auto entered = enterOffice(address, copy());
                XW_VERIFY_OK(entered);
                QVERIFY(waitForCopy(before));
            }
            if (round > 0)
                QCOMPARE(inodeOf(copy()), made); // it was brought up to date, not made anew
            const auto kept = openStore(copy(), OpenMode::ReadOnly);
            XW_VERIFY_OK(kept);
            const auto server = openStore(m_owner, OpenMode::Existing);
            const auto mine = (*kept)->loadRound(other->state().round().id).takeResult();
            const auto theirs = (*server)->loadRound(other->state().round().id).takeResult();
            XW_VERIFY_OK(mine);
            QCOMPARE(mine->findings.size(), theirs->findings.size());
            QCOMPARE(mine->sample.size(), theirs->sample.size());
            QCOMPARE(mine->inspections.size(), theirs->inspections.size());
        }
    }

    void aServerThatIsBackAndRefusesIsNoMissingConnection()
    {
        CuttingProxy proxy(m_cluster->folder(), 20230604);
        {
            const auto entered = enterOffice(addressAt(proxy.folder()), copy());
            XW_VERIFY_OK(entered);
            QVERIFY(waitForCopy({}));
        }
        proxy.close();
        const auto entered = enterOffice(addressAt(proxy.folder()), copy());
        XW_VERIFY_OK(entered);
        const auto workspace = opened(entered->store);
        QVERIFY(workspace);
        QTRY_VERIFY(workspace->offline()->isAway());
        QVERIFY(!workspace->offline()->refusal());
        XW_VERIFY_OK(waitFor(*workspace, workspace->tick(tickOf(2))));
        (void)m_cluster->psql(m_database, u"postgres"_s, u"ALTER ROLE csup NOLOGIN"_s);
        proxy.open();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->offline()->refusal(), 20'000);
        QCOMPARE(workspace->offline()->refusal()->code, ErrorCode::Usage);
        QVERIFY(workspace->offline()->isAway());
        QCOMPARE(workspace->offline()->waiting().size(), size_t(1)); // nothing is lost for it
        (void)m_cluster->psql(m_database, u"postgres"_s, u"ALTER ROLE csup LOGIN"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->offline()->isAway(), 30'000);
        QVERIFY(!workspace->offline()->refusal());
        QTRY_VERIFY(workspace->offline()->waiting().empty());
    }

    void withAPasswordNobodyElseReadsWhatLiesOnTheDisk()
    {
        CuttingProxy proxy(m_cluster->folder(), 20230603);
        const QDateTime begun = QDateTime::currentDateTime();
        {
            const auto plain = enterOffice(addressAt(proxy.folder()), copy());
            XW_VERIFY_OK(plain);
            QVERIFY(waitForCopy({}));
            QVERIFY(allOnTheDisk().contains("某局1"));
        }
        QDateTime last = QFileInfo(copy() + u".json"_s).lastModified();
        QTest::qSleep(20); // the next note is of a later moment
        {
            const auto entered = enterOffice(addressWith(u"geheim"_s, proxy.folder()), copy());
            XW_VERIFY_OK(entered);
            QVERIFY(waitForCopy(last));
        }
        // What was plain before has gone as well.
        QVERIFY(!QFileInfo::exists(copy()));
        const QString sealed = copy() + u".sealed"_s;
        QVERIFY(QFileInfo(sealed).size() > 10'000);
        QVERIFY(!(QFileInfo(sealed).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const QByteArray all = allOnTheDisk();
        QVERIFY(!all.contains("某局1"));
        QVERIFY(!all.contains("SQLite"));
        QVERIFY(!all.contains("geheim"));

        proxy.close();
        // Another password, or none, opens nothing.
        QCOMPARE(enterOffice(addressWith(u"Geheim"_s, proxy.folder()), copy()).error().code,
                 ErrorCode::Damaged);
        QCOMPARE(enterOffice(addressAt(proxy.folder()), copy()).error().code, ErrorCode::Network);
        {
            const auto entered = enterOffice(addressWith(u"geheim"_s, proxy.folder()), copy());
            XW_VERIFY_OK(entered);
            QVERIFY(entered->copiedAt >= begun.addSecs(-1));
            const auto workspace = opened(entered->store);
            QVERIFY(workspace);
            QCOMPARE(workspace->state().subjects().size(), size_t(bodies));
        }
        // One changed bit, a file cut short, no file of ours: refused, and made anew where the server is.
        QFile file(sealed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        for (int attempt = 0; attempt < 12; ++attempt) {
            QByteArray other = whole;
            const int at = QRandomGenerator::global()->bounded(int(other.size()));
            if (attempt % 4 == 3)
                other.truncate(attempt == 3 ? 0 : at);
            else
                other[at] = char(other[at] ^ (1 << (attempt % 8)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(other);
            file.close();
            const auto entered = enterOffice(addressWith(u"geheim"_s, proxy.folder()), copy());
            QVERIFY2(!entered && entered.error().code == ErrorCode::Damaged, qPrintable(QString::number(at)));
        }
        proxy.open();
        last = QFileInfo(copy() + u".json"_s).lastModified();
        QTest::qSleep(20);
        {
            const auto entered = enterOffice(addressWith(u"new one"_s, proxy.folder()), copy());
            XW_VERIFY_OK(entered);
            QVERIFY(waitForCopy(last));
        }
        proxy.close();
        XW_VERIFY_OK(enterOffice(addressWith(u"new one"_s, proxy.folder()), copy()));
        forgetOffice(copy());
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}, QDir::Files), QStringList());
        // Nothing is left where it was worked on.
        QCOMPARE(QDir(m_runtime.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void aCopyOfSomethingElseIsMadeAnew()
    {
        const QString address = addressAt(m_cluster->folder());
        QFile wrong(copy());
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("not a workspace");
        wrong.close();
        {
            const auto entered = enterOffice(address, copy());
            XW_VERIFY_OK(entered);
            QVERIFY(waitForCopy({}));
        }
        const auto kept = openStore(copy(), OpenMode::ReadOnly);
        XW_VERIFY_OK(kept);
        QCOMPARE((*kept)->loadRegister().takeResult()->subjects.size(), size_t(bodies));
    }
};

XW_TEST_MAIN(OfficeCopyTest)
#include "tst_office_copy.moc"
