// HistoryWitness: when a workspace was opened, says by itself whether it is the one that this machine last
// saw, and the one that its signed notices came from; and remembers its newest entry while it is worked on.
// The memory is in the program's settings, not in the file: who puts another file in its place does not
// change it, too.
#pragma once

#include "closing/against.h"

#include <QObject>
#include <functional>

class QSettings;
class QTimer;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class HistoryWitness final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the workspace and ends with it. Does nothing for a workspace that is no file.
    HistoryWitness(Workspace &workspace, QSettings &settings);

signals:
    /// `where`: the file, or the folder of a signed notice.
    void doubted(const xw::Message &why, const QString &where);

private:
    void compare();
    void compareFolders();
    void note();
    [[nodiscard]] QString key() const;

    Workspace &m_workspace;
    QSettings &m_settings;
    QTimer *m_timer;
};

} // namespace xw::ui
