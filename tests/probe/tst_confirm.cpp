// What a plain visit cannot judge, before a real browser: a gate that sets a cookie and loads again, a page
// that a script fills, a page that is shown for any address, and what is dead in truth. Needs chromium.
#include "probe/confirm_queue.h"
#include "probe/loopback_web.h"
#include "probe/page_picture.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QImage>
#include <condition_variable>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;
using Outcome = Confirmation::Outcome;

namespace
{

Visit visited(const QByteArray &url)
{
    std::mutex mutex;
    std::condition_variable change;
    std::optional<Visit> got;
    Fetcher fetcher({}, std::make_shared<SystemClock>());
    fetcher.fetch(availabilityRequest(url, 5000), [&](Visit visit) {
        const std::lock_guard lock(mutex);
        got = std::move(visit);
        change.notify_one();
    });
    std::unique_lock lock(mutex);
    change.wait(lock, [&] { return got.has_value(); });
    return *got;
}

QByteArray html(const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>t</title></head><body>" + body +
           "</body></html>";
}

const QByteArray gate = html("<script>document.cookie='pass=1';location.reload()</script>");

/// A gate that browsers alone pass, and how many of them stood in it at one time.
struct BrowserCounter {
    std::atomic<int> inside{0}, most{0}, opened{0};
    bool answer(Peer &peer, const Asked &asked)
    {
        if (!asked.headers.contains("Chrome/"))
            return peer.answer(412, gate, "Content-Type: text/html\r\n");
        if (asked.target != "/")
            return peer.answer(404, "none");
        most = std::max(most.load(), ++inside);
        ++opened;
        peer.rest(300);
        --inside;
        return peer.html(html("<h1>open</h1>"));
    }
};

} // namespace

class ConfirmTest : public QObject
{
    Q_OBJECT

    LoopbackWeb m_web;
    std::atomic<int> m_inside{0};

    Confirmation confirmed(const QByteArray &url, Doubt expected, int deadlineMs = 8000)
    {
        const Visit visit = visited(url);
        Doubt doubt = judgeAvailability(visit).doubt;
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        if (doubt == Doubt::None && isSoftError(visit, fetcher, {}))
            doubt = Doubt::SoftError;
        if (doubt != expected)
            qWarning("%s: doubt is %s", url.constData(), qPrintable(toWord(doubt)));
        return confirmInBrowser(visit, doubt, {installedBrowser(), deadlineMs, false, false, true}, {});
    }

private slots:
    void initTestCase()
    {
        if (installedBrowser().isEmpty())
            QSKIP("chromium is not installed: nothing of this can be shown here");
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as root in a container there is none
    }

    void aGateThatLetsBrowsersInIsNotDead()
    {
        for (const int status : {412, 202, 503}) {
            const quint16 port = m_web.pages([status](Peer &peer, const Asked &asked) {
                if (asked.headers.contains("pass=1"))
                    peer.html(html("<h1>Opened at last</h1>"));
                else
                    peer.answer(status, gate, "Content-Type: text/html\r\nRetry-After: 99\r\n");
            });
            const Confirmation found = confirmed(LoopbackWeb::url(port), Doubt::ScriptGate);
            QVERIFY2(found.outcome == Outcome::Opens, qPrintable(found.why + QString::number(found.status)));
            QCOMPARE(found.status, 200);
            QVERIFY(found.browser.contains(u"Chrom"_s));
            QVERIFY(found.picture.startsWith("\x89PNG"));
        }
    }

    void aPictureShowsThePieceThatIsAskedFor()
    {
        // A page of three colours, a head, a long middle and a foot, with words in a fourth in the middle.
        const QByteArray page =
            html("<style>body{margin:0}div{height:900px}</style><div style='background:#f00'>head</div>"
                 "<div style='background:#0f0'>middle</div><div style='background:#0f0;padding-top:400px;"
                 "height:500px'><p style='background:#ff0;margin:0;height:400px'>这里有 错别\n字</p></div>"
                 "<div style='background:#00f'>foot ICP</div>");
        const quint16 port = m_web.pages([&page](Peer &peer, const Asked &) { peer.html(page); });
        using Part = PictureWanted::Part;
        const auto colour = [&](Part part, const QString &words) {
            const QByteArray png =
                pictureOf({LoopbackWeb::url(port), part, words}, {installedBrowser(), 8000}, {});
            const QImage image = QImage::fromData(png, "PNG");
            if (qAbs(image.width() - 480) > 2 || qAbs(image.height() - 160) > 2)
                qWarning() << "size" << image.size();
            return image.isNull() ? QString() : image.pixelColor(470, 100).name();
        };
        QCOMPARE(colour(Part::Top, {}), u"#ff0000"_s);
        QCOMPARE(colour(Part::Foot, {}), u"#0000ff"_s);
        QCOMPARE(colour(Part::Words, u"错别字"_s), u"#ffff00"_s); // as the page breaks them
        QCOMPARE(colour(Part::Words, u"`${alert(1)}\"'</script>"_s),
                 u"#ff0000"_s); // stand nowhere, and do nothing
        const quint16 left = m_web.pages([](Peer &peer, const Asked &) {
            peer.html(html("<style>body{margin:0}</style><div style='background:#f00;height:40px'>"
                           "<span style='padding-left:400px'>here</span></div>"));
        });
        const QImage beside = QImage::fromData(
            pictureOf({LoopbackWeb::url(left), Part::Words, u"here"_s}, {installedBrowser(), 8000}, {}),
            "PNG");
        QCOMPARE(beside.pixelColor(2, 5).name(), u"#ff0000"_s);
        QVERIFY(!pictureOf({"http://www.a.gov.localhost:" + QByteArray::number(port) + "/", Part::Top, {}},
                           {installedBrowser(), 8000}, {})
                     .isEmpty()); // this machine, whether the system can look the name up or not
        QVERIFY(pictureOf({LoopbackWeb::url(port), Part::Top, {}}, {}, {}).isEmpty()); // no browser
        const auto cancelled = std::make_shared<Job>();
        cancelled->cancel();
        QVERIFY(pictureOf({LoopbackWeb::url(port), Part::Top, {}}, {installedBrowser(), 8000}, cancelled)
                    .isEmpty());
    }

    void aPageThatAScriptFillsIsNotBlank()
    {
        const quint16 port = m_web.pages([](Peer &peer, const Asked &asked) {
            if (asked.target == "/data")
                peer.answer(200, "filled", "Content-Type: text/plain\r\n");
            else
                peer.html(html("<div id=a></div><script>fetch('/data').then(r => r.text()).then(t => "
                               "document.getElementById('a').innerText = t)</script>"));
        });
        QCOMPARE(confirmed(LoopbackWeb::url(port), Doubt::NeedsScript).outcome, Outcome::Opens);
    }

    void aWatchAsksTwoBrowsersAtATimeAndKeepsTheirWord()
    {
        BrowserCounter browsers;
        const auto counted = [&](Peer &peer, const Asked &asked) { browsers.answer(peer, asked); };
        std::vector<Visit> seen;
        for (int k = 0; k < 5; ++k)
            seen.push_back(visited(LoopbackWeb::url(m_web.pages(counted))));
        const quint16 endless = m_web.pages([](Peer &peer, const Asked &) {
            peer.answer(412, html("<script>for (;;) {}</script>"), "Content-Type: text/html\r\n");
        });
        std::mutex mutex;
        std::condition_variable change;
        std::vector<Visit> judged;
        const auto take = [&](Visit visit) {
            const std::lock_guard lock(mutex);
            judged.push_back(std::move(visit));
            change.notify_one();
        };
        QElapsedTimer timer;
        {
            ConfirmQueue queue({installedBrowser(), 8000});
            for (int twice = 0; twice < 2; ++twice) {
                for (const Visit &visit : seen)
                    queue.judge(visit, take);
                std::unique_lock lock(mutex);
                change.wait(lock, [&] { return judged.size() == seen.size() * size_t(twice + 1); });
            }
            for (const Visit &visit : judged)
                QCOMPARE(visit.opensInBrowser, true);
            QCOMPARE(browsers.opened.load(), 5); // the second time their word held
            QVERIFY(browsers.most <= 2);
            for (int k = 0; k < 6; ++k)
                queue.judge(visited(LoopbackWeb::url(endless)), take);
            QTest::qWait(500);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(judged.size(), 16u); // nobody is left without an answer
        QVERIFY(!judged.back().opensInBrowser);
    }

    void whoeverAsksThereAreTwoBrowsers()
    {
        BrowserCounter browsers;
        const quint16 port =
            m_web.pages([&](Peer &peer, const Asked &asked) { browsers.answer(peer, asked); });
        const QByteArray url = LoopbackWeb::url(port);
        const Visit gated = visited(url);
        std::vector<std::thread> askers;
        for (int k = 0; k < 3; ++k) {
            askers.emplace_back([&] {
                (void)pictureOf({url, PictureWanted::Part::Top, {}}, {installedBrowser(), 8000}, {});
            });
            askers.emplace_back([&] {
                (void)confirmInBrowser(gated, Doubt::ScriptGate, {installedBrowser(), 8000}, {});
            });
        }
        const auto late = std::make_shared<Job>();
        QElapsedTimer timer;
        timer.start();
        askers.emplace_back([&] {
            QCOMPARE(confirmInBrowser(gated, Doubt::ScriptGate, {installedBrowser(), 8000}, late).outcome,
                     Outcome::NotConfirmed);
        });
        late->cancel();
        askers.back().join();
        askers.pop_back();
        QVERIFY(timer.elapsed() < 1000); // whoever waits no longer goes
        for (std::thread &asker : askers)
            asker.join();
        QVERIFY2(browsers.opened >= 6 && browsers.most <= 2,
                 qPrintable(u"%1 at a time"_s.arg(browsers.most.load())));
    }

    void whatIsBlankAndWhatIsDeadStaysSoInTime()
    {
        const quint16 blank = m_web.pages([](Peer &peer, const Asked &) { peer.html(html("<p> </p>")); });
        const quint16 never =
            m_web.pages([](Peer &peer, const Asked &) { peer.html(html("<script>let a = 1;</script>")); });
        const quint16 closed = m_web.pages([](Peer &peer, const Asked &) {
            peer.answer(403, html("no entry<script>let a = 1;</script>"), "Content-Type: text/html\r\n");
        });
        const quint16 endless = m_web.pages([](Peer &peer, const Asked &) {
            peer.answer(412, html("<script>for (;;) {}</script>"), "Content-Type: text/html\r\n");
        });
        for (const auto &[port, doubt] :
             {std::pair(blank, Doubt::Blank), std::pair(never, Doubt::NeedsScript),
              std::pair(closed, Doubt::ScriptGate), std::pair(endless, Doubt::ScriptGate)}) {
            QElapsedTimer timer;
            timer.start();
            const Confirmation found = confirmed(LoopbackWeb::url(port), doubt, 3000);
            QVERIFY2(found.outcome == Outcome::Dead, qPrintable(toWord(doubt) + found.why));
            QVERIFY2(found.elapsedMs < 5500, qPrintable(QString::number(found.elapsedMs)));
            QVERIFY(timer.elapsed() < 40'000);
        }
    }

    void aPageThatAnyAddressShowsIsDead()
    {
        const quint16 soft = m_web.pages([](Peer &peer, const Asked &asked) {
            peer.html(html("<h1>404</h1><p>Page not found: " + asked.target + "</p>"));
        });
        QCOMPARE(confirmed(LoopbackWeb::url(soft), Doubt::SoftError).outcome, Outcome::Dead);
        // One that looks so to a plain visit, and is filled by a script at its own address alone.
        const quint16 filled = m_web.pages([](Peer &peer, const Asked &) {
            peer.html(html("<h1 id=a>404 not found</h1><script>if (location.pathname === '/') "
                           "document.getElementById('a').innerText = 'Welcome to the office'</script>"));
        });
        QCOMPARE(confirmed(LoopbackWeb::url(filled), Doubt::SoftError).outcome, Outcome::Opens);
        // A page that speaks of errors and is its own.
        const quint16 own = m_web.pages([](Peer &peer, const Asked &asked) {
            if (asked.target == "/")
                peer.html(html("<h1>Report an error</h1><p>Here is how.</p>"));
            else
                peer.answer(404, html("none"));
        });
        QCOMPARE(confirmed(LoopbackWeb::url(own), Doubt::None).outcome, Outcome::NotNeeded);
    }

    void aPageDoesNotLeadTheBrowserInside()
    {
        // The site itself lies at localhost here; what it leads to is an inner network's address.
        const quint16 inside = m_web.pages([this](Peer &peer, const Asked &) {
            ++m_inside;
            peer.html(html("inside"));
        });
        const quint16 port = m_web.pages([inside](Peer &peer, const Asked &) {
            const QByteArray to = QByteArray::number(inside);
            peer.answer(412,
                        html("<img src=http://127.0.0.1:" + to + "/a><script>fetch('http://127.0.0.1:" + to +
                             "/b');setTimeout(() => location.href = 'http://127.0.0.1:" + to +
                             "/c', 300)</script>"),
                        "Content-Type: text/html\r\n");
        });
        Visit visit = visited(LoopbackWeb::url(port));
        const BrowserOrder order{installedBrowser(), 3000, false, false, false};
        // As the register says it, the site may be visited, and so may what lies beside it …
        (void)confirmInBrowser(visit, Doubt::ScriptGate, order, {});
        QVERIFY(m_inside > 0);
        // … but a public name opens no door inwards: nothing is asked.
        m_inside = 0;
        const int before = m_web.connections();
        visit.url = "http://www.example.gov.cn:" + QByteArray::number(port) + "/";
        Confirmation found = confirmInBrowser(visit, Doubt::ScriptGate, order, {});
        QCOMPARE(found.outcome, Outcome::Dead);
        QCOMPARE(m_inside.load(), 0);
        QCOMPARE(m_web.connections(), before);
    }

    void withoutABrowserItIsSaid()
    {
        Visit visit;
        visit.url = "http://127.0.0.1:1/";
        const Confirmation none = confirmInBrowser(visit, Doubt::Blank, {}, {});
        QCOMPARE(none.outcome, Outcome::NotConfirmed);
        QVERIFY(none.why.contains(u"chromium"_s));
        const Confirmation other = confirmInBrowser(visit, Doubt::Blank, {u"/bin/false"_s}, {});
        QCOMPARE(other.outcome, Outcome::NotConfirmed);
        const auto job = std::make_shared<Job>();
        job->cancel();
        QCOMPARE(confirmInBrowser(visit, Doubt::Blank, {installedBrowser()}, job).outcome,
                 Outcome::NotConfirmed);
    }
};

XW_TEST_MAIN(ConfirmTest)
#include "tst_confirm.moc"
