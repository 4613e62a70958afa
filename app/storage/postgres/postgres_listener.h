// PostgresListener: hears what others wrote, on a connection and a thread of its own. First it listens, then
// it asks for the newest number, so that nothing falls between; a heartbeat finds a link that died without a
// word, and it comes back by itself. On the same connection it says which subject is open here and asks what
// others have open: as the connection's application_name, which the server lists with who entered, and
// forgets with the connection.
#pragma once

#include "domain/presence.h"
#include "storage/postgres/postgres_address.h"

#include <functional>
#include <mutex>
#include <thread>

namespace xw::storage
{

class PostgresListener
{
public:
    struct Told {
        std::function<void(qint64)> heard;
        std::function<void()> lost; ///< may be empty; once each time that the link is gone
        std::function<void(std::vector<Presence>)> moved;
    };
    /// All of `told` are called on its thread.
    PostgresListener(PostgresAddress address, Told told);
    ~PostgresListener();
    /// From now on others are told that this is open here.
    void showHere(RoundId round, SubjectId subject);
    Q_DISABLE_COPY_MOVE(PostgresListener)

private:
    struct Link;
    void run();
    /// Until the link is lost, or the end.
    void listen(Link &link);
    /// False: the link is lost.
    [[nodiscard]] bool sayHere(Link &link);
    [[nodiscard]] bool askPresence(Link &link);
    void tellPresence(std::vector<Presence> others);
    /// True: the end has come. At most this long.
    [[nodiscard]] bool pause(int milliseconds) const;

    PostgresAddress m_address;
    Told m_told;
    int m_end[2] = {-1, -1};  ///< a pipe: once something is written into it, all waiting ends
    int m_news[2] = {-1, -1}; ///< another: there is something to say
    std::mutex m_mutex;
    std::pair<RoundId, SubjectId> m_here; ///< under m_mutex
    std::vector<Presence> m_others;       ///< as they were told; of the thread alone
    std::thread m_thread;
};

} // namespace xw::storage
