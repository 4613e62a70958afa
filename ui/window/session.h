// Session: the life of the open workspace: opened in the background, swapped in when it is there, put away
// when the next one comes.
#pragma once

#include "ui/workspace_source.h"

#include <QObject>

class QTimer;

namespace xw::ui
{

class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(WorkspaceSource &source, QObject *parent = nullptr);
    ~Session() override;

    void open(const QString &location);
    void openReadOnly(const QString &location);
    void create(const QString &location, const InitOptions &options);
    void openSample();
    /// Puts the workspace away: none is open.
    void close();
    void openOffice(const OfficePlace &place, const signing::Secret &password);
    /// nullptr: none is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void busyChanged(bool busy, const QString &location);
    /// Everybody lets go of the old workspace now.
    void closing();
    void opened(xw::Workspace *workspace);
    void closed();
    /// `location`: of the workspace that was asked for; empty: the sample.
    void failed(const xw::Error &error, const QString &location);
    /// The workspace is no longer where it was opened: nothing is saved until it is back.
    void placeLost(const xw::Error &error);
    void placeFound();

private:
    /// Everything into the one file, and whether that is still there: every second, and when the window is
    /// left for another program, which may be the one that copies it.
    void settle();
    /// Says that a workspace is on its way; what is returned takes it in.
    [[nodiscard]] WorkspaceSource::Ready await(const QString &location);
    WorkspaceSource &m_source;
    std::unique_ptr<Workspace> m_workspace;
    bool m_busy = false;
    QTimer *m_watch;
    bool m_settling = false;
    bool m_lost = false;
};

} // namespace xw::ui
