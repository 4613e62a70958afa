// ProofRun: proves files one after the other on another thread, and hands each over as it is done.
#pragma once

#include "notice/file_proof.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>

namespace xw::ui
{

using FileProofPtr = std::shared_ptr<const notice::FileProof>;

class ProofRun final : public QObject
{
    Q_OBJECT

public:
    explicit ProofRun(QObject *parent = nullptr);
    ~ProofRun() override;
    /// `paths`: files and folders. A run that goes on is given up.
    void start(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

signals:
    /// The files that there are, once folders were looked through.
    void found(const QStringList &files);
    void proved(int index, const xw::ui::FileProofPtr &proof);
    void progressed(int done, int total);
    void finished(bool cancelled);

private:
    struct Step {
        QStringList files;  ///< of the first step alone
        FileProofPtr proof; ///< of all others
    };
    void take(int index);
    QFutureWatcher<Step> m_watcher;
    JobPtr m_job;
    int m_total = 0;
};

} // namespace xw::ui
