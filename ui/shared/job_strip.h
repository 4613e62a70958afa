// JobStrip: how far work in the background is, and its cancel, in a strip that stands in the window's layout
// and shows itself once something takes longer than a moment. Of several the one that began first.
#pragma once

#include "base/job.h"
#include "widgets/progress_strip.h"

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace xw::ui
{

class JobStrip final : public widgets::ProgressStrip
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);
    /// Follows a job until nobody but the strip knows of it. `title`: what goes on.
    void follow(const QString &title, const JobPtr &job);
    /// In the strip of the window that `over` stands in, or of one behind that; nowhere where there is none.
    static void follow(const QWidget *over, const QString &title, const JobPtr &job);

private:
    struct Followed {
        QString title;
        std::weak_ptr<Job> job;
        QElapsedTimer since;
        bool shown = false;
    };
    void look();
    std::vector<Followed> m_jobs;
    QTimer m_ticks;
};

} // namespace xw::ui
