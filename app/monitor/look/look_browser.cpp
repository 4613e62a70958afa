#include "monitor/look/look_browser.h"

using namespace Qt::StringLiterals;

namespace xw::monitor
{

probe::Confirmation LookBrowser::confirm(const probe::Visit &visit, probe::Doubt doubt, int deadlineMs,
                                         const JobPtr &job)
{
    {
        std::unique_lock lock(m_mutex);
        while (m_free == 0 && !job->isCancelled())
            m_change.wait_for(lock, std::chrono::milliseconds(100));
        if (job->isCancelled()) {
            probe::Confirmation none;
            none.outcome = probe::Confirmation::Outcome::NotConfirmed;
            none.why = u"cancelled"_s;
            return none;
        }
        --m_free;
    }
    probe::BrowserOrder order{m_program, deadlineMs, false, visit.tlsFault != probe::TlsFault::None, false};
    order.source = true;
    const probe::Confirmation found = probe::confirmInBrowser(visit, doubt, order, job);
    const std::lock_guard lock(m_mutex);
    ++m_free;
    m_change.notify_one();
    return found;
}

} // namespace xw::monitor
