// What happens to a case that is open: it is changed, answered, checked, closed, and opened again.
#include "domain/case_code.h"
#include "workspace/rectification/case_writes.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

tl::unexpected<Error> isClosed(const RectificationCase &one)
{
    return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The case %1 is closed"), {one.code}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Open it again with a reason: case reopen"), {}});
}

tl::unexpected<Error> lacksReason()
{
    return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A reason is missing"), {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Give --note"), {}});
}

/// Makes a plan of what is done to one known case: `step` changes it and adds its events.
template <class Step>
CasePlan stepOf(const char *command, CaseId id, Step step)
{
    return [command, id, step = std::move(step)](const RoundState &state,
                                                 const CaseStamp &stamp) -> Result<CaseChange> {
        const Result<RectificationCase> before = knownCase(state, id);
        if (!before)
            return tl::unexpected(before.error());
        RectificationCase after = *before;
        CaseWrites writes(state, stamp);
        if (const Result<void> done = step(after, writes); !done)
            return tl::unexpected(done.error());
        if (after != *before)
            writes.put(after);
        return changeOf(command, *before, after, writes);
    };
}

QString changesText(const RectificationCase &before, const RectificationCase &after, const QString &reason)
{
    QStringList parts;
    if (before.body != after.body)
        parts << u"责任单位：%1→%2"_s.arg(before.body, after.body);
    if (before.due != after.due)
        parts << u"期限：%1→%2"_s.arg(before.due.toString(Qt::ISODate), after.due.toString(Qt::ISODate));
    if (before.disposition != after.disposition)
        parts << u"处置：%1→%2"_s.arg(toChinese(before.disposition), toChinese(after.disposition));
    if (!reason.isEmpty())
        parts << reason;
    return parts.join(u'；');
}

} // namespace

CasePlan changeCase(CaseId id, CaseEdit edit)
{
    return stepOf("case set", id, [edit](RectificationCase &one, CaseWrites &writes) -> Result<void> {
        if (one.state == CaseState::Closed)
            return isClosed(one);
        if (edit.body && edit.body->trimmed().isEmpty())
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "Somebody has to answer for a case"), {}});
        const RectificationCase before = one;
        one.body = edit.body ? edit.body->trimmed() : one.body;
        one.due = edit.due.value_or(one.due);
        one.disposition = edit.disposition.value_or(one.disposition);
        if (one != before)
            writes.event(one.id, CaseEventKind::Changed, changesText(before, one, edit.reason));
        return {};
    });
}

CasePlan answerCase(CaseId id, QString text, std::vector<CaseFileBytes> files, QString source)
{
    return stepOf("case answer", id, [=](RectificationCase &one, CaseWrites &writes) -> Result<void> {
        if (text.trimmed().isEmpty() && files.empty())
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "An answer needs words or a file"), {}});
        if (one.state == CaseState::Closed)
            return isClosed(one);
        writes.event(one.id, CaseEventKind::Answered, text.trimmed(), source, writes.files(files));
        one.state = CaseState::Answered;
        return {};
    });
}

CasePlan checkCase(CaseId id, bool passed, QString note, QDate due)
{
    return stepOf("case check", id, [=](RectificationCase &one, CaseWrites &writes) -> Result<void> {
        if (one.state == CaseState::Closed)
            return isClosed(one);
        if (one.state == CaseState::Asked)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "Nothing was answered to %1: there is nothing to check"),
                            {one.code}},
                           {}, {QT_TRANSLATE_NOOP("xw", "Record the answer first: case answer"), {}});
        if (!passed && note.trimmed().isEmpty())
            return lacksReason();
        writes.event(one.id, passed ? CaseEventKind::Passed : CaseEventKind::Failed, note.trimmed());
        one.state = passed ? CaseState::Checked : CaseState::Asked;
        if (!passed && due.isValid())
            one.due = due;
        return {};
    });
}

CasePlan closeCase(CaseId id, QString note)
{
    return stepOf("case close", id, [=](RectificationCase &one, CaseWrites &writes) -> Result<void> {
        if (one.state == CaseState::Closed)
            return isClosed(one);
        if (one.state != CaseState::Checked && note.trimmed().isEmpty())
            return failure(
                ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The case %1 was not checked"), {one.code}}, {},
                {QT_TRANSLATE_NOOP("xw", "Check it first, or say with --note why it is closed all the same"),
                 {}});
        writes.event(one.id, CaseEventKind::Closed, note.trimmed());
        one.state = CaseState::Closed;
        return {};
    });
}

CasePlan reopenCase(CaseId id, QString reason, QDate due)
{
    return stepOf("case reopen", id, [=](RectificationCase &one, CaseWrites &writes) -> Result<void> {
        if (one.state != CaseState::Closed)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The case %1 is not closed"), {one.code}});
        if (reason.trimmed().isEmpty())
            return lacksReason();
        writes.event(one.id, CaseEventKind::Reopened, reason.trimmed());
        one.state = CaseState::Asked;
        if (due.isValid())
            one.due = due;
        return {};
    });
}

CasePlan noteSent(std::vector<CaseId> ids, QString paper)
{
    return [=](const RoundState &state, const CaseStamp &stamp) -> Result<CaseChange> {
        CaseWrites writes(state, stamp);
        CaseChange change;
        change.command = u"papers"_s;
        int count = 0;
        for (const CaseId id : ids) {
            const Result<RectificationCase> one = knownCase(state, id);
            if (!one)
                return tl::unexpected(one.error());
            if (const CaseEvent *last = state.cases().last(id, CaseEventKind::Sent);
                last && last->source == paper)
                continue;
            writes.event(id, CaseEventKind::Sent, {}, paper);
            ++count;
        }
        change.after = {{u"paper"_s, paper}, {u"cases"_s, count}};
        change.writes = writes.take();
        return change;
    };
}

Result<const RectificationCase *> caseNamed(const RoundState &state, const QString &word)
{
    const std::vector<FoundCode> found = caseCodesIn(word);
    if (found.size() != 1)
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "“%1” is no code of a case"), {word}}, {},
                       {QT_TRANSLATE_NOOP("xw", "A code looks like XW-K700-2AQT"), {}});
    if (found.front().code.isEmpty())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The code %1 was copied wrongly: its check symbols do not fit"), {word}},
            {}, {QT_TRANSLATE_NOOP("xw", "Compare it with the paper that was sent"), {}});
    if (const RectificationCase *known = state.cases().byCode(found.front().code))
        return known;
    return failure(
        ErrorCode::NotFound,
        {QT_TRANSLATE_NOOP("xw", "No case of this workspace has the code %1"), {found.front().code}}, {},
        {QT_TRANSLATE_NOOP("xw", "List them with: case list"), {}});
}

} // namespace xw
