// BackupShelf: where the copies lie that the program makes by itself, one folder a workspace, and how many
// are kept. Beside the program's own data, so that a stick or a share that is lost takes no backup along.
// Those that a person made are listed beside them (workspace/hand_backups.h).
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace xw::ui
{

/// Why a copy was made.
enum class BackupReason : quint8 { Day, Import, Format, Hand };

struct KeptBackup {
    QString path;
    QString origin; ///< where the workspace was that it is of
    QDateTime at;
    BackupReason reason = BackupReason::Day;
    qint64 size = 0;
};

class BackupShelf
{
public:
    /// Settings: "backup/kept" (how many of each reason; 0: none are made), "backup/folder".
    explicit BackupShelf(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] int kept() const;
    void setKept(int count);
    [[nodiscard]] QString folder() const;
    /// Newest first; of every workspace where `location` is empty. Copies from before a change of the
    /// format, which lie beside the workspace, are among them, and those made by hand that are still there.
    [[nodiscard]] QList<KeptBackup> list(const QString &location = {}) const;
    /// The path of a new one; its folder is made. Empty: that was not possible.
    [[nodiscard]] QString place(const QString &location, const QDateTime &at, BackupReason reason) const;
    /// Removes the oldest of each reason beyond kept(). What lies beside the workspace, or was made by hand,
    /// stays.
    void prune(const QString &location) const;

private:
    [[nodiscard]] QString folderOf(const QString &location) const;
    QSettings &m_settings;
};

} // namespace xw::ui
