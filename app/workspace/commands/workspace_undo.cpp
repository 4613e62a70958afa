// Undo and redo: each is a command of its own, with its own entry in the history.
#include "domain/transaction.h"
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr size_t maxSteps = 500;

bool judgesAnew(const Write &a, const Write &b)
{
    const auto *one = std::get_if<Round>(&a), *other = std::get_if<Round>(&b);
    return one && other &&
           (one->standard != other->standard || one->standardVersion != other->standardVersion ||
            one->scope.ofNext() != other->scope.ofNext());
}

} // namespace

void Workspace::Private::remember(UndoStep step)
{
    if (step.isEmpty())
        return; // nothing was changed
    step.entry.number = ++lastStep;
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
    if (step.entry.obstacle)
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "“%1” cannot be taken back"), {step.entry.text.text()}}, {},
                       *step.entry.obstacle);
    PreparedChange<Nothing> change{transaction(undo ? "undo" : "redo", step.entry.subject)};
    CurrentRows now(*q.m_state);
    const StepAuthor author{change.transaction.author, change.transaction.at};
    std::vector<Write> found;
    // Backwards, as what came last may stand on what came first.
    for (size_t i = 0; i < step.writes.size(); ++i) {
        WriteStep &one = step.writes[undo ? step.writes.size() - 1 - i : i];
        auto target = turned(one, undo, now, author);
        if (!target)
            return tl::unexpected(target.error());
        if (!*target)
            continue;
        const std::optional<Write> current = now.find(one.after);
        found.push_back(current.value_or(undo ? one.after : **target));
        change.reload |= judgesAnew(found.back(), **target);
        change.transaction.writes.push_back(std::move(**target));
    }
    std::vector<const Write *> before, after;
    for (const Write &row : found)
        before.push_back(&row);
    for (const Write &row : change.transaction.writes)
        after.push_back(&row);
    change.transaction.before = auditOf(before);
    change.transaction.after = auditOf(after);
    if (step.members) {
        if (now.members() != (undo ? step.members->after : step.members->before))
            return failure(
                ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "It was changed again in the meantime: nothing to undo"), {}});
        const auto &members = undo ? step.members->before : step.members->after;
        change.transaction.endsSampleOf = true;
        for (const SubjectId id : members)
            change.transaction.writes.push_back(SampleMember{q.m_state->round().id, id});
        change.transaction.after.insert(u"members"_s, qint64(members.size()));
    }
    return change;
}

QFuture<Result<void>> Workspace::Private::reverse(bool undo, quint64 number)
{
    auto &from = undo ? undoable : redoable;
    auto &to = undo ? redoable : undoable;
    auto taken = std::make_shared<quint64>(number);
    const auto place = [&from](quint64 wanted) {
        return std::find_if(from.begin(), from.end(),
                            [wanted](const UndoStep &step) { return step.entry.number == wanted; });
    };
    const auto prepare = [this, undo, &from, place, taken]() -> Result<PreparedChange<Nothing>> {
        if (!from.empty() && *taken == 0)
            *taken = from.back().entry.number;
        const auto step = place(*taken);
        if (step == from.end())
            return failure(ErrorCode::NotFound,
                           undo ? Message{QT_TRANSLATE_NOOP("xw", "There is nothing to undo"), {}}
                                : Message{QT_TRANSLATE_NOOP("xw", "There is nothing to redo"), {}});
        auto change = reversal(*step, undo);
        if (!change && change.error().code == ErrorCode::Conflict)
            from.erase(step); // it can never be taken back any more
        return change;
    };
    return submit<Nothing, void>(prepare, {}, [&from, &to, place, taken] {
        if (const auto step = place(*taken); step != from.end()) {
            to.push_back(std::move(*step));
            from.erase(step);
        }
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
    return d->undoable.empty() ? QString() : d->undoable.back().entry.text.text();
}
std::vector<UndoEntry> Workspace::undoEntries() const
{
    std::vector<UndoEntry> entries;
    if (isLocked())
        return entries;
    for (const UndoStep &step : d->undoable)
        entries.push_back(step.entry);
    return entries;
}
std::optional<UndoEntry> Workspace::redoEntry() const
{
    return canRedo() ? std::optional(d->redoable.back().entry) : std::nullopt;
}
QFuture<Result<void>> Workspace::undo(quint64 number)
{
    return d->reverse(true, number);
}
QFuture<Result<void>> Workspace::redo()
{
    return d->reverse(false, 0);
}

} // namespace xw
