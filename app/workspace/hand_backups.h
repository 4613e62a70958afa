// Hand backups: copies that a person made, in the window or by a command. Both are written down in the
// settings of the window, whose list shows them.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>

class QSettings;

namespace xw
{

struct HandBackup {
    QString origin; ///< where the workspace was that it is of
    QDateTime at;
    QString path;
};

/// The window's own, also for whoever is not the window.
[[nodiscard]] std::unique_ptr<QSettings> settingsOfWindow();
/// Is listed from now on. Where the settings cannot be written it is not; the copy is there all the same.
void noteHandBackup(QSettings &settings, const HandBackup &made);
/// Those that are still there, newest first.
[[nodiscard]] QList<HandBackup> handBackups(const QSettings &settings);

} // namespace xw
