#include "workspace/run_states.h"

#include "domain/register_fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
/// %1 is how many.
const char *statesStep(RunState state)
{
    switch (state) {
    case RunState::Closed:
        return QT_TRANSLATE_NOOP("xw", "Close %1 subject(s)");
    case RunState::ClosingRequested:
        return QT_TRANSLATE_NOOP("xw", "Set %1 subject(s) to closing requested");
    case RunState::Adjusting:
        return QT_TRANSLATE_NOOP("xw", "Set %1 subject(s) to being adjusted");
    case RunState::Running:
        break;
    }
    return QT_TRANSLATE_NOOP("xw", "Set %1 subject(s) running");
}
} // namespace

QList<SubjectId> withOtherState(const RoundState &state, QList<SubjectId> subjects, RunState wanted)
{
    subjects.removeIf([&](SubjectId id) {
        const Subject *subject = state.subject(id);
        return !subject || subject->state == wanted;
    });
    return subjects;
}

QFuture<Result<void>> setRunStates(Workspace &workspace, const QList<SubjectId> &subjects, RunState wanted)
{
    const QList<SubjectId> moved = withOtherState(workspace.state(), subjects, wanted);
    if (moved.isEmpty())
        return workspace.apply(u"edit subjects"_s, {}, {});
    std::vector<Write> writes;
    QJsonArray ids;
    for (const SubjectId id : moved) {
        Subject after = *workspace.state().subject(id);
        after.state = wanted;
        if (after.isRunning())
            after.extra.removeIf([](const auto &cell) { return cell.first == leavingHeading(); });
        ids.append(after.id.value());
        writes.emplace_back(std::move(after));
    }
    UndoEntry step;
    step.about = UndoEntry::About::Register;
    if (moved.size() == 1) {
        step.subject = moved.constFirst();
        step.text = {QT_TRANSLATE_NOOP("xw", "Change %1"),
                     {workspace.state().subject(moved.constFirst())->name}};
    } else {
        step.text = {statesStep(wanted), {QString::number(moved.size())}};
    }
    return workspace.apply(u"edit subjects"_s, {{u"state"_s, toChinese(wanted)}, {u"subjects"_s, ids}},
                           std::move(writes), {}, {}, false, {workspace.state().sequence()}, step);
}

} // namespace xw
