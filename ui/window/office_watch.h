// OfficeWatch: says in the bar above the pages what of one's work without a connection needs a decision. What
// waits by itself is the status line's.
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace xw
{
class Workspace;
}

namespace xw::widgets
{
class MessageBar;
}

namespace xw::ui
{

class WaitingDialog;

class OfficeWatch final : public QObject
{
    Q_OBJECT

public:
    /// Goes with the workspace, which keeps what waits. The others outlive it.
    OfficeWatch(Workspace &workspace, widgets::MessageBar &messages, QWidget *window);
    ~OfficeWatch() override;

    void openDialog();

private:
    void look();

    Workspace &m_workspace;
    widgets::MessageBar &m_messages;
    QWidget *m_window;
    QPointer<WaitingDialog> m_dialog;
    int m_told = 0; ///< how many were undecided when it was said last
};

} // namespace xw::ui
