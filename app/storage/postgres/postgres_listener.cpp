#include "storage/postgres/postgres_listener.h"

#include <QtGlobal>

#if defined(XUNWANG_LIBPQ) && defined(Q_OS_UNIX)

#include <algorithm>
#include <fcntl.h>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

constexpr int heartbeatMs = 15'000;
constexpr int longestPauseMs = 10'000;

struct FinishConnection {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

std::unique_ptr<PGconn, FinishConnection> connectTo(const PostgresAddress &address)
{
    QList<std::pair<QByteArray, QByteArray>> all;
    const auto add = [&all](const char *name, const QString &value) {
        if (!value.isEmpty())
            all.append({name, value.toUtf8()});
    };
    add("host", address.host);
    add("port", address.port > 0 ? QString::number(address.port) : QString());
    add("dbname", address.database);
    add("user", address.user);
    add("password", address.password);
    // A server that went without a word is noticed by its silence.
    add("tcp_user_timeout", QString::number(heartbeatMs));
    for (const auto &[name, value] : address.settings)
        add(name.toLatin1().constData(), value);
    std::vector<const char *> names, values;
    for (const auto &[name, value] : std::as_const(all)) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return std::unique_ptr<PGconn, FinishConnection>(PQconnectdbParams(names.data(), values.data(), 0));
}

} // namespace

struct PostgresListener::Link {
    std::unique_ptr<PGconn, FinishConnection> connection;

    [[nodiscard]] bool isOpen() const { return PQstatus(connection.get()) == CONNECTION_OK; }
    /// The first value of the answer; nullopt: refused, or the link is lost.
    [[nodiscard]] std::optional<qint64> ask(const char *sql) const
    {
        PGresult *const result = PQexec(connection.get(), sql);
        const ExecStatusType status = PQresultStatus(result);
        std::optional<qint64> answer;
        if (status == PGRES_COMMAND_OK)
            answer = 0;
        else if (status == PGRES_TUPLES_OK)
            answer = PQntuples(result) > 0 ? QByteArray(PQgetvalue(result, 0, 0)).toLongLong() : 0;
        PQclear(result);
        return answer;
    }
    /// The newest number among what was told; 0: nothing was.
    [[nodiscard]] qint64 told() const
    {
        qint64 newest = 0;
        while (PGnotify *const note = PQnotifies(connection.get())) {
            newest = std::max(newest, QByteArray(note->extra).toLongLong());
            PQfreemem(note);
        }
        return newest;
    }
};

PostgresListener::PostgresListener(PostgresAddress address, std::function<void(qint64)> heard,
                                   std::function<void()> lost)
    : m_address(std::move(address)), m_heard(std::move(heard)), m_lost(std::move(lost))
{
    if (::pipe(m_end) != 0)
        return;
    // No program that is started meanwhile shall hold it.
    for (const int end : m_end)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_thread = std::thread([this] { run(); });
}

PostgresListener::~PostgresListener()
{
    if (!m_thread.joinable())
        return;
    [[maybe_unused]] const auto told = ::write(m_end[1], "", 1);
    m_thread.join();
    ::close(m_end[0]);
    ::close(m_end[1]);
}

bool PostgresListener::pause(int milliseconds) const
{
    pollfd end{m_end[0], POLLIN, 0};
    return ::poll(&end, 1, milliseconds) > 0;
}

void PostgresListener::run()
{
    int patience = 250;
    bool isKnownLost = false;
    do {
        Link link{connectTo(m_address)};
        if (link.isOpen()) {
            patience = 250;
            isKnownLost = false;
            listen(link);
        }
        if (m_lost && !std::exchange(isKnownLost, true) && !pause(0))
            m_lost();
        patience = std::min(2 * patience, longestPauseMs);
    } while (!pause(patience));
}

void PostgresListener::listen(Link &link)
{
    if (!link.ask("LISTEN xunwang"))
        return;
    const std::optional<qint64> newest = link.ask("SELECT COALESCE(MAX(sequence), 0) FROM xunwang.audit");
    if (!newest)
        return;
    m_heard(*newest);
    for (;;) {
        pollfd waiting[] = {{m_end[0], POLLIN, 0}, {PQsocket(link.connection.get()), POLLIN, 0}};
        const int ready = ::poll(waiting, 2, heartbeatMs);
        if (waiting[0].revents != 0)
            return;
        if (ready == 0 ? !link.ask("SELECT 1") : PQconsumeInput(link.connection.get()) == 0)
            return;
        if (const qint64 told = link.told(); told > 0)
            m_heard(told);
    }
}

} // namespace xw::storage

#else

namespace xw::storage
{

PostgresListener::PostgresListener(PostgresAddress address, std::function<void(qint64)> heard,
                                   std::function<void()> lost)
    : m_address(std::move(address)), m_heard(std::move(heard)), m_lost(std::move(lost))
{
}

PostgresListener::~PostgresListener() = default;

} // namespace xw::storage

#endif
