#include "storage/postgres/postgres_listener.h"

#include <QtGlobal>

#if defined(XUNWANG_LIBPQ) && defined(Q_OS_UNIX)

#include <algorithm>
#include <cstring>
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
    struct Notes {
        qint64 newest = 0;  ///< the newest number among what was told; 0: none was
        bool moved = false; ///< somebody opened something
    };
    [[nodiscard]] Notes notes() const
    {
        Notes notes;
        while (PGnotify *const note = PQnotifies(connection.get())) {
            if (std::strcmp(note->relname, "xunwang_here") == 0)
                notes.moved = true;
            else
                notes.newest = std::max(notes.newest, QByteArray(note->extra).toLongLong());
            PQfreemem(note);
        }
        return notes;
    }
    /// Where the workspace is no office, people are called as they entered. nullopt: the link is lost.
    [[nodiscard]] std::optional<std::vector<Presence>> others() const
    {
        const std::optional<qint64> office =
            ask("SELECT count(*) FROM pg_namespace WHERE nspname = 'xunwang_office'");
        if (!office)
            return std::nullopt;
        const char *const known = "SELECT p.name, a.application_name FROM pg_stat_activity a JOIN "
                                  "xunwang_office.person p ON p.login = a.usename";
        const char *const unknown = "SELECT a.usename, a.application_name FROM pg_stat_activity a";
        const QByteArray sql = QByteArray(*office > 0 ? known : unknown) +
                               " WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()"
                               " AND a.application_name ~ '^xunwang [0-9]+ [0-9]+$' ORDER BY 1, 2";
        PGresult *const result = PQexec(connection.get(), sql.constData());
        std::optional<std::vector<Presence>> found;
        if (PQresultStatus(result) == PGRES_TUPLES_OK) {
            found.emplace();
            for (int row = 0; row < PQntuples(result); ++row) {
                const QList<QByteArray> place = QByteArray(PQgetvalue(result, row, 1)).split(' ');
                found->push_back({QString::fromUtf8(PQgetvalue(result, row, 0)),
                                  RoundId(place.value(1).toLongLong()),
                                  SubjectId(place.value(2).toLongLong())});
            }
        }
        PQclear(result);
        return found;
    }
};

PostgresListener::PostgresListener(PostgresAddress address, Told told)
    : m_address(std::move(address)), m_told(std::move(told))
{
    if (::pipe(m_end) != 0 || ::pipe(m_news) != 0)
        return;
    // No program that is started meanwhile shall hold them.
    for (const int end : {m_end[0], m_end[1], m_news[0], m_news[1]})
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    // What was said while the link was away is one piece of news: a full pipe says it already.
    for (const int end : m_news)
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    m_thread = std::thread([this] { run(); });
}

PostgresListener::~PostgresListener()
{
    if (!m_thread.joinable())
        return;
    [[maybe_unused]] const auto told = ::write(m_end[1], "", 1);
    m_thread.join();
    for (const int end : {m_end[0], m_end[1], m_news[0], m_news[1]})
        ::close(end);
}

void PostgresListener::showHere(RoundId round, SubjectId subject)
{
    {
        const std::lock_guard lock(m_mutex);
        m_here = {round, subject};
    }
    [[maybe_unused]] const auto told = ::write(m_news[1], "", 1);
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
        tellPresence({});
        if (m_told.lost && !std::exchange(isKnownLost, true) && !pause(0))
            m_told.lost();
        patience = std::min(2 * patience, longestPauseMs);
    } while (!pause(patience));
}

void PostgresListener::listen(Link &link)
{
    if (!link.ask("LISTEN xunwang") || !link.ask("LISTEN xunwang_here"))
        return;
    const std::optional<qint64> newest = link.ask("SELECT COALESCE(MAX(sequence), 0) FROM xunwang.audit");
    if (!newest)
        return;
    m_told.heard(*newest);
    if (!sayHere(link) || !askPresence(link))
        return;
    for (;;) {
        // First what came along with the answer to a question of ours: libpq holds it, and no socket wakes us
        // for it.
        const Link::Notes notes = link.notes();
        if (notes.newest > 0)
            m_told.heard(notes.newest);
        if (notes.moved) {
            if (!askPresence(link))
                return;
            continue;
        }
        pollfd waiting[] = {
            {m_end[0], POLLIN, 0}, {PQsocket(link.connection.get()), POLLIN, 0}, {m_news[0], POLLIN, 0}};
        const int ready = ::poll(waiting, 3, heartbeatMs);
        if (waiting[0].revents != 0)
            return;
        if (waiting[2].revents != 0 && !sayHere(link))
            return;
        // The heartbeat misses who went without a word.
        if (ready == 0 && !askPresence(link))
            return;
        if (PQconsumeInput(link.connection.get()) == 0)
            return;
    }
}

bool PostgresListener::sayHere(Link &link)
{
    char drained[64];
    while (::read(m_news[0], drained, sizeof drained) > 0) {
    }
    std::pair<RoundId, SubjectId> here;
    {
        const std::lock_guard lock(m_mutex);
        here = m_here;
    }
    const QByteArray name = here.second.isValid() ? "xunwang " + QByteArray::number(here.first.value()) +
                                                        ' ' + QByteArray::number(here.second.value())
                                                  : QByteArray("xunwang");
    return link.ask(("SET application_name TO '" + name + '\'').constData()) &&
           link.ask("NOTIFY xunwang_here");
}

bool PostgresListener::askPresence(Link &link)
{
    std::optional<std::vector<Presence>> others = link.others();
    if (!others)
        return false;
    tellPresence(*std::move(others));
    return true;
}

void PostgresListener::tellPresence(std::vector<Presence> others)
{
    if (others == m_others)
        return;
    m_others = others;
    m_told.moved(std::move(others));
}

} // namespace xw::storage

#else

namespace xw::storage
{

PostgresListener::PostgresListener(PostgresAddress address, Told told)
    : m_address(std::move(address)), m_told(std::move(told))
{
}

PostgresListener::~PostgresListener() = default;

void PostgresListener::showHere(RoundId, SubjectId) {}

} // namespace xw::storage

#endif
