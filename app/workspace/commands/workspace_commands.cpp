// The commands of an inspector: tick, withdraw and inspected. Those of a reviewer: workspace_review.cpp.
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

Message stepText(const char *source, const RoundState &state, const IndicatorId &indicator,
                 const Subject &subject)
{
    const QString label = indicator.isValid() ? state.standard().label(indicator) : QString();
    return {source, {label, subject.name}};
}

Result<void> checkIndicator(const RoundState &state, const TickCommand &command, const Subject &subject)
{
    const Indicator *indicator = state.standard().indicator(command.indicator);
    if (!indicator)
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "The standard %1 has no indicator %2"),
             {standardName(state.standard().id, state.standard().version), command.indicator.value()}},
            {},
            {QT_TRANSLATE_NOOP("xw", "Indicators are named W1–W6, M1–M3, P1–P24, B1…, conditions W4.1…"),
             {}});
    if (indicator->appliesTo != subject.kind)
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "The indicator %1 does not apply to %2"),
             {command.indicator.value(), subject.name}},
            {}, {QT_TRANSLATE_NOOP("xw", "Websites have W, P and B indicators, media accounts have M"), {}});
    if (command.count && *command.count < 0)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A count cannot be negative"), {}});
    return {};
}

/// The finding as the command leaves it: what is in force, changed; or a new one.
Finding ticked(const RoundState &state, const TickCommand &command)
{
    Finding finding;
    if (const Finding *inForce = state.findingInForce(command.subject, command.indicator))
        finding = *inForce;
    else
        finding.id = state.nextFindingId();
    finding.subject = command.subject;
    finding.round = state.round().id;
    finding.indicator = command.indicator;
    finding.count = command.count.value_or(finding.count);
    finding.note = command.note.value_or(finding.note);
    finding.urls = command.urls.value_or(finding.urls);
    finding.corrections = command.corrections.value_or(finding.corrections);
    return finding;
}

/// One row in place of what stood there (nullptr: nothing), with what the history keeps of both.
template <class Row>
void writeRow(Transaction &transaction, const Row *before, const Row &after)
{
    if (before)
        transaction.before = auditJson(*before);
    transaction.after = auditJson(after);
    transaction.writes = {after};
}

void nameStep(UndoEntry &step, UndoEntry::About about, SubjectId subject, Message text)
{
    step.about = about;
    step.subject = subject;
    step.text = std::move(text);
}

} // namespace

QFuture<Result<Finding>> Workspace::tick(TickCommand command)
{
    return d->submitStep<Finding>(
        [this, command = std::move(command)](UndoEntry &step) { return d->prepareTick(command, step); });
}

QFuture<Result<void>> Workspace::withdraw(FindingId id)
{
    return d->submitStep<Nothing, void>([this, id](UndoEntry &step) { return d->prepareWithdraw(id, step); });
}

QFuture<Result<void>> Workspace::setInspected(SubjectId id, bool inspected)
{
    return d->submitStep<Nothing, void>(
        [this, id, inspected](UndoEntry &step) { return d->prepareInspected(id, inspected, step); });
}

Result<PreparedChange<Finding>> Workspace::Private::prepareTick(const TickCommand &command, UndoEntry &step)
{
    const auto subject = subjectToChange(command.subject);
    if (!subject)
        return tl::unexpected(subject.error());
    if (auto known = checkIndicator(*q.m_state, command, **subject); !known)
        return tl::unexpected(known.error());
    PreparedChange<Finding> change{transaction("tick", command.subject), ticked(*q.m_state, command)};
    Finding &finding = change.answer;
    const Finding *before = q.m_state->findingInForce(command.subject, command.indicator);
    if (before && *before == finding)
        return change; // already ticked just so
    finding.author = q.m_author;
    finding.at = change.transaction.at;
    writeRow(change.transaction, before, finding);
    // What is said about a finding is another step than the tick.
    const bool ticks = !before || (command.count && *command.count != before->count);
    nameStep(step, UndoEntry::About::Finding, command.subject,
             stepText(ticks ? QT_TRANSLATE_NOOP("xw", "Tick %1 on %2")
                            : QT_TRANSLATE_NOOP("xw", "Describe %1 on %2"),
                      *q.m_state, command.indicator, **subject));
    change.waiting = waitingChange(WaitingChange::Kind::Tick, change.transaction.at,
                                   [&](WaitingChange &waiting) { waiting.what = command; });
    return change;
}

Result<PreparedChange<Nothing>> Workspace::Private::prepareWithdraw(FindingId id, UndoEntry &step)
{
    if (auto may = writable(); !may)
        return tl::unexpected(may.error());
    const Finding *before = q.m_state->finding(id);
    if (!before)
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "This finding is not in the round"), {}});
    PreparedChange<Nothing> change{transaction("withdraw", before->subject)};
    if (!before->inForce())
        return change;
    Finding after = *before;
    after.withdrawnBy = q.m_author;
    after.withdrawnAt = change.transaction.at;
    writeRow(change.transaction, before, after);
    const Subject *subject = q.m_state->subject(before->subject);
    nameStep(step, UndoEntry::About::Finding, before->subject,
             subject ? stepText(QT_TRANSLATE_NOOP("xw", "Withdraw %1 from %2"), *q.m_state, before->indicator,
                                *subject)
                     : Message());
    change.waiting =
        waitingChange(WaitingChange::Kind::Withdraw, change.transaction.at, [&](WaitingChange &waiting) {
            waiting.what.subject = before->subject;
            waiting.what.indicator = before->indicator;
            waiting.finding = id;
        });
    return change;
}

Result<PreparedChange<Nothing>> Workspace::Private::prepareInspected(SubjectId id, bool inspected,
                                                                     UndoEntry &step)
{
    const auto subject = subjectToChange(id);
    if (!subject)
        return tl::unexpected(subject.error());
    PreparedChange<Nothing> change{transaction(inspected ? "inspect" : "uninspect", id)};
    const Inspection before = inspectionOf(id);
    if (before.inspected == inspected)
        return change;
    Inspection after = before;
    after.inspected = inspected;
    after.author = q.m_author;
    after.at = change.transaction.at;
    writeRow(change.transaction, &before, after);
    nameStep(step, UndoEntry::About::Inspection, id,
             {inspected ? QT_TRANSLATE_NOOP("xw", "Mark %1 as inspected")
                        : QT_TRANSLATE_NOOP("xw", "Mark %1 as not inspected"),
              {(*subject)->name}});
    change.waiting =
        waitingChange(WaitingChange::Kind::Inspected, change.transaction.at, [&](WaitingChange &waiting) {
            waiting.what.subject = id;
            waiting.inspected = inspected;
        });
    return change;
}

} // namespace xw
