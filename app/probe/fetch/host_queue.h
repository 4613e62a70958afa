// HostQueues, AddressSlots: whose turn it is. A host serves so many visits at a time and rests between the
// pages of a crawl; an address that many sites share serves so many.
#pragma once

#include "probe/fetch/visit_task.h"

#include <chrono>
#include <deque>
#include <functional>
#include <set>
#include <unordered_map>

namespace xw::probe
{

using Instant = std::chrono::steady_clock::time_point;

/// One visit with what it holds at the moment.
struct Job {
    explicit Job(VisitRequest request) : run(std::move(request)) {}

    VisitTask run;
    std::function<void(Visit)> done;
    std::unique_ptr<Transfer> transfer;
    std::string host;    ///< whose place it holds or waits for
    std::string address; ///< whose place it holds; empty: none
    std::chrono::microseconds left{0};
    Instant clockFrom, deadline;
    QDateTime hopAt; ///< when its request began; of recorded visits alone
    std::chrono::milliseconds sleptBefore{0};
    std::vector<Address> addresses;
    bool clockRuns = false;
    bool holdsHost = false;
    bool holdsTotal = false;
    bool rests = false; ///< its host rests after it, and serves it alone
};

class HostQueues
{
public:
    struct Rules {
        int perHost = 4;
        int restFactor = 5;
        int restLeastMs = 3000, restMostMs = 30'000;
    };
    explicit HostQueues(Rules rules) : m_rules(rules) {}

    /// `onItsWay`: a further hop of a visit goes first, and needs no rest before it.
    void add(Job *job, bool onItsWay);
    /// The next visit whose host has a place; it then holds one. nullptr: none now.
    [[nodiscard]] Job *next(Instant now);
    /// A visit leaves its host. `took`: of a page of a crawl on a host that needs rest; zero: no rest.
    void leave(Job *job, Instant now, std::chrono::microseconds took);
    /// The host asked to be left alone until then.
    void rest(const std::string &host, Instant until);
    void remove(Job *job);
    /// When a resting host is next ready.
    [[nodiscard]] std::optional<Instant> nextReady() const;

private:
    struct Host {
        std::deque<Job *> onTheirWay, waiting;
        int active = 0;
        Instant restsUntil;
        bool listed = false; ///< in m_ready or m_resting
    };
    void list(const std::string &name, Host &host, Instant now);
    void forget(const std::string &name);

    Rules m_rules;
    std::unordered_map<std::string, Host> m_hosts;
    std::deque<std::string> m_ready;
    std::set<std::pair<Instant, std::string>> m_resting;
};

class AddressSlots
{
public:
    explicit AddressSlots(int most) : m_most(most) {}
    /// Takes a place; false: the visit now waits for one.
    [[nodiscard]] bool take(Job *job, const std::string &address);
    /// Gives the place back; the visit that has it now, or nullptr.
    [[nodiscard]] Job *leave(Job *job);
    void remove(Job *job);

private:
    struct Slot {
        int active = 0;
        std::deque<Job *> waiting;
    };
    int m_most;
    std::unordered_map<std::string, Slot> m_slots;
};

} // namespace xw::probe
