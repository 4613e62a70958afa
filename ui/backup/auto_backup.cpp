#include "ui/backup/auto_backup.h"

#include "base/when_done.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QTimer>

namespace xw::ui
{

AutoBackup::AutoBackup(QSettings &settings, QObject *parent) : QObject(parent), m_shelf(settings) {}

bool AutoBackup::covers(const Workspace &workspace)
{
    const QFileInfo file(workspace.location());
    return file.isFile() && !workspace.store().isReadOnly() && file.size() <= largest;
}

void AutoBackup::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_last = {};
    if (!workspace)
        return;
    for (const KeptBackup &each : m_shelf.list(workspace->location()))
        if (each.reason == BackupReason::Day)
            m_last = qMax(m_last, each.at.date());
    // A window that stays open over night makes the next one at the first change of the day.
    connect(workspace, &Workspace::changed, this, &AutoBackup::ofToday);
    QTimer::singleShot(0, this, &AutoBackup::ofToday);
}

void AutoBackup::ofToday()
{
    if (!m_workspace)
        return;
    const QDate today = m_workspace->clock().today();
    if (m_last == today)
        return;
    m_last = today; // one that failed is not tried again at every tick
    make(BackupReason::Day);
}

void AutoBackup::beforeImport()
{
    make(BackupReason::Import);
}

void AutoBackup::make(BackupReason reason)
{
    if (!m_workspace || m_shelf.kept() == 0 || !covers(*m_workspace))
        return;
    const QString location = m_workspace->location();
    const QString path = m_shelf.place(location, m_workspace->clock().now(), reason);
    if (path.isEmpty())
        return void(emit failed({ErrorCode::Io,
                                 {QT_TRANSLATE_NOOP("xw", "No automatic backup could be made"), {}},
                                 {QT_TRANSLATE_NOOP("xw", "Check that the folder can be written to"), {}},
                                 m_shelf.folder(),
                                 {}}));
    whenDone(m_workspace->store().backup(path), this, [this, path, location](const Result<qint64> &done) {
        if (!done)
            return void(emit failed(done.error()));
        m_shelf.prune(location);
        emit made(path);
    });
}

} // namespace xw::ui
