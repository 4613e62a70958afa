#include "probe/fetch/engine.h"

#include "probe/fetch/machine_sleep.h"

#include <QFile>
#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace xw::probe
{

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace
{

constexpr seconds nameKept{30};
constexpr size_t namesKept = 20'000;
constexpr seconds silentAfter{3};
constexpr milliseconds countEvery{200};

} // namespace

Fetcher::Engine::Engine(FetchLimits limits, std::shared_ptr<const Clock> clock)
    : m_limits(std::move(limits)), m_clock(std::move(clock)),
      m_hosts({m_limits.perHost, m_limits.restFactor, m_limits.restLeastMs, m_limits.restMostMs}),
      m_addresses(m_limits.perAddress), m_resolver([this](const QByteArray &host, Resolved found) {
          const std::lock_guard lock(m_mutex);
          m_inbox.names.emplace_back(host, std::move(found));
          m_loop.wake();
      })
{
    m_rules.agent = m_limits.agent.isEmpty()
                        ? QByteArrayLiteral("Mozilla/5.0 (compatible; Xunwang/" XUNWANG_VERSION ")")
                        : m_limits.agent;
    m_rules.caFile = m_limits.caFile;
    m_rules.allowPrivate = m_limits.allowPrivate;
    m_thread = std::thread([this] { run(); });
}

Fetcher::Engine::~Engine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_inbox.stop = true;
    }
    m_loop.wake();
    m_thread.join();
}

void Fetcher::Engine::fetch(VisitRequest request, Done done)
{
    auto job = std::make_unique<Job>(std::move(request));
    job->done = std::move(done);
    const std::lock_guard lock(m_mutex);
    m_inbox.jobs.push_back(std::move(job));
    m_loop.wake();
}

void Fetcher::Engine::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_inbox.cancel = true;
    m_loop.wake();
}

void Fetcher::Engine::run()
{
#ifndef _WIN32
    // OpenSSL writes to connections that the other side has closed: that is an error to it, not the program's
    // end.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
#endif
    while (takeInbox()) {
        auto now = steady_clock::now();
        while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
            Job *job = m_waiting.begin()->second;
            m_waiting.erase(m_waiting.begin());
            queue(job, true);
        }
        while (!m_parked.empty() && hasRoom(now)) {
            Job *job = m_parked.front();
            m_parked.pop_front();
            transfer(job);
        }
        while (hasRoom(now)) {
            Job *job = m_hosts.next(now);
            if (!job)
                break;
            begin(job);
        }
        m_loop.wait(nextWait());
        while (const auto ended = m_loop.nextEnded()) {
            Job *job = m_running.at(ended->easy);
            hopEnded(job, job->transfer->ended(ended->code));
        }
        expire(steady_clock::now());
    }
    cancelAll();
    // What was asked for while it ended: nobody is left without an answer.
    for (bool more = true; more; cancelAll()) {
        const std::lock_guard lock(m_mutex);
        more = !m_inbox.jobs.empty();
        for (auto &job : m_inbox.jobs)
            m_jobs.emplace(job.get(), std::move(job));
        m_inbox.jobs.clear();
    }
}

bool Fetcher::Engine::takeInbox()
{
    Inbox inbox;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(inbox, m_inbox);
    }
    for (auto &job : inbox.jobs) {
        Job *known = job.get();
        m_jobs.emplace(known, std::move(job));
        known->left = milliseconds(known->run.request().deadlineMs);
        if (!known->run.url().isWeb()) {
            known->run.endWith(Reason::Malformed, Phase::Name, u"not an address of http or https"_s);
            known->run.visit.at = m_clock->now();
            finish(known);
            continue;
        }
        queue(known, false);
    }
    if (inbox.cancel || inbox.stop)
        cancelAll();
    for (auto &[name, found] : inbox.names) {
        const std::string key = name.toStdString();
        const auto asked = m_asked.extract(key);
        m_names[key] = {found, steady_clock::now() + nameKept};
        if (!asked.empty())
            for (Job *job : asked.mapped())
                nameKnown(job, found);
    }
    return !inbox.stop;
}

milliseconds Fetcher::Engine::nextWait() const
{
    const Instant now = steady_clock::now();
    Instant until = now + seconds(10);
    if (!m_clocks.empty())
        until = std::min(until, m_clocks.begin()->first);
    if (!m_waiting.empty())
        until = std::min(until, m_waiting.begin()->first);
    if (m_silentCounted > now - countEvery) // who is silent may make room
        until = std::min(until, m_silentCounted + countEvery);
    if (const auto ready = m_hosts.nextReady())
        until = std::min(until, *ready);
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(until - now));
}

bool Fetcher::Engine::hasRoom(Instant now)
{
    if (m_active < m_limits.total)
        return true;
    if (m_active >= m_limits.total + m_limits.total / 4)
        return false;
    if (now - m_silentCounted > countEvery) {
        m_silentCounted = now;
        m_silent = int(std::count_if(m_clocks.begin(), m_clocks.end(), [now](const auto &clock) {
            const Job *job = clock.second;
            return now - job->clockFrom > silentAfter && (!job->transfer || job->transfer->isSilent());
        }));
    }
    return m_active - m_silent < m_limits.total;
}

void Fetcher::Engine::startClock(Job *job)
{
    job->clockFrom = steady_clock::now();
    job->deadline = job->clockFrom + job->left;
    job->clockRuns = true;
    m_clocks.insert({job->deadline, job});
}

void Fetcher::Engine::stopClock(Job *job)
{
    if (!job->clockRuns)
        return;
    job->clockRuns = false;
    m_clocks.erase({job->deadline, job});
    const auto took = std::chrono::duration_cast<microseconds>(steady_clock::now() - job->clockFrom);
    job->left -= took;
}

void Fetcher::Engine::queue(Job *job, bool onItsWay)
{
    const WebUrl &url = job->run.url();
    job->host = url.origin().toStdString();
    job->rests =
        job->run.request().paced && m_limits.restMostMs > 0 && namedKind(url.host()) != AddressKind::Loopback;
    m_hosts.add(job, onItsWay);
}

void Fetcher::Engine::begin(Job *job)
{
    ++m_active;
    job->holdsTotal = true;
    if (!job->run.visit.at.isValid()) {
        job->run.visit.at = m_clock->now();
        job->sleptBefore = machineSleep();
    }
    startClock(job);
    const QByteArray host = job->run.url().host();
    const std::string key = host.toStdString();
    if (const auto known = m_names.find(key); known != m_names.end()) {
        if (known->second.until > steady_clock::now())
            return nameKnown(job, known->second.found);
        m_names.erase(known);
    }
    if (m_names.size() > namesKept)
        std::erase_if(m_names,
                      [now = steady_clock::now()](const auto &one) { return one.second.until <= now; });
    auto &askers = m_asked[key];
    askers.push_back(job);
    if (askers.size() > 1)
        return;
    if (const auto found = m_resolver.lookUp(host)) {
        m_asked.erase(key);
        nameKnown(job, *found);
    }
}

void Fetcher::Engine::nameKnown(Job *job, const Resolved &found)
{
    Visit &visit = job->run.visit;
    visit.times.name +=
        std::chrono::duration_cast<microseconds>(steady_clock::now() - job->clockFrom).count();
    if (found.addresses.empty()) {
        job->run.endWith(Reason::Dns, Phase::Name, QString::fromUtf8(found.why));
        return finish(job);
    }
    job->addresses.clear();
    for (const Address &address : found.addresses) {
        (address.v6 ? visit.hasIpv6 : visit.hasIpv4) = true;
        if (mayVisit(address.kind(), job->run.registered(), m_limits.allowPrivate))
            job->addresses.push_back(address);
    }
    if (job->addresses.empty()) {
        visit.address = found.addresses.front().text();
        job->run.endWith(Reason::Refused, Phase::Connect,
                         u"the address lies in an inner network, where the register does not say so"_s);
        return finish(job);
    }
    const Address &first = job->addresses.front();
    if (first.kind() == AddressKind::Loopback || m_addresses.take(job, first.text().toStdString()))
        return transfer(job);
    stopClock(job); // until the platform has a place
    job->holdsTotal = false;
    --m_active;
}

void Fetcher::Engine::transfer(Job *job)
{
    if (!job->holdsTotal) {
        job->holdsTotal = true;
        ++m_active;
        startClock(job);
    }
    if (!job->transfer) {
        if (m_idle.empty()) {
            job->transfer = std::make_unique<Transfer>();
        } else {
            job->transfer = std::move(m_idle.back());
            m_idle.pop_back();
        }
        job->transfer->renew();
    }
    TransferOrder order = job->run.order();
    order.addresses = job->addresses;
    if (order.recorded)
        job->hopAt = m_clock->now();
    job->transfer->prepare(std::move(order), m_rules);
    m_running[job->transfer->easy()] = job;
    m_loop.add(job->transfer->easy());
}

// Gives back every place that a visit holds, in whichever state it is.
void Fetcher::Engine::release(Job *job)
{
    if (job->transfer && m_running.erase(job->transfer->easy()))
        m_loop.remove(job->transfer->easy());
    const Instant now = steady_clock::now();
    const microseconds took = job->clockRuns && job->rests
                                  ? std::chrono::duration_cast<microseconds>(now - job->clockFrom)
                                  : microseconds(0);
    stopClock(job);
    if (Job *heir = m_addresses.leave(job))
        m_parked.push_back(heir);
    m_hosts.leave(job, now, took);
    if (job->holdsTotal)
        --m_active;
    job->holdsTotal = false;
}

// Told before the hop is judged: the run takes what the outcome holds.
void Fetcher::Engine::record(const Job *job, HopOutcome &outcome)
{
    const auto &recorder = job->run.request().recorder;
    if (!recorder)
        return;
    Exchange exchange = std::move(outcome.wire);
    exchange.asked = job->run.request().url;
    exchange.url = job->run.url().text();
    exchange.at = job->hopAt;
    exchange.address = outcome.address;
    exchange.status = outcome.status;
    recorder->take(std::move(exchange));
}

void Fetcher::Engine::hopEnded(Job *job, HopOutcome outcome)
{
    const std::string host = job->host;
    record(job, outcome);
    release(job);
    switch (job->run.take(std::move(outcome))) {
    case VisitTask::Next::Fetch:
        return queue(job, true);
    case VisitTask::Next::Wait: {
        const Instant again = steady_clock::now() + seconds(job->run.waitSeconds());
        m_hosts.rest(host, again);
        job->left = milliseconds(job->run.request().deadlineMs);
        m_waiting.insert({again, job});
        return;
    }
    case VisitTask::Next::Done:
        return finish(job);
    }
}

void Fetcher::Engine::finish(Job *job)
{
    release(job);
    if (job->transfer)
        m_idle.push_back(std::move(job->transfer));
    Visit &visit = job->run.visit;
    const microseconds whole = milliseconds(job->run.request().deadlineMs);
    visit.elapsedMs = std::chrono::duration_cast<milliseconds>(whole - job->left).count();
    visit.slept = machineSleep() - job->sleptBefore > milliseconds(500);
    const auto held = m_jobs.extract(job);
    job->done(std::move(visit));
}

void Fetcher::Engine::expire(Instant now)
{
    while (!m_clocks.empty() && m_clocks.begin()->first <= now) {
        Job *job = m_clocks.begin()->second;
        if (job->transfer && m_running.contains(job->transfer->easy())) {
            HopOutcome outcome = job->transfer->interrupted(Reason::Timeout);
            record(job, outcome);
            release(job);
            (void)job->run.take(std::move(outcome));
        } else {
            const QByteArray name = job->run.url().host();
            if (const auto asked = m_asked.find(name.toStdString()); asked != m_asked.end())
                std::erase(asked->second, job);
            job->run.visit.times.name += job->left.count();
            job->run.endWith(Reason::Timeout, Phase::Name, u"no answer from the name server"_s);
        }
        finish(job);
    }
}

void Fetcher::Engine::cancelAll()
{
    m_asked.clear();
    m_parked.clear();
    m_waiting.clear();
    std::vector<Job *> all;
    for (const auto &[job, held] : m_jobs)
        all.push_back(job);
    for (Job *job : all)
        m_hosts.remove(job);
    for (Job *job : all) {
        m_addresses.remove(job);
        if (job->transfer && m_running.contains(job->transfer->easy()))
            (void)job->transfer->interrupted(Reason::Cancelled);
        job->run.endWith(Reason::Cancelled, job->run.visit.phase, {});
    }
    for (Job *job : all)
        finish(job);
    m_parked.clear();
}

Fetcher::Fetcher(FetchLimits limits, std::shared_ptr<const Clock> clock)
    : m_engine(std::make_shared<Engine>(std::move(limits), std::move(clock)))
{
}

Fetcher::Fetcher(std::shared_ptr<Engine> engine, std::shared_ptr<Recorder> recorder)
    : m_engine(std::move(engine)), m_recorder(std::move(recorder))
{
}

Fetcher Fetcher::recordedBy(std::shared_ptr<Recorder> recorder) const
{
    return {m_engine, std::move(recorder)};
}

Fetcher::~Fetcher() = default;

void Fetcher::fetch(VisitRequest request, Done done)
{
    if (m_recorder)
        request.recorder = m_recorder;
    m_engine->fetch(std::move(request), std::move(done));
}

void Fetcher::cancel()
{
    m_engine->cancel();
}

} // namespace xw::probe
