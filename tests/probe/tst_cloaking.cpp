// What is shown to search engines alone is found; what turns round, what a gate refuses and what everybody is
// shown is not.
#include "probe/exchange.h"
#include "probe/loopback_web.h"
#include "probe/site_doubts.h"
#include "probe/site_pages.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;

namespace
{

const QByteArray kPerson = "<html><meta charset=utf-8><title>某县人民政府</title><meta name=keywords "
                           "content=政务公开,某县><body><p>县政府召开常务会议</p><a "
                           "href=http://www.people.com.cn/>人民网</a></body></html>";

bool isSpider(const Asked &asked)
{
    return asked.headers.contains("Baiduspider");
}
bool isSearcher(const Asked &asked)
{
    return asked.headers.contains("baidu.com/s?");
}

class Recorded : public Recorder
{
public:
    void take(Exchange exchange) override
    {
        const std::lock_guard lock(m_mutex);
        m_requests << exchange.request;
    }
    QList<QByteArray> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests;
};

} // namespace

class CloakingTest : public QObject
{
    Q_OBJECT

    LoopbackWeb m_web;

    std::vector<DoubtfulPlace> found(std::function<void(Peer &, const Asked &)> page,
                                     const std::shared_ptr<Recorder> &recorder = {})
    {
        const quint16 port = m_web.pages(std::move(page));
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        Fetcher recorded = fetcher.recordedBy(recorder);
        return cloakedPlacesOf({LoopbackWeb::url(port)}, 5000, recorded, {});
    }

private slots:
    void whatSearchEnginesAloneAreShownIsFound()
    {
        QByteArray other = kPerson;
        other.replace("某县人民政府", "真人在线开户平台");
        const auto recorder = std::make_shared<Recorded>();
        const auto title =
            found([&](Peer &peer, const Asked &a) { peer.html(isSpider(a) ? other : kPerson); }, recorder);
        QCOMPARE(title.size(), 1u);
        QCOMPARE(title.front().text, u"真人在线开户平台"_s);
        // Each side is evidence by itself: the request says as whom it was made.
        const QList<QByteArray> requests = recorder->requests();
        QCOMPARE(requests.size(), 11); // three, and twice all of them again, with one more person
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const QByteArray &one) { return one.contains("Baiduspider"); }),
                 3);

        QByteArray links = kPerson;
        links.replace("</body>", "<a href=http://bet.example.com/>体育平台</a></body>");
        const auto linked =
            found([&](Peer &peer, const Asked &a) { peer.html(isSearcher(a) ? links : kPerson); });
        QCOMPARE(linked.size(), 1u);
        QCOMPARE(linked.front().address, u"http://bet.example.com/"_s);

        const quint16 elsewhere =
            m_web.pages([](Peer &peer, const Asked &) { peer.html("<title>彩票</title>x"); });
        const auto sent = found([&](Peer &peer, const Asked &a) {
            if (isSearcher(a))
                peer.answer(302, {}, "Location: http://localhost:" + QByteArray::number(elsewhere) + "/\r\n");
            else
                peer.html(kPerson);
        });
        QCOMPARE(sent.size(), 1u);
        QVERIFY(sent.front().address.contains(u"localhost"_s));

        QByteArray script = kPerson;
        script.replace("</body>",
                       "<script>var r=document.referrer;if(/baidu|sogou/.test(document.referrer)){"
                       "if(document.referrer.indexOf('baidu')>0){location.href='http://x.example.com/';}}"
                       "</script></body>");
        const auto scripted = found([&](Peer &peer, const Asked &) { peer.html(script); });
        QCOMPARE(scripted.size(), 1u);
        QCOMPARE(scripted.front().address, u"http://x.example.com/"_s);
    }

    void pagesBehindTheHomePageAreComparedToo()
    {
        QByteArray other = kPerson;
        other.replace("某县人民政府", "真人在线开户平台");
        QByteArray row;
        for (int k = 0; k < 4; ++k)
            row += "<li><a href=/t/" + QByteArray::number(k) +
                   ".html>关于公布第一批名单的补充通知</a><i>2020-05-1" + QByteArray::number(k) + "</i></li>";
        const quint16 port = m_web.pages([&](Peer &peer, const Asked &asked) {
            QByteArray page = kPerson;
            if (asked.target == "/")
                page.replace("</body>", "<a href=/tz/>通知公告</a><a href=/zc/>政策文件</a></body>");
            else
                page.replace("</body>", "<ul>" + row + "</ul></body>");
            peer.html(asked.target == "/zc/" && isSpider(asked) ? other : page);
        });
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        const QByteArray home = LoopbackWeb::url(port);
        const SitePages site = readSite(home, Reach::Links, 20, 5000, fetcher, {});
        const auto pages = pagesToCompare(home, site.pages, freshnessOf(site.pages, {2020, 5, 20}).columns);
        QVERIFY(pages.size() >= 3 && pages.size() <= 5);
        QCOMPARE(pages.front(), home);
        const auto places = cloakedPlacesOf(pages, 5000, fetcher, {});
        QCOMPARE(places.size(), 1u);
        QVERIFY(places.front().page.endsWith(u"/zc/"_s));
        QCOMPARE(places.front().text, u"真人在线开户平台"_s);
    }

    void sheetsAreFetchedWhereALinkLeadsOff()
    {
        std::atomic<int> sheets{0};
        const quint16 port = m_web.pages([&](Peer &peer, const Asked &asked) {
            const QByteArray target = asked.target;
            if (target.endsWith(".css")) {
                ++sheets;
                peer.answer(200,
                            target == "/css/a.css" ? QByteArray("@import 'b.css'; .x{color:red}")
                                                   : QByteArray(".y{position:absolute;left:-9999px}"),
                            "Content-Type: text/css\r\n");
            } else {
                QByteArray links;
                for (int k = 0; k < 30; ++k)
                    links += "<link rel=stylesheet href=/css/" + QByteArray::number(k) + ".css>";
                peer.html("<head><link rel=stylesheet href=/css/a.css>" + links + "</head><body>" +
                          (target == "/" ? "<div class=y><a href=http://shop.example.com/>商城</a></div>"
                                         : "<a href=/>首页</a>"));
            }
        });
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        const SitePages site = readSite(LoopbackWeb::url(port), Reach::Links, 5, 5000, fetcher, {});
        const StyleSheets found = styleSheetsOf(site.pages, 5000, fetcher, {});
        QCOMPARE(found.size(), 12);
        QCOMPARE(sheets.load(), 12);
        QCOMPARE(doubtfulPlacesOf(site.pages, found).size(), 1u);
        QCOMPARE(doubtfulPlacesOf(site.pages).size(), 0u);
        FetchedPage plain = site.pages.front();
        plain.bytes.replace("shop.example.com", "www.example.gov.cn");
        QVERIFY(styleSheetsOf({plain}, 5000, fetcher, {}).isEmpty());
        QCOMPARE(sheets.load(), 12);
    }

    void whatIsInnocentRaisesNoAlarm()
    {
        std::atomic<int> turn{0};
        QCOMPARE(found([&](Peer &peer, const Asked &) { // an exchange of partners, a new one each time
                     const QByteArray n = QByteArray::number(turn++);
                     QByteArray page = kPerson;
                     peer.html(page.replace("</body>", "<a href=http://p" + n + ".example.com/>伙伴</a>"));
                 })
                     .size(),
                 0u);
        QCOMPARE(found([&](Peer &peer, const Asked &a) { // spiders are kept out
                     isSpider(a) ? peer.answer(403, "no") : peer.html(kPerson);
                 })
                     .size(),
                 0u);
        QCOMPARE(found([&](Peer &peer, const Asked &) { // the hour in the title
                     QByteArray page = kPerson;
                     peer.html(page.replace("</title>", " " + QByteArray::number(turn++) + "</title>"));
                 })
                     .size(),
                 0u);
        QCOMPARE(found([&](Peer &peer, const Asked &a) { // a plainer page of the site for spiders
                     peer.html(isSpider(a)
                                   ? QByteArray("<meta charset=utf-8><title>某县人民政府门户网站</title>"
                                                "<p>县政府召开常务会议")
                                   : kPerson);
                 })
                     .size(),
                 0u);
    }
};

XW_TEST_MAIN(CloakingTest)
#include "tst_cloaking.moc"
