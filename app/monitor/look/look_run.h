// LookRun: looks at many sites at a time, on threads of its own. Tells of each as it begins and as it ends.
#pragma once

#include "monitor/look/site_look.h"
#include "monitor/packs/look_pack.h"
#include "probe/fetcher.h"
#include "probe/words.h"

#include <QElapsedTimer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace xw::monitor
{

class LookRun
{
public:
    struct Told {
        SubjectId subject;
        bool ended = false;
        std::optional<SiteReading> reading; ///< of one that ended; nullopt: it was cancelled
    };
    /// `tell` is called on threads of this run. `now`: of the person's clock, which goes on from there.
    /// `ownWords`: the office's list (domain/own_words.h); lines that cannot be read are left out with it.
    LookRun(LookLimits limits, const QDateTime &now, const QByteArray &ownWords, LookPacker packer,
            std::function<void(Told)> tell);
    /// Cancels, and waits for the threads: what is under way ends at once.
    ~LookRun();
    LookRun(const LookRun &) = delete;
    LookRun &operator=(const LookRun &) = delete;

    void add(std::vector<LookOrder> orders);
    /// What waits is told as cancelled, soon; what is under way too.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_job->isCancelled(); }

private:
    void work();
    [[nodiscard]] std::optional<SiteReading> look(const LookOrder &order, const QDateTime &now);

    LookLimits m_limits;
    LookPacker m_packer;
    QDateTime m_begin;
    QElapsedTimer m_since;
    std::function<void(Told)> m_tell;
    JobPtr m_job = std::make_shared<Job>();
    probe::WordList m_words;
    probe::Fetcher m_fetcher;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<LookOrder> m_orders;
    bool m_closed = false;
    std::vector<std::thread> m_threads;
};

} // namespace xw::monitor
