// From a mapped table to a plan, and from a plan to one transaction.
#include "workspace/import.h"

#include "workspace/audit_json.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr int longestChangeList = 1000; ///< of an audit entry: a nation's list must not become one giant JSON

/// What an import changes in rows that were already there, for the history.
QJsonObject changesOf(const std::vector<Write> &writes, const RoundState &state)
{
    QJsonArray before, after;
    qint64 more = 0;
    for (const Write &write : writes) {
        QJsonObject was, is;
        if (const auto *subject = std::get_if<Subject>(&write)) {
            const Subject *known = state.subject(subject->id);
            if (!known)
                continue;
            was = auditJson(*known);
            is = auditJson(*subject);
            keepDifferences(was, is);
            if (was.isEmpty() && is.isEmpty())
                continue; // only seen again
            is.insert(u"subject"_s, subject->id.value());
        } else if (const auto *finding = std::get_if<Finding>(&write)) {
            const Finding *known = state.finding(finding->id);
            if (!known)
                continue;
            was = auditJson(*known);
            is = auditJson(*finding);
        } else {
            continue;
        }
        if (before.size() >= longestChangeList) {
            ++more;
            continue;
        }
        before.append(was);
        after.append(is);
    }
    QJsonObject changes;
    if (!after.isEmpty())
        changes = {{u"before"_s, before}, {u"after"_s, after}};
    if (more > 0)
        changes.insert(u"more"_s, more);
    return changes;
}

} // namespace

Result<ImportPlan> planImport(const ImportKind &kind, const tables::Table &table,
                              const ColumnMapping &mapping, const RoundState &state, const Clock &clock,
                              const QString &author, JobPtr job)
{
    if (!mapping.missingRequired.isEmpty())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The file has no column %1"), {mapping.missingRequired.join(u'、')}},
            table.file,
            {QT_TRANSLATE_NOOP(
                 "xw", "Name the column that holds it, with --map or in the import window; the file has: %1"),
             {table.headers.join(u'、')}});
    return kind.planner({kind, table, mapping, state, clock.now(), author, std::move(job)});
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
    QJsonObject what{{u"file"_s, QFileInfo(file).fileName()},
                     {u"added"_s, plan.added},
                     {u"updated"_s, plan.updated},
                     {u"unchanged"_s, plan.unchanged},
                     {u"rejected"_s, plan.rejected}};
    if (!close.empty())
        what.insert(u"closed"_s, qint64(close.size()));
    if (const QJsonObject changes = changesOf(plan.writes, workspace.state()); !changes.isEmpty())
        what.insert(u"changes"_s, changes);
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

QByteArray rejectsCsv(const tables::Table &table, const ImportPlan &plan)
{
    QHash<int, QStringList> reasons;
    for (const tables::Problem &problem : plan.problems)
        if (problem.rejects)
            reasons[problem.row] << (problem.column.isEmpty() ? QString() : problem.column + u": "_s) +
                                        problem.message.text();
    QStringList headers = table.headers;
    qsizetype reasonAt = headers.indexOf(rejectReasonHeader());
    if (reasonAt < 0) {
        reasonAt = headers.size();
        headers << rejectReasonHeader();
    }
    std::vector<std::vector<QString>> rows;
    rows.reserve(plan.rejectedRows.size());
    for (const int index : plan.rejectedRows) {
        const tables::Row &row = table.rows.at(size_t(index));
        std::vector<QString> cells = row.cells;
        cells.resize(size_t(headers.size()));
        cells[size_t(reasonAt)] = reasons.value(row.number).join(u"; "_s);
        rows.push_back(std::move(cells));
    }
    return tables::toCsv(headers, rows);
}

} // namespace xw
