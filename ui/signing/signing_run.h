// SigningRun: looks at an exported notice and signs it, off the window's thread: what is open, then prepare,
// lock, publish. Shows nothing.
#pragma once

#include "base/latest_job.h"
#include "closing/sign_round.h"

#include <QObject>

namespace xw::ui
{

/// An exported notice that can be signed, and what is in its way.
struct ExportedNotice {
    QString folder;
    signing::Manifest manifest;
    std::vector<closing::OpenItem> open;
};

class SigningRun final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` must outlive this.
    explicit SigningRun(Workspace &workspace, QObject *parent = nullptr);
    [[nodiscard]] bool isSigning() const { return m_signing; }

    /// Reads and proofs the export in `folder`; checked() or checkFailed().
    void check(const QString &folder);
    /// Signs, closes the round, gives the files their names; finished() or failed().
    void sign(closing::SignRequest request);

signals:
    void checked(const xw::ui::ExportedNotice &notice);
    void checkFailed(const xw::Error &error);
    void finished(const QString &folder, const QStringList &files);
    void failed(const xw::Error &error);

private:
    void prepare(closing::SignRequest request, const AuditEntry &head);
    void lock(const closing::StagedNotice &staged);
    void publishFiles(const closing::StagedNotice &staged);
    void stop(const Error &error);
    Workspace &m_workspace;
    bool m_signing = false;
    LatestJob m_check{this};
};

} // namespace xw::ui
