// case …: rectification by commands. What comes back as files is in case_import_command.cpp.
#include "base/regular_file.h"
#include "ctl/commands.h"
#include "ctl/print/case_json.h"
#include "ctl/print/text_table.h"
#include "ctl/session/round_options.h"
#include "ctl/session/session.h"
#include "notice/notice_settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr qint64 mostAnswerFile = 64LL << 20;
constexpr int usualDays = 10;

Result<std::optional<CaseState>> stateOption(const Arguments &arguments)
{
    if (!arguments.has("state"))
        return std::optional<CaseState>();
    const auto state = caseStateFrom(arguments.value("state").trimmed());
    if (!state)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "“%1” is no state of a case"), {arguments.value("state")}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Give asked, answered, checked or closed"), {}});
    return std::optional(*state);
}

int listCases(Session &session, const Arguments &arguments)
{
    const auto state = stateOption(arguments);
    if (!state)
        return session.fail(state.error());
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const QDate today = session.clock()->today();
    const auto within = arguments.number("within", 0);
    if (!within)
        return session.fail(within.error());
    if (const auto calendar = workDaysOf((*workspace)->state()); !calendar)
        return session.fail(calendar.error());
    const DueSoon due((*workspace)->state(), today, within->value_or(0));
    const QString body = arguments.value("body");
    TextTable table;
    QJsonArray all;
    for (const RectificationCase &one : (*workspace)->state().cases().cases()) {
        if ((*state && one.state != **state) || (!body.isEmpty() && one.body != body) ||
            (arguments.has("overdue") && !due.isOverdue(one)) || (within->has_value() && !due.isSoon(one)) ||
            (arguments.has("this-round") && one.round != (*workspace)->state().round().id))
            continue;
        const Subject *subject = (*workspace)->state().subject(one.subject);
        table.addRow({one.code, caseStateText(one, today), one.due.toString(Qt::ISODate), one.body,
                      subject ? subject->name : QString(), one.problem});
        all.append(caseJson(**workspace, one));
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

/// What the office's notice says of the deadline, where it names a day.
QDate noticeDeadline(const RoundState &state)
{
    const auto settings = notice::storedSettings(state);
    return settings ? settings->deadline : QDate();
}

Result<QDate> dueOf(Session &session, const Arguments &arguments, const RoundState &state)
{
    const auto due = dayOption(arguments, "due");
    const auto issued = dayOption(arguments, "issued");
    const auto days = arguments.number("days", 1);
    if (!due)
        return due;
    if (!issued)
        return issued;
    if (!days)
        return tl::unexpected(days.error());
    if (due->isValid())
        return *due;
    if (const QDate named = noticeDeadline(state); named.isValid() && !*days)
        return named;
    const auto calendar = workDaysOf(state);
    if (!calendar)
        return tl::unexpected(calendar.error());
    const QDate from = issued->isValid() ? *issued : session.clock()->today();
    const QDate until = calendar->after(from, days->value_or(usualDays));
    for (const int year : calendar->unknownYears(from, until))
        session.warn(Message{
            QT_TRANSLATE_NOOP("xw", "The holidays of %1 are not known: only weekends are left out"),
            {QString::number(
                year)}}.text());
    return until;
}

Result<std::optional<Disposition>> dispositionOption(const Arguments &arguments)
{
    if (!arguments.has("disposition"))
        return std::optional<Disposition>();
    const auto disposition = dispositionFrom(arguments.value("disposition").trimmed());
    if (!disposition)
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "“%1” is no disposition"), {arguments.value("disposition")}}, {},
            {QT_TRANSLATE_NOOP("xw", "Give deadline (限期整改), immediate (立即整改) or closing (关停)"),
             {}});
    return std::optional(*disposition);
}

int openAll(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto due = dueOf(session, arguments, state);
    const auto disposition = dispositionOption(arguments);
    if (!due || !disposition)
        return session.fail(due ? disposition.error() : due.error());
    const size_t before = state.cases().cases().size();
    CaseOpening opening{*due, disposition->value_or(Disposition::Deadline),
                        replacedRounds(state.round(), (*workspace)->rounds()), arguments.has("issued")};
    if (const auto done = session.wait((*workspace)->changeCases(openCases(opening))); !done)
        return session.fail(done.error());
    const qint64 opened = qint64((*workspace)->state().cases().cases().size() - before);
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 case(s) opened, due on %2"),
                          {QString::number(opened), due->toString(Qt::ISODate)}}
                      .text());
    session.printJson(QJsonObject{{u"opened"_s, opened}, {u"due"_s, due->toString(Qt::ISODate)}});
    return Done;
}

/// Carries out a plan on the case that the first operand names, and tells what became of it.
template <class MakePlan>
int onCase(Session &session, const Arguments &arguments, MakePlan plan)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto one = caseNamed((*workspace)->state(), arguments.positional.at(0));
    if (!one)
        return session.fail(one.error());
    const CaseId id = (*one)->id;
    const Result<CasePlan> made = plan(id);
    if (!made)
        return session.fail(made.error());
    if (const auto done = session.wait((*workspace)->changeCases(*made)); !done)
        return session.fail(done.error());
    const RectificationCase &after = *(*workspace)->state().cases().find(id);
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1: %2"),
                          {after.code, caseStateText(after, session.clock()->today())}}
                      .text());
    session.printJson(caseHistoryJson(**workspace, after));
    return Done;
}

int showCase(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const auto one = caseNamed((*workspace)->state(), arguments.positional.at(0));
    if (!one)
        return session.fail(one.error());
    TextTable table;
    for (const CaseEvent &event : (*workspace)->state().cases().events((*one)->id))
        table.addRow({event.at.toString(u"yyyy-MM-dd HH:mm"_s), event.author, toChinese(event.kind),
                      event.text, event.source});
    session.print(
        u"%1 %2 %3"_s.arg((*one)->code, caseStateText(**one, session.clock()->today()), (*one)->problem));
    session.print(table.text());
    session.printJson(caseHistoryJson(**workspace, **one));
    return Done;
}

int setCase(Session &session, const Arguments &arguments)
{
    return onCase(session, arguments, [&](CaseId id) -> Result<CasePlan> {
        const auto due = dayOption(arguments, "due");
        const auto disposition = dispositionOption(arguments);
        if (!due || !disposition)
            return tl::unexpected(due ? disposition.error() : due.error());
        CaseEdit edit;
        if (arguments.has("body"))
            edit.body = arguments.value("body");
        if (due->isValid())
            edit.due = *due;
        edit.disposition = *disposition;
        edit.reason = arguments.value("note");
        return changeCase(id, std::move(edit));
    });
}

int answer(Session &session, const Arguments &arguments)
{
    return onCase(session, arguments, [&](CaseId id) -> Result<CasePlan> {
        std::vector<CaseFileBytes> files;
        for (const QString &path : arguments.values("file")) {
            auto bytes = readRegularFile(path, mostAnswerFile);
            if (!bytes)
                return tl::unexpected(bytes.error());
            files.push_back({QFileInfo(path).fileName(), *std::move(bytes)});
        }
        return answerCase(id, arguments.value("note"), std::move(files));
    });
}

int check(Session &session, const Arguments &arguments)
{
    const QString word = arguments.positional.at(1);
    if (word != u"passed" && word != u"failed")
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "A check has passed or failed: %1"), {word}},
                             {QT_TRANSLATE_NOOP("xw", "Give passed or failed"), {}},
                             {},
                             {}});
    return onCase(session, arguments, [&](CaseId id) -> Result<CasePlan> {
        const auto due = dayOption(arguments, "due");
        if (!due)
            return tl::unexpected(due.error());
        return checkCase(id, word == u"passed", arguments.value("note"), *due);
    });
}

int closeOne(Session &session, const Arguments &arguments)
{
    return onCase(session, arguments,
                  [&](CaseId id) -> Result<CasePlan> { return closeCase(id, arguments.value("note")); });
}

int reopen(Session &session, const Arguments &arguments)
{
    return onCase(session, arguments, [&](CaseId id) -> Result<CasePlan> {
        const auto due = dayOption(arguments, "due");
        if (!due)
            return tl::unexpected(due.error());
        return reopenCase(id, arguments.value("note"), *due);
    });
}

int holidays(Session &session, const Arguments &arguments)
{
    const QString path = arguments.positional.at(0);
    const auto bytes = readRegularFile(path, mostAnswerFile);
    if (!bytes)
        return session.fail(bytes.error());
    const auto document = holidaysDocument(*bytes, QFileInfo(path).fileName());
    if (!document)
        return session.fail(document.error());
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    if (const auto saved = session.wait((*workspace)->saveDocument(*document)); !saved)
        return session.fail(saved.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "The calendar was taken over"), {}}.text());
    session.printJson(QJsonObject{{u"holidays"_s, QFileInfo(path).fileName()}});
    return Done;
}

} // namespace

std::vector<CommandSpec> caseCommands()
{
    const OptionSpec note{"note", "TEXT", QT_TRANSLATE_NOOP("xw", "in words; goes into the case's history")};
    const OptionSpec due{"due", "DAY", QT_TRANSLATE_NOOP("xw", "the day until which it is to be mended")};
    const OptionSpec disposition{"disposition", "deadline|immediate|closing",
                                 QT_TRANSLATE_NOOP("xw", "what is to be done: 限期整改, 立即整改, 关停")};
    std::vector<CommandSpec> all{
        {"case list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "problems that are being mended, of all rounds"),
         {{"state", "asked|answered|checked|closed", QT_TRANSLATE_NOOP("xw", "only these")},
          {"body", "NAME", QT_TRANSLATE_NOOP("xw", "only of this responsible body")},
          {"overdue", "", QT_TRANSLATE_NOOP("xw", "only those whose day is past without an answer")},
          {"within", "N",
           QT_TRANSLATE_NOOP("xw", "only those without an answer whose day comes within N working days")},
          {"this-round", "", QT_TRANSLATE_NOOP("xw", "only those of the round (-r)")}},
         listCases},
        {"case show",
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "a case and all that happened to it"),
         {},
         showCase},
        {"case open",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "make a case of every problem that the signed round counts"),
         {due,
          {"days", "N",
           QT_TRANSLATE_NOOP("xw", "working days from the issue; else the notice's deadline, or 10")},
          {"issued", "DAY",
           QT_TRANSLATE_NOOP("xw", "the day of a notice that was issued without being signed here")},
          disposition},
         openAll},
        {"case set",
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "change who answers for a case, its day, what is to be done"),
         {{"body", "NAME", QT_TRANSLATE_NOOP("xw", "who answers for it")}, due, disposition, note},
         setCase},
        {"case answer",
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "record what a body did about it"),
         {note, {"file", "FILE", QT_TRANSLATE_NOOP("xw", "a picture or document with it"), false, true}},
         answer},
        {"case check",
         "CASE passed|failed",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "say whether it is mended; failed, it is asked for again"),
         {note, due},
         check},
        {"case close",
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "close a case that was checked"),
         {note},
         closeOne},
        {"case reopen",
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "ask again for what was closed"),
         {note, due},
         reopen},
        {"case holidays",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "take over the office's calendar of days off and working weekends"),
         {},
         holidays}};
    std::vector<CommandSpec> more = caseImportCommands();
    for (CommandSpec &spec : more)
        all.push_back(std::move(spec));
    return all;
}

} // namespace xw::ctl
