// round list, open, set, review, close: the life of a round.
#include "closing/correction.h"
#include "closing/quarter_lists.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/round_options.h"
#include "ctl/session/session.h"
#include "notice/next_round.h"
#include "workspace/loading.h"
#include "workspace/round_changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QString phaseText(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Open:
        return Message{QT_TRANSLATE_NOOP("xw", "open"), {}}.text();
    case RoundPhase::UnderReview:
        return Message{QT_TRANSLATE_NOOP("xw", "under review"), {}}.text();
    case RoundPhase::Signed:
        break;
    }
    return Message{QT_TRANSLATE_NOOP("xw", "signed"), {}}.text();
}

QJsonObject roundJson(const Round &round)
{
    const QString phase = round.phase == RoundPhase::Open          ? u"open"_s
                          : round.phase == RoundPhase::UnderReview ? u"review"_s
                                                                   : u"signed"_s;
    const RoundKey replaced = round.key.isCorrection() ? round.key.replaced() : RoundKey();
    QJsonObject json{{u"round"_s, round.key.text()},
                     {u"name"_s, round.name()},
                     {u"phase"_s, phase},
                     {u"replaces"_s, replaced.isValid() ? QJsonValue(replaced.text()) : QJsonValue()},
                     {u"standard"_s, standardName(round.standard, round.standardVersion)},
                     {u"decimals"_s, round.rates.decimals},
                     {u"province"_s, round.province},
                     {u"issuer"_s, round.issuer}};
    putScope(json, round.scope);
    return json;
}

int told(const Session &session, const Round &round)
{
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "The round %1 is %2"), {round.key.text(), phaseText(round.phase)}}
            .text());
    session.printJson(roundJson(round));
    return Done;
}

int list(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    TextTable table;
    QJsonArray rounds;
    for (const Round &round : (*workspace)->rounds()) {
        table.addRow(
            {round.key.text(), round.name(), phaseText(round.phase),
             standardName(round.standard, round.standardVersion),
             round.key.isCorrection()
                 ? Message{QT_TRANSLATE_NOOP("xw", "replaces %1"), {round.key.replaced().text()}}.text()
                 : QString()});
        rounds.append(roundJson(round));
    }
    session.print(table.text());
    session.printJson(rounds);
    return Done;
}

int setPhase(Session &session, Workspace &workspace, RoundPhase phase)
{
    if (auto done = session.wait(workspace.setPhase(phase)); !done)
        return session.fail(done.error());
    return told(session, workspace.state().round());
}

/// The office's own words, from the settings of the round that was open.
Result<void> bringAlong(Session &session, Workspace &workspace, const Round &next)
{
    const auto carried = notice::carriedSettings(workspace.state(), next);
    if (!carried)
        return tl::unexpected(carried.error());
    if (!*carried)
        return {};
    if (const auto switched = session.wait(workspace.switchRound(next.id)); !switched)
        return switched;
    return session.wait(workspace.apply(u"carry over"_s, {}, {**carried}));
}

int changesOf(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    RoundKey before = state.round().key.previous();
    if (const QString named = arguments.value("since"); !named.isEmpty()) {
        const auto key = RoundKey::parse(named);
        if (!key)
            return session.fail({ErrorCode::Usage,
                                 {QT_TRANSLATE_NOOP("xw", "“%1” is not a round such as 2020Q1"), {named}},
                                 {},
                                 {},
                                 {}});
        before = *key;
    }
    if (!before.isValid())
        return session.fail(
            {ErrorCode::Usage,
             {QT_TRANSLATE_NOOP("xw", "No round is known to come before %1"), {state.round().key.text()}},
             {QT_TRANSLATE_NOOP("xw", "Give --since"), {}},
             {},
             {}});
    const auto list = changesAgainst(state, before);
    if (!list)
        return session.fail(list.error());
    if (const QString path = arguments.value("out"); !path.isEmpty())
        if (const auto written =
                notice::writeList(closing::roundChangesList(state, *list, session.clock()->today()), path);
            !written)
            return session.fail(written.error());
    TextTable table;
    QJsonArray rows;
    for (const RoundChangeRow &row : list->rows) {
        const Subject *subject = state.subject(row.subject);
        if (!subject)
            continue;
        table.addRow({toChinese(row.kind), subject->code, subject->name,
                      row.inARow > 1 ? QString::number(row.inARow) : QString(),
                      row.openCases > 0 ? QString::number(row.openCases) : QString(),
                      state.problemText(subject->id)});
        rows.append(QJsonObject{{u"change"_s, wordOf(row.kind)},
                                {u"code"_s, subject->code},
                                {u"name"_s, subject->name},
                                {u"in_a_row"_s, row.inARow},
                                {u"open_cases"_s, row.openCases}});
    }
    if (!list->isRegisterKnown)
        session.warn(Message{
            QT_TRANSLATE_NOOP("xw", "How the register stood at %1 is not known: only verdicts are listed"),
            {before.text()}}
                         .text());
    session.print(table.text());
    session.printJson(QJsonObject{{u"round"_s, state.round().key.text()},
                                  {u"since"_s, before.text()},
                                  {u"register"_s, list->isRegisterKnown},
                                  {u"changes"_s, rows}});
    return Done;
}

int open(Session &session, const Arguments &arguments)
{
    const auto key = RoundKey::parse(arguments.positional.value(0, session.options().round));
    if (!key)
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "Name the round to open, such as 2020Q2"), {}},
                             {},
                             {},
                             {}});
    // -r chooses the round whose settings are taken over; the one to open need not be there yet.
    Session from([&] {
        GlobalOptions options = session.options();
        if (arguments.positional.isEmpty())
            options.round.clear();
        return options;
    }());
    const auto workspace = from.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto &rounds = (*workspace)->rounds();
    const auto known =
        std::find_if(rounds.begin(), rounds.end(), [&](const Round &round) { return round.key == *key; });
    if (known != rounds.end() && known->phase == RoundPhase::UnderReview && !saysScope(arguments)) {
        // Back from review: the same word, since the round is open afterwards.
        if (auto switched = from.wait((*workspace)->switchRound(known->id)); !switched)
            return session.fail(switched.error());
        return setPhase(from, **workspace, RoundPhase::Open);
    }
    const auto scope = scopeOf(arguments, (*workspace)->state().round().scope.ofNext());
    if (!scope)
        return session.fail(scope.error());
    const auto opened = from.wait((*workspace)->openRound(*key, *scope));
    if (!opened)
        return session.fail(opened.error());
    if (const auto carried = bringAlong(from, **workspace, *opened); !carried)
        return session.fail(carried.error());
    return told(session, *opened);
}

int set(Session &session, const Arguments &arguments)
{
    if (!saysScope(arguments))
        return session.fail(
            {ErrorCode::Usage,
             {QT_TRANSLATE_NOOP("xw", "Say what to set, such as --from 2020-03-10 --to 2020-03-25"), {}},
             {},
             {},
             {}});
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    Round round = (*workspace)->state().round();
    const auto scope = scopeOf(arguments, round.scope);
    if (!scope)
        return session.fail(scope.error());
    round.scope = *scope;
    if (auto done = session.wait((*workspace)->setSettings(round)); !done)
        return session.fail(done.error());
    return told(session, (*workspace)->state().round());
}

int review(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    return setPhase(session, **workspace, RoundPhase::UnderReview);
}

/// The signed round stays; its correction is a new version with a notice of its own.
int correct(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto opened = closing::correctRound(**workspace, arguments.value("reason"));
    if (!opened) {
        const int couldNot = session.fail(opened.error());
        return opened.error().code == ErrorCode::Conflict ? AnswerIsNo : couldNot;
    }
    return told(session, *opened);
}

int close(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const Round &round = (*workspace)->state().round();
    if (round.phase == RoundPhase::Signed)
        return told(session, round);
    // A round is closed by its signed notice and by nothing else: who closed it, on which data, stays
    // provable.
    const Error refusal{
        ErrorCode::Conflict,
        {QT_TRANSLATE_NOOP("xw", "The round %1 is not closed: signing its notice closes it"),
         {round.key.text()}},
        {QT_TRANSLATE_NOOP("xw", "Export the notice and sign it with xunwangctl notice sign"), {}},
        {},
        {}};
    [[maybe_unused]] const int couldNot = session.fail(refusal);
    return AnswerIsNo;
}

} // namespace

std::vector<CommandSpec> roundCommands()
{
    return {
        {"round list", "", 0, 0, QT_TRANSLATE_NOOP("xw", "the rounds of the workspace"), {}, list},
        {"round open", "ROUND", 0, 1,
         QT_TRANSLATE_NOOP("xw", "add a round with the settings of the newest, or take one back from review"),
         scopeOptions(), open},
        {"round set", "", 0, 0,
         QT_TRANSLATE_NOOP("xw", "say what the round covers: its title, days, depth and kinds"),
         scopeOptions(), set},
        {"round changes",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "what changed against an earlier round: sites, accounts, verdicts"),
         {{"since", "ROUND", QT_TRANSLATE_NOOP("xw", "that round (the one before)")},
          {"out", "FILE", QT_TRANSLATE_NOOP("xw", "write the list: .xlsx, .docx, .pdf, .html or .csv")}},
         changesOf},
        {"round review", "", 0, 0, QT_TRANSLATE_NOOP("xw", "put the round under review"), {}, review},
        {"round correct",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "open a correction of a signed round: a new version, the signed one stays"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("xw", "what is corrected and why; the notice states it"),
           true}},
         correct},
        {"round close",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "close the round: done by signing its notice"),
         {},
         close}};
}

} // namespace xw::ctl
