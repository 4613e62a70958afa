// Settings that belong to one workspace: the folder and the seal of one office are not another's.
#pragma once

#include <QString>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

/// The name under which a setting is kept for this workspace alone: "notice/folder@…".
[[nodiscard]] QString ofWorkspace(const QString &key, const Workspace &workspace);

} // namespace xw::ui
