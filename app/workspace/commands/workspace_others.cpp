// What others write in the same place: heard on the store's thread, read and taken over on this object's, one
// reading for however many entries came meanwhile.
#include "workspace/commands/workspace_p.h"

#include <mutex>

namespace xw
{

/// Outlives the workspace as long as the store may still call.
struct Workspace::Private::Follower {
    std::mutex mutex;
    Workspace *workspace = nullptr;

    void tell(qint64 sequence)
    {
        const std::lock_guard lock(mutex);
        if (!workspace)
            return;
        QMetaObject::invokeMethod(
            workspace, [target = workspace, sequence] { target->d->heard(sequence); }, Qt::QueuedConnection);
    }
    void tellLost()
    {
        const std::lock_guard lock(mutex);
        if (workspace)
            QMetaObject::invokeMethod(
                workspace, [target = workspace] { target->d->lost(); }, Qt::QueuedConnection);
    }
};

void Workspace::followOthers()
{
    if (d->follower)
        return;
    d->follower = std::make_shared<Private::Follower>();
    d->follower->workspace = this;
    m_store->follow([follower = d->follower](qint64 sequence) { follower->tell(sequence); },
                    [follower = d->follower] { follower->tellLost(); });
}

void Workspace::Private::stopFollowing()
{
    if (!follower)
        return;
    const std::lock_guard lock(follower->mutex);
    follower->workspace = nullptr;
}

void Workspace::Private::heard(qint64 sequence)
{
    if (offline) {
        offline->setAway(false);
        if (served)
            return sendWaiting();
    }
    if (isCatchingUp || sequence <= q.m_state->sequence())
        return;
    isCatchingUp = true;
    queue.enqueue([this, sequence] {
        isCatchingUp = false; // what is heard from here on asks for another reading
        if (served)
            return queue.finish([this] { sendWaiting(); });
        if (sequence <= q.m_state->sequence())
            return queue.finish([] {}); // a command of this workspace wrote it
        catchUp([this](bool) { queue.finish([] {}); });
    });
}

} // namespace xw
