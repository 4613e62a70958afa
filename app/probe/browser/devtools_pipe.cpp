#include "probe/browser/devtools_pipe.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype longestMessage = 48 * 1024 * 1024; // a picture of a long page

} // namespace

QStringList DevToolsPipe::arguments() const
{
    QStringList words{u"--headless=new"_s,
                      u"--remote-debugging-pipe"_s,
                      u"--user-data-dir="_s + m_profile.path(),
                      u"--no-first-run"_s,
                      u"--no-default-browser-check"_s,
                      u"--no-proxy-server"_s, // a site is measured from here
                      u"--no-pings"_s,
                      u"--disable-gpu"_s,
                      u"--disable-dev-shm-usage"_s,
                      u"--disable-extensions"_s,
                      u"--disable-sync"_s,
                      u"--disable-component-update"_s,
                      u"--disable-background-networking"_s,
                      u"--disable-domain-reliability"_s,
                      u"--deny-permission-prompts"_s,
                      u"--password-store=basic"_s,
                      u"--mute-audio"_s,
                      u"--force-webrtc-ip-handling-policy=disable_non_proxied_udp"_s,
                      u"--renderer-process-limit=1"_s,
                      u"--js-flags=--max-old-space-size=384"_s,
                      u"--disk-cache-size=1"_s,
                      u"--window-size=1280,900"_s,
                      u"about:blank"_s};
    // As for the web view: whoever starts the program may switch a sandbox off, the program never does.
    if (qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1)
        words.prepend(u"--no-sandbox"_s);
    return words;
}

#ifdef Q_OS_UNIX

bool DevToolsPipe::start(const QString &program)
{
    std::array<int, 2> to{-1, -1}, from{-1, -1};
    if (!m_profile.isValid() || pipe2(to.data(), O_CLOEXEC) != 0)
        return false;
    m_toBrowser = to[1];
    if (pipe2(from.data(), O_CLOEXEC) != 0) {
        close(to[0]);
        return false;
    }
    m_fromBrowser = from[0];
    // Descriptors that lie above those that the browser reads and writes: neither is written over too early.
    const int in = fcntl(to[0], F_DUPFD_CLOEXEC, 10), out = fcntl(from[1], F_DUPFD_CLOEXEC, 10);
    m_process.setChildProcessModifier([in, out] {
        setsid(); // one group, to be ended as one
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        // Of each of its processes, what it writes to and no other has: a page cannot take the machine.
        // Address space is no measure: a browser reserves far more than it uses.
        const rlimit memory{2UL << 30, 2UL << 30}, file{64UL << 20, 64UL << 20}, core{0, 0};
        setrlimit(RLIMIT_DATA, &memory);
        setrlimit(RLIMIT_FSIZE, &file);
        setrlimit(RLIMIT_CORE, &core);
        dup2(in, 3);
        dup2(out, 4);
    });
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"LC_ALL"_s, u"TZ"_s})
        if (const QString value = qEnvironmentVariable(qPrintable(name)); !value.isEmpty())
            environment.insert(name, value);
    environment.insert(u"HOME"_s, m_profile.path());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments());
    const bool started = m_process.waitForStarted(10'000);
    for (const int end : {to[0], from[1], in, out})
        close(end);
    return started;
}

DevToolsPipe::~DevToolsPipe()
{
    for (const int end : {m_toBrowser, m_fromBrowser})
        if (end >= 0)
            close(end);
    if (m_process.processId() > 0)
        ::kill(-pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished(5000);
}

int DevToolsPipe::send(const QString &method, const QJsonObject &parameters, const QString &session)
{
    QJsonObject message{{u"id"_s, ++m_number}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!session.isEmpty())
        message.insert(u"sessionId"_s, session);
    QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact);
    bytes.append('\0');
    // A browser that has gone is an error here, not this program's end.
    sigset_t broken, before;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, &before);
    const char *data = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0 && !m_gone) {
        const auto wrote = write(m_toBrowser, data, size_t(left));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0) {
            m_gone = true;
            const timespec now{0, 0};
            sigtimedwait(&broken, nullptr, &now);
            break;
        }
        data += wrote;
        left -= wrote;
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return m_number;
}

bool DevToolsPipe::fill(BrowserInstant until)
{
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(until - steady_clock::now()).count();
    pollfd one{m_fromBrowser, POLLIN, 0};
    if (poll(&one, 1, int(std::clamp<qint64>(left, 0, 60'000))) <= 0)
        return false;
    std::array<char, 64 * 1024> part;
    const auto got = read(m_fromBrowser, part.data(), part.size());
    if (got <= 0 || m_buffer.size() > longestMessage) {
        m_gone = !(got < 0 && errno == EINTR);
        return !m_gone;
    }
    m_buffer.append(part.data(), got);
    return true;
}

#else

bool DevToolsPipe::start(const QString &)
{
    return false;
}
DevToolsPipe::~DevToolsPipe() = default;
int DevToolsPipe::send(const QString &, const QJsonObject &, const QString &)
{
    m_gone = true;
    return 0;
}
bool DevToolsPipe::fill(BrowserInstant)
{
    return false;
}

#endif

std::optional<QJsonObject> DevToolsPipe::next(BrowserInstant until)
{
    while (!m_gone) {
        if (const qsizetype end = m_buffer.indexOf('\0', m_looked); end >= 0) {
            const QJsonObject message = QJsonDocument::fromJson(m_buffer.left(end)).object();
            m_buffer.remove(0, end + 1);
            m_looked = 0;
            return message;
        }
        m_looked = m_buffer.size();
        if (!fill(until))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace xw::probe
