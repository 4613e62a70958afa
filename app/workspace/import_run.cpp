#include "workspace/import_run.h"

#include "domain/written_number.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr qsizetype longestShownValue = 200;
constexpr int rowsBetweenReports = 1024;
} // namespace

ImportRun::ImportRun(const ImportInput &input) : in(input)
{
    plan.kind = input.kind.id;
    plan.nextSubject = input.state.nextSubjectId();
    plan.nextRegion = input.state.nextRegionId();
    plan.nextFinding = input.state.nextFindingId();
    const QStringList &headers = input.table.headers;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto known = input.mapping.columnOfHeader.constFind(headers.at(i));
        if (known != input.mapping.columnOfHeader.cend())
            m_columns.insert(*known, int(i));
        else if (headers.at(i) != rejectReasonHeader())
            m_unknown.emplace_back(headers.at(i), int(i));
    }
}

Result<ImportPlan> ImportRun::run()
{
    if (in.job)
        in.job->setTotal(qint64(in.table.rows.size()));
    if (const Result<void> taken = take(in.table.rows, in.table.problems); !taken)
        return tl::unexpected(taken.error());
    return end();
}

Result<void> ImportRun::take(const std::vector<tables::Row> &rows,
                             const std::vector<tables::Problem> &problems)
{
    for (const tables::Problem &problem : problems) {
        plan.problems.push_back(problem);
        if (problem.rejects)
            m_badRows.insert(problem.row);
    }
    for (const tables::Row &row : rows) {
        if (in.job && m_done++ % rowsBetweenReports == 0) {
            in.job->setDone(m_done);
            if (in.job->isCancelled())
                return failure(
                    ErrorCode::Cancelled,
                    {QT_TRANSLATE_NOOP("xw", "The import was cancelled: nothing was changed"), {}});
        }
        m_row = &row;
        m_rejected = !m_badRows.isEmpty() && m_badRows.contains(row.number);
        if (!m_rejected)
            planRow();
        if (m_rejected) {
            ++plan.rejected;
            plan.rejectedRows.push_back(row);
        }
    }
    return {};
}

ImportPlan ImportRun::end()
{
    finish();
    if (in.job)
        in.job->setDone(in.job->total());
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const tables::Problem &a, const tables::Problem &b) { return a.row < b.row; });
    return std::move(plan);
}

int ImportRun::column(const QString &id) const
{
    return m_columns.value(id, -1);
}

const QString &ImportRun::unquoted(const QString &text) const
{
    // Our own rejects file marks cells as text that office programs would take for a formula.
    static const QString formulaSigns = u"=+-@"_s;
    if (text.size() < 2 || !formulaSigns.contains(text.at(1)))
        return text;
    m_unquoted = text.sliced(1);
    return m_unquoted;
}

void ImportRun::note(int column, Message message, bool rejects)
{
    tables::Problem problem;
    problem.row = m_row->number;
    if (column >= 0) {
        problem.column = in.table.headers.value(column);
        problem.value = cell(column).left(longestShownValue);
    }
    problem.message = std::move(message);
    problem.rejects = rejects;
    plan.problems.push_back(std::move(problem));
    m_rejected = m_rejected || rejects;
}

std::optional<int> ImportRun::number(int column)
{
    const QString &text = cell(column);
    if (text.isEmpty())
        return std::nullopt;
    constexpr qsizetype mostDigits = 9;
    const std::optional<QString> written = writtenNumber(text);
    bool isWhole = written && written->size() <= mostDigits;
    const int value = isWhole ? written->toInt(&isWhole) : 0;
    if (!isWhole || value < 0) {
        reject(column, {QT_TRANSLATE_NOOP("xw", "This is not a whole number"), {}});
        return std::nullopt;
    }
    return value;
}

} // namespace xw
