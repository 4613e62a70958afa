// The web view against a site that reaches for what is not its own: the machine's services and network, its
// memory, its processors. Names lead where this test says; all of them end at one small server on loopback.
#include "guarded_sites.h"
#include "web/address_space.h"
#include "web/engine_processes.h"

#include <QLabel>
#include <QSignalSpy>
#include <QWebEnginePage>
#include <QWebEngineView>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace xw::widgets;
using xw::testkit::GuardedSites;
using xw::web::Space;

class SiteGuardTest : public GuardedSites
{
    Q_OBJECT

private slots:
    void initTestCase() { tellEngine(); }

    void addressesAreToldApart_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("space");
        const auto row = [](const char *host, Space space) {
            QTest::newRow(host) << QString::fromLatin1(host) << int(space);
        };
        row("8.8.8.8", Space::Public);
        row("172.15.0.1", Space::Public);
        row("172.32.0.1", Space::Public);
        row("2001:4860:4860::8888", Space::Public);
        row("10.0.0.1", Space::Private);
        row("172.16.0.1", Space::Private);
        row("172.31.255.255", Space::Private);
        row("192.168.1.1", Space::Private);
        row("169.254.169.254", Space::Private);
        row("100.100.1.1", Space::Private);
        row("fd00::1", Space::Private);
        row("fe80::1", Space::Private);
        row("::ffff:192.168.1.1", Space::Private);
        row("64:ff9b::a00:1", Space::Private);
        row("2002:a00:1::", Space::Private);
        row("127.0.0.1", Space::Loopback);
        row("127.8.9.10", Space::Loopback);
        row("0.0.0.0", Space::Loopback);
        row("::1", Space::Loopback);
        row("::", Space::Loopback);
        row("::ffff:127.0.0.1", Space::Loopback);
        row("[::1]", Space::Loopback);
        row("localhost", Space::Loopback);
        row("a.LocalHost.", Space::Loopback);
    }
    void addressesAreToldApart()
    {
        QFETCH(QString, host);
        QFETCH(int, space);
        const auto found = xw::web::spaceWithoutAsking(host);
        QVERIFY(found);
        QCOMPARE(int(*found), space);
    }

    void aNameIsAsInnerAsTheInnermostOfItsAddressesAndIsWaitedForNoLongerThanSaid()
    {
        xw::web::HostSpaces spaces(resolve);
        QVERIFY(spaces.spaceOf(u"public.test"_s, 5000) == Space::Public);
        QVERIFY(spaces.spaceOf(u"two-faced.test"_s, 5000) == Space::Loopback);
        QVERIFY(spaces.spaceOf(u"nowhere.test"_s, 5000) == Space::Unknown);
        xw::web::HostSpaces slow([](const QString &) {
            QThread::msleep(1500);
            return QList<QHostAddress>{QHostAddress(u"10.0.0.1"_s)};
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(slow.spaceOf(u"slow.test"_s, 100) == Space::Unknown);
        QVERIFY(timer.elapsed() < 1200);
        QVERIFY(slow.spaceOf(u"slow.test"_s, 20000) == Space::Private);
    }

    void aPublicSiteReachesNothingOfTheMachineAndItsNetwork()
    {
        m_site.put(u"/reach"_s, "<title>here</title>"
                                "<iframe src='" +
                                    text(u"127.0.0.1"_s, u"/secret/frame"_s) +
                                    "'></iframe>"
                                    "<iframe src='" +
                                    text(u"inner.test"_s, u"/secret/named"_s) +
                                    "'></iframe>"
                                    "<iframe src='" +
                                    text(u"two-faced.test"_s, u"/secret/two"_s) +
                                    "'></iframe>"
                                    "<iframe src='" +
                                    text(u"localhost"_s, u"/secret/localhost"_s) +
                                    "'></iframe>"
                                    "<iframe src='" +
                                    text(u"public.test"_s, u"/onwards"_s) +
                                    "'></iframe>"
                                    "<iframe src='" +
                                    text(u"other.test"_s, u"/welcome"_s) +
                                    "'></iframe>"
                                    "<img src='" +
                                    text(u"127.0.0.1"_s, u"/secret/image"_s) +
                                    "'>"
                                    "<script>new WebSocket('ws://127.0.0.1:" +
                                    QByteArray::number(m_site.serverPort()) +
                                    "/secret/socket'); new WebSocket('ws://inner.test:" +
                                    QByteArray::number(m_site.serverPort()) +
                                    "/secret/socket2');"
                                    "fetch('" +
                                    text(u"127.0.0.1"_s, u"/secret/fetch"_s) +
                                    "', {mode: 'no-cors'}).catch(() => 0);"
                                    "navigator.sendBeacon('" +
                                    text(u"127.0.0.1"_s, u"/secret/beacon"_s) +
                                    "', 'x');"
                                    "setTimeout(() => location = '" +
                                    text(u"127.0.0.1"_s, u"/secret/page"_s) +
                                    "', 1500);"
                                    "</script>");
        m_site.put(u"/onwards"_s,
                   {"", "text/html", "Location: " + text(u"127.0.0.1"_s, u"/secret/redirect"_s) + "\r\n", 0,
                    "302 Found"});
        m_site.put(u"/welcome"_s, "welcome");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(shown);
        QVERIFY(opened(*shown, at(u"public.test"_s, u"/reach"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!arrived(u"/welcome"_s).isEmpty(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(blocked(WebBlock::InnerNetwork) >= 10, 10000);
        QTest::qWait(500);
        QCOMPARE(arrived(u"/secret"_s), QStringList());
        QCOMPARE(shown->site()->title(), u"here"_s);
    }

    void aPublicSiteThatLeadsInwardsIsNotFollowed()
    {
        m_site.put(u"/door"_s,
                   {"", "text/html", "Location: " + text(u"127.0.0.1"_s, u"/secret/door"_s) + "\r\n", 0,
                    "302 Found"});
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        (void)opened(*shown, at(u"public.test"_s, u"/door"_s));
        QTRY_COMPARE(blocked(WebBlock::InnerNetwork), 1);
        QCOMPARE(arrived(u"/secret/door"_s), QStringList());
    }

    void aSiteOfTheInnerNetworkReachesItAndNotTheMachine()
    {
        m_site.put(u"/office"_s, "<iframe src='" + text(u"inner2.test"_s, u"/beside"_s) +
                                     "'></iframe><iframe src='" + text(u"127.0.0.1"_s, u"/secret/office"_s) +
                                     "'></iframe>");
        m_site.put(u"/beside"_s, "beside");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, at(u"inner.test"_s, u"/office"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!arrived(u"/beside"_s).isEmpty(), 10000);
        QTRY_COMPARE(blocked(WebBlock::InnerNetwork), 1);
        QCOMPARE(arrived(u"/secret/office"_s), QStringList());
    }

    void whatLookingDoesNotNeedIsNotThere()
    {
        m_site.put(u"/features"_s, "<title>features</title><canvas id=c></canvas>");
        m_site.put(u"/pdf"_s, {"%PDF-1.4", "application/pdf"});
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(
            opened(*shown, m_site.url(u"/features"_s))); // loopback is a secure context: all could be there
        QCOMPARE(ask(*shown, u"isSecureContext"_s).toBool(), true);
        for (const QString &gone :
             {u"'serviceWorker' in navigator"_s, u"'SharedWorker' in window"_s,
              u"'RTCPeerConnection' in window"_s, u"!!document.getElementById('c').getContext('webgl')"_s,
              u"'openDatabase' in window"_s, u"'webkitSpeechRecognition' in window"_s,
              u"'usb' in navigator"_s, u"'PaymentRequest' in window"_s, u"'clipboard' in navigator"_s,
              u"navigator.plugins.length > 0"_s, u"'requestMIDIAccess' in navigator"_s})
            QVERIFY2(!ask(*shown, gone).toBool(), qPrintable(gone));
        shown->load(m_site.url(u"/pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(blocked(WebBlock::Download), 1, 10000);
    }

    void aPageCannotKeepThePersonWithAQuestion()
    {
        m_site.put(u"/stay"_s,
                   "<title>stay</title><body onbeforeunload=\"return 'stay'\"><script>"
                   "onbeforeunload = e => { e.preventDefault(); return e.returnValue = 'stay'; };"
                   "addEventListener('beforeunload', e => { e.preventDefault(); e.returnValue = 'x'; });"
                   "</script>");
        m_site.put(u"/next"_s, "<title>next</title>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, m_site.url(u"/stay"_s)));
        QWidget *view = shown->findChild<QWebEngineView *>()->focusProxy();
        for (int i = 0; i < 4; ++i) { // a page may only ask after a click into it
            QTest::mouseClick(view, Qt::LeftButton, {}, {100 + i, 100});
            QTest::qWait(100);
        }
        shown->load(m_site.url(u"/next"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown->site()->title(), u"next"_s, 10000);
        QCOMPARE(blocked(WebBlock::Dialog), 0);
    }

    void aSiteThatTakesTheMemoryIsEndedAndTheNextOneOpens()
    {
        m_site.put(u"/hog"_s, "<title>hog</title><script>const kept = []; setInterval(() => "
                              "kept.push(new Uint8Array(60 << 20).fill(kept.length + 1)), 40)</script>");
        m_site.put(u"/meek"_s, "<title>meek</title>");
        xw::web::WebFactory factory(resolve, {900LL << 20, 96});
        const auto shown = pane(factory);
        QSignalSpy ended(shown->site(), &SiteState::ended);
        QVERIFY(opened(*shown, m_site.url(u"/hog"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60000);
        QVERIFY(ended.first().at(0).value<WebExcess>() == WebExcess::Memory);
        QTRY_VERIFY_WITH_TIMEOUT(!shown->showsSite(), 20000);
        const auto labels = shown->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"memory"_s);
        }));
        qint64 most = 0;
        for (const xw::web::EngineProcess &process : xw::web::engineProcesses())
            most = qMax(most, process.bytes);
        QVERIFY(most < 900LL << 20);
        QVERIFY(opened(*shown, m_site.url(u"/meek"_s)));
        QTRY_COMPARE(shown->site()->title(), u"meek"_s);
    }

    void aDocumentRunsSixteenWorkersAtMostAndThoseGiveWay()
    {
        m_site.put(u"/crowd"_s,
                   "<script>let ran = 0; for (let i = 0; i < 64; ++i) try { "
                   "new Worker(URL.createObjectURL(new Blob(['while (true) {}']))); ++ran; } catch (e) {}"
                   "document.title = ran</script>");
        m_site.put(u"/few"_s, "<script>let made = 0; for (let i = 0; i < 64; ++i) { const w = "
                              "new Worker(URL.createObjectURL(new Blob(['0']))); w.terminate(); ++made; }"
                              "document.title = 'made ' + made</script>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, m_site.url(u"/crowd"_s)));
        QTRY_COMPARE(shown->site()->title(), u"16"_s);
#ifdef Q_OS_LINUX
        const auto pid = id_t(shown->findChild<QWebEngineView *>()->page()->renderProcessPid());
        QTRY_VERIFY(::getpriority(PRIO_PROCESS, pid) >= 10);
#endif
        QVERIFY(opened(*shown, m_site.url(u"/few"_s)));
        QTRY_COMPARE(shown->site()->title(), u"made 64"_s); // those that have ended do not count
    }

    void workersWithinWorkersAreEnded()
    {
        m_site.put(u"/nest"_s,
                   "<title>nest</title><script>"
                   "const inner = URL.createObjectURL(new Blob(['setInterval(() => 0, 1000)']));"
                   "new Worker(URL.createObjectURL(new Blob(['for (let i = 0; i < 150; ++i) new Worker(\"'"
                   " + inner + '\")'])))</script>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QSignalSpy ended(shown->site(), &SiteState::ended);
        QVERIFY(opened(*shown, m_site.url(u"/nest"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60000);
        QVERIFY(ended.first().at(0).value<WebExcess>() == WebExcess::Workers);
        QTRY_VERIFY_WITH_TIMEOUT(!shown->showsSite(), 20000);
    }
};

XW_OWN_TEST_MAIN(SiteGuardTest, argc, argv)
{
    return xw::testkit::runGuarded<SiteGuardTest>(argc, argv);
}
#include "tst_site_guard.moc"
