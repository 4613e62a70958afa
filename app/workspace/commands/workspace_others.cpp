// What others write in the same place: heard on the store's thread, read and taken over on this object's, one
// reading for however many entries came meanwhile.
#include "workspace/commands/workspace_p.h"

namespace xw
{

void Workspace::followOthers()
{
    if (d->follower)
        return;
    d->follower = std::make_shared<Listener<Workspace>>(this);
    m_store->follow(
        [follower = d->follower](qint64 sequence) {
            follower->tell([sequence](Workspace &workspace) { workspace.d->heard(sequence); });
        },
        [follower = d->follower] { follower->tell([](Workspace &workspace) { workspace.d->lost(); }); });
}

void Workspace::Private::stopFollowing()
{
    if (follower)
        follower->end();
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
