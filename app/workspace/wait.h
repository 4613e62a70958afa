// waitFor: blocks for a Workspace command in a program without an event loop (xunwangctl, tests).
#pragma once

#include "workspace/commands/command_queue.h"
#include "workspace/workspace.h"

namespace xw
{

/// The result of `future`, which a command of `workspace` gave. Call it on the workspace's thread, never from
/// a slot of the window: it blocks. It runs no event loop; it carries out what is queued, in order, until the
/// future is there.
template <class T>
[[nodiscard]] Result<T> waitFor(Workspace &workspace, QFuture<Result<T>> future)
{
    while (!future.isFinished())
        if (!workspace.completeNext())
            future.waitForFinished(); // not one of the workspace's own: the store's thread resolves it
    return CommandQueue::resultOf(future);
}

} // namespace xw
