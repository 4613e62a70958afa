// subject show, rename, merge, split, detach, service: what became of the bodies of the register.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "domain/ledger_mentions.h"
#include "workspace/import_ledger.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QString label(const Subject &subject)
{
    return subject.code.isEmpty() ? subject.name : subject.code + u' ' + subject.name;
}

QJsonArray successionsJson(const RoundState &state, const std::vector<Succession> &links, bool formers)
{
    QJsonArray all;
    for (const Succession &link : links)
        if (const Subject *other = state.subject(formers ? link.former : link.successor))
            all.append(QJsonObject{{u"code"_s, other->code},
                                   {u"name"_s, other->name},
                                   {u"how"_s, toChinese(link.kind)},
                                   {u"since"_s, link.since.text()}});
    return all;
}

/// What the round's ledgers say of it, row by row.
QJsonArray addLedgers(TextTable &table, const RoundState &state, const Subject &subject)
{
    QJsonArray all;
    const auto library = ledgerLibrary();
    for (const LedgerMention &mention : ledgerMentions(state, *library, subject)) {
        QStringList told;
        QJsonObject values;
        for (const auto &[column, value] : mention.values) {
            told += column + u'：' + value;
            values.insert(column, value);
        }
        table.addRow({mention.name, told.join(u"；"_s)});
        all.append(
            QJsonObject{{u"ledger"_s, mention.ledger}, {u"key"_s, mention.key}, {u"values"_s, values}});
    }
    return all;
}

/// The subject, where it came from, what became of it, what earlier rounds found and what the ledgers say.
int report(Session &session, const RoundState &state, SubjectId id)
{
    const Subject &subject = *state.subject(id);
    TextTable table;
    table.addRow({label(subject), toChinese(subject.state)});
    for (const Succession &link : state.predecessors(id))
        if (const Subject *former = state.subject(link.former))
            table.addRow({u"← "_s + toChinese(link.kind) + u' ' + label(*former), link.since.text()});
    for (const Succession &link : state.successors(id))
        if (const Subject *successor = state.subject(link.successor))
            table.addRow({u"→ "_s + toChinese(link.kind) + u' ' + label(*successor), link.since.text()});
    QJsonArray history;
    for (const PastVerdict &past : state.pastVerdicts(id)) {
        table.addRow({past.round.text(), toChinese(past.verdict)});
        history.append(QJsonObject{{u"round"_s, past.round.text()}, {u"verdict"_s, toChinese(past.verdict)}});
    }
    const QJsonArray ledgers = addLedgers(table, state, subject);
    session.print(table.text());
    session.printJson(QJsonObject{{u"code"_s, subject.code},
                                  {u"name"_s, subject.name},
                                  {u"ledgers"_s, ledgers},
                                  {u"state"_s, toChinese(subject.state)},
                                  {u"no_service"_s, subject.noService},
                                  {u"formers"_s, successionsJson(state, state.predecessors(id), true)},
                                  {u"successors"_s, successionsJson(state, state.successors(id), false)},
                                  {u"history"_s, history},
                                  {u"failing_rounds"_s, state.consecutiveFailures(id)},
                                  {u"passing_rounds"_s, state.consecutivePasses(id)}});
    return Done;
}

Result<std::vector<SubjectId>> subjectsNamed(const RoundState &state, const QStringList &words)
{
    std::vector<SubjectId> ids;
    for (const QString &word : words) {
        const auto subject = subjectNamed(state, word);
        if (!subject)
            return tl::unexpected(subject.error());
        ids.push_back((*subject)->id);
    }
    return ids;
}

Result<RoundKey> sinceOf(const Arguments &arguments)
{
    if (!arguments.has("since"))
        return RoundKey();
    if (const auto key = RoundKey::parse(arguments.value("since")))
        return *key;
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("xw", "This is no round such as 2020Q1, 2020年5月 or 2020年上半年"), {}});
}

int show(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    return subject ? report(session, (*workspace)->state(), (*subject)->id) : session.fail(subject.error());
}

int rename(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const auto since = sinceOf(arguments);
    if (!since)
        return session.fail(since.error());
    if (!arguments.has("code") && !arguments.has("name"))
        return session.fail(
            {ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "Give the new --code or --name"), {}}, {}, {}, {}});
    const SubjectId id = (*subject)->id;
    const RenameCommand command{id, arguments.value("code"), arguments.value("name"), *since};
    if (auto done = session.wait((*workspace)->renameSubject(command)); !done)
        return session.fail(done.error());
    return report(session, (*workspace)->state(), id);
}

int reorganise(Session &session, const Arguments &arguments, SuccessionKind kind)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto formers = subjectsNamed(state, arguments.positional);
    if (!formers)
        return session.fail(formers.error());
    const auto successors = subjectsNamed(state, arguments.values("into"));
    if (!successors)
        return session.fail(successors.error());
    const auto since = sinceOf(arguments);
    if (!since)
        return session.fail(since.error());
    const SubjectId shown = successors->front();
    const ReorganiseCommand command{kind, *formers, *successors, *since, arguments.has("keep")};
    if (auto done = session.wait((*workspace)->reorganise(command)); !done)
        return session.fail(done.error());
    return report(session, (*workspace)->state(), shown);
}

int detach(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto both = subjectsNamed((*workspace)->state(), arguments.positional);
    if (!both)
        return session.fail(both.error());
    if (auto done = session.wait((*workspace)->withdrawSuccession(both->at(0), both->at(1))); !done)
        return session.fail(done.error());
    return report(session, (*workspace)->state(), both->at(1));
}

int service(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const SubjectId id = (*subject)->id;
    if (auto done = session.wait((*workspace)->setNoService(id, arguments.has("none"))); !done)
        return session.fail(done.error());
    return report(session, (*workspace)->state(), id);
}

} // namespace

std::vector<CommandSpec> subjectCommands()
{
    const OptionSpec since{"since", "ROUND",
                           QT_TRANSLATE_NOOP("xw", "the first round of what it became; else the open one")};
    const OptionSpec into{"into", "SUBJECT", QT_TRANSLATE_NOOP("xw", "what it became"), true, true};
    const OptionSpec keep{"keep", "", QT_TRANSLATE_NOOP("xw", "the former body runs on")};
    const auto kindOf = [](SuccessionKind kind) {
        return [kind](Session &session, const Arguments &arguments) {
            return reorganise(session, arguments, kind);
        };
    };
    return {
        {"subject show",
         "SUBJECT",
         1,
         1,
         QT_TRANSLATE_NOOP(
             "xw",
             "where a body came from, what became of it, what earlier rounds found and what the ledgers say"),
         {},
         show},
        {"subject rename",
         "SUBJECT",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "give it another code or name; rows with the old one still find it"),
         {{"code", "CODE", QT_TRANSLATE_NOOP("xw", "its new code")},
          {"name", "NAME", QT_TRANSLATE_NOOP("xw", "its new name")},
          since},
         rename},
        {"subject succeed",
         "FORMER",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "a body of the register goes on as another one of it"),
         {into, since},
         kindOf(SuccessionKind::Renamed)},
        {"subject merge",
         "FORMER…",
         1,
         -1,
         QT_TRANSLATE_NOOP("xw", "several bodies become one, which keeps the history of all"),
         {into, since},
         kindOf(SuccessionKind::Merged)},
        {"subject split",
         "FORMER",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "one body becomes several, and each keeps its history"),
         {into, since, keep},
         kindOf(SuccessionKind::Split)},
        {"subject detach",
         "FORMER SUCCESSOR",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "take such a link back"),
         {},
         detach},
        {"subject service",
         "SUBJECT",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "the website has services for the public, or (--none) has not"),
         {{"none", "", QT_TRANSLATE_NOOP("xw", "without services: its score is 75 × 4/3")}},
         service}};
}

} // namespace xw::ctl
