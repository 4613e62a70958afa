#include "ui/import/import_run.h"

#include "base/when_done.h"
#include "tables/mend_cell.h"
#include "workspace/workspace.h"

#include <QtConcurrentRun>

namespace xw::ui
{

namespace
{
constexpr int watchMs = 120;

/// All names by which any kind of file is known: which kind it is, is guessed from the headers that are
/// found.
QStringList allHeaders()
{
    QStringList headers;
    for (const ImportKind &kind : importKinds())
        headers << knownHeaders(kind);
    headers.removeDuplicates();
    return headers;
}
} // namespace

ImportRun::ImportRun(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_job)
            emit progressed(m_job->done(), m_job->total());
    });
}

ImportRun::~ImportRun()
{
    if (m_job)
        m_job->cancel();
    m_running.waitForFinished();
}

void ImportRun::begin(Step step)
{
    if (m_job)
        m_job->cancel();
    m_running.waitForFinished(); // a cancelled plan ends within a few rows
    m_job = std::make_shared<Job>();
    m_step = step;
    m_watch.start();
    emit stepChanged();
}

void ImportRun::end()
{
    m_watch.stop();
    m_job.reset();
    m_step = Step::Idle;
    emit stepChanged();
}

void ImportRun::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportRun::read(const QString &path, const tables::ReadOptions &byHand)
{
    m_path = path;
    // Whoever shows it lets go of it when the step changes, below: until then it lives.
    const std::shared_ptr<tables::Table> shown = std::exchange(m_table, nullptr);
    m_plan.reset();
    m_mended.clear();
    begin(Step::Reading);
    tables::ReadOptions options = byHand;
    options.knownHeaders = allHeaders();
    options.job = m_job;
    whenDone(QtConcurrent::run([path, options] {
                 Result<tables::Table> read = tables::readTable(path, options);
                 return std::make_shared<Result<tables::Table>>(std::move(read));
             }),
             this, [this, job = m_job](const std::shared_ptr<Result<tables::Table>> &read) {
                 if (isStale(job))
                     return;
                 end();
                 if (!*read) {
                     emit failed(read->error());
                     return;
                 }
                 m_table = std::make_shared<tables::Table>(std::move(**read));
                 emit tableRead();
             });
}

void ImportRun::plan(const ImportKind &kind, const ColumnMapping &mapping)
{
    m_plan.reset();
    begin(Step::Planning);
    struct Planned {
        Result<ImportPlan> plan;
    };
    // The register is not changed while this runs: the dialog is modal, and nobody else writes to it.
    auto work = [&kind, mapping, table = std::shared_ptr<const tables::Table>(m_table),
                 &state = m_workspace.state(), &clock = m_workspace.clock(), author = m_workspace.author(),
                 job = m_job] {
        return std::make_shared<Planned>(
            Planned{planImport(kind, *table, mapping, state, clock, author, job)});
    };
    QFuture<std::shared_ptr<Planned>> planning = QtConcurrent::run(std::move(work));
    m_running = QFuture<void>(planning);
    whenDone(planning, this, [this, job = m_job](const std::shared_ptr<Planned> &done) {
        if (isStale(job))
            return;
        end();
        if (!done->plan) {
            emit failed(done->plan.error());
            return;
        }
        m_plan = std::make_unique<ImportPlan>(std::move(*done->plan));
        emit planned();
    });
}

bool ImportRun::mend(size_t row, int column, const QString &text)
{
    if (!m_table || m_step == Step::Reading || m_step == Step::Applying)
        return false;
    cancel();
    m_running.waitForFinished(); // a cancelled plan ends within a few rows
    m_plan.reset();
    if (!tables::mendCell(*m_table, row, column, text))
        return false;
    m_mended.insert({row, column});
    return true;
}

void ImportRun::apply(const std::vector<SubjectId> &close)
{
    if (!m_plan)
        return;
    begin(Step::Applying);
    whenDone(applyImport(m_workspace, std::move(*m_plan), m_path, close, m_job, true), this,
             [this](const Result<void> &done) {
                 m_plan.reset();
                 end();
                 if (done)
                     emit applied();
                 else
                     emit failed(done.error());
             });
}

} // namespace xw::ui
