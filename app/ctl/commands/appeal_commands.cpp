// appeal …: a body says that a fault is none (核减); the office withdraws it or keeps it.
#include "base/regular_file.h"
#include "closing/quarter_lists.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "domain/site_reading.h"
#include "workspace/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr qint64 mostAppealFile = 64LL << 20;

QJsonValue timeOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject appealJson(const RoundState &state, const Appeal &appeal)
{
    const Subject *subject = state.subject(appeal.subject);
    QJsonArray files;
    for (const CaseFile &file : appeal.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"type"_s, file.mimeType},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return {{u"appeal"_s, appeal.number},
            {u"code"_s, subject ? subject->code : QString()},
            {u"name"_s, subject ? subject->name : QString()},
            {u"indicator"_s, appeal.indicator.value()},
            {u"problem"_s, appeal.problem},
            {u"claim"_s, appeal.claim},
            {u"files"_s, files},
            {u"by"_s, appeal.by},
            {u"at"_s, timeOrNull(appeal.at)},
            {u"state"_s, wordOf(appeal.state)},
            {u"reason"_s, appeal.reason},
            {u"decided_by"_s, appeal.decidedBy},
            {u"decided_at"_s, timeOrNull(appeal.decidedAt)},
            {u"verdict"_s, toChinese(state.verdict(appeal.subject))}};
}

/// After signing the round takes nothing any more: its correction does.
Result<void> mayAppeal(const RoundState &state)
{
    if (state.round().phase != RoundPhase::Signed)
        return {};
    return failure(ErrorCode::Locked,
                   {QT_TRANSLATE_NOOP("xw", "The round %1 is signed: its faults can no longer change"),
                    {state.round().key.text()}},
                   {}, {QT_TRANSLATE_NOOP("xw", "Correct it first with: round correct --reason TEXT"), {}});
}

int toldAppeal(Session &session, const RoundState &state, int number)
{
    const auto appeal = appealNumbered(state, number);
    if (!appeal)
        return session.fail(appeal.error());
    const Subject *subject = state.subject(appeal->subject);
    session.print(Message{QT_TRANSLATE_NOOP("xw", "Appeal %1, %2: %3; the verdict is %4"),
                          {QString::number(number), subject ? subject->name : QString(),
                           toChinese(appeal->state), toChinese(state.verdict(appeal->subject))}}
                      .text());
    session.printJson(appealJson(state, *appeal));
    return Done;
}

int fileOne(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    if (const auto may = mayAppeal(state); !may)
        return session.fail(may.error());
    const auto subject = subjectNamed(state, arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const auto fault = faultNamed(state, (*subject)->id, arguments.positional.value(1));
    if (!fault)
        return session.fail(fault.error());
    std::vector<AppealFile> files;
    for (const QString &path : arguments.values("file")) {
        auto bytes = readRegularFile(path, mostAppealFile);
        if (!bytes)
            return session.fail(bytes.error());
        files.push_back({QFileInfo(path).fileName(), *std::move(bytes)});
    }
    if (const auto done = session.wait(
            (*workspace)->decide(fileAppeal((*fault)->id, arguments.value("note"), std::move(files))));
        !done)
        return session.fail(done.error());
    return toldAppeal(session, (*workspace)->state(), appealsOf((*workspace)->state()).back().number);
}

int listAppeals(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const std::vector<Appeal> appeals = appealsOf(state, arguments.has("open"));
    if (const QString path = arguments.value("out"); !path.isEmpty())
        if (const auto written =
                notice::writeList(closing::appealList(state, appeals, session.clock()->today()), path);
            !written)
            return session.fail(written.error());
    TextTable table;
    QJsonArray all;
    for (const Appeal &appeal : appeals) {
        const Subject *subject = state.subject(appeal.subject);
        table.addRow({QString::number(appeal.number), toChinese(appeal.state),
                      subject ? subject->name : QString(), appeal.problem, appeal.claim, appeal.reason});
        all.append(appealJson(state, appeal));
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

Result<int> appealNumber(const Arguments &arguments)
{
    bool isNumber = false;
    const int number = arguments.positional.at(0).toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "“%1” is no number"), {arguments.positional.at(0)}}, {},
                       {QT_TRANSLATE_NOOP("xw", "List them with: appeal list"), {}});
    return number;
}

/// What the machine read last of the site, after the fault was found.
Result<QJsonValue> readingNow(Store &store, const RoundState &state, const Appeal &appeal)
{
    auto measured = store.measurements(readingChannel(), appeal.subject).takeResult();
    if (!measured)
        return tl::unexpected(measured.error());
    std::optional<SiteReading> newest;
    for (const Measurement &one : *measured)
        if (const auto reading = readingFrom(one); reading && reading->round == state.round().key)
            newest = reading;
    if (!newest)
        return QJsonValue();
    QJsonArray found;
    for (const SiteFinding &finding : newest->findings)
        found.append(textOf(finding));
    return QJsonValue(
        QJsonObject{{u"at"_s, timeOrNull(newest->at)}, {u"reason"_s, newest->reason}, {u"found"_s, found}});
}

int showAppeal(Session &session, const Arguments &arguments)
{
    const auto number = appealNumber(arguments);
    if (!number)
        return session.fail(number.error());
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto appeal = appealNumbered(state, *number);
    if (!appeal)
        return session.fail(appeal.error());
    const auto now = readingNow((*workspace)->store(), state, *appeal);
    if (!now)
        return session.fail(now.error());
    QJsonObject json = appealJson(state, *appeal);
    QJsonArray shots;
    const Finding *fault = faultOf(state, *appeal);
    for (const Evidence &evidence : state.evidence(appeal->subject))
        if (fault && evidence.finding == fault->id && evidence.withdrawnBy.isEmpty() &&
            evidence.kind != u"appeal")
            shots.append(QJsonObject{{u"file"_s, evidence.fileName},
                                     {u"url"_s, evidence.url},
                                     {u"at"_s, timeOrNull(evidence.capturedAt)}});
    json.insert(u"before"_s,
                QJsonObject{{u"at"_s, fault ? timeOrNull(fault->at) : QJsonValue()},
                            {u"urls"_s, QJsonArray::fromStringList(fault ? fault->urls : QStringList())},
                            {u"evidence"_s, shots}});
    json.insert(u"now"_s, *now);
    TextTable table;
    table.addRow({Message{QT_TRANSLATE_NOOP("xw", "found"), {}}.text(), appeal->problem,
                  fault ? fault->urls.join(u' ') : QString()});
    QStringList read;
    for (const QJsonValue &words : (*now)[u"found"].toArray())
        read << words.toString();
    table.addRow({Message{QT_TRANSLATE_NOOP("xw", "read since"), {}}.text(),
                  now->isNull()    ? u"—"_s
                  : read.isEmpty() ? u"未发现问题"_s
                                   : read.join(u"；"_s),
                  (*now)[u"at"].toString()});
    table.addRow({Message{QT_TRANSLATE_NOOP("xw", "claimed"), {}}.text(), appeal->claim, appeal->by});
    if (appeal->state != AppealState::Open)
        table.addRow({toChinese(appeal->state), appeal->reason, appeal->decidedBy});
    session.print(table.text());
    session.printJson(json);
    return Done;
}

int decideOne(Session &session, const Arguments &arguments)
{
    const auto number = appealNumber(arguments);
    if (!number)
        return session.fail(number.error());
    const QString word = arguments.positional.at(1);
    if (word != u"keep" && word != u"withdraw")
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "A fault is kept or withdrawn: %1"), {word}},
                             {QT_TRANSLATE_NOOP("xw", "Give keep or withdraw"), {}},
                             {},
                             {}});
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    if (const auto may = mayAppeal((*workspace)->state()); !may)
        return session.fail(may.error());
    if (const auto done = session.wait(
            (*workspace)->decide(decideAppeal(*number, word == u"withdraw", arguments.value("note"))));
        !done)
        return session.fail(done.error());
    return toldAppeal(session, (*workspace)->state(), *number);
}

} // namespace

std::vector<CommandSpec> appealCommands()
{
    return {
        {"appeal file",
         "SUBJECT [INDICATOR]",
         1,
         2,
         QT_TRANSLATE_NOOP("xw", "take in an appeal (核减) against a fault, with its reason and pictures"),
         {{"note", "TEXT", QT_TRANSLATE_NOOP("xw", "why it is none")},
          {"file", "FILE", QT_TRANSLATE_NOOP("xw", "a picture or document with it"), false, true}},
         fileOne},
        {"appeal list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "the appeals of the round"),
         {{"open", "", QT_TRANSLATE_NOOP("xw", "only those that nobody decided")},
          {"out", "FILE", QT_TRANSLATE_NOOP("xw", "write the list: .xlsx, .docx, .pdf, .html or .csv")}},
         listAppeals},
        {"appeal show",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "an appeal: what was found, what the machine read since, what is claimed"),
         {},
         showAppeal},
        {"appeal decide",
         "NUMBER keep|withdraw",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "keep the fault or take it back; verdict and numbers follow"),
         {{"note", "TEXT", QT_TRANSLATE_NOOP("xw", "why")}},
         decideOne}};
}

} // namespace xw::ctl
