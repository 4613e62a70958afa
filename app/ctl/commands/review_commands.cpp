// review: what a supervisor decides about a result. Without a decision: the list of what waits for one, and
// of what was sent back.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/review_rule.h"

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

QJsonObject ruleJson(const ReviewRule &rule)
{
    return {{u"passes"_s, rule.passHundredths / 100},
            {u"seed"_s, QString::number(rule.seed)},
            {u"own"_s, rule.ownToo}};
}

Result<ReviewRule> changedRule(ReviewRule rule, const Arguments &arguments)
{
    if (const Result<void> share = arguments.takeShare("passes", rule.passHundredths, rule.seed); !share)
        return tl::unexpected(share.error());
    if (const QString own = arguments.value("own"); own == u"yes" || own == u"no")
        rule.ownToo = own == u"yes";
    else if (arguments.has("own"))
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "--own is yes or no, not “%1”"), {own}});
    return rule;
}

int setRule(Session &session, const Arguments &arguments)
{
    const bool isAsked = arguments.options.isEmpty();
    const auto workspace = session.workspace(isAsked ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto known = reviewRuleOf((*workspace)->state());
    if (!known && isAsked)
        return session.fail(known.error());
    const auto rule = changedRule(known.value_or(ReviewRule()), arguments);
    if (!rule)
        return session.fail(rule.error());
    if (!isAsked)
        if (const auto saved = session.wait((*workspace)->saveDocument(reviewRuleDocument(*rule))); !saved)
            return session.fail(saved.error());
    session.print(Message{
        rule->ownToo ? QT_TRANSLATE_NOOP("xw", "Reviewed: what failed, and %1 % of what passed, drawn "
                                               "with the seed %2; by anybody")
                     : QT_TRANSLATE_NOOP("xw", "Reviewed: what failed, and %1 % of what passed, drawn "
                                               "with the seed %2; by nobody who found something of it"),
        {QString::number(rule->passHundredths / 100), QString::number(rule->seed)}}
                      .text());
    session.printJson(ruleJson(*rule));
    return Done;
}

int draw(Session &session, const Arguments &arguments)
{
    const bool isTrial = arguments.has("dry-run");
    const auto workspace = session.workspace(isTrial ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto rule = reviewRuleOf(state);
    if (!rule)
        return session.fail(rule.error());
    const DrawnReviews drawn = drawReviews(state, *rule);
    std::vector<SubjectId> all = drawn.failed;
    all.insert(all.end(), drawn.passed.begin(), drawn.passed.end());
    if (!isTrial && !all.empty())
        if (const auto done = session.wait((*workspace)->setReviews(all, ReviewState::Pending)); !done)
            return session.fail(done.error());
    TextTable table;
    QJsonArray list;
    for (const SubjectId id : all) {
        const Subject &subject = *state.subject(id);
        table.addRow({subject.code, subject.name, toChinese(state.verdict(id))});
        list.append(reviewJson(state, subject));
    }
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "%1 that failed and %2 that passed are submitted for review"),
                {QString::number(drawn.failed.size()), QString::number(drawn.passed.size())}}
            .text());
    if (!table.isEmpty())
        session.print(table.text());
    session.printJson(QJsonObject{{u"failed"_s, qint64(drawn.failed.size())},
                                  {u"passed"_s, qint64(drawn.passed.size())},
                                  {u"subjects"_s, list}});
    return Done;
}

} // namespace

std::vector<CommandSpec> reviewCommands()
{
    return {
        {"review list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "what waits for a review, and what was sent back, with its reason"),
         {},
         listReviews},
        {"review rule",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "what a second pair of eyes looks at, and whose; without options: say it"),
         {{"passes", "PERCENT",
           QT_TRANSLATE_NOOP("xw", "the share of those that passed (5); those that failed are all reviewed")},
          {"seed", "N", QT_TRANSLATE_NOOP("xw", "by which the share is drawn (0)")},
          {"own", "yes|no", QT_TRANSLATE_NOOP("xw", "whether somebody may review what he found (yes)")}},
         setRule},
        {"review draw",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "submit for review what the rule asks for, and was not submitted yet"),
         {{"dry-run", "", QT_TRANSLATE_NOOP("xw", "only say what it would be")}},
         draw},
        {"review",
         "SUBJECT confirm|return",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "confirm a result, or send it back with a reason"),
         {{"note", "TEXT", QT_TRANSLATE_NOOP("xw", "what has to be looked at again")}},
         reviewSubject}};
}

} // namespace xw::ctl
