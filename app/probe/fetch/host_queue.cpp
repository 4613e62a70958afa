#include "probe/fetch/host_queue.h"

#include <algorithm>

namespace xw::probe
{

using std::chrono::microseconds;
using std::chrono::milliseconds;

void HostQueues::add(Job *job, bool onItsWay)
{
    Host &host = m_hosts[job->host];
    (onItsWay ? host.onTheirWay : host.waiting).push_back(job);
    if (onItsWay && host.listed)
        m_resting.erase({host.restsUntil, job->host});
    if (onItsWay || !host.listed) {
        host.listed = true;
        m_ready.push_back(job->host);
    }
}

void HostQueues::list(const std::string &name, Host &host, Instant now)
{
    if (host.listed || (host.waiting.empty() && host.onTheirWay.empty()))
        return;
    host.listed = true;
    if (host.restsUntil > now && host.onTheirWay.empty())
        m_resting.insert({host.restsUntil, name});
    else
        m_ready.push_back(name);
}

void HostQueues::forget(const std::string &name)
{
    const auto it = m_hosts.find(name);
    if (it != m_hosts.end() && it->second.active == 0 && it->second.waiting.empty() &&
        it->second.onTheirWay.empty() && !it->second.listed &&
        it->second.restsUntil <= std::chrono::steady_clock::now())
        m_hosts.erase(it);
}

Job *HostQueues::next(Instant now)
{
    while (!m_resting.empty() && m_resting.begin()->first <= now) {
        m_ready.push_back(m_resting.begin()->second);
        m_resting.erase(m_resting.begin());
    }
    while (!m_ready.empty()) {
        const std::string name = m_ready.front();
        m_ready.pop_front();
        const auto it = m_hosts.find(name);
        if (it == m_hosts.end())
            continue;
        Host &host = it->second;
        host.listed = false;
        if (host.active >= m_rules.perHost)
            continue; // listed again by the one that leaves
        const bool rests = host.restsUntil > now;
        Job *job = nullptr;
        if (!host.onTheirWay.empty()) {
            job = host.onTheirWay.front();
            host.onTheirWay.pop_front();
        } else if (!host.waiting.empty() && host.waiting.front()->rests && host.active > 0) {
            continue;
        } else if (!host.waiting.empty() && !rests) {
            job = host.waiting.front();
            host.waiting.pop_front();
        } else {
            list(name, host, now);
            continue;
        }
        ++host.active;
        job->holdsHost = true;
        list(name, host, now);
        return job;
    }
    return nullptr;
}

void HostQueues::leave(Job *job, Instant now, microseconds took)
{
    if (!job->holdsHost)
        return;
    job->holdsHost = false;
    Host &host = m_hosts[job->host];
    --host.active;
    if (took.count() > 0 && m_rules.restMostMs > 0) {
        const auto pause = std::clamp<microseconds>(
            took * m_rules.restFactor, milliseconds(m_rules.restLeastMs), milliseconds(m_rules.restMostMs));
        rest(job->host, now + pause);
    }
    list(job->host, host, now);
    forget(job->host);
}

void HostQueues::rest(const std::string &name, Instant until)
{
    Host &host = m_hosts[name];
    if (until <= host.restsUntil)
        return;
    if (host.listed && m_resting.erase({host.restsUntil, name}))
        m_resting.insert({until, name});
    host.restsUntil = until;
}

void HostQueues::remove(Job *job)
{
    if (const auto it = m_hosts.find(job->host); it != m_hosts.end()) {
        std::erase(it->second.waiting, job);
        std::erase(it->second.onTheirWay, job);
    }
}

std::optional<Instant> HostQueues::nextReady() const
{
    if (m_resting.empty())
        return std::nullopt;
    return m_resting.begin()->first;
}

bool AddressSlots::take(Job *job, const std::string &address)
{
    Slot &slot = m_slots[address];
    job->address = address;
    if (slot.active >= m_most) {
        slot.waiting.push_back(job);
        return false;
    }
    ++slot.active;
    return true;
}

Job *AddressSlots::leave(Job *job)
{
    if (job->address.empty())
        return nullptr;
    const auto it = m_slots.find(job->address);
    job->address.clear();
    Slot &slot = it->second;
    if (!slot.waiting.empty()) { // the place goes on to the next
        Job *heir = slot.waiting.front();
        slot.waiting.pop_front();
        return heir;
    }
    if (--slot.active == 0)
        m_slots.erase(it);
    return nullptr;
}

void AddressSlots::remove(Job *job)
{
    for (auto &[address, slot] : m_slots)
        std::erase(slot.waiting, job);
}

} // namespace xw::probe
