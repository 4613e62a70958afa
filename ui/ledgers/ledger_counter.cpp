#include "ui/ledgers/ledger_counter.h"

#include "notice/notice_template.h"
#include "workspace/workspace.h"

namespace xw::ui
{

namespace
{

struct Work {
    std::shared_ptr<const LedgerLibrary> library;
    RoundState state; ///< as it was when the count began
    LedgerDays days;
};

std::vector<models::LedgerCounts> count(const Work &work)
{
    std::vector<models::LedgerCounts> all;
    for (const LedgerDefinition &definition : work.library->definitions()) {
        const LedgerView view(definition, work.state.ledger(definition.id), work.state, work.days.asOf,
                              notice::periodOf(definition, work.days.settings, work.state.round()));
        models::LedgerCounts counts{std::shared_ptr<const LedgerDefinition>(work.library, &definition),
                                    view.period(),
                                    view.leftOut(),
                                    view.whole(),
                                    {}};
        for (const LedgerGroup &group : definition.groups)
            counts.groups.push_back(view.units(group));
        all.push_back(std::move(counts));
    }
    return all;
}

} // namespace

LedgerDays ledgerDays(const Workspace &workspace)
{
    const RoundState &state = workspace.state();
    const auto stored = notice::storedSettings(state);
    notice::NoticeSettings used = stored ? *stored : notice::NoticeSettings();
    if (const auto source = notice::TemplateSource::of(state).choose(used.templateId, state.round().province))
        used = notice::withDefaults(std::move(used), source->defaults);
    used = notice::completed(std::move(used), state, workspace.clock().today());
    const QDate asOf = qMin(used.date, state.round().lastDay());
    return {asOf, std::move(used)};
}

LedgerCounter::LedgerCounter(QObject *parent)
    : QObject(parent), m_job(this, std::chrono::milliseconds(120), [this] { start(); })
{
}

void LedgerCounter::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_job.drop();
}

void LedgerCounter::setLibrary(std::shared_ptr<const LedgerLibrary> library)
{
    m_library = std::move(library);
    m_job.supersede();
}

void LedgerCounter::request()
{
    if (m_workspace && m_library)
        m_job.request();
}

void LedgerCounter::start()
{
    if (!m_workspace || !m_library)
        return;
    m_job.run(
        [work = Work{m_library, m_workspace->state(), ledgerDays(*m_workspace)}] { return count(work); },
        [this](const std::vector<models::LedgerCounts> &counts) { emit counted(counts); });
}

} // namespace xw::ui
