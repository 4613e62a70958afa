// The Monitor over the sample's own sites: what it finds is what they were made with, and nothing else.
#include "demo/demo_server.h"
#include "evidence/pack_story.h"
#include "monitor/monitor.h"
#include "testkit/fake_clock.h"
#include "testkit/loop_beat.h"
#include "testkit/memory_store.h"
#include "testkit/testkit.h"
#include "workspace/wait.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using monitor::SiteState;

class MonitorTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<testkit::FakeClock> clock =
        std::make_shared<testkit::FakeClock>(QDateTime({2026, 11, 20}, {9, 0}));
    std::shared_ptr<testkit::MemoryStore> store;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<monitor::Monitor> watcher;

    const RoundState &state() const { return workspace->state(); }
    SubjectId add(const QString &host, const QString &code, const QString &name, const QString &organizer,
                  WebsiteType type, const QString &path = u"/"_s)
    {
        Subject site;
        site.code = code;
        site.name = name;
        site.organizer = organizer;
        site.type = type;
        site.url = u"http://%1:%2%3"_s.arg(host).arg(server->port()).arg(path);
        const auto put = waitFor(*workspace, workspace->putSubject(site));
        if (!put)
            qFatal("%s", qPrintable(put.error().line()));
        return put->id;
    }
    SubjectId addDemo(const demo::DemoSite &site)
    {
        return add(site.host, site.code, site.name, site.organizer,
                   site.portal ? WebsiteType::CountyPortal : WebsiteType::CityDepartment);
    }
    void reopen()
    {
        watcher.reset();
        workspace.reset();
        workspace = std::move(*Workspace::open(store, clock, u"检查员01"_s));
        watcher = std::make_unique<monitor::Monitor>();
        watcher->setWorkspace(workspace.get());
    }
    QStringList found(SubjectId id) const
    {
        QStringList words;
        for (const Suggestion &one : watcher->suggestions(id))
            words << one.finding.key() + u'=' + QString::number(one.finding.count) +
                         one.finding.words.join(u',');
        return words;
    }

private slots:
    void init()
    {
        store = std::make_shared<testkit::MemoryStore>();
        InitOptions options;
        options.province = u"澄江省"_s;
        options.round = RoundKey(2026, 4);
        XW_VERIFY_OK(Workspace::create(*store, *clock, u"检查员01"_s, options));
        server = std::make_unique<demo::DemoServer>(clock);
        XW_VERIFY_OK(server->start(0));
        reopen();
    }
    void cleanup()
    {
        watcher.reset();
        workspace.reset();
        server.reset();
    }

    void theSampleSitesAreFoundAsTheyWereMade()
    {
        using demo::Defect;
        const auto sites = demo::demoSites();
        XW_VERIFY_OK(sites);
        QHash<SubjectId, const demo::DemoSite *> made;
        for (const demo::DemoSite &site : *sites)
            if (!site.has(Defect::Slow)) // its 20 seconds are for the test of the sample itself
                made.insert(addDemo(site), &site);
        QElapsedTimer timer;
        timer.start();
        watcher->look(made.keys());
        QTRY_VERIFY_WITH_TIMEOUT(!watcher->isLooking(), 120'000);
        qInfo("%d sites in %lld ms", int(made.size()), timer.elapsed());
        QCOMPARE(watcher->done(), int(made.size()));
        QStringList wrong;
        for (auto it = made.cbegin(); it != made.cend(); ++it) {
            const demo::DemoSite &site = **it;
            const QStringList keys = found(it.key());
            const auto has = [&keys](const QString &key) {
                return std::any_of(keys.begin(), keys.end(),
                                   [&key](const QString &one) { return one.startsWith(key); });
            };
            const auto expect = [&](const QString &key, bool wanted) {
                if (has(key) != wanted)
                    wrong << site.host + (wanted ? u" lacks "_s : u" has "_s) + key + u" in "_s +
                                 keys.join(u' ');
            };
            expect(u"home-stale"_s, site.has(Defect::StaleHome));
            expect(u"blank-columns"_s, site.has(Defect::BlankColumns));
            expect(u"dead-links"_s, site.has(Defect::DeadLinks));
            expect(u"marks-missing"_s, site.has(Defect::NoMarks));
            expect(u"no-error-entrance"_s, site.has(Defect::NoMarks));
            expect(u"wrong-word"_s, site.has(Defect::WrongWord));
            // What is blank is not stale besides.
            if (!site.has(Defect::BlankColumns))
                expect(u"long-stale"_s, site.has(Defect::StaleColumns) || site.has(Defect::StaleHome));
            expect(u"no-consultation"_s, site.has(Defect::NoConsultation));
            if (site.defects.empty())
                if (watcher->state(it.key()) != SiteState::Nothing)
                    wrong << site.host + u" is sound, yet: "_s + keys.join(u' ');
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // The machine counts; nothing was judged by it.
        for (auto it = made.cbegin(); it != made.cend(); ++it) {
            QCOMPARE(state().verdict(it.key()), Verdict::Unchecked);
            QVERIFY(state().findings(it.key()).empty());
        }
    }

    void whatWasReadIsThereAfterARestart()
    {
        const SubjectId site = add(u"www.qinglan.gov.localhost"_s, u"9823000001"_s, u"青岚自治州人民政府"_s,
                                   u"青岚自治州人民政府办公室"_s, WebsiteType::CityPortal);
        watcher->look({site});
        QCOMPARE(watcher->state(site), SiteState::Waiting);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher->isLooking(), 60'000);
        QCOMPARE(watcher->state(site), SiteState::Found);
        const QStringList before = found(site);
        QVERIFY(!before.isEmpty());
        reopen();
        QTRY_VERIFY(watcher->reading(site));
        QCOMPARE(found(site), before);
        QCOMPARE(watcher->open(site), int(before.size()));
    }

    void whatASiteSentIsKeptAndGoesIntoTheRoundWithWhatIsAccepted()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"w.xunwang"_s);
        QFile there(file);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        store->setLocation(file);
        const auto sites = demo::demoSites();
        XW_VERIFY_OK(sites);
        const auto stale = std::find_if(sites->begin(), sites->end(), [](const demo::DemoSite &site) {
            return site.has(demo::Defect::BlankColumns) && !site.has(demo::Defect::Slow);
        });
        QVERIFY(stale != sites->end());
        const SubjectId site = addDemo(*stale);
        watcher->look({site});
        QTRY_VERIFY_WITH_TIMEOUT(!watcher->isLooking(), 60'000);
        const SiteReading *reading = watcher->reading(site);
        QVERIFY(reading && !reading->pack.isEmpty());
        QFile pack(file + u".packs/"_s + reading->pack);
        QVERIFY(pack.open(QIODevice::ReadOnly));
        const QByteArray bytes = pack.readAll();
        const evidence::PackStory story = evidence::readStory(bytes);
        QVERIFY(story.report.holds());
        QCOMPARE(story.report.sha256, reading->packDigest);
        QCOMPARE(story.findings.size(), reading->findings.size());
        QVERIFY(!story.pages.empty());
        QCOMPARE(story.report.facts[u"xunwang"_s].toObject()[u"chain"_s].toObject()[u"round"_s].toString(),
                 state().round().key.text());
        std::vector<Suggestion> ticked;
        for (const Suggestion &one : watcher->suggestions(site))
            if (one.indicator.isValid())
                ticked.push_back(one);
        QVERIFY(!ticked.empty());
        auto accepted = watcher->accept(ticked);
        QTRY_VERIFY(accepted.isFinished());
        XW_VERIFY_OK(accepted.result());
        const auto &evidence = state().evidence(site);
        QCOMPARE(std::count_if(evidence.begin(), evidence.end(),
                               [&](const Evidence &one) {
                                   return one.kind == u"pack" && one.sha256 == reading->packDigest;
                               }),
                 qsizetype(ticked.size()));
        // From here on the file beside the workspace may go.
        pack.close();
        QVERIFY(QFile::remove(pack.fileName()));
        const auto kept = waitFor(*workspace, workspace->blob(reading->packDigest));
        XW_VERIFY_OK(kept);
        QCOMPARE(*kept, bytes);
    }

    void aSiteThatIsDownIsADoubtAndNoVerdict()
    {
        Subject down;
        down.code = u"9804020001"_s;
        down.name = u"平川县人民政府"_s;
        down.type = WebsiteType::CountyPortal;
        down.url = u"http://www.pingchuan.gov.localhost:1/"_s;
        const auto put = waitFor(*workspace, workspace->putSubject(down));
        XW_VERIFY_OK(put);
        watcher->look({put->id});
        QTRY_COMPARE(watcher->state(put->id), SiteState::Failed);
        const auto suggestions = watcher->suggestions(put->id);
        QCOMPARE(suggestions.size(), size_t(1));
        QCOMPARE(suggestions.front().finding.check, SiteCheck::DidNotOpen);
        QVERIFY(suggestions.front().finding.isDoubt);
        QVERIFY(!suggestions.front().indicator.isValid());
        QCOMPARE(state().verdict(put->id), Verdict::Unchecked);
    }

    void aBatchEndsAtOnceAndLeavesTheRestAsItWas()
    {
        QList<SubjectId> slow;
        for (int i = 0; i < 60; ++i)
            slow << add(u"www.shiji.gov.localhost"_s, u"98030300%1"_s.arg(i + 10), u"慢站%1"_s.arg(i), {},
                        WebsiteType::CountyPortal);
        watcher->look(slow);
        QTRY_COMPARE(watcher->state(slow.first()), SiteState::Looking);
        QElapsedTimer timer;
        timer.start();
        watcher->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!watcher->isLooking(), 5000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        for (const SubjectId id : slow)
            QCOMPARE(watcher->state(id), SiteState::Unseen);
        watcher->look({slow.first()}); // and it can be begun again
        QVERIFY(watcher->isLooking());
    }

    void readingsOfFifteenThousandSitesComeInWhileTheLoopGoesOn()
    {
        constexpr int count = 15'000;
        std::vector<Write> writes;
        for (int i = 0; i < count; ++i) {
            Subject site;
            site.id = SubjectId(i + 1);
            site.code = QString::number(3600000000LL + i);
            site.name = u"站%1"_s.arg(i);
            writes.push_back(site);
        }
        XW_VERIFY_OK(waitFor(*workspace, workspace->apply(u"import websites"_s, {}, std::move(writes))));
        std::vector<Measurement> measurements;
        for (int i = 0; i < count; ++i) {
            SiteReading reading;
            reading.subject = SubjectId(i + 1);
            reading.round = state().round().key;
            reading.at = clock->now();
            reading.pages = 30;
            if (i % 3 == 0)
                reading.findings = {{SiteCheck::DeadLinks, {}, i % 50 + 1, {}, false, {}, {}, {}}};
            measurements.push_back(toMeasurement(reading));
        }
        XW_VERIFY_OK(store->append(std::move(measurements)).takeResult());
        reopen();
        testkit::LoopBeat beat;
        QTRY_COMPARE_WITH_TIMEOUT(watcher->read().size(), count, 30'000);
        qInfo("one step of the loop took %lld ms of the processor at most", beat.longest());
        QVERIFY2(beat.longest() < 300, qPrintable(QString::number(beat.longest())));
        QCOMPARE(watcher->state(SubjectId(1)), SiteState::Found);
        QCOMPARE(watcher->state(SubjectId(2)), SiteState::Nothing);
    }
};

XW_TEST_MAIN(MonitorTest)
#include "tst_monitor.moc"
