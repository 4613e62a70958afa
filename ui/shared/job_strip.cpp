#include "ui/shared/job_strip.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace xw::ui
{

namespace
{
constexpr qint64 momentOfWork = 500; ///< ms: what is done by then shows nothing
}

JobStrip::JobStrip(QWidget *parent) : ProgressStrip(parent)
{
    setObjectName(u"jobStrip"_s);
    m_ticks.setInterval(100ms);
    connect(&m_ticks, &QTimer::timeout, this, &JobStrip::look);
    connect(this, &ProgressStrip::cancelled, this, [this] {
        if (!m_jobs.empty())
            if (const JobPtr job = m_jobs.front().job.lock())
                job->cancel();
    });
}

void JobStrip::follow(const QString &title, const JobPtr &job)
{
    m_jobs.push_back({title, job, {}, false});
    m_jobs.back().since.start();
    m_ticks.start();
}

void JobStrip::follow(const QWidget *over, const QString &title, const JobPtr &job)
{
    for (const QWidget *window = over ? over->window() : nullptr; window;
         window = window->parentWidget() ? window->parentWidget()->window() : nullptr)
        if (auto *strip = window->findChild<JobStrip *>())
            return strip->follow(title, job);
}

void JobStrip::look()
{
    const bool shown = !m_jobs.empty() && m_jobs.front().shown;
    std::erase_if(m_jobs, [](const Followed &each) { return each.job.expired(); });
    if (m_jobs.empty()) {
        m_ticks.stop();
        stop();
        return;
    }
    Followed &first = m_jobs.front();
    const JobPtr job = first.job.lock();
    if (!job)
        return;
    if (!first.shown && first.since.elapsed() >= momentOfWork) {
        start(first.title, Unit::Rows);
        first.shown = true;
    } else if (!first.shown && shown) {
        stop(); // the one before it is done
    }
    if (first.shown)
        setProgress(job->done(), job->total());
}

} // namespace xw::ui
