#include "probe/fetch/multi_loop.h"

#include <algorithm>
#include <array>
#ifdef __linux__
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#endif

namespace xw::probe
{

using std::chrono::milliseconds;
using std::chrono::steady_clock;

std::optional<MultiLoop::Ended> MultiLoop::nextEnded()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left))
        if (message->msg == CURLMSG_DONE)
            return Ended{message->easy_handle, message->data.result};
    return std::nullopt;
}

#ifdef __linux__

MultiLoop::MultiLoop()
    : m_multi(curl_multi_init()), m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_wake(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &MultiLoop::socketWanted);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &MultiLoop::timerWanted);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    // Connections that wait for a next page: as many as a crawl of many sites uses, not as many as there
    // were.
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 64L);
}

MultiLoop::~MultiLoop()
{
    curl_multi_cleanup(m_multi);
    close(m_wake);
    close(m_epoll);
}

int MultiLoop::socketWanted(CURL *, curl_socket_t socket, int what, void *self, void *known)
{
    auto *loop = static_cast<MultiLoop *>(self);
    if (what == CURL_POLL_REMOVE) {
        epoll_ctl(loop->m_epoll, EPOLL_CTL_DEL, socket, nullptr);
        curl_multi_assign(loop->m_multi, socket, nullptr);
        return 0;
    }
    epoll_event event{};
    event.data.fd = socket;
    if (what & CURL_POLL_IN)
        event.events |= EPOLLIN;
    if (what & CURL_POLL_OUT)
        event.events |= EPOLLOUT;
    if (epoll_ctl(loop->m_epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event) != 0)
        epoll_ctl(loop->m_epoll, known ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event);
    if (!known)
        curl_multi_assign(loop->m_multi, socket, loop);
    return 0;
}

int MultiLoop::timerWanted(CURLM *, long ms, void *self)
{
    auto *loop = static_cast<MultiLoop *>(self);
    loop->m_timer.reset();
    if (ms >= 0)
        loop->m_timer = steady_clock::now() + milliseconds(ms);
    return 0;
}

void MultiLoop::wait(milliseconds most)
{
    const auto now = steady_clock::now();
    if (m_timer) // rounded up: to wake a moment early would be to wake twice
        most = std::clamp(std::chrono::ceil<milliseconds>(*m_timer - now), milliseconds(0), most);
    std::array<epoll_event, 256> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), int(most.count()));
    int running = 0;
    for (int i = 0; i < count; ++i) {
        if (events[size_t(i)].data.fd == m_wake) {
            eventfd_t value = 0;
            (void)eventfd_read(m_wake, &value);
            continue;
        }
        int what = 0;
        if (events[size_t(i)].events & EPOLLIN)
            what |= CURL_CSELECT_IN;
        if (events[size_t(i)].events & EPOLLOUT)
            what |= CURL_CSELECT_OUT;
        if (events[size_t(i)].events & (EPOLLERR | EPOLLHUP))
            what |= CURL_CSELECT_ERR;
        curl_multi_socket_action(m_multi, events[size_t(i)].data.fd, what, &running);
    }
    if (m_timer && *m_timer <= steady_clock::now()) {
        m_timer.reset();
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
}

void MultiLoop::wake()
{
    (void)eventfd_write(m_wake, 1);
}

#else

MultiLoop::MultiLoop() : m_multi(curl_multi_init())
{
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 64L);
}

MultiLoop::~MultiLoop()
{
    curl_multi_cleanup(m_multi);
}

void MultiLoop::wait(milliseconds most)
{
    int running = 0;
    curl_multi_perform(m_multi, &running);
    curl_multi_poll(m_multi, nullptr, 0, int(most.count()), nullptr);
    curl_multi_perform(m_multi, &running);
}

void MultiLoop::wake()
{
    curl_multi_wakeup(m_multi);
}

#endif

} // namespace xw::probe
