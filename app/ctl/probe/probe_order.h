// ProbeOrder: what a probe command was asked to look at, and within which bounds.
#pragma once

#include "ctl/session/session.h"
#include "evidence/site_recorder.h"
#include "probe/fetcher.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace xw::ctl
{

class EvidenceKeeper;

struct ProbeTarget {
    QString code; ///< empty for an address that no register holds
    QString name;
    QByteArray url;
    const Subject *subject = nullptr;
};

struct ProbeOrder {
    std::vector<ProbeTarget> targets;
    probe::FetchLimits limits;
    int deadlineMs = 15'000;
    int limitPages = 500; ///< of freshness: at most 200
    int depth = 0;        ///< 0: any
    const RoundState *state = nullptr;
    std::shared_ptr<EvidenceKeeper> evidence; ///< null: none is kept
    QString browser;                          ///< that confirms; empty: none
};

/// Of the words and options of the command. Usage; NotFound.
[[nodiscard]] Result<ProbeOrder> probeOrder(Session &session, const Arguments &arguments);

/// The options that probeOrder() reads.
[[nodiscard]] std::vector<OptionSpec> probeOptions();

/// Ctrl-C and a request to end, from the first one of these on.
class Interrupt
{
public:
    Interrupt();
    [[nodiscard]] static bool asked();
};

/// Answers on their way from the fetcher's thread to this one.
template <class T>
class Answers
{
public:
    void put(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
        m_change.notify_one();
    }
    /// nullopt: none came within a tenth of a second.
    std::optional<T> next()
    {
        std::unique_lock lock(m_mutex);
        if (!m_change.wait_for(lock, std::chrono::milliseconds(100), [this] { return !m_values.empty(); }))
            return std::nullopt;
        T value = std::move(m_values.front());
        m_values.pop_front();
        return value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<T> m_values;
};

/// Visits all targets at a time and hands each visit over as it comes, here, with what went over the wire
/// where evidence is kept (else null). CouldNot where somebody
/// interrupted it: what had not ended is handed over as cancelled.
[[nodiscard]] int visitAll(const ProbeOrder &order,
                           const std::function<probe::VisitRequest(const ProbeTarget &)> &request,
                           const std::function<void(const ProbeTarget &, const probe::Visit &,
                                                    const std::shared_ptr<evidence::SiteRecorder> &)> &take,
                           const std::shared_ptr<const Clock> &clock);

} // namespace xw::ctl
