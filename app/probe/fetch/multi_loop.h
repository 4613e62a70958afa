// MultiLoop: libcurl's many transfers on one thread. On Linux by epoll and the socket interface, whose cost
// does not grow with the transfers that only wait; elsewhere by libcurl's own poll.
#pragma once

#include <chrono>
#include <curl/curl.h>
#include <optional>

namespace xw::probe
{

class MultiLoop
{
public:
    MultiLoop();
    ~MultiLoop();
    MultiLoop(const MultiLoop &) = delete;
    MultiLoop &operator=(const MultiLoop &) = delete;

    void add(CURL *easy) { curl_multi_add_handle(m_multi, easy); }
    void remove(CURL *easy) { curl_multi_remove_handle(m_multi, easy); }
    /// Moves what can be moved; returns after `most` at the latest, or when something happened.
    void wait(std::chrono::milliseconds most);
    /// From any thread: ends a wait().
    void wake();
    struct Ended {
        CURL *easy = nullptr;
        CURLcode code = CURLE_OK;
    };
    [[nodiscard]] std::optional<Ended> nextEnded();

private:
    CURLM *m_multi = nullptr;
#ifdef __linux__
    static int socketWanted(CURL *, curl_socket_t socket, int what, void *self, void *known);
    static int timerWanted(CURLM *, long ms, void *self);

    int m_epoll = -1;
    int m_wake = -1;
    std::optional<std::chrono::steady_clock::time_point> m_timer;
#endif
};

} // namespace xw::probe
