// The fetcher before a web of faults: each kind gets its reason, in its time, and costs no more than its cap.
#include "probe/fetch/visit_task.h"
#include "probe/fetcher.h"
#include "probe/loopback_web.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <condition_variable>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;
using testkit::Tls;

namespace
{

constexpr int limitMs = 1500;
constexpr int patientMs = 8000; ///< for what ends by itself, however busy the machine

/// Visits that are waited for.
class Visits
{
public:
    explicit Visits(FetchLimits limits = {}) : m_fetcher(std::move(limits), std::make_shared<SystemClock>())
    {
    }

    void start(const VisitRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        const size_t place = m_visits.size();
        m_visits.emplace_back();
        m_fetcher.fetch(request, [this, place](Visit visit) {
            const std::lock_guard held(m_mutex);
            m_visits[place] = std::move(visit);
            ++m_done;
            m_change.notify_all();
        });
    }
    const std::vector<Visit> &all()
    {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return m_done == m_visits.size(); });
        return m_visits;
    }
    Visit one(const VisitRequest &request)
    {
        start(request);
        return all().back();
    }
    Fetcher &fetcher() { return m_fetcher; }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::vector<Visit> m_visits;
    size_t m_done = 0;
    Fetcher m_fetcher; ///< goes first: it calls into what stands above
};

VisitRequest request(const QByteArray &url, int deadline = limitMs)
{
    VisitRequest made;
    made.url = url;
    made.deadlineMs = deadline;
    return made;
}

QByteArray gzipped(const QByteArray &plain, qint64 times = 1)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out, part(1 << 16, 0);
    for (qint64 i = 0; i < times; ++i) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
        stream.avail_in = uInt(plain.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(part.data());
            stream.avail_out = uInt(part.size());
            deflate(&stream, i + 1 == times ? Z_FINISH : Z_NO_FLUSH);
            out.append(part.constData(), part.size() - qsizetype(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return out;
}

QByteArray page(const QByteArray &body)
{
    return "<html><head><title>t</title></head><body>" + body + "</body></html>";
}

/// A kind of site, what the visit must say, and when.
struct Kind {
    const char *name;
    LoopbackWeb::Answer answer;
    Reason reason;
    Tls tls = Tls::None;
    Phase phase = Phase::Body;
    int status = 0;
    bool wholeTime = false; ///< the limit is used up, and not exceeded
    QByteArray path = "/";
};

LoopbackWeb::Answer served(std::function<void(Peer &, const Asked &)> what)
{
    return [what = std::move(what)](Peer &peer) {
        Asked asked;
        while (peer.read(asked))
            what(peer, asked);
    };
}

LoopbackWeb::Answer body(const QByteArray &bytes, const QByteArray &headers = {})
{
    return served([=](Peer &peer, const Asked &) { peer.html(bytes, headers); });
}

LoopbackWeb::Answer raw(const QByteArray &bytes)
{
    return [=](Peer &peer) {
        Asked asked;
        if (peer.read(asked))
            peer.write(bytes);
    };
}

LoopbackWeb::Answer redirect(std::function<QByteArray(const Asked &)> to)
{
    return served(
        [=](Peer &peer, const Asked &asked) { peer.answer(302, {}, "Location: " + to(asked) + "\r\n"); });
}

std::vector<Kind> kinds()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    const auto drip = [](const QByteArray &first, const QByteArray &drop) {
        return [=](Peer &peer) {
            Asked asked;
            if (peer.read(asked) && peer.write(first))
                while (peer.rest(50) && peer.write(drop)) {
                }
        };
    };
    const auto endless = [](const QByteArray &first, const QByteArray &part) {
        return [=](Peer &peer) {
            Asked asked;
            if (peer.read(asked) && peer.write(first))
                while (peer.write(part)) {
                }
        };
    };
    const auto twice = [](int status, const QByteArray &headers) {
        auto asked = std::make_shared<std::atomic<int>>(0);
        return served([=](Peer &peer, const Asked &) {
            if (asked->fetch_add(1) == 0)
                peer.answer(status, {}, headers);
            else
                peer.html(page("later"));
        });
    };
    return {
        {"plain page", body(page("x")), Reason::Ok, Tls::None, Phase::Body, 200},
        {"page over https", body(page("x")), Reason::Ok, Tls::Good, Phase::Body, 200},
        {"gzip", body(gzipped(page("x")), "Content-Encoding: gzip\r\n"), Reason::Ok, Tls::None, Phase::Body,
         200},
        {"page without a length", raw(head + "\r\n" + page("x")), Reason::Ok, Tls::None, Phase::Body, 200},
        {"one line of 10 MB", body(QByteArray(10'000'000, 'a')), Reason::Ok, Tls::None, Phase::Body, 200},
        {"deep nesting", body(QByteArray("<div>").repeated(300'000)), Reason::Ok, Tls::None, Phase::Body,
         200},
        {"GBK page", raw(head + "\r\n\xb9\xab\xb8\xe6"), Reason::Ok, Tls::None, Phase::Body, 200},
        {"page that says UTF-8 and is GBK",
         raw("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>\xb9\xab\xb8\xe6</p>"),
         Reason::Ok, Tls::None, Phase::Body, 200},
        {"slow, and in time",
         [head](Peer &peer) {
             Asked a;
             (void)peer.read(a);
             for (const char part : QByteArray("late")) {
                 peer.rest(80);
                 peer.write(part == 'l' ? head + "Content-Length: 4\r\n\r\nl" : QByteArray(1, part));
             }
         },
         Reason::Ok, Tls::None, Phase::Body, 200},
        {"early hints before the answer",
         raw("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + head + "Content-Length: 1\r\n\r\nx"),
         Reason::Ok, Tls::None, Phase::Body, 200},
        {"a name in the headers that is twice there",
         raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello"), Reason::Malformed,
         Tls::None, Phase::Headers},
        {"soft 404: well, and says that there is nothing", body(page("<h1>404</h1>")), Reason::Ok, Tls::None,
         Phase::Body, 200},
        {"encoded three times",
         body(gzipped(gzipped(gzipped(page("x")))), "Content-Encoding: gzip, gzip, gzip\r\n"), Reason::Ok,
         Tls::None, Phase::Body, 200},
        {"encoded four times", body("x", "Content-Encoding: gzip, gzip, gzip, gzip\r\n"), Reason::Malformed,
         Tls::None, Phase::Body, 200},
        {"an encoding that nobody knows", body("x", "Content-Encoding: zstd-of-ours\r\n"), Reason::Malformed,
         Tls::None, Phase::Body, 200},
        {"blank page", body({}), Reason::Ok, Tls::None, Phase::Body, 200},
        {"redirect to a page", redirect([](const Asked &asked) -> QByteArray {
             return asked.target == "/" ? "/home/" : "/home/x";
         }),
         Reason::RedirectLoop, Tls::None, Phase::Headers, 302},
        {"silent after the connection",
         [](Peer &peer) {
             while (peer.rest(60'000)) {
             }
         },
         Reason::Timeout, Tls::None, Phase::Headers, 0, true},
        {"half-open: request read, nothing said",
         [](Peer &peer) {
             Asked a;
             (void)peer.read(a);
             while (peer.rest(60'000)) {
             }
         },
         Reason::Timeout, Tls::None, Phase::Headers, 0, true},
        {"headers that never end", drip("HTTP/1.1 200 OK\r\n", "X-A: b\r\n"), Reason::Timeout, Tls::None,
         Phase::Headers, 0, true},
        {"body byte by byte", drip(head + "Content-Length: 100000\r\n\r\n", "x"), Reason::Timeout, Tls::None,
         Phase::Body, 200, true},
        {"headers, then silence",
         [head](Peer &peer) {
             Asked a;
             if (peer.read(a) && peer.write(head + "\r\n"))
                 while (peer.rest(60'000)) {
                 }
         },
         Reason::Timeout, Tls::None, Phase::Body, 200, true},
        {"reset at the request",
         [](Peer &peer) {
             Asked a;
             (void)peer.read(a);
             peer.reset();
         },
         Reason::Reset, Tls::None, Phase::Headers},
        {"closed without a word",
         [](Peer &peer) {
             Asked a;
             (void)peer.read(a);
         },
         Reason::Reset, Tls::None, Phase::Headers},
        {"reset in the body",
         [head](Peer &peer) {
             Asked a;
             (void)peer.read(a);
             peer.write(head + "Content-Length: 999\r\n\r\nabc");
             peer.rest(100);
             peer.reset();
         },
         Reason::Reset, Tls::None, Phase::Body, 200},
        {"shorter than it said", raw(head + "Content-Length: 999\r\n\r\nabc"), Reason::Reset, Tls::None,
         Phase::Body, 200},
        {"closed in the headers", raw("HTTP/1.1 200 OK\r\nContent-Type: text"), Reason::Reset, Tls::None,
         Phase::Headers},
        {"one length twice", raw(head + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde"), Reason::Ok,
         Tls::None, Phase::Body, 200},
        {"endless body", endless(head + "\r\n", QByteArray(65'536, 'x')), Reason::TooLarge, Tls::None,
         Phase::Body, 200},
        {"endless headers", endless("HTTP/1.1 200 OK\r\n", "X-Flood: " + QByteArray(900, 'f') + "\r\n"),
         Reason::TooLarge, Tls::None, Phase::Headers},
        {"one header of a megabyte",
         raw("HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(1'000'000, 'f') + "\r\n\r\n"), Reason::TooLarge,
         Tls::None, Phase::Headers},
        {"gzip bomb", body(gzipped(QByteArray(1 << 20, 0), 64), "Content-Encoding: gzip\r\n"),
         Reason::TooLarge, Tls::None, Phase::Body, 200},
        {"bomb in a bomb",
         body(gzipped(gzipped(QByteArray(1 << 20, 0), 64)), "Content-Encoding: gzip, gzip\r\n"),
         Reason::TooLarge, Tls::None, Phase::Body, 200},
        {"not gzip", body("plain words", "Content-Encoding: gzip\r\n"), Reason::Malformed, Tls::None,
         Phase::Body, 200},
        {"half of a gzip", body(gzipped(page(QByteArray(5000, 'z'))).left(40), "Content-Encoding: gzip\r\n"),
         Reason::Malformed, Tls::None, Phase::Body, 200},
        {"not HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n"), Reason::Malformed, Tls::None, Phase::Headers},
        {"a page without a head", raw(page("x")), Reason::Malformed, Tls::None, Phase::Headers},
        {"a length of words", raw("HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nx"), Reason::Malformed,
         Tls::None, Phase::Headers},
        {"a length below nothing", raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx"), Reason::Malformed,
         Tls::None, Phase::Headers},
        {"a chunk of no size that is",
         raw(head + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc"), Reason::Malformed,
         Tls::None, Phase::Body, 200},
        {"early hints, then the page",
         raw("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + head + "Content-Length: 1\r\n\r\nx"),
         Reason::Ok, Tls::None, Phase::Body, 200},
        {"lines that end with LF alone",
         raw("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 1\n\nx"), Reason::Ok, Tls::None,
         Phase::Body, 200},
        {"a charset as a coding", body(page("x"), "Content-Encoding: utf-8\r\n"), Reason::Ok, Tls::None,
         Phase::Body, 200},
        {"redirect to a script", redirect([](const Asked &) { return "javascript:alert(1)"; }), Reason::Http,
         Tls::None, Phase::Headers, 302},
        {"redirect to a file", redirect([](const Asked &) { return "file:///etc/passwd"; }), Reason::Http,
         Tls::None, Phase::Headers, 302},
        {"429 until tomorrow",
         served([](Peer &p, const Asked &) { p.answer(429, "x", "Retry-After: 86400\r\n"); }), Reason::Http,
         Tls::None, Phase::Body, 429},
        {"broken chunks", raw(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc"), Reason::Malformed,
         Tls::None, Phase::Body, 200},
        {"redirect to itself", redirect([](const Asked &) { return "/"; }), Reason::RedirectLoop, Tls::None,
         Phase::Headers, 302},
        {"redirect in a ring", redirect([](const Asked &a) { return a.target == "/a" ? "/b" : "/a"; }),
         Reason::RedirectLoop, Tls::None, Phase::Headers, 302},
        {"redirect that always goes on", redirect([](const Asked &a) { return a.target + "x"; }),
         Reason::RedirectLoop, Tls::None, Phase::Headers, 302},
        {"redirect to nowhere", redirect([](const Asked &) { return "http://"; }), Reason::Http, Tls::None,
         Phase::Headers, 302},
        {"404", served([](Peer &p, const Asked &) { p.answer(404, page("not found")); }), Reason::Http,
         Tls::None, Phase::Body, 404},
        {"500", served([](Peer &p, const Asked &) { p.answer(500, page("oops")); }), Reason::Http, Tls::None,
         Phase::Body, 500},
        {"script gate", served([](Peer &p, const Asked &) { p.answer(412, page("<script>go()</script>")); }),
         Reason::Http, Tls::None, Phase::Body, 412},
        {"429 once", twice(429, "Retry-After: 1\r\n"), Reason::Ok, Tls::None, Phase::Body, 200},
        {"503 once", twice(503, "Retry-After: 1\r\n"), Reason::Ok, Tls::None, Phase::Body, 200},
        {"expired certificate", body(page("x")), Reason::Tls, Tls::Expired, Phase::Tls},
        {"certificate of tomorrow", body(page("x")), Reason::Tls, Tls::NotYetValid, Phase::Tls},
        {"certificate of another name", body(page("x")), Reason::Tls, Tls::WrongName, Phase::Tls},
        {"self-signed certificate", body(page("x")), Reason::Tls, Tls::SelfSigned, Phase::Tls},
        {"certificate of nobody known", body(page("x")), Reason::Tls, Tls::UnknownIssuer, Phase::Tls},
        {"protocol of yesterday", body(page("x")), Reason::Tls, Tls::OldProtocol, Phase::Tls},
    };
}

TlsFault faultOf(Tls tls)
{
    switch (tls) {
    case Tls::Expired:
        return TlsFault::Expired;
    case Tls::NotYetValid:
        return TlsFault::NotYetValid;
    case Tls::WrongName:
        return TlsFault::WrongName;
    case Tls::SelfSigned:
        return TlsFault::SelfSigned;
    case Tls::UnknownIssuer:
        return TlsFault::UnknownIssuer;
    case Tls::OldProtocol:
        return TlsFault::OldProtocol;
    default:
        return TlsFault::None;
    }
}

qint64 memoryKb(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(what))
                return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

class FetcherTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfFaultGetsItsReasonInItsTime()
    {
        LoopbackWeb web;
        FetchLimits limits;
        limits.caFile = web.authorityFile();
        const std::vector<Kind> all = kinds();
        Visits visits(limits);
        std::vector<quint16> ports;
        for (const Kind &kind : all)
            ports.push_back(web.site(kind.answer, kind.tls));
        const qint64 before = memoryKb("VmRSS:");
        QElapsedTimer timer;
        timer.start();
        for (size_t i = 0; i < all.size(); ++i)
            visits.start(request(LoopbackWeb::url(ports[i], all[i].path, all[i].tls),
                                 all[i].wholeTime ? limitMs : patientMs));
        const auto &seen = visits.all();
        QVERIFY2(timer.elapsed() < patientMs, qPrintable(QString::number(timer.elapsed())));
        for (size_t i = 0; i < all.size(); ++i) {
            const Kind &kind = all[i];
            const Visit &visit = seen[i];
            const QString told =
                u"%1: %2 in %3, status %4, %5 ms, tls %6 (%7)"_s
                    .arg(QString::fromLatin1(kind.name), toWord(visit.reason), toWord(visit.phase))
                    .arg(visit.status)
                    .arg(visit.elapsedMs)
                    .arg(toWord(visit.tlsFault), visit.detail);
            QVERIFY2(visit.reason == kind.reason, qPrintable(told));
            QVERIFY2(visit.phase == kind.phase, qPrintable(told));
            QVERIFY2(visit.status == kind.status, qPrintable(told));
            QVERIFY2(!kind.wholeTime || visit.elapsedMs <= limitMs + 500, qPrintable(told));
            QVERIFY2(!kind.wholeTime || visit.elapsedMs >= limitMs, qPrintable(told));
            QVERIFY2(visit.tlsFault == faultOf(kind.tls), qPrintable(told));
            QVERIFY2(visit.tlsFault == TlsFault::None || visit.statusBehind == 200, qPrintable(told));
        }
        const qint64 grown = memoryKb("VmHWM:") - before;
        // Everything at once, bombs and endless bodies among it, and the test's own servers with their
        // threads.
        QVERIFY2(grown < 160'000, qPrintable(u"%1 kB"_s.arg(grown)));
        qInfo("%d kinds, peak %lld kB over the base", int(all.size()), static_cast<long long>(grown));
    }

    void sitesThatHangLeaveRoomForAQuarterMore()
    {
        std::atomic<int> inside{0}, most{0};
        QElapsedTimer timer;
        timer.start();
        LoopbackWeb web;
        const quint16 silent = web.site([&](Peer &peer) {
            const int now = ++inside;
            if (timer.elapsed() < 4500) // later one that ends here and one that begins may overlap
                most = std::max(most.load(), now);
            Asked asked;
            (void)peer.read(asked);
            peer.rest(9000);
            --inside;
        });
        FetchLimits limits;
        limits.total = 8;
        limits.perHost = 64;
        timer.restart();
        {
            Visits visits(limits);
            for (int i = 0; i < 20; ++i)
                visits.start(request(LoopbackWeb::url(silent), 5000));
            for (const Visit &visit : visits.all())
                QCOMPARE(visit.reason, Reason::Timeout);
        }
        // 8, 2 more after three seconds, 6 and 2 when those before them end: 13 s, where 8 at a time need 15.
        QVERIFY2(timer.elapsed() < 14'200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(most > 8 && most <= 10, qPrintable(QString::number(most)));
    }

    void anAnswerWithoutAStatusThatEndsOneIsMalformed()
    {
        for (const int status : {0, 42, 199}) {
            VisitTask run(request("http://www.example.gov.cn/"));
            HopOutcome outcome;
            outcome.status = status;
            QCOMPARE(run.take(outcome), VisitTask::Next::Done);
            QCOMPARE(run.visit.reason, Reason::Malformed);
        }
    }

    void aContinuedLineWithoutALineBeforeItHarmsNothing()
    {
        // Once into memory that the answer before had left.
        LoopbackWeb web;
        const quint16 port = web.pages([](Peer &peer, const Asked &asked) {
            if (asked.target == "/")
                peer.answer(302, {}, "X-Long: " + QByteArray(40, 'a') + "\r\nLocation: /b\r\nX-Last: b\r\n");
            else
                peer.write("HTTP/1.1 200 OK\r\n " + QByteArray(60, 'c') + "\r\nContent-Length: 1\r\n\r\nx");
        });
        Visits visits;
        for (int i = 0; i < 300; ++i)
            visits.start(request(LoopbackWeb::url(port), 20'000));
        for (const Visit &visit : visits.all())
            QCOMPARE(visit.reason, Reason::Malformed);
    }

    void aVisitKeepsItsCookiesAndLeavesThemToNobody()
    {
        LoopbackWeb web;
        std::atomic<int> early{0};
        const quint16 port = web.pages([&early](Peer &peer, const Asked &asked) {
            const bool known = asked.headers.contains("pass=1");
            if (asked.target == "/") {
                early += known;
                peer.answer(302, {}, "Set-Cookie: pass=1; HttpOnly; Path=/\r\nLocation: /b\r\n");
            } else {
                peer.answer(known ? 200 : 403, "x");
            }
        });
        Visits visits;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(visits.one(request(LoopbackWeb::url(port), 10'000)).status, 200);
        QCOMPARE(early.load(), 0);
    }
};

XW_TEST_MAIN(FetcherTest)
#include "tst_fetcher.moc"
