// What a person does while the server cannot be reached. Such a change is kept on the disk, then shown in the
// state beside what the server had; when the server is back, the state is again what it has, and the changes
// go through one by one, each prepared on what stands there now.
#include "base/when_done.h"
#include "domain/audit_chain.h"
#include "domain/server_away.h"
#include "workspace/commands/workspace_p.h"

#include <QUuid>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr int mostTries = 8; ///< of one change, while others write at the same moment

/// The server answers, but not now: it may take the change later.
bool isPassing(const Error &error)
{
    return error.code == ErrorCode::Network || error.code == ErrorCode::Io ||
           error.code == ErrorCode::Conflict || error.code == ErrorCode::Cancelled;
}
} // namespace

Result<void> Workspace::keepOffline(const QString &folder)
{
    auto opened = OfflineWork::open(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    d->offline = std::move(*opened);
    connect(d->offline.get(), &OfflineWork::due, this, [this] { d->askServer(); });
    if (d->offline->toSend() > 0)
        d->sendWaiting();
    return {};
}

OfflineWork *Workspace::offline() const
{
    return d->offline.get();
}

Error Workspace::Private::needsServer() const
{
    return serverIsAway(q.location());
}

void Workspace::Private::lost()
{
    if (!offline)
        return;
    offline->setAway(true);
    offline->askAgain();
}

/// The question goes beside the queue: a server that does not answer must not hold up who works.
void Workspace::Private::askServer()
{
    if (std::exchange(isAsking, true))
        return;
    whenDone(q.m_store->changesSince(q.m_state->sequence()), &q, [this](const Result<Changes> &there) {
        isAsking = false;
        if (!there) {
            offline->setAway(true, &there.error());
            return offline->askAgain();
        }
        offline->setAway(false);
        sendWaiting();
    });
}

Result<Change> Workspace::Private::keep(const WaitingChange &change, const std::vector<Write> &writes)
{
    if (const Result<void> kept = offline->add(change); !kept)
        return tl::unexpected(kept.error());
    if (!served)
        served = *q.m_state;
    lost();
    return takeOver(writes, false, q.m_state->sequence());
}

void Workspace::Private::sendWaiting()
{
    if (isSending || closing || !offline || (!served && !offline->next(q.m_state->round().id)))
        return;
    isSending = true;
    queue.enqueue([this] {
        const qint64 known = served ? served->sequence() : q.m_state->sequence();
        queue.await<Changes>(q.m_store->changesSince(known), [this](Result<Changes> changes) {
            if (!changes)
                return sent(false);
            Change shown;
            if (served) {
                for (const WaitingChange &each : offline->waiting())
                    shown.subjects.push_back(each.what.subject);
                *q.m_state = *served;
                served.reset();
                undoable.clear(); // their rows have other numbers from here on
                redoable.clear();
            }
            takeChanges(std::move(changes), [this, shown](bool) {
                if (!closing && !shown.subjects.empty())
                    emit q.changed(shown);
                sendNext(0);
            });
        });
    });
}

void Workspace::Private::sendNext(int tries)
{
    const auto next = offline->next(q.m_state->round().id);
    if (!next || closing)
        return sent(true);
    queue.await<std::vector<AuditEntry>>(
        q.m_store->history(next->what.subject, 500),
        [this, change = *next, tries](Result<std::vector<AuditEntry>> history) {
            if (!history)
                return sent(false);
            const bool isThere =
                std::any_of(history->begin(), history->end(),
                            [&change](const AuditEntry &entry) { return idOf(entry) == change.id; });
            if (!isThere)
                return sendOne(change, tries);
            // It arrived, only the answer did not.
            offline->remove(change.id);
            catchUp([this](bool) { sendNext(0); });
        });
}

Result<PreparedChange<Nothing>> Workspace::Private::prepareWaiting(const WaitingChange &change)
{
    actedAt = change.at;
    UndoEntry step;
    Result<PreparedChange<Nothing>> prepared = [&]() -> Result<PreparedChange<Nothing>> {
        if (change.kind == WaitingChange::Kind::Inspected)
            return prepareInspected(change.what.subject, change.inspected, step);
        if (change.kind == WaitingChange::Kind::Tick)
            return prepareTick(change.what, step).map([](PreparedChange<Finding> ticked) {
                return PreparedChange<Nothing>{std::move(ticked.transaction)};
            });
        if (const Finding *there = change.findingIn(*q.m_state))
            return prepareWithdraw(there->id, step);
        return PreparedChange<Nothing>{transaction("withdraw", change.what.subject)};
    }();
    actedAt.reset();
    if (prepared)
        prepared->transaction.id = change.id;
    return prepared;
}

void Workspace::Private::sendOne(const WaitingChange &change, int tries)
{
    auto prepared = prepareWaiting(change);
    Obstacle obstacle;
    if (!prepared) {
        obstacle.refusal = prepared.error();
        offline->hold(change.id, obstacle);
        return sendNext(0);
    }
    if (prepared->transaction.writes.empty()) {
        offline->remove(change.id); // it is so already
        return sendNext(0);
    }
    if (!change.isForced && change.seenIn(*q.m_state) != change.seen) {
        if (const Finding *theirs = change.findingIn(*q.m_state))
            obstacle.theirs = *theirs;
        else
            obstacle.isGone = true;
        offline->hold(change.id, obstacle);
        return sendNext(0);
    }
    nameRounds(prepared->transaction.writes, rounds);
    const std::vector<Write> writes = prepared->transaction.writes;
    queue.await<qint64>(q.m_store->commit(std::move(prepared->transaction)), [this, change, writes,
                                                                              tries](Result<qint64> done) {
        if (done) {
            q.m_lastSaved = q.m_clock->now();
            const qint64 known = q.m_state->sequence();
            const Change taken = takeOver(writes, false, *done == known + 1 ? *done : known);
            offline->remove(change.id);
            if (!closing)
                emit q.changed(taken);
            return sendNext(0);
        }
        if (done.error().code == ErrorCode::Conflict && tries < mostTries)
            return catchUp([this, tries](bool) { sendNext(tries + 1); });
        if (isPassing(done.error()))
            return sent(false);
        Obstacle obstacle;
        obstacle.refusal = done.error();
        offline->hold(change.id, obstacle);
        sendNext(0);
    });
}

/// The end of a sending. What still waits is shown beside what the server has, as before.
void Workspace::Private::sent(bool whole)
{
    isSending = false;
    Change shown;
    if (!whole && !served) {
        const RoundState before = *q.m_state;
        for (const WaitingChange &each : offline->waiting())
            if (each.round == before.round().id && !each.obstacle)
                if (const auto prepared = prepareWaiting(each);
                    prepared && !prepared->transaction.writes.empty()) {
                    const Change taken = takeOver(prepared->transaction.writes, false, before.sequence());
                    shown.subjects.insert(shown.subjects.end(), taken.subjects.begin(), taken.subjects.end());
                }
        if (!shown.subjects.empty())
            served = before;
    }
    offline->setAway(!whole);
    if (!whole)
        offline->askAgain();
    queue.finish([&] {
        if (!closing && !shown.subjects.empty())
            emit q.changed(shown);
    });
}

std::optional<WaitingChange>
Workspace::Private::waitingChange(WaitingChange::Kind kind, const QDateTime &at,
                                  const std::function<void(WaitingChange &)> &say) const
{
    if (!offline)
        return std::nullopt;
    WaitingChange change;
    change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change.kind = kind;
    change.round = q.m_state->round().id;
    change.at = at;
    say(change);
    change.seen = change.seenIn(*q.m_state);
    return change;
}

} // namespace xw
