// ProcessWatch: twice a second, on a thread of its own, whether a site takes more of the machine than looking
// at it can need. One that does is ended: what was ticked is in another process, and is kept.
#pragma once

#include "widgets/web_engine.h"

#include <QObject>
#include <QThread>

namespace xw::web
{

struct ProcessLimits {
    qint64 bytes = 0; ///< of all processes of the engine together
    int threads = 0;  ///< of one renderer; every worker is one
};
/// A quarter of the machine's memory, between 768 MB and 2 GB; 96 threads, where a busy page runs some
/// thirty.
[[nodiscard]] ProcessLimits usualLimits();

class ProcessWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ProcessWatch(ProcessLimits limits = usualLimits());
    ~ProcessWatch() override;

signals:
    /// A page was ended; `amount`: bytes or threads.
    void ended(xw::widgets::WebExcess what, qint64 amount);

private:
    void look();

    ProcessLimits m_limits;
    QThread m_thread;
};

} // namespace xw::web
