// LookBrowser: what a look's plain visits cannot judge is opened in a real browser before anything is called
// dead (probe/confirm.h), a few at a time over all the sites of a batch.
#pragma once

#include "probe/confirm.h"

#include <condition_variable>
#include <mutex>

namespace xw::monitor
{

class LookBrowser
{
public:
    /// `program` empty: nothing is confirmed.
    explicit LookBrowser(QString program) : m_program(std::move(program)) {}

    /// Waits for its turn, then for the browser; from any thread. NotConfirmed soon where `job` is cancelled.
    [[nodiscard]] probe::Confirmation confirm(const probe::Visit &visit, probe::Doubt doubt, int deadlineMs,
                                              const JobPtr &job);

private:
    static constexpr int browsersAtATime = 2; // some hundred megabytes and a core for a second or two each

    QString m_program;
    std::mutex m_mutex;
    std::condition_variable m_change;
    int m_free = browsersAtATime;
};

} // namespace xw::monitor
