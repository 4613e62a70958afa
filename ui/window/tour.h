// Tour: five steps through the pages for somebody new, said by the message bar over whatever is open: what a
// page is for, and the key that matters there. Nothing is covered and nothing is done; closing the bar ends
// it.
#pragma once

#include <QObject>

class QSettings;

namespace xw::widgets
{
class MessageBar;
}

namespace xw::ui
{

class MainWindow;

class Tour final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the window is its parent.
    Tour(MainWindow &window, widgets::MessageBar &messages, QSettings &settings);

    /// The first step; a workspace is open.
    void start();
    /// Says once on this computer that there is a tour; never again after it was taken or declined.
    void offer();

private:
    void show(int step);
    MainWindow &m_window;
    widgets::MessageBar &m_messages;
    QSettings &m_settings;
};

} // namespace xw::ui
