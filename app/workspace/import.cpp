// From a mapped table to a plan, and from a plan to one transaction.
#include "workspace/import.h"

#include "workspace/import_entry.h"
#include "workspace/import_run.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
// What is no table may have headers of any length.
QString shownHeaders(const QStringList &headers)
{
    constexpr qsizetype longestName = 40, longestList = 600;
    QStringList names;
    for (const QString &header : headers)
        names << (header.size() > longestName ? header.left(longestName) + u'…' : header);
    const QString list = names.join(u'、');
    return list.size() > longestList ? list.left(longestList) + u'…' : list;
}
} // namespace

Result<void> checkMapping(const tables::Table &table, const ColumnMapping &mapping)
{
    if (mapping.missingRequired.isEmpty())
        return {};
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "The file has no column %1"), {mapping.missingRequired.join(u'、')}},
        table.file,
        {QT_TRANSLATE_NOOP(
             "xw", "Name the column that holds it, with --map or in the import window; the file has: %1"),
         {shownHeaders(table.headers)}});
}

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
                                  const std::vector<SubjectId> &close, JobPtr job)
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
    const auto stillFits = [subject = plan.nextSubject, region = plan.nextRegion,
                            finding = plan.nextFinding](const RoundState &state) -> Result<void> {
        if (state.nextSubjectId() == subject && state.nextRegionId() == region &&
            state.nextFindingId() == finding)
            return {};
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "The data changed while the import was being looked at"), {}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Start the import again"), {}});
    };
    return workspace.apply(u"import "_s + plan.kind, what, std::move(plan.writes), std::move(job), stillFits);
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
