#include "ui/proof/proof_run.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace xw::ui
{

ProofRun::ProofRun(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &ProofRun::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool cancelled = m_job && m_job->isCancelled();
        m_job.reset();
        emit finished(cancelled);
    });
}

ProofRun::~ProofRun()
{
    cancel();
}

void ProofRun::start(const QStringList &paths)
{
    cancel();
    m_job = std::make_shared<Job>();
    m_total = 0;
    m_watcher.setFuture(QtConcurrent::run([paths, job = m_job](QPromise<Step> &promise) {
        const QStringList files = notice::noticeFilesIn(paths);
        promise.addResult(Step{files, {}});
        const auto library = notice::basisLibrary();
        for (const QString &file : files) {
            if (job->isCancelled())
                return;
            notice::FileProof proof;
            if (library) {
                proof = notice::proveFile(file, *library, job);
            } else {
                proof.path = file;
                proof.error = library.error();
            }
            if (job->isCancelled())
                return;
            promise.addResult(Step{{}, std::make_shared<const notice::FileProof>(std::move(proof))});
        }
    }));
}

void ProofRun::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ProofRun::take(int index)
{
    if (m_job && m_job->isCancelled())
        return;
    const Step step = m_watcher.resultAt(index);
    if (step.proof) {
        emit proved(index - 1, step.proof);
        emit progressed(index, m_total);
        return;
    }
    m_total = int(step.files.size());
    emit found(step.files);
    emit progressed(0, m_total);
}

} // namespace xw::ui
