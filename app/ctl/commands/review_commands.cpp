// review: what a supervisor decides about a result. Without a decision: the list of what waits for one, and
// of what was sent back.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonObject reviewJson(const RoundState &state, const Subject &subject)
{
    const Inspection &inspection = state.inspection(subject.id);
    return {{u"code"_s, subject.code},
            {u"name"_s, subject.name},
            {u"verdict"_s, toChinese(state.verdict(subject.id))},
            {u"review"_s, toChinese(inspection.review)},
            {u"note"_s, inspection.reviewNote}};
}

int listReviews(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    TextTable table;
    QJsonArray all;
    for (const Subject &subject : state.subjects()) {
        if (!state.belongsTo(subject.id, Population::AwaitingReview) &&
            !state.belongsTo(subject.id, Population::SentBack))
            continue;
        const Inspection &inspection = state.inspection(subject.id);
        table.addRow({subject.code, subject.name, toChinese(state.verdict(subject.id)),
                      toChinese(inspection.review), inspection.reviewNote});
        all.append(reviewJson(state, subject));
    }
    session.print(table.text());
    session.printJson(all);
    return 0;
}

int decide(Session &session, const Arguments &arguments, ReviewState decision)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const SubjectId id = (*subject)->id;
    const QString note = arguments.value("note").trimmed();
    if (decision == ReviewState::SentBack && note.isEmpty())
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "Say what has to be looked at again"), {}},
                             {QT_TRANSLATE_NOOP("xw", "Give --note"), {}},
                             {},
                             {}});
    if ((*workspace)->state().verdict(id) == Verdict::Unchecked)
        return session.fail(
            {ErrorCode::Usage,
             {QT_TRANSLATE_NOOP("xw", "%1 is not checked: there is nothing to review"), {(*subject)->name}},
             {},
             {},
             {}});
    if (auto done = session.wait((*workspace)->setReview(id, decision, note)); !done)
        return session.fail(done.error());
    const RoundState &state = (*workspace)->state();
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1: %2"),
                          {state.subject(id)->name, toChinese(state.inspection(id).review)}}
                      .text());
    session.printJson(reviewJson(state, *state.subject(id)));
    return 0;
}

int reviewSubject(Session &session, const Arguments &arguments)
{
    const QString decision = arguments.positional.at(1);
    if (decision == u"confirm")
        return decide(session, arguments, ReviewState::Confirmed);
    if (decision == u"return")
        return decide(session, arguments, ReviewState::SentBack);
    return session.fail({ErrorCode::Usage,
                         {QT_TRANSLATE_NOOP("xw", "A review confirms or returns a result: %1"), {decision}},
                         {QT_TRANSLATE_NOOP("xw", "Give confirm or return"), {}},
                         {},
                         {}});
}

} // namespace

std::vector<CommandSpec> reviewCommands()
{
    return {{"review list",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "what waits for a review, and what was sent back, with its reason"),
             {},
             listReviews},
            {"review",
             "SUBJECT confirm|return",
             2,
             2,
             QT_TRANSLATE_NOOP("xw", "confirm a result, or send it back with a reason"),
             {{"note", "TEXT", QT_TRANSLATE_NOOP("xw", "what has to be looked at again")}},
             reviewSubject}};
}

} // namespace xw::ctl
