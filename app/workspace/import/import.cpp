// From a mapped table to a plan, and from a plan to one transaction.
#include "workspace/import.h"

#include "workspace/import/import_entry.h"
#include "workspace/import/import_run.h"
#include "workspace/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw
{

Result<ImportPlan> planImport(const ImportKind &kind, const tables::Table &table,
                              const ColumnMapping &mapping, const RoundState &state, const Clock &clock,
                              const QString &author, JobPtr job)
{
    if (const Result<void> mapped = checkMapping(table, mapping); !mapped)
        return tl::unexpected(mapped.error());
    const ImportInput input{kind, table, mapping, state, clock.now(), author, std::move(job)};
    const auto run = kind.planner(input);
    if (!run)
        return tl::unexpected(run.error());
    return (*run)->run();
}

QFuture<Result<void>> applyImport(Workspace &workspace, ImportPlan plan, const QString &file,
                                  const std::vector<SubjectId> &close, JobPtr job, bool asStep)
{
    for (const SubjectId id : close)
        if (const Subject *known = workspace.state().subject(id)) {
            Subject closed = *known;
            closed.state = RunState::Closed;
            plan.writes.push_back(std::move(closed));
        }
    ImportEntry entry(workspace.state());
    entry.add(plan.writes);
    const QJsonObject what = entry.json(plan, file, close.size());
    const auto fits = [closes = !close.empty() && plan.rejected > 0,
                       file](const RoundState &) -> Result<void> {
        if (closes)
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "Nothing is closed while rows of the list are rejected"), {}}, file,
                {QT_TRANSLATE_NOOP("xw", "Mend the rejected rows and import the list again"), {}});
        return {};
    };
    std::optional<UndoEntry> step;
    if (asStep)
        step = UndoEntry{UndoEntry::About::Import,
                         {QT_TRANSLATE_NOOP("xw", "Import %1"), {QFileInfo(file).fileName()}},
                         {},
                         plan.kind,
                         0,
                         {}};
    return workspace.apply(u"import "_s + plan.kind, what, std::move(plan.writes), std::move(job), fits,
                           false, {plan.basedOn}, step);
}

QByteArray rejectsCsv(const QStringList &headers, const ImportPlan &plan)
{
    QHash<int, QStringList> reasons;
    for (const tables::Problem &problem : plan.problems)
        if (problem.rejects)
            reasons[problem.row] << (problem.column.isEmpty() ? QString() : problem.column + u": "_s) +
                                        problem.message.text();
    QStringList columns = headers;
    qsizetype reasonAt = columns.indexOf(rejectReasonHeader());
    if (reasonAt < 0) {
        reasonAt = columns.size();
        columns << rejectReasonHeader();
    }
    std::vector<std::vector<QString>> rows;
    rows.reserve(plan.rejectedRows.size());
    for (const tables::Row &row : plan.rejectedRows) {
        std::vector<QString> cells = row.cells;
        cells.resize(size_t(columns.size()));
        cells[size_t(reasonAt)] = reasons.value(row.number).join(u"; "_s);
        rows.push_back(std::move(cells));
    }
    return tables::toCsv(columns, rows);
}

} // namespace xw
