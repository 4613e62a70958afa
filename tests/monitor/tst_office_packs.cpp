// What sites sent to one of an office lies on its server: another opens a finding from it, and takes it into
// the round.
#include "demo/demo_server.h"
#include "evidence/pack_story.h"
#include "monitor/monitor.h"
#include "monitor/pack_shelf.h"
#include "storage/office.h"
#include "storage/store_factory.h"
#include "testkit/fake_clock.h"
#include "testkit/postgres_cluster.h"
#include "testkit/testkit.h"
#include "workspace/suggestions.h"
#include "workspace/wait.h"
#include "workspace/workspace.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using monitor::PackShelf;

class OfficePacksTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>(QDateTime({2026, 11, 20}, {9, 0}));
    PostgresCluster *m_cluster = nullptr;
    QString m_owner, m_database;
    std::unique_ptr<demo::DemoServer> m_server;
    SubjectId m_site;

    struct Client {
        std::shared_ptr<Store> store;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<monitor::Monitor> monitor;
    };
    Client enter(const QString &login)
    {
        Client client;
        client.store = std::move(*openStore(m_cluster->addressOf(m_database, login), OpenMode::Existing));
        client.workspace = std::move(*Workspace::open(client.store, m_clock, client.store->person()));
        client.monitor = std::make_unique<monitor::Monitor>();
        client.monitor->setWorkspace(client.workspace.get());
        return client;
    }

    /// A workspace in an empty database; nullptr: it could not be made.
    std::unique_ptr<Workspace> made(const QString &database) const
    {
        const auto store = openStore(database, OpenMode::Create);
        InitOptions options;
        options.province = u"澄江省"_s;
        options.round = RoundKey(2026, 4);
        if (!store || !Workspace::create(**store, *m_clock, u"主任"_s, options))
            return nullptr;
        return std::move(*Workspace::open(*store, m_clock, u"主任"_s));
    }

private slots:
    void initTestCase()
    {
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
        m_owner = m_cluster->newDatabase();
        m_database = m_owner.section(u'/', 3, 3).section(u'?', 0, 0);
        m_server = std::make_unique<demo::DemoServer>(m_clock);
        XW_VERIFY_OK(m_server->start(0));
        const auto sites = demo::demoSites();
        XW_VERIFY_OK(sites);
        const auto blank = std::find_if(sites->begin(), sites->end(), [](const demo::DemoSite &site) {
            return site.has(demo::Defect::BlankColumns) && !site.has(demo::Defect::Slow);
        });
        QVERIFY(blank != sites->end());
        {
            const auto workspace = made(m_owner);
            QVERIFY(workspace);
            Subject site;
            site.code = blank->code;
            site.name = blank->name;
            site.organizer = blank->organizer;
            site.type = WebsiteType::CityDepartment;
            site.url = u"http://%1:%2/"_s.arg(blank->host).arg(m_server->port());
            const auto put = waitFor(*workspace, workspace->putSubject(site));
            XW_VERIFY_OK(put);
            m_site = put->id;
        }
        XW_VERIFY_OK(createOffice(m_owner, {u"sup"_s, u"主任"_s, Duty::Supervisor, {}, true}));
        XW_VERIFY_OK(addToOffice(m_owner, {u"zhang"_s, u"张三"_s, Duty::Inspector, {}, true}));
        XW_VERIFY_OK(addToOffice(m_owner, {u"li"_s, u"李四"_s, Duty::Inspector, {}, true}));
        XW_VERIFY_OK(addToOffice(m_owner, {u"rev"_s, u"王五"_s, Duty::Reviewer, {}, true}));
    }

    void anotherTakesAFindingWithThePackOfTheReading()
    {
        QByteArray digest;
        {
            Client zhang = enter(u"zhang"_s);
            zhang.monitor->look({m_site});
            QTRY_VERIFY_WITH_TIMEOUT(!zhang.monitor->isLooking(), 60'000);
            const SiteReading *reading = zhang.monitor->reading(m_site);
            QVERIFY(reading && !reading->pack.isEmpty());
            digest = reading->packDigest;
        }
        Client li = enter(u"li"_s);
        QTRY_VERIFY(li.monitor->reading(m_site));
        const auto bytes = PackShelf::of(*li.store).take(li.monitor->reading(m_site)->pack, digest);
        XW_VERIFY_OK(bytes);
        const evidence::PackStory story = evidence::readStory(*bytes);
        QVERIFY(story.report.holds());
        QVERIFY(!story.pages.empty() && !story.findings.empty());
        std::vector<Suggestion> ticked;
        for (const Suggestion &one : li.monitor->suggestions(m_site))
            if (one.indicator.isValid() && ticked.empty())
                ticked.push_back(one);
        QVERIFY(!ticked.empty());
        auto accepted = li.monitor->accept(ticked);
        QTRY_VERIFY(accepted.isFinished());
        XW_VERIFY_OK(accepted.result());
        const auto kept = waitFor(*li.workspace, li.workspace->blob(digest));
        XW_VERIFY_OK(kept);
        QCOMPARE(*kept, *bytes);
        XW_VERIFY_OK(waitFor(*li.workspace, li.workspace->undo()));
    }

    void whatTheMachineFoundIsDecidedInOnesOwnNameAlone()
    {
        Client li = enter(u"li"_s);
        QTRY_VERIFY(li.monitor->reading(m_site));
        const QByteArray other = m_cluster->psql(m_database, u"li"_s,
                                                 u"INSERT INTO xunwang.ledger_row (ledger, round, key, "
                                                 u"columns, entry, seal) VALUES ('@suggestions', 1, '1/x', "
                                                 "'{\"subject\": 1, \"by\": \"张三\"}', 99, '')"_s);
        QVERIFY2(other.contains("row-level security"), other.constData());
        const QByteArray ledger = m_cluster->psql(m_database, u"li"_s,
                                                  u"INSERT INTO xunwang.ledger_row (ledger, round, key, "
                                                  u"columns, entry, seal) VALUES ('messages', 1, '1/x', "
                                                  "'{\"subject\": 1, \"by\": \"李四\"}', 99, '')"_s);
        QVERIFY2(ledger.contains("row-level security"), ledger.constData());
        std::vector<Suggestion> open;
        for (const Suggestion &one : li.monitor->suggestions(m_site))
            if (one.state == Suggestion::State::Open)
                open.push_back(one);
        QVERIFY(!open.empty());
        XW_VERIFY_OK(
            waitFor(*li.workspace, li.workspace->decide(dismissSuggestions({open.front()}, u"不适用"_s))));
    }

    void aServerThatIsNoOfficeSaysThatItKeepsNone()
    {
        const auto workspace = made(m_cluster->newDatabase());
        QVERIFY(workspace);
        Subject site;
        site.code = u"9800000009"_s;
        site.name = u"澄江省某局"_s;
        site.type = WebsiteType::CityDepartment;
        site.url = u"http://127.0.0.1:1/"_s;
        const auto put = waitFor(*workspace, workspace->putSubject(site));
        XW_VERIFY_OK(put);
        monitor::Monitor monitor;
        monitor.setWorkspace(workspace.get());
        QSignalSpy told(&monitor, &monitor::Monitor::failed);
        for (int look = 0; look < 2; ++look) {
            monitor.look({put->id});
            QTRY_VERIFY_WITH_TIMEOUT(!monitor.isLooking(), 60'000);
        }
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.front().front().value<Error>().code, ErrorCode::Unsupported);
    }

    void theServerHoldsWhoKeepsAndWhoRemoves()
    {
        const auto shelf = [this](const QString &login) {
            return PackShelf::of(**openStore(m_cluster->addressOf(m_database, login), OpenMode::Existing));
        };
        const PackShelf zhang = shelf(u"zhang"_s), supervisor = shelf(u"sup"_s), reviewer = shelf(u"rev"_s);
        QStringList names;
        for (int day = 1; day <= 4; ++day) {
            const auto name = zhang.keep(u"9800000001"_s, QDateTime({2026, 11, day}, {8, 0}),
                                         QByteArray(1000, char('a' + day)));
            XW_VERIFY_OK(name);
            names << *name;
        }
        const auto digest = [](int day) {
            return QCryptographicHash::hash(QByteArray(1000, char('a' + day)), QCryptographicHash::Sha256);
        };
        QCOMPARE(zhang.take(names[0], digest(1)).error().code, ErrorCode::NotFound); // two newer came
        XW_VERIFY_OK(reviewer.take(names[3], digest(4)));
        QCOMPARE(zhang.take(names[3], digest(3)).error().code, ErrorCode::Damaged);
        QCOMPARE(zhang.keep(u"9800000001"_s, QDateTime({2026, 11, 4}, {8, 0}), "x").error().code,
                 ErrorCode::Conflict); // nothing is written over
        QCOMPARE(zhang.keep(u"9800000002"_s, QDateTime({2026, 11, 4}, {8, 0}), QByteArray(9 << 20, 'x'))
                     .has_value(),
                 false);
        QCOMPARE(reviewer.keep(u"9800000001"_s, QDateTime({2026, 11, 5}, {8, 0}), "x").error().code,
                 ErrorCode::Locked);
        QCOMPARE(zhang.remove({names[3]}, {}, {}, u"test"_s).error().code, ErrorCode::Locked);
        QVERIFY(m_cluster->psql(m_database, u"zhang"_s, u"DELETE FROM xunwang_office.pack"_s)
                    .contains("permission denied"));
        QVERIFY(m_cluster->psql(m_database, u"sup"_s, u"SELECT content FROM xunwang_office.pack"_s)
                    .contains("permission denied"));
        QCOMPARE(supervisor.packs()->size(), 3u); // with that of the reading
        QCOMPARE(supervisor.remove({names[2], u"none"_s}, {}, {}, u"test"_s).value(), 1);
        const QByteArray told = m_cluster->psql(
            m_database, u"li"_s, u"SELECT name, removed_by, why FROM xunwang_office.pack_removed"_s);
        QVERIFY(told.contains(names[0].toUtf8()) && told.contains("newer readings of the site"));
        QVERIFY(told.contains("主任") && told.contains("test"));
    }
};

XW_TEST_MAIN(OfficePacksTest)
#include "tst_office_packs.moc"
