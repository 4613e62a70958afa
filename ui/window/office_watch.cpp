#include "ui/window/office_watch.h"

#include "ui/window/waiting_dialog.h"
#include "widgets/message_bar.h"
#include "workspace/offline_work.h"

#include <utility>

namespace xw::ui
{

OfficeWatch::OfficeWatch(Workspace &workspace, widgets::MessageBar &messages, QWidget *window)
    : QObject(&workspace), m_workspace(workspace), m_messages(messages), m_window(window)
{
    connect(workspace.offline(), &OfflineWork::changed, this, &OfficeWatch::look);
    look();
}

OfficeWatch::~OfficeWatch()
{
    delete m_dialog; // it reads the workspace that goes
}

void OfficeWatch::look()
{
    const int undecided = int(m_workspace.offline()->undecided().size());
    if (std::exchange(m_told, undecided) >= undecided)
        return;
    m_messages.say(
        widgets::MessageBar::Kind::Warning,
        [undecided]() -> widgets::MessageBar::Text {
            return {tr("%Ln changes that you made without a connection were not written: something else "
                       "stands there by now.",
                       nullptr, undecided),
                    {},
                    tr("Nothing was overwritten. Look at both, and decide."),
                    {}};
        },
        [] { return tr("Look…"); },
        [watch = QPointer(this)] {
            if (watch)
                watch->openDialog();
        });
}

void OfficeWatch::openDialog()
{
    if (!m_dialog)
        m_dialog = new WaitingDialog(m_workspace, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace xw::ui
