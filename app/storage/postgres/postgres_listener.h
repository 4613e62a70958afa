// PostgresListener: hears what others wrote, on a connection and a thread of its own. First it listens, then
// it asks for the newest number, so that nothing falls between; a heartbeat finds a link that died without a
// word, and it comes back by itself.
#pragma once

#include "storage/postgres/postgres_address.h"

#include <functional>
#include <thread>

namespace xw::storage
{

class PostgresListener
{
public:
    /// Both are called on its thread; `lost`, which may be empty, once each time that the link is gone.
    PostgresListener(PostgresAddress address, std::function<void(qint64)> heard, std::function<void()> lost);
    ~PostgresListener();
    Q_DISABLE_COPY_MOVE(PostgresListener)

private:
    struct Link;
    void run();
    /// Until the link is lost, or the end.
    void listen(Link &link);
    /// True: the end has come. At most this long.
    [[nodiscard]] bool pause(int milliseconds) const;

    PostgresAddress m_address;
    std::function<void(qint64)> m_heard;
    std::function<void()> m_lost;
    int m_end[2] = {-1, -1}; ///< a pipe: once something is written into it, all waiting ends
    std::thread m_thread;
};

} // namespace xw::storage
