#include "workspace/import_stream.h"

#include "domain/transaction.h"
#include "workspace/import/import_entry.h"
#include "workspace/import/import_run.h"
#include "workspace/workspace.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// The storage thread asks it for the next writes, on a thread of their own; the caller only waits meanwhile.
class PlannedRows final : public WriteSource
{
public:
    PlannedRows(const Workspace &workspace, const StraightImport &import)
        : m_import(import), m_state(workspace.state()),
          m_entry(workspace.state()), m_input{import.kind,
                                              import.table.head(),
                                              import.mapping,
                                              workspace.state(),
                                              workspace.clock().now(),
                                              workspace.author(),
                                              {}}
    {
    }

    Result<void> begin()
    {
        if (const Result<void> mapped = checkMapping(m_import.table.head(), m_import.mapping); !mapped)
            return mapped;
        auto run = m_import.kind.planner(m_input);
        if (!run)
            return tl::unexpected(run.error());
        m_run = *std::move(run);
        return {};
    }

    Result<bool> next(std::vector<Write> &into) override
    {
        into.clear();
        if (m_isAtEnd)
            return false;
        const bool isFirst = std::exchange(m_isFirst, false) && m_import.first;
        if (isFirst)
            std::swap(m_part, *m_import.first);
        const Result<bool> more = isFirst ? Result<bool>(true) : m_import.table.next(m_part);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return last(into);
        if (const Result<void> taken = m_run->take(m_part.rows, m_part.problems); !taken)
            return tl::unexpected(taken.error());
        std::swap(into, m_run->writes());
        m_entry.add(into);
        return true;
    }

    QJsonObject summary() const override { return m_summary; }
    ImportPlan takePlan() { return std::move(m_plan); }

private:
    Result<bool> last(std::vector<Write> &into)
    {
        m_isAtEnd = true;
        m_plan = m_run->end();
        std::swap(into, m_plan.writes);
        closeMissing(m_plan, m_state, m_import.closing, into);
        m_entry.add(into);
        m_summary = m_entry.json(m_plan, m_import.file, size_t(m_plan.closed));
        if (m_import.beforeCommit)
            if (const Result<void> ready = m_import.beforeCommit(m_plan); !ready)
                return tl::unexpected(ready.error());
        return true;
    }

    const StraightImport &m_import;
    const RoundState &m_state;
    ImportEntry m_entry;
    ImportInput m_input;
    std::unique_ptr<ImportRun> m_run;
    tables::TablePart m_part;
    ImportPlan m_plan;
    QJsonObject m_summary;
    bool m_isFirst = true;
    bool m_isAtEnd = false;
};

} // namespace

Result<ImportPlan> importStraight(std::unique_ptr<Workspace> workspace, const StraightImport &import)
{
    if (const Result<void> writable = workspace->checkWritable(); !writable)
        return tl::unexpected(writable.error());
    const auto rows = std::make_shared<PlannedRows>(*workspace, import);
    if (const Result<void> begun = rows->begin(); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction;
    transaction.author = workspace->author();
    transaction.at = workspace->clock().now();
    transaction.command = u"import "_s + import.kind.id;
    transaction.round = workspace->state().round().id;
    transaction.source = rows;
    transaction.basedOn = workspace->state().sequence();
    auto committed = workspace->store().commit(std::move(transaction));
    if (const Result<qint64> done = committed.takeResult(); !done)
        return tl::unexpected(done.error());
    return rows->takePlan();
}

} // namespace xw
