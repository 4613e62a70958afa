// Workspace::Private: the queue of commands, what can be undone, and the one path from a prepared change to a
// committed one. For the .cpp files of Workspace alone.
#pragma once

#include "base/listener.h"
#include "domain/round_documents.h"
#include "domain/transaction.h"
#include "workspace/commands/command_queue.h"
#include "workspace/loading.h"
#include "workspace/offline_work.h"
#include "workspace/undo/undo_step.h"
#include "workspace/workspace.h"

#include <QPromise>
#include <QSet>

namespace xw
{

/// A change that a command has prepared against the state that holds: what to write, what its future answers.
template <class T>
struct PreparedChange {
    Transaction transaction;
    T answer{};
    bool reload = false; ///< the standard or the round changed: RoundState is built anew from the store
    bool once = false;   ///< a conflict is answered at once: it cannot be prepared on what others wrote since
    std::optional<WaitingChange> waiting{}; ///< what is kept where the server cannot be reached
};

/// Stands for "nothing to answer": becomes Result<void>.
struct Nothing {
};

struct Workspace::Private {
    explicit Private(Workspace &workspace) : q(workspace), queue(&workspace) {}

    Workspace &q;
    CommandQueue queue;
    std::vector<Round> rounds;
    std::vector<PastTotal> inspectedTotals;
    std::vector<UndoStep> undoable;
    std::vector<UndoStep> redoable;
    quint64 lastStep = 0;                          ///< number of the newest
    std::shared_ptr<Listener<Workspace>> follower; ///< of the store, on its thread
    bool isCatchingUp = false;
    std::unique_ptr<OfflineWork> offline; ///< null: nothing is kept
    std::optional<RoundState> served;     ///< what the server had, while the state shows what waits beside it
    bool isAsking = false;                ///< whether the server is there: one question at a time
    bool isSending = false;               ///< a sending of what waits is queued or under way
    std::optional<QDateTime> actedAt;     ///< when what is being prepared was done; nullopt: now
    bool closing = false;                 ///< the destructor drains the queue; nobody listens any more

    /// ErrorCode::Locked while the round is signed.
    [[nodiscard]] Result<void> writable() const { return q.checkWritable(); }
    [[nodiscard]] Result<const Subject *> knownSubject(SubjectId id) const;
    /// The same where the round can be written to; writable()'s errors else.
    [[nodiscard]] Result<const Subject *> subjectToChange(SubjectId id) const;
    [[nodiscard]] const Evidence *evidence(EvidenceId id) const;
    /// Whether a document may be written now; standards are read to check them.
    [[nodiscard]] Result<void> checkDocument(const Document &document) const;
    /// A copy that names its subject and round.
    [[nodiscard]] Inspection inspectionOf(SubjectId id) const;
    /// Adds a decision, and what all decisions about its subject come to. `step` is named.
    [[nodiscard]] PreparedChange<Nothing> decision(Review review, UndoEntry &step) const;
    /// A transaction of this round by this author, now.
    [[nodiscard]] Transaction transaction(const char *command, SubjectId subject = {}) const;
    [[nodiscard]] RoundId newRoundId() const;

    /// Takes over what was committed: rounds, state. What listeners are told.
    [[nodiscard]] Change takeOver(const std::vector<Write> &writes, bool endsSample, qint64 sequence);
    /// Takes over what others wrote, and goes on with whether there was anything.
    void catchUp(std::function<void(bool)> then);
    /// The same of what was read.
    void takeChanges(Result<Changes> changes, std::function<void(bool)> then);
    /// Somebody wrote the entry of this number.
    void heard(qint64 sequence);
    /// The server cannot be reached (workspace_offline.cpp, as what follows).
    void lost();
    void askServer();
    [[nodiscard]] Error needsServer() const;
    /// What is kept on this computer while the server is away: `say` fills in what was done. None: the
    /// workspace is no office's.
    [[nodiscard]] std::optional<WaitingChange>
    waitingChange(WaitingChange::Kind kind, const QDateTime &at,
                  const std::function<void(WaitingChange &)> &say) const;
    /// Keeps a change for later and shows it. Io.
    [[nodiscard]] Result<Change> keep(const WaitingChange &change, const std::vector<Write> &writes);
    void sendWaiting();
    void sendNext(int tries);
    void sendOne(const WaitingChange &change, int tries);
    void sent(bool whole);
    [[nodiscard]] Result<PreparedChange<Nothing>> prepareWaiting(const WaitingChange &change);
    [[nodiscard]] Result<PreparedChange<Finding>> prepareTick(const TickCommand &command, UndoEntry &step);
    [[nodiscard]] Result<PreparedChange<Nothing>> prepareWithdraw(FindingId id, UndoEntry &step);
    [[nodiscard]] Result<PreparedChange<Nothing>> prepareInspected(SubjectId id, bool inspected,
                                                                   UndoEntry &step);
    void stopFollowing();
    void adopt(LoadedRound loaded);
    /// Loads on a pool thread; the queue goes on with `then`.
    void load(RoundId round, std::function<void(Result<LoadedRound>)> then);
    void remember(UndoStep step);
    /// The change that takes a step back (or does it again); Conflict where somebody changed it since.
    [[nodiscard]] Result<PreparedChange<Nothing>> reversal(UndoStep &step, bool undo);
    QFuture<Result<void>> reverse(bool undo, quint64 number);
    void started();
    /// Tells of the end of a command and resolves its future.
    void ended(const std::function<void()> &resolve, const Change *change, const Error *error);

    /// Queues a command. `prepare` runs at its turn; `committed` runs after the state took the change over.
    template <class T, class Answer = T>
    QFuture<Result<Answer>> submit(std::function<Result<PreparedChange<T>>()> prepare, JobPtr job = {},
                                   std::function<void()> committed = {});
    /// The same for a command that can be taken back: `entry` names it, and its writes are the step.
    template <class T, class Answer = T>
    QFuture<Result<Answer>> submitStep(std::function<Result<PreparedChange<T>>(UndoEntry &)> prepare,
                                       JobPtr job = {});

private:
    template <class T, class Answer>
    struct Command {
        std::function<Result<PreparedChange<T>>()> prepare;
        std::function<void()> committed;
        JobPtr job;
        QPromise<Result<Answer>> promise;
        PreparedChange<T> change;
        bool isSecondTry = false;
        void resolve(Result<Answer> result)
        {
            promise.addResult(std::move(result));
            promise.finish();
        }
        void resolveAnswer()
        {
            if constexpr (std::is_same_v<T, Nothing>)
                resolve(Result<Answer>());
            else
                resolve(change.answer);
        }
    };
    template <class T, class Answer>
    void run(const std::shared_ptr<Command<T, Answer>> &command);
    template <class T, class Answer>
    void fail(const std::shared_ptr<Command<T, Answer>> &command, const Error &error);
    /// The server cannot be reached: keeps what can be kept, and says so of the rest.
    template <class T, class Answer>
    void keepCommand(const std::shared_ptr<Command<T, Answer>> &command, const Error &otherwise);
    /// Prepares a refused command once more, on what others wrote meanwhile; fails where there is nothing
    /// new.
    template <class T, class Answer>
    void tryAgain(const std::shared_ptr<Command<T, Answer>> &command, const Error &refusal);
    template <class T, class Answer>
    void succeed(const std::shared_ptr<Command<T, Answer>> &command, const Change &change);
};

template <class T, class Answer>
QFuture<Result<Answer>> Workspace::Private::submit(std::function<Result<PreparedChange<T>>()> prepare,
                                                   JobPtr job, std::function<void()> committed)
{
    auto command = std::make_shared<Command<T, Answer>>();
    command->prepare = std::move(prepare);
    command->committed = std::move(committed);
    command->job = std::move(job);
    command->promise.start();
    QFuture<Result<Answer>> future = command->promise.future();
    started();
    queue.enqueue([this, command] { run(command); });
    return future;
}

template <class T, class Answer>
QFuture<Result<Answer>>
Workspace::Private::submitStep(std::function<Result<PreparedChange<T>>(UndoEntry &)> prepare, JobPtr job)
{
    auto step = std::make_shared<UndoStep>();
    return submit<T, Answer>(
        [this, step, prepare = std::move(prepare)]() -> Result<PreparedChange<T>> {
            auto change = prepare(step->entry);
            if (!change || closing)
                return change;
            nameRounds(change->transaction.writes, rounds); // as they will stand in the state
            CurrentRows now(*q.m_state);
            const Transaction &transaction = change->transaction;
            step->writes = stepsOf(transaction.writes, now);
            if (!step->entry.obstacle)
                step->entry.obstacle = obstacleOf(step->writes);
            if (step->entry.obstacle)
                step->writes.clear();
            if (transaction.endsSampleOf) {
                step->members = MembersStep{now.members(), {}};
                QSet<SubjectId> drawn;
                for (const Write &write : transaction.writes)
                    if (const auto *member = std::get_if<SampleMember>(&write))
                        drawn.insert(member->subject);
                for (const Subject &subject : q.m_state->subjects())
                    if (drawn.contains(subject.id))
                        step->members->after.push_back(subject.id);
            }
            return change;
        },
        std::move(job), [this, step] { remember(std::move(*step)); });
}

template <class T, class Answer>
void Workspace::Private::run(const std::shared_ptr<Command<T, Answer>> &command)
{
    auto prepared = command->prepare();
    if (!prepared)
        return fail(command, prepared.error());
    command->change = *std::move(prepared);
    if (command->change.transaction.writes.empty() && !command->change.transaction.endsSampleOf)
        return succeed(command, {});
    nameRounds(command->change.transaction.writes, rounds);
    if (offline && command->change.waiting) {
        command->change.transaction.id = command->change.waiting->id;
        if (served || offline->isAway())
            return keepCommand(command, needsServer());
    } else if (served) {
        return fail(command, needsServer()); // its rows may stand on some that the server does not have
    }
    // The writes are kept: the state takes them over once they are durable.
    queue.await<qint64>(
        q.m_store->commit(command->change.transaction, command->job), [this, command](Result<qint64> done) {
            if (!done && done.error().code == ErrorCode::Network && offline)
                return keepCommand(command, done.error());
            if (!done)
                return tryAgain(command, done.error());
            q.m_lastSaved = q.m_clock->now();
            const Transaction &written = command->change.transaction;
            // Where others wrote in between, it is read with the next changes.
            const qint64 known = q.m_state->sequence();
            const Change change =
                takeOver(written.writes, written.endsSampleOf, *done == known + 1 ? *done : known);
            if (command->committed)
                command->committed();
            if (!command->change.reload)
                return succeed(command, change);
            load(q.m_state->round().id, [this, command](Result<LoadedRound> loaded) {
                if (!loaded)
                    return fail(command, loaded.error());
                adopt(*std::move(loaded));
                succeed(command, {{}, true, true});
            });
        });
}

template <class T, class Answer>
void Workspace::Private::fail(const std::shared_ptr<Command<T, Answer>> &command, const Error &error)
{
    queue.finish([&] { ended([&] { command->resolve(tl::unexpected(error)); }, nullptr, &error); });
}

template <class T, class Answer>
void Workspace::Private::keepCommand(const std::shared_ptr<Command<T, Answer>> &command,
                                     const Error &otherwise)
{
    lost();
    if (!command->change.waiting)
        return fail(command, otherwise);
    const Result<Change> kept = keep(*command->change.waiting, command->change.transaction.writes);
    if (!kept)
        return fail(command, kept.error());
    succeed(command, *kept); // no step of undo: its rows get their numbers when it is sent
}

template <class T, class Answer>
void Workspace::Private::tryAgain(const std::shared_ptr<Command<T, Answer>> &command, const Error &refusal)
{
    if (refusal.code != ErrorCode::Conflict || command->isSecondTry)
        return fail(command, refusal);
    command->isSecondTry = true;
    catchUp([this, command, refusal](bool isNew) {
        if (isNew && !command->change.once)
            run(command);
        else
            fail(command, refusal);
    });
}

template <class T, class Answer>
void Workspace::Private::succeed(const std::shared_ptr<Command<T, Answer>> &command, const Change &change)
{
    queue.finish([&] { ended([&] { command->resolveAnswer(); }, &change, nullptr); });
}

} // namespace xw
