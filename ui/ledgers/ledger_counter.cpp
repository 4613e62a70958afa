#include "ui/ledgers/ledger_counter.h"

#include "notice/notice_settings.h"
#include "workspace/workspace.h"

#include <QtConcurrentRun>

namespace xw::ui
{

namespace
{

struct Work {
    std::shared_ptr<const LedgerLibrary> library;
    std::vector<std::vector<LedgerRow>> rows; ///< one a definition
    std::shared_ptr<const RoundState> state;
    LedgerDays days;
};

std::vector<models::LedgerCounts> count(const Work &work)
{
    std::vector<models::LedgerCounts> all;
    size_t place = 0;
    for (const LedgerDefinition &definition : work.library->definitions()) {
        const auto own = work.days.periods.find(definition.id);
        const LedgerView view(definition, work.rows[place++], *work.state, work.days.asOf,
                              own == work.days.periods.end() ? std::nullopt : std::optional(own->second));
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
    const notice::NoticeSettings used =
        notice::completed(stored ? *stored : notice::NoticeSettings(), state, workspace.clock().today());
    return {qMin(used.date, state.round().lastDay()), used.periods};
}

LedgerCounter::LedgerCounter(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &LedgerCounter::start);
}

void LedgerCounter::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_names.reset();
    ++m_generation;
    m_soon.stop();
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.registerChanged || change.roundChanged)
                m_names.reset();
        });
}

void LedgerCounter::setLibrary(std::shared_ptr<const LedgerLibrary> library)
{
    m_library = std::move(library);
    ++m_generation;
}

void LedgerCounter::request()
{
    if (m_workspace && m_library)
        m_soon.start();
}

void LedgerCounter::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    if (!m_workspace || !m_library)
        return;
    if (!m_names)
        m_names = std::make_shared<const RoundState>(m_workspace->state());
    auto work = std::make_shared<Work>(Work{m_library, {}, m_names, ledgerDays(*m_workspace)});
    for (const LedgerDefinition &definition : m_library->definitions())
        work->rows.push_back(m_workspace->state().ledger(definition.id));
    m_running = true;
    QtConcurrent::run([work] {
        return count(*work);
    }).then(this, [this, generation = m_generation](const std::vector<models::LedgerCounts> &counts) {
        m_running = false;
        if (generation == m_generation)
            emit counted(counts);
        if (std::exchange(m_again, false))
            request();
    });
}

} // namespace xw::ui
