#include "ui/settings/settings_section.h"

#include "workspace/workspace.h"

#include <QEvent>

namespace xw::ui
{

void SettingsSection::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.registerChanged || change.roundChanged || change.documentsChanged)
                refresh();
        });
    refresh();
}

void SettingsSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace xw::ui
