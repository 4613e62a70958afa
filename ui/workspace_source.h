// WorkspaceSource: where the window gets a workspace from. The window does not know what keeps it (a file, a
// server, memory).
#pragma once

#include "signing/secret.h"
#include "ui/office_place.h"
#include "workspace/workspace.h"

#include <functional>

namespace xw::ui
{

class WorkspaceSource
{
public:
    using Ready = std::function<void(Workspace::Opened opened)>;

    virtual ~WorkspaceSource() = default;
    // Each works on another thread and calls `ready` once on the thread of `context`, later or at once;
    // never when that is gone by then. The workspace belongs to that thread. (No QFuture: what is opened can
    // only be moved.)
    /// `location`: a path of a .xunwang file.
    virtual void open(const QString &location, QObject *context, Ready ready) = 0;
    /// To be looked at alone: also while somebody else has it open.
    virtual void openReadOnly(const QString &location, QObject *context, Ready ready) = 0;
    /// Makes a new workspace and opens it. An existing file is refused (Conflict).
    virtual void create(const QString &location, const InitOptions &options, QObject *context,
                        Ready ready) = 0;
    /// The sample province, whose sites are served on this machine while it is open.
    virtual void openSample(QObject *context, Ready ready) = 0;
    /// A workspace on a server, where others write too: what they write arrives by itself.
    virtual void openOffice(const OfficePlace &place, const signing::Secret &password, QObject *context,
                            Ready ready) = 0;
};

} // namespace xw::ui
