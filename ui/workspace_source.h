// WorkspaceSource: where the window gets a workspace from. The window does not know what keeps it (a file, a
// server, memory).
#pragma once

#include "workspace/workspace.h"

#include <QFuture>

namespace xw::ui
{

class WorkspaceSource
{
public:
    virtual ~WorkspaceSource() = default;
    // Each works on a thread of its own; the workspace that it brings belongs to the thread that asked.
    /// `location`: a path of a .xunwang file.
    [[nodiscard]] virtual QFuture<Workspace::Opened> open(const QString &location) = 0;
    /// Makes a new workspace and opens it. An existing file is refused (Conflict).
    [[nodiscard]] virtual QFuture<Workspace::Opened> create(const QString &location,
                                                            const InitOptions &options) = 0;
    /// The sample province, whose sites are served on this machine while it is open.
    [[nodiscard]] virtual QFuture<Workspace::Opened> openSample() = 0;
};

} // namespace xw::ui
