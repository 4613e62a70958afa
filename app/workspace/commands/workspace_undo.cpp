// Undo and redo: each is a command of its own, with its own entry in the history.
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr size_t maxSteps = 500;

/// The finding as it is to be now: in force as it was, or withdrawn now. Nothing is deleted: what was new is
/// withdrawn.
Finding restored(Finding finding, bool inForce, const Transaction &transaction)
{
    finding.withdrawnBy = inForce ? QString() : transaction.author;
    finding.withdrawnAt = inForce ? QDateTime() : transaction.at;
    return finding;
}

} // namespace

void Workspace::Private::remember(UndoStep step)
{
    if (!step.findingAfter && !step.inspectionAfter && !step.rows)
        return; // nothing was changed
    redoable.clear();
    undoable.push_back(std::move(step));
    if (undoable.size() > maxSteps)
        undoable.erase(undoable.begin());
}

Inspection Workspace::Private::inspectionOf(SubjectId id) const
{
    // A subject that nobody touched has an empty inspection, which does not know whose it is.
    Inspection inspection = q.m_state->inspection(id);
    inspection.subject = id;
    inspection.round = q.m_state->round().id;
    return inspection;
}

Result<PreparedChange<Nothing>> Workspace::Private::reversal(UndoStep &step, bool undo)
{
    if (auto locked = writable(); !locked)
        return tl::unexpected(locked.error());
    if (step.rows)
        return rowReversal(step, undo);
    const auto conflict = [] {
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "It was changed again in the meantime: nothing to undo"), {}});
    };
    PreparedChange<Nothing> change{transaction(undo ? "undo" : "redo")};
    if (step.findingAfter) {
        const Finding *current = q.m_state->finding(step.findingAfter->id);
        const auto &expected = undo ? step.findingAfter : step.findingBefore;
        if (!current || (expected && *current != *expected))
            return conflict();
        const Finding before = *current;
        Finding &target =
            undo ? step.findingBefore.emplace(step.findingBefore.value_or(before)) : *step.findingAfter;
        const bool inForce = undo ? !step.isNew && target.inForce() : target.inForce();
        target = restored(target, inForce, change.transaction);
        const Finding after = target; // the way back expects to find exactly this
        change.transaction.subject = before.subject;
        change.transaction.before = auditJson(before);
        change.transaction.after = auditJson(after);
        change.transaction.writes = {after};
        return change;
    }
    const Inspection current = inspectionOf(step.inspectionAfter->subject);
    const auto &expected = undo ? step.inspectionAfter : step.inspectionBefore;
    if (current.inspected != expected->inspected)
        return conflict();
    Inspection after = current; // a review in between stays
    after.inspected = !current.inspected;
    after.author = q.m_author;
    after.at = change.transaction.at;
    change.transaction.subject = current.subject;
    change.transaction.before = auditJson(current);
    change.transaction.after = auditJson(after);
    change.transaction.writes = {after};
    return change;
}

QFuture<Result<void>> Workspace::Private::reverse(bool undo)
{
    auto &from = undo ? undoable : redoable;
    auto &to = undo ? redoable : undoable;
    const auto prepare = [this, undo, &from]() -> Result<PreparedChange<Nothing>> {
        if (from.empty())
            return failure(ErrorCode::NotFound,
                           undo ? Message{QT_TRANSLATE_NOOP("xw", "There is nothing to undo"), {}}
                                : Message{QT_TRANSLATE_NOOP("xw", "There is nothing to redo"), {}});
        auto change = reversal(from.back(), undo);
        if (!change && change.error().code == ErrorCode::Conflict)
            from.pop_back(); // it can never be taken back any more
        return change;
    };
    return submit<Nothing, void>(prepare, {}, [&from, &to] {
        to.push_back(std::move(from.back()));
        from.pop_back();
    });
}

bool Workspace::canUndo() const
{
    return !d->undoable.empty() && !isLocked();
}
bool Workspace::canRedo() const
{
    return !d->redoable.empty() && !isLocked();
}
QString Workspace::undoText() const
{
    return d->undoable.empty() ? QString() : d->undoable.back().text.text();
}
QFuture<Result<void>> Workspace::undo()
{
    return d->reverse(true);
}
QFuture<Result<void>> Workspace::redo()
{
    return d->reverse(false);
}

} // namespace xw
