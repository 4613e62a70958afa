// The web view against a site that tries what hostile sites try. Needs a display; root needs the sandbox off.
#include "loopback_site.h"
#include "widgets/theme.h"
#include "widgets/web_pane.h"

#include <QApplication>
#include <QBuffer>
#include <QDesktopServices>
#include <QImage>
#include <QProcess>
#include <QPushButton>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QWebEngineView>
#include <functional>

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::widgets;

class WebPaneTest : public QObject
{
    Q_OBJECT

    xw::testkit::LoopbackSite m_site;
    std::unique_ptr<WebPane> m_pane;
    QList<QPair<WebBlock, QString>> m_blocked;
    QList<WebVisit> m_visits;

    QWebEngineView *view() const { return m_pane->findChild<QWebEngineView *>(); }
    bool open(const QString &path)
    {
        m_blocked.clear();
        m_visits.clear();
        m_pane->openSite(m_site.url(path));
        return QTest::qWaitFor([this] { return !m_visits.isEmpty(); }, 20000) &&
               m_visits.last().outcome != WebVisit::Outcome::Failed;
    }
    QVariant ask(const QString &script)
    {
        QVariant answer;
        bool came = false;
        view()->page()->runJavaScript(script, [&](const QVariant &value) {
            answer = value;
            came = true;
        });
        return QTest::qWaitFor([&] { return came; }, 10000) ? answer : QVariant();
    }
    bool sawBlocked(WebBlock what)
    {
        return QTest::qWaitFor(
            [&] {
                for (const auto &[kind, detail] : std::as_const(m_blocked))
                    if (kind == what)
                        return true;
                return false;
            },
            10000);
    }
    /// Clicks into the page until a click was taken: Chromium drops those on what it has not drawn yet.
    bool clickedUntil(const std::function<bool()> &taken)
    {
        const auto isDrawn = [&] {
            return ask(u"window.framed === true || (requestAnimationFrame(() => requestAnimationFrame(() => "
                       "window.framed = true)), false)"_s)
                .toBool();
        };
        return QTest::qWaitFor(isDrawn, 10000) &&
               QTest::qWaitFor(
                   [&] {
                       if (taken())
                           return true;
                       QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {}, {200, 200});
                       return QTest::qWaitFor(taken, 2500); // two quick clicks would be a double click
                   },
                   15000);
    }
    template <class T>
    T waited(QFuture<T> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 120000);
        return future.result();
    }

private slots:
    void initTestCase()
    {
        m_site.put(u"/"_s,
                   "<html><head><title>鄱阳县人民政府</title></head><body style='background:#b3211c'>"
                   "<nav><a href='/news/'>政务要闻</a><a href='/talk/'>互动交流</a>"
                   "<a href='https://elsewhere.test/'>别处</a><a href='/news/'>要闻</a></nav></body></html>");
        m_site.put(u"/news/"_s, "<title>要闻</title><p>今日要闻</p>");
        m_pane = std::make_unique<WebPane>();
        connect(m_pane->site(), &SiteState::blocked, this, [this](WebBlock what, const QString &detail) {
            m_blocked.append({what, detail});
        });
        connect(m_pane->site(), &SiteState::visited, this,
                [this](const WebVisit &visit) { m_visits.append(visit); });
        m_pane->resize(900, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanupTestCase() { m_pane.reset(); }

    void aSiteOpensWithItsTitleAndAddress()
    {
        QVERIFY(open(u"/"_s));
        QTRY_COMPARE(m_pane->site()->title(), u"鄱阳县人民政府"_s);
        QCOMPARE(m_pane->site()->url(), m_site.url(u"/"_s));
        QVERIFY(m_visits.last().elapsedMs < 15000);
        QVERIFY(!m_site.lastHead().contains("QtWebEngine"));
        QVERIFY(m_site.lastHead().contains("Accept-Language: zh-CN"));
    }

    void itsColumnsAreTheLinksOfItsNavigationToTheSameHost()
    {
        QVERIFY(open(u"/"_s));
        const QList<WebLink> links = waited(m_pane->navigationLinks());
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.at(0).text, u"政务要闻"_s);
        QCOMPARE(links.at(1).url.path(), u"/talk"_s);
    }

    void backAndForwardFollowTheVisits()
    {
        QVERIFY(open(u"/"_s));
        m_pane->load(m_site.url(u"/news/"_s));
        QTRY_COMPARE(m_pane->site()->title(), u"要闻"_s);
        m_pane->back();
        QTRY_COMPARE(m_pane->site()->title(), u"鄱阳县人民政府"_s);
        m_pane->forward();
        QTRY_COMPARE(m_pane->site()->title(), u"要闻"_s);
    }

    void aSiteThatIsNotThereIsAVisitThatFailed()
    {
        m_visits.clear();
        m_pane->openSite(QUrl(u"http://127.0.0.1:9/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_visits.isEmpty(), 20000);
        QVERIFY(m_visits.first().outcome == WebVisit::Outcome::Failed);
        QVERIFY(!m_visits.first().fault.isEmpty());
        QVERIFY(!m_visits.first().answered);
        // Chromium's own page, with its game, never appears.
        QString shown = u"?"_s;
        m_pane->findChild<QWebEngineView *>()->page()->toPlainText(
            [&shown](const QString &text) { shown = text; });
        QTRY_COMPARE(shown, QString());
    }

    void dialogsAreAnsweredAtOnceAndNoted()
    {
        m_site.put(u"/dialogs"_s,
                   "<script>alert('a'); window.yes = confirm('b'); window.name2 = prompt('c', 'd');"
                   "document.title = 'through';</script>");
        QVERIFY(open(u"/dialogs"_s));
        QTRY_COMPARE(m_pane->site()->title(), u"through"_s);
        QCOMPARE(m_blocked.size(), 3);
        QCOMPARE(m_blocked.at(0), qMakePair(WebBlock::Dialog, u"a"_s));
        QCOMPARE(ask(u"window.yes"_s).toBool(), false);
        QVERIFY(ask(u"window.name2"_s).isNull());
    }

    void aPageThatAlertsForEverIsBrokenOff()
    {
        m_site.put(u"/storm"_s, "<title>storm</title><script>setInterval(() => alert('x'), 1)</script>");
        m_pane->openSite(m_site.url(u"/storm"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->site()->url(), QUrl(u"about:blank"_s), 20000);
        QVERIFY(open(u"/"_s));
    }

    void noWindowOpensThatNoClickAskedFor()
    {
        m_site.put(u"/popup"_s, "<script>window.got = window.open('/news/')</script>");
        QVERIFY(open(u"/popup"_s));
        QVERIFY(sawBlocked(WebBlock::NewWindow));
        QCOMPARE(ask(u"!window.got || window.got.closed"_s).toBool(), true);
        QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    }

    void aLinkToANewWindowOpensInTheSameView()
    {
        m_site.put(u"/blank"_s, "<a target=_blank href='/news/' style='position:fixed;inset:0'>x</a>");
        QVERIFY(open(u"/blank"_s));
        QVERIFY(clickedUntil([&] { return m_pane->site()->title() == u"要闻"_s; }));
        QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    }

    void nothingIsDownloaded()
    {
        m_site.put(u"/file"_s,
                   {"PK\3\4", "application/zip", "Content-Disposition: attachment; filename=a.zip\r\n"});
        m_site.put(u"/download"_s, "<script>setTimeout(() => location = '/file', 200)</script>");
        QVERIFY(open(u"/download"_s));
        QVERIFY(sawBlocked(WebBlock::Download));
    }

    void noPermissionIsGranted()
    {
        m_site.put(u"/ask"_s,
                   "<script>navigator.geolocation.getCurrentPosition(() => document.title = 'got',"
                   "() => document.title = 'refused');"
                   "navigator.mediaDevices.getUserMedia({audio: true}).catch(() => window.mic = 'refused');"
                   "Notification.requestPermission().then(p => window.note = p);</script>");
        QVERIFY(open(u"/ask"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->site()->title(), u"refused"_s, 10000);
        QTRY_COMPARE(ask(u"window.mic"_s).toString(), u"refused"_s);
        QTRY_COMPARE(ask(u"window.note"_s).toString(), u"denied"_s);
        QVERIFY(sawBlocked(WebBlock::Permission));
    }

    void noOtherProgramAndNoLocalFileIsReached()
    {
        m_site.put(u"/schemes"_s,
                   "<title>here</title><script>"
                   "setTimeout(() => location = 'tel:110', 300);"
                   "setTimeout(() => { location = 'weixin://x'; window.tried = true; }, 600);</script>"
                   "<iframe src='file:///etc/passwd'></iframe><iframe src='myapp:go'></iframe>");
        for (const QString &scheme : {u"tel"_s, u"weixin"_s, u"file"_s, u"myapp"_s})
            QDesktopServices::setUrlHandler(scheme, this, "opened");
        m_opened.clear();
        QVERIFY(open(u"/schemes"_s));
        QVERIFY(sawBlocked(WebBlock::Scheme));
        QTRY_VERIFY_WITH_TIMEOUT(ask(u"window.tried === true"_s).toBool(), 10000);
        for (const QString &scheme : {u"tel"_s, u"weixin"_s, u"file"_s, u"myapp"_s})
            QDesktopServices::unsetUrlHandler(scheme);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(m_pane->site()->title(), u"here"_s);
        m_blocked.clear();
        m_pane->load(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(m_blocked.size(), 1);
        QCOMPARE(m_pane->site()->url(), m_site.url(u"/schemes"_s));
    }

    void fullScreenAndClipboardAreRefused()
    {
        m_site.put(u"/full"_s,
                   "<body style='margin:0'><button style='position:fixed;inset:0;width:100%;height:100%'"
                   " onclick=\"document.documentElement.requestFullscreen().catch(() => window.full = 'no');"
                   "navigator.clipboard ? navigator.clipboard.readText().catch(() => window.clip = 'no')"
                   " : window.clip = 'no'\">x</button>");
        QVERIFY(open(u"/full"_s));
        QVERIFY(clickedUntil([&] { return ask(u"window.full"_s).toString() == u"no"_s; }));
        QTRY_COMPARE(ask(u"window.clip"_s).toString(), u"no"_s);
        QVERIFY(!m_pane->window()->isFullScreen());
    }

    void nothingOfOneSiteIsKeptForTheNext()
    {
        m_site.put(u"/cookie"_s, "<title>set</title><script>document.cookie = 'a=1';"
                                 "localStorage.b = '2'; document.title = document.cookie</script>");
        m_site.put(u"/read"_s,
                   "<script>document.title = '[' + document.cookie + (localStorage.b || '') + ']'</script>");
        QVERIFY(open(u"/cookie"_s));
        QTRY_COMPARE(m_pane->site()->title(), u"a=1"_s);
        QVERIFY(open(u"/read"_s));
        QTRY_COMPARE(m_pane->site()->title(), u"[]"_s);
    }

    void aPhoneIsAPhonesAgentAndWidth()
    {
        m_site.put(u"/width"_s, "<script>document.title = innerWidth</script>");
        m_pane->setDevice(WebDevice::Mobile);
        QVERIFY(open(u"/width"_s));
        QTRY_COMPARE(m_pane->site()->title(), u"390"_s);
        QVERIFY(m_site.lastHead().contains("Mobile Safari"));
        m_pane->setDevice(WebDevice::Desktop);
        QTRY_VERIFY(!m_site.lastHead().contains("Mobile"));
        QTRY_COMPARE(m_pane->site()->title(), u"900"_s);
    }

    void theVisiblePageIsCapturedAsItIsSeen()
    {
        QVERIFY(open(u"/"_s));
        const Captured captured = waited(m_pane->capture(WebCapture::Visible));
        QVERIFY(captured.has_value());
        const QImage image = QImage::fromData(*captured, "PNG");
        QCOMPARE(image.size(), m_pane->size() * m_pane->devicePixelRatioF());
        for (const QPoint place : {QPoint(1, 1), image.rect().center(), image.rect().bottomRight()})
            QCOMPARE(image.pixelColor(place), QColor(0xb3, 0x21, 0x1c));
    }

    void whoeverAsksForAPictureAndGoesOnHasThePictureOfWhatStoodThere()
    {
        m_site.put(u"/green"_s, "<body style='background:#0f0'>");
        m_site.put(u"/blue"_s, "<body style='background:#00f'><div style='height:9000px'>");
        QVERIFY(open(u"/green"_s));
        QVERIFY(waited(m_pane->capture(WebCapture::Visible)).has_value()); // it is drawn
        const QFuture<Captured> seen = m_pane->capture(WebCapture::Visible);
        QVERIFY(open(u"/blue"_s));
        const Captured captured = waited(seen);
        QVERIFY(captured.has_value());
        const QImage image = QImage::fromData(*captured, "PNG");
        QCOMPARE(image.pixelColor(image.rect().center()), QColor(Qt::green));
        const QFuture<Captured> whole = m_pane->capture(WebCapture::FullPage);
        const QFuture<Captured> after = m_pane->capture(WebCapture::Visible);
        QCOMPARE(QImage::fromData(*waited(after), "PNG").height(), image.height());
        QCOMPARE(QImage::fromData(*waited(whole), "PNG").pixelColor(100, 8900), QColor(Qt::blue));
        const QFuture<Captured> left = m_pane->capture(WebCapture::FullPage);
        QVERIFY(open(u"/green"_s));
        QVERIFY(!waited(left).has_value()); // pieces of two pages are nobody's picture
    }

    void aPageOfMoreThanOnePieceIsCapturedToItsEnd()
    {
        m_site.put(u"/long"_s, "<body style='margin:0'><div style='height:4000px;background:#00f'></div>"
                               "<div style='height:8900px;background:#0f0'></div>"
                               "<div style='height:100px;background:#f00'></div>");
        QVERIFY(open(u"/long"_s));
        ask(u"scrollTo(0, 777)"_s);
        const Captured captured = waited(m_pane->capture(WebCapture::FullPage));
        QVERIFY(captured.has_value());
        const QImage image = QImage::fromData(*captured, "PNG");
        const double dpr = m_pane->devicePixelRatioF();
        QCOMPARE(image.height(), qRound(13000 * dpr));
        QCOMPARE(image.pixelColor(100, qRound(10 * dpr)), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(100, qRound(4100 * dpr)), QColor(Qt::green));
        QCOMPARE(image.pixelColor(100, qRound(12950 * dpr)), QColor(Qt::red));
        QCOMPARE(view()->height(), m_pane->height());
        QTRY_COMPARE(ask(u"Math.round(scrollY)"_s).toInt(), 777);
    }

    void thePageIsArchivedAsMhtml()
    {
        QVERIFY(open(u"/"_s));
        const Captured captured = waited(m_pane->capture(WebCapture::Archive));
        QVERIFY2(captured.has_value(), captured ? "" : qPrintable(captured.error()));
        QVERIFY(captured->startsWith("From: <Saved by"));
        QVERIFY(captured->contains("multipart/related"));
    }

    void wordsAreFoundInThePage()
    {
        QVERIFY(open(u"/"_s));
        QSignalSpy found(m_pane->site(), &SiteState::found);
        m_pane->find(u"要闻"_s);
        QTRY_VERIFY(!found.isEmpty() && found.last().at(0).toInt() == 2);
        m_pane->find({});
    }

    void aCertificateThatDoesNotHoldIsShownAndNeverSilentlyAccepted()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(u"k.pem"_s), certificate = folder.filePath(u"c.pem"_s);
        const auto made = xw::testkit::run(
            u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                           u"-out"_s, certificate, u"-subj"_s, u"/CN=elsewhere.test"_s, u"-days"_s, u"2"_s});
        QCOMPARE(made.exitCode, 0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
        QSslServer server;
        server.setSslConfiguration(tls);
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: "
                              "text/html\r\n\r\n<title>inside</title>");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl home(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
        QSignalSpy fault(m_pane->site(), &SiteState::certificateFault);
        QSignalSpy accepted(m_pane.get(), &WebPane::certificateAccepted);
        m_pane->openSite(home);
        QTRY_VERIFY_WITH_TIMEOUT(!fault.isEmpty(), 10000);
        auto *accept = m_pane->findChild<QPushButton *>(u"webAcceptCertificate"_s);
        QTRY_VERIFY(accept->isVisible());
        QVERIFY(m_pane->site()->title() != u"inside");
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->site()->title(), u"inside"_s, 10000);
        QVERIFY(m_pane->showsSite());
        QCOMPARE(accepted.size(), 1);
        fault.clear();
        m_pane->openSite(home); // another visit: asked again
        QTRY_VERIFY_WITH_TIMEOUT(!fault.isEmpty() && accept->isVisible(), 10000);
    }

    void aCrashedRendererLeavesTheProgramAndOffersToReload()
    {
        QVERIFY(open(u"/"_s));
        QSignalSpy crashed(m_pane->site(), &SiteState::rendererCrashed);
        const qint64 pid = view()->page()->renderProcessPid();
        QVERIFY(pid > 0);
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(pid)});
        QTRY_COMPARE(crashed.size(), 1);
        auto *reload = m_pane->findChild<QPushButton *>(u"webCrashedReload"_s);
        QVERIFY(reload->isVisible());
        QVERIFY(waited(m_pane->capture(WebCapture::Visible)).has_value());
        m_visits.clear();
        QTest::mouseClick(reload, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_visits.isEmpty() && m_visits.last().outcome != WebVisit::Outcome::Failed,
                                 15000);
        QVERIFY(m_pane->showsSite());
    }

    void aHangingRendererIsSaidToHang()
    {
        m_site.put(u"/hang"_s,
                   "<title>hang</title><script>setTimeout(() => { while (true) {} }, 300)</script>");
        QVERIFY(open(u"/hang"_s));
        QSignalSpy hanging(m_pane->site(), &SiteState::hanging);
        QVERIFY(hanging.wait(20000));
        QVERIFY(hanging.first().first().toInt() >= 8);
        QVERIFY(open(u"/"_s)); // the next site opens all the same
    }

    void aSlowServerIsSaidToBeSlow()
    {
        m_site.put(u"/slow"_s, {"<title>slow</title>", "text/html", {}, 18000});
        QSignalSpy hanging(m_pane->site(), &SiteState::hanging);
        m_visits.clear();
        m_pane->openSite(m_site.url(u"/slow"_s));
        QVERIFY(hanging.wait(20000));
        QVERIFY(hanging.first().first().toInt() >= 15);
        QTRY_VERIFY_WITH_TIMEOUT(!m_visits.isEmpty(), 10000);
        QVERIFY(m_visits.last().elapsedMs >= 15000);
    }

    void withoutTheViewThePaneSaysSoAndTheSystemBrowserWorks()
    {
        WebPane pane([] { return tl::expected<WebEngineFactory *, QString>(tl::unexpect, u"not here"_s); });
        pane.resize(500, 400);
        pane.show();
        pane.openSite(m_site.url(u"/"_s));
        auto *browser = pane.findChild<QPushButton *>(u"webMissingBrowser"_s);
        QVERIFY(browser->isVisible());
        QDesktopServices::setUrlHandler(u"http"_s, this, "opened");
        QTest::mouseClick(browser, Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(m_opened, m_site.url(u"/"_s));
    }

public slots:
    void opened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

XW_OWN_TEST_MAIN(WebPaneTest, argc, argv)
{
    // Chromium's sandbox cannot start as root; only a test may switch it off.
    if (qEnvironmentVariable("USER") == u"root" || QFileInfo(u"/root"_s).isReadable())
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    applyTheme(app);
    return xw::testkit::runTests<WebPaneTest>(argc, argv);
}
#include "tst_web_pane.moc"
