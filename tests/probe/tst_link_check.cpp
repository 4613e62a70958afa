// A site with planted links: every broken one is found with its page, text and place, and no good one is
// called broken.
#include "probe/crawl/robots.h"
#include "probe/link_check.h"
#include "probe/loopback_web.h"
#include "testkit/testkit.h"

#include <QSet>
#include <map>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;

namespace
{

QByteArray filled(const QByteArray &body)
{
    return "<html><head><meta charset=utf-8><title>\xe9\xa1\xb5</title></head><body>" + body +
           QByteArray("<p>\xe6\x9c\xac\xe9\xa1\xb5\xe5\x86\x85\xe5\xae\xb9</p>").repeated(40) +
           "</body></html>";
}

/// The site: pages by path, and for the rest what it does with an address that is not there.
struct Site {
    std::map<QByteArray, QByteArray> pages;
    std::map<QByteArray, std::function<void(Peer &, const Asked &)>> special;
    bool softErrors = false;
    std::atomic<int> asked{0};
    std::mutex mutex;
    QSet<QByteArray> seen;

    void answer(Peer &peer, const Asked &asked)
    {
        ++this->asked;
        {
            const std::lock_guard lock(mutex);
            seen.insert(asked.target);
        }
        if (const auto it = special.find(asked.target); it != special.end())
            return it->second(peer, asked);
        const auto page = pages.find(asked.target);
        if (page == pages.end() && softErrors)
            return send(
                peer, asked, 200,
                filled("<h1>\xe6\x82\xa8\xe8\xae\xbf\xe9\x97\xae\xe7\x9a\x84\xe9\xa1\xb5\xe9\x9d\xa2 " +
                       asked.target + " \xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8</h1>"));
        if (page == pages.end())
            return send(peer, asked, 404, "<h1>404</h1>");
        send(peer, asked, 200, page->second);
    }
    static void send(Peer &peer, const Asked &asked, int status, const QByteArray &body)
    {
        if (asked.method != "HEAD")
            peer.answer(status, body, "Content-Type: text/html; charset=utf-8\r\n");
        else
            peer.write("HTTP/1.1 " + QByteArray::number(status) +
                       " X\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\n\r\n");
    }
};

LinkReport walked(const QByteArray &start, int limit = 500, int depth = 0)
{
    Fetcher fetcher({}, std::make_shared<SystemClock>());
    return checkLinks({start, limit, depth, 2000}, fetcher, std::make_shared<Job>());
}

QStringList broken(const LinkReport &report)
{
    QStringList found;
    for (const FoundLink &link : report.found)
        if (isBroken(link.verdict))
            found << QUrl(link.url).path() + u' ' + toWord(link.reason);
    found.sort();
    return found;
}

QStringList doubts(const LinkReport &report)
{
    QStringList found;
    for (const FoundLink &link : report.found)
        if (!isBroken(link.verdict))
            found << QUrl(link.url).path() + u' ' + toWord(link.verdict);
    found.sort();
    return found;
}

} // namespace

class LinkCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlantedLinkIsFoundAndNoOther()
    {
        LoopbackWeb web;
        Site site;
        const quint16 dead = web.nobody();
        const quint16 port = web.pages([&site](Peer &peer, const Asked &asked) { site.answer(peer, asked); });
        const QByteArray gone = LoopbackWeb::url(dead, "/other-host");
        site.pages["/"] = filled(
            "<a href=/list/>good</a><a href='gone.html'>\xe6\x97\xa0</a><img src=/no.png><img src=/yes.png>"
            "<img srcset='/yes.png 1x, /no2.png 2x'><video poster=/no3.png></video><iframe "
            "src=/noframe.html></iframe>"
            "<form action=/noform></form><form action=/form></form><a href='http://'>empty</a>"
            "<div style=\"background:url(/no4.png)\"></div><map><area href=/noarea.html></map><a "
            "href=/loop>loop</a>"
            "<a href=/file.doc>doc</a><a href=/nofile.pdf>pdf</a><a href='" +
            gone +
            "'>host</a><a href=/headless>h</a>"
            "<a href=/busy>b</a><a href=/gate>g</a><a href=/list/#there>t</a><a href=/list/#nowhere>n</a>"
            "<a href='mailto:a@b.cn'>m</a><a href='javascript:void(0)'>j</a><a href=#top>top</a>");
        site.pages["/list/"] = filled("<a id=there></a><a href=../deep/a.html>a</a><a href=../>home</a>");
        site.pages["/deep/a.html"] =
            filled("<meta http-equiv=refresh content='5;url=norefresh.html'><a href=/gone.html>again</a>");
        site.pages["/yes.png"] = site.pages["/file.doc"] = site.pages["/form"] = "x";
        site.special["/loop"] = [](Peer &peer, const Asked &) {
            peer.answer(302, {}, "Location: /loop\r\n");
        };
        site.special["/headless"] = [](Peer &peer, const Asked &asked) {
            if (asked.method == "HEAD")
                peer.answer(405, {});
            else
                peer.html(filled("x"));
        };
        auto busy = std::make_shared<std::atomic<int>>(0);
        site.special["/busy"] = [busy](Peer &peer, const Asked &) {
            if (busy->fetch_add(1) == 0)
                peer.answer(429, {}, "Retry-After: 1\r\n");
            else
                peer.html(filled("x"));
        };
        site.special["/gate"] = [](Peer &peer, const Asked &) { peer.answer(412, "<script>x()</script>"); };
        site.special["/file.doc"] = [](Peer &peer, const Asked &asked) {
            peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/msword\r\nContent-Length: 1\r\n\r\n" +
                       QByteArray(asked.method == "HEAD" ? "" : "x"));
        };
        const LinkReport report = walked(LoopbackWeb::url(port));
        QCOMPARE(report.home, Reason::Ok);
        const QStringList expected{u" malformed"_s,          u"/deep/norefresh.html http"_s,
                                   u"/gone.html http"_s,     u"/gone.html http"_s,
                                   u"/loop redirect-loop"_s, u"/no.png http"_s,
                                   u"/no2.png http"_s,       u"/no3.png http"_s,
                                   u"/no4.png http"_s,       u"/noarea.html http"_s,
                                   u"/nofile.pdf http"_s,    u"/noform http"_s,
                                   u"/noframe.html http"_s,  u"/other-host refused"_s};
        QCOMPARE(broken(report), expected);
        QCOMPARE(doubts(report), (QStringList{u"/gate gate"_s, u"/list/ no-anchor"_s}));
        const auto first = std::find_if(report.found.begin(), report.found.end(), [](const FoundLink &link) {
            return link.url.endsWith(u"/gone.html"_s);
        });
        QCOMPARE(first->page, LoopbackWeb::url(port));
        QCOMPARE(first->text, u"无"_s);
        QCOMPARE(first->status, 404);
        QCOMPARE(first->place.line, qsizetype(1));
        QVERIFY(first->place.column > 50);
    }

    void sheetsOfTheSiteAreReadAndBoxesToChooseFrom()
    {
        LoopbackWeb web;
        Site site;
        const quint16 dead = web.nobody();
        const quint16 port = web.pages([&site](Peer &peer, const Asked &asked) { site.answer(peer, asked); });
        site.pages["/"] =
            filled("<link rel=stylesheet href=/css/a.css><select><option>x</option><option value='" +
                   LoopbackWeb::url(dead, "/chosen") + "'>y</option><option value=2>z</option></select>");
        site.special["/css/a.css"] = [](Peer &peer, const Asked &) {
            peer.answer(200,
                        "@import 'b.css';\n/* url(/comment.png) */\n.x{background:url(../img/no.png)}\n"
                        ".y{background:url(\"data:image/png;base64,AA\")} .z{mask:url(#m)}",
                        "Content-Type: text/css\r\n");
        };
        site.special["/css/b.css"] = [](Peer &peer, const Asked &) {
            peer.answer(200, ".x{src:url(no.woff2)}", "Content-Type: text/css\r\n");
        };
        const LinkReport report = walked(LoopbackWeb::url(port));
        QCOMPARE(broken(report), (QStringList{u"/css/no.woff2 http"_s, u"/img/no.png http"_s}));
        const auto picture =
            std::find_if(report.found.begin(), report.found.end(),
                         [](const FoundLink &link) { return link.url.endsWith(u"/img/no.png"_s); });
        QCOMPARE(picture->page, LoopbackWeb::url(port, "/css/a.css"));
        QCOMPARE(picture->place.line, qsizetype(3));
        QCOMPARE(doubts(report), QStringList{u"/chosen in-script"_s});
    }

    void aSoftErrorIsKnownByWhatAnAddressOfNothingShows()
    {
        LoopbackWeb web;
        Site site;
        site.softErrors = true;
        const quint16 port = web.pages([&site](Peer &peer, const Asked &asked) { site.answer(peer, asked); });
        site.pages["/"] =
            filled("<a href=/a/real.html>r</a><a href=/a/gone.html>g</a><a href=/a/other-gone.html>o</a>"
                   "<a href=/a/lost.doc>d</a><a href=/a/404.html>about 404</a>");
        site.pages["/a/real.html"] = filled("<h1>real</h1>");
        site.pages["/a/404.html"] =
            filled("<h1>404 \xe6\x98\xaf\xe4\xbb\x80\xe4\xb9\x88\xe6\x84\x8f\xe6\x80\x9d</h1>");
        const LinkReport report = walked(LoopbackWeb::url(port));
        QCOMPARE(broken(report),
                 (QStringList{u"/a/gone.html http"_s, u"/a/lost.doc http"_s, u"/a/other-gone.html http"_s}));
    }

    void aSiteThatShowsItsHomeForEverythingIsNotAllBroken()
    {
        LoopbackWeb web;
        const quint16 port = web.pages([](Peer &peer, const Asked &) {
            peer.html(filled("<a href=/index.html>i</a><a href=/x>x</a>"));
        });
        QCOMPARE(broken(walked(LoopbackWeb::url(port))), QStringList());
    }

    void robotsAndLimitsAreKept()
    {
        LoopbackWeb web;
        Site site;
        const quint16 port = web.pages([&site](Peer &peer, const Asked &asked) { site.answer(peer, asked); });
        site.pages["/robots.txt"] = "User-agent: *\nDisallow: /private/\n";
        QByteArray links = "<a href=/private/a.html>p</a>";
        for (int i = 0; i < 30; ++i) {
            const QByteArray path = "/p" + QByteArray::number(i) + ".html";
            links += "<a href=" + path + ">x</a>";
            site.pages[path] = filled("<a href=/deep" + QByteArray::number(i) + ".html>d</a>");
            site.pages["/deep" + QByteArray::number(i) + ".html"] = filled(QByteArray::number(i * 7919));
        }
        site.pages["/"] = filled(links);
        const LinkReport limited = walked(LoopbackWeb::url(port), 10);
        QCOMPARE(limited.pages, 10);
        QVERIFY(limited.cut);
        QCOMPARE(limited.disallowed, 1);
        QVERIFY(!site.seen.contains("/private/a.html"));
        QCOMPARE(broken(limited), QStringList());
        const LinkReport shallow = walked(LoopbackWeb::url(port), 500, 1);
        QCOMPARE(shallow.pages, 31);
        QVERIFY(shallow.cut);
        QCOMPARE(walked(LoopbackWeb::url(port)).pages, 61);
    }

    void aWalkIsCancelledAtOnce()
    {
        LoopbackWeb web;
        const quint16 port = web.pages([](Peer &peer, const Asked &asked) {
            if (asked.target == "/")
                peer.html(filled("<a href=/slow>s</a>"));
            else if (asked.target.startsWith("/slow"))
                peer.rest(60'000);
            else
                peer.answer(404, {});
        });
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        const auto job = std::make_shared<Job>();
        std::thread stopper([&job] {
            std::this_thread::sleep_for(std::chrono::milliseconds(800));
            job->cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const LinkReport report = checkLinks({LoopbackWeb::url(port), 500, 0, 30'000}, fetcher, job);
        stopper.join();
        QVERIFY(report.cancelled);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void aSiteThatDoesNotOpenHasNoLinks()
    {
        LoopbackWeb web;
        const LinkReport report = walked(LoopbackWeb::url(web.nobody()));
        QCOMPARE(report.home, Reason::Refused);
        QCOMPARE(report.pages, 0);
        QCOMPARE(walked("no address").home, Reason::Malformed);
    }

    void robotsTxtIsReadAsRfc9309Says_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *file, const char *target, bool allowed) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(target) << allowed;
        };
        row("nothing", "", "/a", true);
        row("all", "User-agent: *\nDisallow: /", "/a", false);
        row("empty disallow", "User-agent: *\nDisallow:", "/a", true);
        row("longest wins", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true);
        row("allow wins a draw", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true);
        row("star", "User-agent: *\nDisallow: /*.php", "/x/y.php?a", false);
        row("end", "User-agent: *\nDisallow: /*.php$", "/x/y.php?a", true);
        row("end fits", "User-agent: *\nDisallow: /*.php$", "/x.php/y.php", false);
        row("own group", "User-agent: *\nDisallow: /\n\nUser-agent: xunwang\nDisallow: /b", "/a", true);
        row("shared group", "User-agent: a\nUser-agent: xunwang\nDisallow: /b # no\n", "/b", false);
        row("another's group", "User-agent: other\nDisallow: /", "/b", true);
    }
    void robotsTxtIsReadAsRfc9309Says()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, target);
        QFETCH(bool, allowed);
        QCOMPARE(Robots(file, "xunwang").allows(target), allowed);
    }
};

XW_TEST_MAIN(LinkCheckTest)
#include "tst_link_check.moc"
