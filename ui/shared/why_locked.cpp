#include "ui/shared/why_locked.h"

#include "workspace/workspace.h"

#include <QCoreApplication>

namespace xw::ui
{

QString whyLocked(const Workspace &workspace)
{
    // The signing comes first: it is for good, whoever opens the file.
    if (workspace.state().round().phase == RoundPhase::Signed)
        return QCoreApplication::translate("xw::ui::WhyLocked", "Signed: read-only");
    if (workspace.store().isReadOnly())
        return QCoreApplication::translate("xw::ui::WhyLocked", "Opened for reading only");
    return {};
}

} // namespace xw::ui
