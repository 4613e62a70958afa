// Engine: the fetcher's thread. Decides which visit may begin (total, host, address, rest between pages),
// keeps every deadline, and hands visits from hop to hop. Time that a visit waits for its turn is not its
// own.
#pragma once

#include "probe/fetch/host_queue.h"
#include "probe/fetch/multi_loop.h"
#include "probe/fetcher.h"

#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>

namespace xw::probe
{

class Fetcher::Engine
{
public:
    Engine(FetchLimits limits, std::shared_ptr<const Clock> clock);
    ~Engine();

    void fetch(VisitRequest request, Done done);
    void cancel();

private:
    struct Inbox {
        std::vector<std::unique_ptr<Job>> jobs;
        std::vector<std::pair<QByteArray, Resolved>> names;
        bool cancel = false;
        bool stop = false;
    };

    void run();
    /// False: the thread is to end.
    bool takeInbox();
    void queue(Job *job, bool onItsWay);
    void begin(Job *job);
    void nameKnown(Job *job, const Resolved &found);
    void transfer(Job *job);
    void hopEnded(Job *job, HopOutcome outcome);
    static void record(const Job *job, HopOutcome &outcome);
    void release(Job *job);
    void finish(Job *job);
    void expire(Instant now);
    void cancelAll();
    /// For one more visit at work. Sites that hang would hold all places at the end of a long list.
    [[nodiscard]] bool hasRoom(Instant now);
    void startClock(Job *job);
    void stopClock(Job *job);
    [[nodiscard]] std::chrono::milliseconds nextWait() const;

    FetchLimits m_limits;
    TransferRules m_rules;
    std::shared_ptr<const Clock> m_clock;
    MultiLoop m_loop;
    std::mutex m_mutex;
    Inbox m_inbox;

    // From here on: the thread's own.
    std::unordered_map<Job *, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Transfer>> m_idle;
    std::unordered_map<CURL *, Job *> m_running;
    HostQueues m_hosts;
    AddressSlots m_addresses;
    std::deque<Job *> m_parked;                    ///< have their address, wait for a place in the total
    std::set<std::pair<Instant, Job *>> m_clocks;  ///< deadlines of those at work
    std::set<std::pair<Instant, Job *>> m_waiting; ///< come back later, as their site asked
    struct KnownName {
        Resolved found;
        Instant until;
    };
    std::unordered_map<std::string, KnownName> m_names;
    std::unordered_map<std::string, std::vector<Job *>> m_asked;
    int m_active = 0;
    int m_silent = 0; ///< of them, when they were last counted
    Instant m_silentCounted{};

    Resolver m_resolver; ///< answers into the inbox: goes before everything that it could reach
    std::thread m_thread;
};

} // namespace xw::probe
