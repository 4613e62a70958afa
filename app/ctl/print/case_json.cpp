#include "ctl/print/case_json.h"

#include "domain/case_files.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonValue caseDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString stateName(CaseState state)
{
    static const QString names[] = {u"asked"_s, u"answered"_s, u"checked"_s, u"closed"_s};
    return names[int(state)];
}

QString eventName(CaseEventKind kind)
{
    static const QString names[] = {u"opened"_s, u"changed"_s, u"sent"_s,   u"answered"_s,
                                    u"passed"_s, u"failed"_s,  u"closed"_s, u"reopened"_s};
    return names[int(kind)];
}

} // namespace

QString roundKeyOf(const Workspace &workspace, RoundId round)
{
    for (const Round &one : workspace.rounds())
        if (one.id == round)
            return one.key.text();
    return {};
}

QString caseStateText(const RectificationCase &one, QDate today)
{
    return one.isOverdue(today) ? u"逾期"_s : toChinese(one.state);
}

QJsonObject caseJson(const Workspace &workspace, const RectificationCase &one)
{
    const RoundState &state = workspace.state();
    const Subject *subject = state.subject(one.subject);
    const Region *region = subject ? state.region(subject->region) : nullptr;
    static const QString dispositions[] = {u"deadline"_s, u"immediate"_s, u"closing"_s};
    return {{u"case"_s, one.code},
            {u"round"_s, roundKeyOf(workspace, one.round)},
            {u"code"_s, subject ? subject->code : QString()},
            {u"name"_s, subject ? subject->name : QString()},
            {u"region"_s, region ? region->name : QString()},
            {u"body"_s, one.body},
            {u"indicator"_s, one.indicator.value()},
            {u"problem"_s, one.problem},
            {u"disposition"_s, dispositions[int(one.disposition)]},
            {u"due"_s, caseDay(one.due)},
            {u"state"_s, stateName(one.state)},
            {u"overdue"_s, one.isOverdue(workspace.clock().today())}};
}

QJsonObject caseHistoryJson(const Workspace &workspace, const RectificationCase &one)
{
    QJsonObject json = caseJson(workspace, one);
    QJsonArray events;
    for (const CaseEvent &event : workspace.state().cases().events(one.id))
        events.append(QJsonObject{{u"event"_s, eventName(event.kind)},
                                  {u"text"_s, event.text},
                                  {u"source"_s, event.source},
                                  {u"files"_s, toJson(event.files)},
                                  {u"author"_s, event.author},
                                  {u"at"_s, event.at.toString(Qt::ISODate)}});
    json.insert(u"events"_s, events);
    return json;
}

QJsonObject returnedJson(const Workspace &workspace, const ReturnedAnswer &one)
{
    const RectificationCase *settled = workspace.state().cases().find(one.settled);
    return {
        {u"id"_s, one.id.value()},       {u"file"_s, one.file},
        {u"place"_s, one.place},         {u"code"_s, one.code},
        {u"reason"_s, one.reason},       {u"row"_s, one.row},
        {u"text"_s, one.text},           {u"files"_s, toJson(one.files)},
        {u"open"_s, one.isOpen()},       {u"settled"_s, settled ? QJsonValue(settled->code) : QJsonValue()},
        {u"settled_by"_s, one.settledBy}};
}

} // namespace xw::ctl
