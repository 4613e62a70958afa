// WindowCall: windows of one person on one machine call each other by the workspace that they have open: who
// finds a file open elsewhere can go to that window. It leaves nothing in any folder, and never tells anybody
// else's windows (docs/merging.md, “One copy, two windows”).
#pragma once

#include <QObject>
#include <functional>

class QLocalServer;
class QWidget;

namespace xw::ui
{

class Session;

class WindowCall final : public QObject
{
    Q_OBJECT

public:
    /// Answers for the workspace that the session has open for writing.
    explicit WindowCall(Session &session);
    /// Whether a window with this workspace answers. `ready` comes once on this thread, later; never when
    /// `context` is gone by then.
    static void lookFor(const QString &location, QObject *context, std::function<void(bool)> ready);
    /// Asks that window to come to the front. False to `ready`: it has gone meanwhile.
    static void call(const QString &location, QObject *context, std::function<void(bool)> ready);

signals:
    /// Somebody wants to see this window.
    void called();

private:
    void answerFor(const QString &location);
    void take();
    QLocalServer *m_server;
};

/// Before the others, with the keyboard; where the system does not let it, it blinks in the task bar.
void comeToFront(QWidget &window);

} // namespace xw::ui
