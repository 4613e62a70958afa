#include "monitor/look_sites.h"

#include "domain/own_words.h"
#include "monitor/look/look_run.h"
#include "workspace/wait.h"
#include "workspace/workspace.h"

namespace xw::monitor
{

namespace
{

/// What is told on the threads of a run, taken where somebody waits for it.
class ToldQueue
{
public:
    void put(LookRun::Told told)
    {
        const std::lock_guard lock(m_mutex);
        m_told.push_back(std::move(told));
        m_change.notify_one();
    }
    std::optional<LookRun::Told> next()
    {
        std::unique_lock lock(m_mutex);
        if (!m_change.wait_for(lock, std::chrono::milliseconds(100), [this] { return !m_told.empty(); }))
            return std::nullopt;
        LookRun::Told told = std::move(m_told.front());
        m_told.pop_front();
        return told;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<LookRun::Told> m_told;
};

evidence::RoundTie tieOf(Workspace &workspace)
{
    auto asked = workspace.store().history({}, 1);
    asked.waitForFinished();
    const auto history = asked.resultCount() > 0 ? asked.result() : Result<std::vector<AuditEntry>>();
    if (!history || history->empty())
        return {};
    return {workspace.state().round().key.text(), history->front().sequence, history->front().hash};
}

} // namespace

void lookAtSites(Workspace &workspace, const QList<SubjectId> &sites, const std::function<bool()> &isEnded,
                 const std::function<bool(const SiteReading &)> &take)
{
    const auto state = std::make_shared<const RoundState>(workspace.state());
    std::vector<LookOrder> orders;
    for (const SubjectId id : sites)
        if (const Subject *subject = state->subject(id); subject && subject->isWebsite())
            orders.push_back(orderOf(state, *subject));
    size_t left = orders.size();
    ToldQueue told;
    LookRun run(LookLimits(), workspace.clock().now(), ownWords(workspace.state()),
                LookPacker(PackShelf::of(workspace.store()), tieOf(workspace)),
                [&told](LookRun::Told one) { told.put(std::move(one)); });
    run.add(std::move(orders));
    bool isTaken = true;
    while (left > 0) {
        if (isEnded() || !isTaken)
            run.cancel();
        const auto one = told.next();
        if (!one || !one->ended)
            continue;
        --left;
        if (one->reading && isTaken)
            isTaken = take(*one->reading);
    }
}

} // namespace xw::monitor
