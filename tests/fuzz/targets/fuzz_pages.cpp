// What websites send: pages, their days, their encodings, their headers; and packs of evidence.
#include "base/qt_compat.h"
#include "fuzz_targets.h"

#include "evidence/pack.h"
#include "evidence/pack_check.h"
#include "evidence/site_recorder.h"
#include "probe/account_page.h"
#include "probe/content_coding.h"
#include "probe/crawl/robots.h"
#include "probe/dates/page_date.h"
#include "probe/fetcher.h"
#include "probe/freshness.h"
#include "probe/html_page.h"
#include "probe/identity.h"
#include "probe/plain_page.h"
#include "probe/site_service.h"
#include "probe/url/web_url.h"

#include <condition_variable>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{
using namespace probe;

const QDate visitDay(2020, 4, 8);
constexpr qint64 mostDecoded = 1 << 20;

void runPage(const QByteArray &input)
{
    const QString address = u"http://www.example.gov.cn/a/index.html"_s;
    const HtmlPage page(decodePage(input, {}), address);
    const qsizetype length = page.text().size();
    promise(page.size() <= length + 2, "no more nodes than signs");
    for (const PageLink &link : linksOf(page)) {
        promise(link.position >= 0 && link.position <= length, "a link stands on its page");
        promise(link.address.isEmpty() || link.address.startsWith(u"http"_s), "an address is one");
    }
    for (const TextBlock &block : textBlocksOf(page))
        promise(block.position >= 0 && block.position <= length, "a text stands on its page");
    const std::vector<FetchedPage> pages{{address, input, {}}};
    for (const Column &column : freshnessOf(pages, visitDay).columns)
        promise(column.items >= column.undated, "no more entries without a day than entries");
    (void)identityOf(pages);
    if (const auto day = publishedDate(page, visitDay))
        promise(day->day.isValid(), "a day is one");
    const SiteService service = siteServiceOf(pages, visitDay);
    promise(int(service.thin.size()) <= service.guides, "no more thin guides than guides");
    promise(int(service.unlinked.size()) <= service.policies, "no more texts unlinked than read");
    if (const auto day = newestDayOn(pages.front(), visitDay))
        promise(day->isValid() && *day <= visitDay.addDays(1), "the newest day has come");
    const QString plain = plainHtmlOf(page).html;
    promise(!plain.contains(u"<script"_s) && !plain.contains(u"<iframe"_s), "a plain page acts not");
    for (const PageLink &link : linksOfSheet(page.source(), address))
        promise(link.position >= 0 && link.position <= length, "an address stands in its sheet");
}

void runDate(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const auto &found : {wholeDate(text, visitDay), edgeDate(text, visitDay)})
        if (found) {
            promise(found->day.isValid() && found->latest().isValid(), "a day is one");
            promise(found->text().size() >= 7, "a day can be printed");
        }
    if (const auto found = addressDate(text))
        promise(found->date.day.isValid(), "a day of an address is one");
}

/// The first line says what the headers say.
void runCharset(const QByteArray &input)
{
    const qsizetype line = qMax(qsizetype(0), input.indexOf('\n'));
    const PageText text = decodePage(input.mid(line), input.left(line));
    promise(text.text.size() <= 2 * input.size() + 8, "no more signs than bytes");
    promise(!text.encoding.isEmpty(), "an encoding has a name");
}

/// The first line is the encodings.
void runCoding(const QByteArray &input)
{
    const qsizetype line = qMax(qsizetype(0), input.indexOf('\n'));
    const auto body = decodedBody(input.mid(line + 1), input.left(line), mostDecoded);
    promise(!body || body->size() <= mostDecoded, "no more than the cap comes out");
}

void runAddress(const QByteArray &input)
{
    const WebUrl base = WebUrl::parse("http://www.example.gov.cn/a/b.html?c=d");
    for (const WebUrl &url : {WebUrl::parse(input), base.resolve(input)}) {
        if (!url.isWeb())
            continue;
        promise(!url.host().isEmpty(), "an address has a host");
        promise(url.port() > 0 && url.port() < 65'536, "a port is one");
        promise(url.path().startsWith('/'), "a path begins with a slash");
        promise(WebUrl::parse(url.text()) == url, "an address that was read is read again");
    }
}

void runRobots(const QByteArray &input)
{
    const Robots robots(input, "Xunwang");
    (void)robots.allows("/a/b.html?c");
}

/// A server that answers what is to be tried, byte for byte, and hangs up. One thread, one connection after
/// the other: a fuzzer makes hundreds of thousands.
class Answering
{
public:
    static Answering &get()
    {
        static Answering one;
        return one;
    }
    ~Answering()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    Visit visit(const QByteArray &answer, const std::shared_ptr<Recorder> &recorder)
    {
        std::unique_lock lock(m_mutex);
        m_answer = answer;
        m_visit.reset();
        VisitRequest request;
        request.url = "http://127.0.0.1:" + QByteArray::number(m_port) + '/';
        request.deadlineMs = 1500;
        request.bodyCap = mostDecoded;
        request.patienceSeconds = 0;
        request.redirects = 3;
        request.recorder = recorder;
        m_fetcher->fetch(request, [this](Visit visit) {
            const std::lock_guard held(m_mutex);
            m_visit = std::move(visit);
            m_change.notify_all();
        });
        m_change.wait(lock, [this] { return m_visit.has_value(); });
        return *std::move(m_visit);
    }

private:
    Answering() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
            ::listen(m_socket, 64) != 0)
            qFatal("no port on loopback");
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            for (int peer = 0; (peer = ::accept(m_socket, nullptr, nullptr)) >= 0; ::close(peer))
                answerTo(peer);
        });
        FetchLimits limits;
        limits.perHost = 1;
        m_fetcher = std::make_unique<Fetcher>(limits, std::make_shared<SystemClock>());
    }
    void answerTo(int peer)
    {
        QByteArray asked, part(4096, 0);
        while (!asked.contains("\r\n\r\n")) {
            const auto got = ::recv(peer, part.data(), size_t(part.size()), 0);
            if (got <= 0)
                return;
            asked.append(part.constData(), got);
        }
        QByteArray answer;
        {
            const std::lock_guard lock(m_mutex);
            answer = m_answer;
        }
        (void)!::send(peer, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL);
    }

    int m_socket;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::optional<Visit> m_visit;
    QByteArray m_answer;
    std::thread m_thread;
    std::unique_ptr<Fetcher> m_fetcher;
};

void runHeaders(const QByteArray &input)
{
    const auto recorder = std::make_shared<evidence::SiteRecorder>(std::make_shared<evidence::ClockOffset>());
    const Visit visit = Answering::get().visit(input, recorder);
    promise(visit.elapsedMs <= 3000, "a visit ends in time");
    promise(visit.body.size() <= mostDecoded, "a body is held to its cap");
    promise(visit.headers.size() <= 300, "headers are held to their cap");
    promise(!visit.ok() || (visit.status >= 200 && visit.status < 300), "what is well has a status that is");
    evidence::PackFacts facts;
    facts.url = visit.url;
    facts.at = visit.at;
    const auto pack = evidence::makePack(facts, recorder->kept({}));
    promise(pack.has_value(), "whatever was sent can be packed");
    promise(evidence::checkPack(*pack).holds(), "and the pack holds");
}

QByteArray samplePack()
{
    static const QByteArray pack = [] {
        evidence::SiteRecorder recorder(std::make_shared<evidence::ClockOffset>());
        Exchange exchange;
        exchange.asked = exchange.url = "http://www.example.gov.cn/";
        exchange.at = utcDateTime(visitDay, {10, 0});
        exchange.request = "GET / HTTP/1.1\r\nHost: www.example.gov.cn\r\n\r\n";
        exchange.head = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n";
        exchange.body = "<p>none</p>";
        exchange.status = 404;
        recorder.take(exchange);
        evidence::PackFacts facts;
        facts.url = exchange.url;
        facts.at = exchange.at;
        return evidence::makePack(facts, recorder.kept({})).value_or(QByteArray());
    }();
    return pack;
}

void runPack(const QByteArray &input)
{
    const QByteArray bytes = packageOf(input);
    const evidence::PackReport report = evidence::checkPack(bytes);
    for (const evidence::PackFault &fault : report.faults)
        promise(!fault.what.isEmpty(), "a fault says something");
    promise(!report.holds() || bytes == samplePack(), "what was changed does not hold");
    for (int number = 1; number <= int(report.records.size()); ++number)
        (void)evidence::recordPage(bytes, number, u"input"_s);
}

QList<QByteArray> pageSeeds()
{
    return {
        u"<!DOCTYPE html><html><head><meta charset=utf-8><title>甲市人民政府</title><meta name=SiteIDCode "
        "content=3611000001><meta name=ColumnName content=通知公告></head><body><h2><a "
        "href=/n/>通知公告</a></h2>"
        "<ul><li><a href='/202004/t20200407_1.html'>关于做好一项工作的通知公告</a><span>[04-07]</span></li>"
        "<li><a href=b.html>关于做好另一项工作的通知公告</a>2020-04-01</li></ul><img srcset='a.png 1x, b.png "
        "2x'>"
        "<div style=\"background:url(c.png)\"><script>var a='/d.html';</script><iframe src=e.html></iframe>"
        "<p>主办单位：甲市人民政府办公室 网站标识码：3611000001 <a "
        "href='http://beian.miit.gov.cn/'>赣ICP备05004294号-1</a></body></html>"_s.toUtf8(),
        "<frameset><frame src=a.html><noframes></frameset><table><tr><td><font><a href=x>x</a><td>2020/4/7"};
}

QList<QByteArray> dateSeeds()
{
    return {"2020-04-07",
            "[04-07]",
            u"发布时间：2020年4月7日 星期二 10:00"_s.toUtf8(),
            u"二〇二〇年四月七日"_s.toUtf8(),
            u"3天前"_s.toUtf8(),
            u"昨天 10:32"_s.toUtf8(),
            "http://a.gov.cn/art/2020/4/7/art_1_2.html",
            "/202004/t20200407_123.shtml",
            u"（2020年4月）"_s.toUtf8(),
            "2020.4.7",
            "20200407"};
}

QList<QByteArray> charsetSeeds()
{
    return {"text/html; charset=gb2312\n<meta charset=utf-8>\xb9\xab\xb8\xe6",
            "text/html\n\xef\xbb\xbf<p>\xe9\xa6\x96\xe9\xa1\xb5",
            "text/html; charset=\"UTF-16LE\"\n\xff\xfe<\0p\0>\0"_ba,
            "text/html\n<meta http-equiv=Content-Type content='text/html; charset=big5'>\xa4\xa4\xa4\xe5",
            "\n\x81\x30\x81\x30\xff\xfe\x80"};
}

QList<QByteArray> codingSeeds()
{
    return {"gzip\n\x1f\x8b\x08\0\0\0\0\0\0\x03\x4b\x04\0\x43\xbe\xb7\xe8\x01\0\0\0"_ba,
            "deflate\n\x78\x9c\x4b\x04\0\0\x62\0\x62"_ba, "br\n\x0b\0\x80\x61\x03"_ba,
            "gzip, gzip, identity\nplain", "\nplain"};
}

QList<QByteArray> addressSeeds()
{
    return {"http://www.example.gov.cn:8080/a/../b.html?c=d#e",
            "//x.gov.cn/a",
            "?q=1",
            "../c",
            "HTTP:\\\\A.gov.cn\\b",
            "http://[::1]:80/",
            "http://\xe4\xb8\xad\xe6\x96\x87.\xe6\x94\xbf\xe5\x8a\xa1/",
            "javascript:void(0)",
            "http://a@b:c/"};
}

QList<QByteArray> robotsSeeds()
{
    return {
        "User-agent: *\nDisallow: /a\nAllow: /a/b*$\n\nUser-agent: Xunwang\nDisallow: /x\nCrawl-delay: 5\n"};
}

QList<QByteArray> headerSeeds()
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: "
            "gzip\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: a=b\r\n\r\n",
            "HTTP/1.0 429 Slow\nRetry-After: Wed, 08 Apr 2020 10:00:00 GMT\nDate: x\n\n",
            "HTTP/1.1 404\r\n\r\n"};
}

QList<QByteArray> packSeeds()
{
    return {samplePack(),
            "@@ archive/data.warc.gz\nWARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}\r\n\r\n"
            "@@ indexes/index.cdxj\ncn,gov,a)/ 20200408 {\"offset\":\"0\",\"length\":\"1\"}\n"
            "@@ datapackage.json\n{\"resources\":[{\"path\":\"archive/data.warc.gz\",\"hash\":\"x\"}]}\n"};
}

} // namespace

std::vector<FuzzTarget> pageTargets()
{
    return {
        {"page",
         runPage,
         pageSeeds,
         {"<",
          ">",
          "\"",
          "='",
          "<!--",
          "-->",
          "<![CDATA[",
          "<script>",
          "</script>",
          "<a href=",
          "<base href=//x/>",
          "<meta charset=gbk>",
          "&#x1F600;",
          "<table><tr><td>",
          "</div>",
          "<frame src=a>",
          "srcset=",
          "url(",
          "2020-04-07",
          "<li>",
          "<font>",
          "<style>",
          "<svg>",
          "<plaintext>",
          "\0"_ba}},
        {"date",
         runDate,
         dateSeeds,
         {"2020", "-", "/", ".", "[", "]", "\xe5\xb9\xb4", "\xe6\x9c\x88", "\xe6\x97\xa5", "02-30", "13",
          "99", "\xe2\x97\x8b", "\xe5\x8d\x81", "\xe5\x88\x86\xe9\x92\x9f\xe5\x89\x8d",
          "12345678901234567890"},
         512},
        {"charset",
         runCharset,
         charsetSeeds,
         {"charset=", "utf-8", "gb18030", "utf-16", "utf-7", "iso-2022-jp", "<meta charset=", "\xff\xfe",
          "\xef\xbb\xbf", "\x81\x30", "\x80", "\0"_ba},
         8192},
        {"coding",
         runCoding,
         codingSeeds,
         {"gzip", "deflate", "br", ",", "x-gzip", "\x1f\x8b\x08", "\x78\x9c", "\n"},
         4096},
        {"address",
         runAddress,
         addressSeeds,
         {"http://", "https:", "//", "\\", "@", ":", "[", "]", "%2e", "%", "..", "?", "#", ":65536",
          "\xe3\x80\x82", "xn--", "0x7f.1"},
         1024},
        {"robots",
         runRobots,
         robotsSeeds,
         {"User-agent:", "Disallow:", "Allow:", "*", "$", "\r", "#", "%41", "***"},
         4096},
        {"headers",
         runHeaders,
         headerSeeds,
         {"HTTP/1.1 ", "\r\n", "\r\n\r\n", "Content-Length: ", "Transfer-Encoding: chunked",
          "Content-Encoding: br", "Location: ", "Set-Cookie: ", "Retry-After: ",
          "Date: Wed, 08 Apr 2020 10:00:00 GMT", "ffffffff", "200", "302", "999", "\0"_ba, ": "},
         8192},
        {"pack",
         runPack,
         packSeeds,
         {"@@ ", "WARC/1.1\r\n", "\r\n\r\n", "Content-Length: ", "PK\x03\x04", "PK\x01\x02", "PK\x05\x06",
          "sha256:", "\x1f\x8b\x08", "{", "\"offset\"", "\"hash\""}},
    };
}

} // namespace xw::testkit
