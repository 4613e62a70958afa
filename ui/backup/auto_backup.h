// AutoBackup: a copy of the open workspace once a day and before each import, without anybody asking. Storage
// makes it while the window lives on, and keeps another before it changes a workspace's format.
#pragma once

#include "ui/backup/backup_shelf.h"

#include <QObject>
#include <QPointer>

namespace xw
{
class Workspace;
struct Error;
} // namespace xw

namespace xw::ui
{

class AutoBackup final : public QObject
{
    Q_OBJECT

public:
    /// Larger ones are left to the person: copying them would hold up saving.
    static constexpr qint64 largest = 1LL << 30;

    explicit AutoBackup(QSettings &settings, QObject *parent = nullptr);
    /// nullptr: none is open.
    void setWorkspace(Workspace *workspace);
    /// An import is about to change the workspace: storage writes the copy first.
    void beforeImport();
    /// Whether this workspace is copied at all: a file of its own that may be written, and not too large.
    [[nodiscard]] static bool covers(const Workspace &workspace);

signals:
    void made(const QString &path);
    void failed(const xw::Error &error);

private:
    void ofToday();
    void make(BackupReason reason);
    BackupShelf m_shelf;
    QPointer<Workspace> m_workspace;
    QDate m_last; ///< the newest daily one of this workspace
};

} // namespace xw::ui
