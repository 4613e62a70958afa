#include "workspace/import/import_run.h"

#include "domain/written_number.h"
#include "workspace/import/total_words.h"
#include "workspace/table_mapping.h"

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
    plan.basedOn = input.state.sequence();
    plan.nextSubject = input.state.nextSubjectId();
    plan.nextRegion = input.state.nextRegionId();
    plan.nextFinding = input.state.nextFindingId();
    const QStringList &headers = input.table.headers;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto known = input.mapping.columnOfHeader.constFind(headers.at(i));
        if (known != input.mapping.columnOfHeader.cend())
            m_columns.insert(*known, m_columns.value(*known, int(i)));
        else if (headers.at(i) != rejectReasonHeader())
            m_unknown.emplace_back(headers.at(i), int(i));
    }
    tellOfColumns();
}

void ImportRun::tell(const QString &header, const QString &value, Message message)
{
    plan.problems.push_back(
        {in.table.headerRow, header, value.left(longestShownValue), std::move(message), false});
}

void ImportRun::tellOfColumns()
{
    const auto nameOf = [this](const QString &id) {
        for (const ColumnSpec &spec : in.kind.columns)
            if (spec.id == id)
                return spec.chinese;
        return id;
    };
    for (const QString &header : in.mapping.remembered)
        tell(header, {},
             {QT_TRANSLATE_NOOP("xw", "Read as it was said for an earlier file of these columns: %1"),
              {in.mapping.columnOfHeader.contains(header) ? nameOf(in.mapping.columnOfHeader.value(header))
                                                          : QString(u"—"_s)}});
    for (const QString &header : in.mapping.byMeaning)
        tell(header, {},
             {QT_TRANSLATE_NOOP("xw", "No known name: by its meaning this column is read as %1"),
              {nameOf(in.mapping.columnOfHeader.value(header))}});
    for (const auto &[header, place] : m_unknown) {
        if (!in.kind.keepsUnknown)
            tell(header, {},
                 {QT_TRANSLATE_NOOP("xw", "This column is not read, and its values are not kept"), {}});
        else if (in.mapping.alsoNamed.contains(header))
            tell(header, {},
                 {QT_TRANSLATE_NOOP("xw", "Another column has a better name for the same: this one is only "
                                          "kept beside the row"),
                  {}});
    }
}

void ImportRun::keepColumn(QList<QPair<QString, QString>> &columns, const QString &header,
                           const QString &value)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).first != header)
            continue;
        if (value.isEmpty())
            columns.removeAt(i);
        else if (columns.at(i).second != value)
            columns[i].second = value;
        return;
    }
    if (!value.isEmpty())
        columns.append({header, value});
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
        m_leftOut = false;
        if (!m_rejected)
            planRow();
        else
            seeBadRow();
        if (m_leftOut) {
            ++plan.leftOut;
        } else if (m_rejected) {
            ++plan.rejected;
            plan.rejectedRows.push_back(row);
        }
    }
    return {};
}

ImportPlan ImportRun::end()
{
    finish();
    if (auto kept = keptMapping(in.state, in.kind, in.table.headers, in.mapping))
        plan.writes.push_back(*std::move(kept));
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

std::vector<int> ImportRun::columns(const QString &id) const
{
    std::vector<int> places;
    for (qsizetype i = 0; i < in.table.headers.size(); ++i)
        if (in.mapping.columnOfHeader.value(in.table.headers.at(i)) == id)
            places.push_back(int(i));
    return places;
}

bool ImportRun::isTotal() const
{
    constexpr int looked = 3;
    int texts = 0;
    for (size_t i = 0; i < m_row->cells.size() && texts < looked; ++i) {
        if (m_row->cells[i].isEmpty())
            continue;
        if (saysTotal(m_row->cells[i]) || saysPart(m_row->cells[i]))
            return true;
        ++texts;
    }
    return false;
}

void ImportRun::leaveOutTotal()
{
    m_leftOut = true;
    if (std::any_of(m_row->cells.begin(), m_row->cells.end(), saysPart))
        warn(-1, {QT_TRANSLATE_NOOP("xw", "This row is a part of another (其中): it is left out"), {}});
    else
        warn(-1, {QT_TRANSLATE_NOOP("xw", "This row sums up others: it is left out"), {}});
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
