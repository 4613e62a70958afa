// Workspace::Private: the queue of commands, what can be undone, and the one path from a prepared change to a
// committed one. For the .cpp files of Workspace alone.
#pragma once

#include "workspace/commands/command_queue.h"
#include "workspace/loading.h"
#include "workspace/workspace.h"

#include <QPromise>

namespace xw
{

/// A change that a command has prepared against the state that holds: what to write, what its future answers.
template <class T>
struct PreparedChange {
    Transaction transaction;
    T answer{};
    bool reload = false; ///< the standard or the round changed: RoundState is built anew from the store
};

/// Stands for "nothing to answer": becomes Result<void>.
struct Nothing {
};

/// One row of a ledger in a step.
struct RowStep {
    std::optional<LedgerRow> before; ///< nullopt: it was new
    LedgerRow after;
    LedgerRow undone; ///< what the undo wrote
};

/// One step that undo takes back: a finding, an inspected mark or rows of ledgers, before and after.
struct UndoStep {
    Message text;
    bool isNew = false; ///< the finding was new: undo withdraws it
    std::optional<Finding> findingBefore;
    std::optional<Finding> findingAfter;
    std::optional<Inspection> inspectionBefore;
    std::optional<Inspection> inspectionAfter;
    std::shared_ptr<std::vector<RowStep>> rows;
};

struct Workspace::Private {
    explicit Private(Workspace &workspace) : q(workspace), queue(&workspace) {}

    Workspace &q;
    CommandQueue queue;
    std::vector<Round> rounds;
    std::vector<PastTotal> inspectedTotals;
    std::vector<UndoStep> undoable;
    std::vector<UndoStep> redoable;
    bool closing = false; ///< the destructor drains the queue; nobody listens any more

    /// ErrorCode::Locked while the round is signed.
    [[nodiscard]] Result<void> writable() const { return q.checkWritable(); }
    [[nodiscard]] Result<const Subject *> knownSubject(SubjectId id) const;
    [[nodiscard]] const Evidence *evidence(EvidenceId id) const;
    /// Whether a document may be written now; standards are read to check them.
    [[nodiscard]] Result<void> checkDocument(const Document &document) const;
    /// A copy that names its subject and round.
    [[nodiscard]] Inspection inspectionOf(SubjectId id) const;
    /// A transaction of this round by this author, now.
    [[nodiscard]] Transaction transaction(const char *command, SubjectId subject = {}) const;
    [[nodiscard]] RoundId newRoundId() const;

    /// Takes over what was committed: rounds, state. What listeners are told.
    [[nodiscard]] Change takeOver(const Transaction &transaction);
    void adopt(LoadedRound loaded);
    /// Loads on a pool thread; the queue goes on with `then`.
    void load(RoundId round, std::function<void(Result<LoadedRound>)> then);
    void remember(UndoStep step);
    /// The change that takes a step back (or does it again); Conflict where somebody changed it since.
    [[nodiscard]] Result<PreparedChange<Nothing>> reversal(UndoStep &step, bool undo);
    [[nodiscard]] Result<PreparedChange<Nothing>> rowReversal(UndoStep &step, bool undo);
    QFuture<Result<void>> reverse(bool undo);
    void started();
    /// Tells of the end of a command and resolves its future.
    void ended(const std::function<void()> &resolve, const Change *change, const Error *error);

    /// Queues a command. `prepare` runs at its turn; `committed` runs after the state took the change over.
    template <class T, class Answer = T>
    QFuture<Result<Answer>> submit(std::function<Result<PreparedChange<T>>()> prepare, JobPtr job = {},
                                   std::function<void()> committed = {});

private:
    template <class T, class Answer>
    struct Command {
        std::function<Result<PreparedChange<T>>()> prepare;
        std::function<void()> committed;
        JobPtr job;
        QPromise<Result<Answer>> promise;
        PreparedChange<T> change;
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
void Workspace::Private::run(const std::shared_ptr<Command<T, Answer>> &command)
{
    auto prepared = command->prepare();
    if (!prepared)
        return fail(command, prepared.error());
    command->change = *std::move(prepared);
    if (command->change.transaction.writes.empty() && !command->change.transaction.endsSampleOf)
        return succeed(command, {});
    // The writes are kept: the state takes them over once they are durable.
    queue.await<qint64>(q.m_store->commit(command->change.transaction, command->job),
                        [this, command](Result<qint64> done) {
                            if (!done)
                                return fail(command, done.error());
                            q.m_lastSaved = q.m_clock->now();
                            const Change change = takeOver(command->change.transaction);
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
void Workspace::Private::succeed(const std::shared_ptr<Command<T, Answer>> &command, const Change &change)
{
    queue.finish([&] { ended([&] { command->resolveAnswer(); }, &change, nullptr); });
}

} // namespace xw
