// 15,000 hosts of which a tenth hang, as many visits at a time as usual: how near the time comes to the bound
// that limit and concurrency set, and what it takes of memory. Prints.
// usage: bench_nation [LIMIT SECONDS] [HOSTS]
#include "probe/availability.h"
#include "probe/fetcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <array>
#include <condition_variable>
#include <csignal>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace xw;
using namespace xw::probe;
using namespace Qt::StringLiterals;

namespace
{

constexpr int everyTenth = 10;

bool hangs(quint32 address)
{
    return address % everyTenth == 3;
}

/// Every address of 127.0.0.0/8 is a host here. Ends when `stop` is closed.
void serve(int listening, int stop)
{
    std::signal(SIGPIPE, SIG_IGN);
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    const auto watch = [poll](int socket) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    };
    watch(listening);
    watch(stop);
    const QByteArray body =
        "<html><title>t</title><body>" + QByteArray("<p>some words of a page</p>").repeated(400);
    const QByteArray answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n\r\n" + body;
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count = epoll_wait(poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[size_t(i)].data.fd;
            if (socket == stop)
                return;
            if (socket == listening) {
                if (const int made = accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
                    made >= 0)
                    watch(made);
                continue;
            }
            std::array<char, 4096> request;
            sockaddr_in own{};
            socklen_t size = sizeof own;
            getsockname(socket, reinterpret_cast<sockaddr *>(&own), &size);
            if (recv(socket, request.data(), request.size(), 0) > 0) {
                if (hangs(ntohl(own.sin_addr.s_addr)))
                    continue;
                (void)!send(socket, answer.constData(), size_t(answer.size()), 0);
            }
            close(socket);
        }
    }
}

qint64 statusKb(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(what))
                return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

void visitAllHosts(quint16 port, int hosts, int limitSeconds)
{
    const FetchLimits limits;
    std::mutex mutex;
    std::condition_variable change;
    int done = 0, right = 0, hanging = 0;
    QElapsedTimer timer;
    timer.start();
    Fetcher fetcher(limits, std::make_shared<SystemClock>());
    for (int i = 0; i < hosts; ++i) {
        const quint32 address = (127U << 24) + (1U << 16) + quint32(i);
        const bool silent = hangs(address);
        hanging += silent;
        const QByteArray host = "127." + QByteArray::number((address >> 16) & 255) + '.' +
                                QByteArray::number((address >> 8) & 255) + '.' +
                                QByteArray::number(address & 255);
        fetcher.fetch(
            availabilityRequest("http://" + host + ':' + QByteArray::number(port) + '/', limitSeconds * 1000),
            [&, silent](const Visit &visit) {
                const std::lock_guard lock(mutex);
                right += visit.reason == (silent ? Reason::Timeout : Reason::Ok);
                ++done;
                change.notify_one();
            });
    }
    std::unique_lock lock(mutex);
    change.wait(lock, [&] { return done == hosts; });
    const double seconds = double(timer.elapsed()) / 1000;
    const int rounds = (hanging + limits.total - 1) / limits.total;
    const double bound = double(hanging) * limitSeconds / limits.total;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%d hosts, %d of them hang, %d s, %d at a time\n", hosts, hanging, limitSeconds,
                limits.total);
    std::printf(
        "  %d verdicts right; %.1f s, %.2f of the bound of %.1f s (%d rounds: %d s); %.2f s of processor; "
        "%lld MB at most\n",
        right, seconds, seconds / bound, bound, rounds, rounds * limitSeconds,
        double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
            double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6,
        qlonglong(statusKb("VmHWM:") / 1024));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int limitSeconds = argc > 1 ? std::atoi(argv[1]) : 15;
    const int hosts = argc > 2 ? std::atoi(argv[2]) : 15'000;
    const int listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    socklen_t size = sizeof address;
    std::array<int, 2> stop;
    if (bind(listening, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listening, 4096) != 0 ||
        pipe(stop.data()) != 0)
        qFatal("no port");
    getsockname(listening, reinterpret_cast<sockaddr *>(&address), &size);
    const pid_t server = fork();
    if (server == 0) {
        close(stop[1]);
        serve(listening, stop[0]);
        _exit(0);
    }
    close(stop[0]);
    visitAllHosts(ntohs(address.sin_port), hosts, limitSeconds);
    close(stop[1]);
    waitpid(server, nullptr, 0);
    return 0;
}
