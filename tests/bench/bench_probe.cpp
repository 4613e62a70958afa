// What looking at a province's sites costs: 842 of which 78 are at fault, beside `curl --parallel` in the
// same run; and walking through generated pages with every link judged. Prints; judges nothing but the
// verdicts.
#include "probe/availability.h"
#include "probe/link_check.h"
#include "probe/loopback_web.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextStream>
#include <condition_variable>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace xw;
using namespace xw::probe;
using namespace xw::testkit;
using namespace Qt::StringLiterals;

namespace
{

constexpr int siteCount = 842, faultCount = 78, pageCount = 1733;

QByteArray page(int number)
{
    QByteArray body =
        "<html><head><meta charset=utf-8><title>p" + QByteArray::number(number) + "</title></head><body>";
    for (int i = 0; i < 40; ++i)
        body += "<p>" + QByteArray::number(number * 31 + i) + " lorem ipsum dolor sit amet consectetur</p>";
    return body + "</body></html>";
}

struct Cost {
    double wall = 0, processor = 0;
    qint64 peakKb = 0;
};

/// Runs in a process of its own, so that the servers' costs are not its costs.
template <class Work>
Cost measured(Work work)
{
    int answer[2];
    if (pipe(answer) != 0)
        qFatal("no pipe");
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        work(answer[1], before.ru_maxrss);
        _exit(0);
    }
    close(answer[1]);
    Cost cost;
    (void)!read(answer[0], &cost.peakKb, sizeof cost.peakKb);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    close(answer[0]);
    cost.wall = double(timer.elapsed()) / 1000;
    cost.processor = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
                     double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    return cost;
}

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

struct Province {
    LoopbackWeb web;
    std::vector<QByteArray> urls;
    std::vector<Reason> expected;

    Province()
    {
        for (int i = 0; i < siteCount; ++i) {
            const bool fault = i * faultCount / siteCount != (i + 1) * faultCount / siteCount;
            quint16 port = 0;
            Reason reason = Reason::Ok;
            if (!fault) {
                port = web.pages([i](Peer &peer, const Asked &) { peer.html(page(i)); });
            } else {
                switch (i % 6) {
                case 0:
                    port = web.site([](Peer &peer) {
                        while (peer.rest(60'000)) {
                        }
                    });
                    reason = Reason::Timeout;
                    break;
                case 1:
                    port = web.nobody();
                    reason = Reason::Refused;
                    break;
                case 2:
                    port = web.site([](Peer &peer) {
                        Asked a;
                        (void)peer.read(a);
                        peer.reset();
                    });
                    reason = Reason::Reset;
                    break;
                case 3:
                    port = web.pages([](Peer &peer, const Asked &) { peer.answer(500, "x"); });
                    reason = Reason::Http;
                    break;
                case 4:
                    port =
                        web.pages([](Peer &peer, const Asked &) { peer.answer(302, {}, "Location: /\r\n"); });
                    reason = Reason::RedirectLoop;
                    break;
                default:
                    port = web.site([](Peer &peer) {
                        Asked a;
                        if (peer.read(a) && peer.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"))
                            while (peer.rest(500) && peer.write("x")) {
                            }
                    });
                    reason = Reason::Timeout;
                }
            }
            urls.push_back(LoopbackWeb::url(port));
            expected.push_back(reason);
        }
    }
};

void ours(const Province &province, int limitSeconds, int answer, qint64 baseKb)
{
    std::mutex mutex;
    std::condition_variable change;
    size_t done = 0, right = 0;
    Fetcher fetcher({}, std::make_shared<SystemClock>());
    for (size_t i = 0; i < province.urls.size(); ++i)
        fetcher.fetch(availabilityRequest(province.urls[i], limitSeconds * 1000), [&, i](const Visit &visit) {
            const std::lock_guard lock(mutex);
            right += visit.reason == province.expected[i];
            if (++done == province.urls.size())
                change.notify_one();
        });
    std::unique_lock lock(mutex);
    change.wait(lock, [&] { return done == province.urls.size(); });
    const qint64 peak = residentKb() - baseKb;
    (void)!write(answer, &peak, sizeof peak);
    std::printf("  xunwang: %zu of %zu verdicts right\n", right, province.urls.size());
    std::fflush(stdout);
}

void curls(const Province &province, int limitSeconds, int answer)
{
    QTemporaryFile list;
    if (!list.open())
        qFatal("no file");
    for (const QByteArray &url : province.urls)
        list.write("url = \"" + url + "\"\noutput = /dev/null\n");
    list.flush();
    const qint64 peak = 0;
    (void)!write(answer, &peak, sizeof peak);
    const QByteArray limit = QByteArray::number(limitSeconds);
    const QByteArray file = QFile::encodeName(list.fileName());
    // Replaces this process: what is measured is curl alone.
    execlp("curl", "curl", "--parallel", "--parallel-immediate", "--parallel-max", "300", "--silent",
           "--location", "--max-time", limit.constData(), "--config", file.constData(),
           static_cast<char *>(nullptr));
}

void print(const char *what, const Cost &cost)
{
    std::printf("  %-10s %7.2f s, %5.2f s of processor, %lld kB over the base\n", what, cost.wall,
                cost.processor, static_cast<long long>(cost.peakKb));
    std::fflush(stdout);
}

QByteArray crawlPage(int number)
{
    QByteArray body =
        "<html><head><meta charset=utf-8><title>p" + QByteArray::number(number) + "</title></head><body>";
    for (int i = 1; i <= 40; ++i)
        body += "<p><a href=\"/p" + QByteArray::number((number * 37 + i * i) % pageCount) + ".html\">link " +
                QByteArray::number(i) + " of a page</a> and the words that stand behind it</p>";
    if (number % 100 == 0)
        body += "<a href=/gone" + QByteArray::number(number) + ".html>gone</a>";
    return body + "</body></html>";
}

} // namespace

int main(int argc, char **argv)
{
    const int limitSeconds = argc > 1 ? std::atoi(argv[1]) : 15;
    auto province = std::make_unique<Province>();
    std::printf("%d sites, %d at fault, %d s\n", siteCount, faultCount, limitSeconds);
    std::fflush(stdout);
    const Cost own = measured([&](int answer, qint64 base) { ours(*province, limitSeconds, answer, base); });
    print("xunwang", own);
    const Cost peer = measured([&](int answer, qint64) { curls(*province, limitSeconds, answer); });
    print("curl", peer);
    std::printf("  ratio     %7.2f of wall, %5.2f of processor\n", own.wall / peer.wall,
                own.processor / peer.processor);
    province.reset();

    LoopbackWeb web;
    std::vector<QByteArray> pages;
    for (int i = 0; i < pageCount; ++i)
        pages.push_back(crawlPage(i));
    const quint16 port = web.pages([&pages](Peer &peer, const Asked &asked) {
        const int number = asked.target == "/" ? 0
                           : asked.target.startsWith("/p")
                               ? asked.target.mid(2, asked.target.size() - 7).toInt()
                               : -1;
        if (asked.target == "/")
            peer.answer(302, {}, "Location: /p0.html\r\n");
        else if (number < 0)
            peer.answer(404, {});
        else if (asked.method == "HEAD")
            peer.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        else
            peer.html(pages[size_t(number)]);
    });
    const Cost walk = measured([&](int answer, qint64 base) {
        QElapsedTimer timer;
        timer.start();
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        const LinkReport report = checkLinks({LoopbackWeb::url(port), 100'000, 0, 15'000}, fetcher, nullptr);
        const double seconds = double(timer.elapsed()) / 1000;
        std::printf("%d pages, %d links, %zu found broken of %d planted; %.0f pages a second\n", report.pages,
                    report.links, report.found.size(), (pageCount + 99) / 100, report.pages / seconds);
        std::fflush(stdout);
        const qint64 peak = residentKb() - base;
        (void)!write(answer, &peak, sizeof peak);
    });
    print("walk", walk);
    return 0;
}
