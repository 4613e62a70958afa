// ImportRun: a file on its way into the register: read and planned on other threads, shown, then applied. One
// step at a time; a new step cancels the one before.
#pragma once

#include "base/job.h"
#include "workspace/import.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace xw::ui
{

class ImportRun final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Reading, Planning, Applying };

    explicit ImportRun(Workspace &workspace, QObject *parent = nullptr);
    /// Cancels what runs and waits until it no longer reads the register.
    ~ImportRun() override;

    /// `byHand`: sheet, encoding, separator and row of headings, where they are not to be found out.
    void read(const QString &path, const tables::ReadOptions &byHand = {});
    /// After a table was read. A mapping that lacks a required column fails.
    void plan(const ImportKind &kind, const ColumnMapping &mapping);
    /// Types over a cell of the table that was read; what was planned of it no longer counts. False: not now,
    /// or there is no such cell.
    bool mend(size_t row, int column, const QString &text);
    /// Cells that were typed over since the file was read.
    [[nodiscard]] int mends() const { return int(m_mended.size()); }
    /// After planned(). Closes `close` with it.
    void apply(const std::vector<SubjectId> &close);
    void cancel();

    [[nodiscard]] Step step() const { return m_step; }
    /// nullptr: none was read.
    [[nodiscard]] const tables::Table *table() const { return m_table.get(); }
    [[nodiscard]] const ImportPlan *currentPlan() const { return m_plan.get(); }
    [[nodiscard]] QString path() const { return m_path; }

signals:
    void stepChanged();
    void progressed(qint64 done, qint64 total);
    void tableRead();
    void planned();
    void applied();
    /// Reading or planning or applying failed; Cancelled too.
    void failed(const xw::Error &error);

private:
    void begin(Step step);
    void end();
    [[nodiscard]] bool isStale(const JobPtr &job) const { return job != m_job; }
    Workspace &m_workspace;
    Step m_step = Step::Idle;
    QString m_path;
    JobPtr m_job;
    QFuture<void> m_running; ///< the planning thread, which reads the register
    QTimer m_watch;
    std::shared_ptr<tables::Table> m_table; ///< read by the planning thread; changed while none runs
    QSet<QPair<size_t, int>> m_mended;
    std::unique_ptr<ImportPlan> m_plan;
};

} // namespace xw::ui
