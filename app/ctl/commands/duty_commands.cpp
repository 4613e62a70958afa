// duty-log: who looked at what, when, and what was found (读网记录), by day.
#include "closing/quarter_lists.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "domain/written_date.h"
#include "monitor/duty_visits.h"
#include "workspace/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<QDate> dutyDay(const QString &word)
{
    const auto day = writtenDate(word.trimmed());
    if (!day)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is no day"), {word}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Give a day such as 2020-03-20"), {}});
    return *day;
}

Result<DutyOrder> dutyOrder(const Session &session, const Arguments &arguments)
{
    DutyOrder order;
    order.from = session.clock()->today();
    if (!arguments.positional.isEmpty()) {
        const auto day = dutyDay(arguments.positional.front());
        if (!day)
            return tl::unexpected(day.error());
        order.from = *day;
    }
    order.until = order.from;
    if (arguments.has("to")) {
        const auto day = dutyDay(arguments.value("to"));
        if (!day)
            return tl::unexpected(day.error());
        order.until = *day;
    }
    if (order.until < order.from)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "The log ends on %1, before it begins"),
                                          {order.until.toString(Qt::ISODate)}});
    order.person = arguments.value("person");
    return order;
}

int dutyLogOf(Session &session, const Arguments &arguments)
{
    const auto order = dutyOrder(session, arguments);
    if (!order)
        return session.fail(order.error());
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto history = session.wait((*workspace)->history({}, std::numeric_limits<int>::max()));
    if (!history)
        return session.fail(history.error());
    const auto readings = allReadings((*workspace)->store());
    if (!readings)
        return session.fail(readings.error());
    const auto visits = monitor::dutyVisits(state, (*workspace)->location(), order->from, order->until);
    if (!visits)
        return session.fail(visits.error());
    const DutyLog log = dutyLog(state, *history, *readings, *order, *visits);
    if (const QString path = arguments.value("out"); !path.isEmpty())
        if (const auto written =
                notice::writeList(closing::dutyLogList(state, log, session.clock()->today()), path);
            !written)
            return session.fail(written.error());
    TextTable table;
    QJsonArray lines;
    for (const DutyLine &line : log.lines) {
        const Subject *subject = state.subject(line.subject);
        const QString from = line.from.toString(u"HH:mm"_s), to = line.to.toString(u"HH:mm"_s);
        table.addRow({line.day.toString(Qt::ISODate), from + u'-' + to,
                      line.person.isEmpty() ? u"机器巡查"_s : line.person, subject->name,
                      line.found.join(u"；"_s), line.done.join(u"；"_s)});
        lines.append(QJsonObject{
            {u"day"_s, line.day.toString(Qt::ISODate)},
            {u"from"_s, from},
            {u"to"_s, to},
            {u"person"_s, line.person.isEmpty() ? QJsonValue() : QJsonValue(line.person)},
            {u"code"_s, subject->code},
            {u"name"_s, subject->name},
            {u"looked"_s,
             QJsonArray::fromStringList(line.looked.isEmpty() ? QStringList{subject->url} : line.looked)},
            {u"found"_s, QJsonArray::fromStringList(line.found)},
            {u"done"_s, QJsonArray::fromStringList(line.done)},
            {u"inspected"_s, line.inspected}});
    }
    session.print(table.text());
    session.printJson(QJsonObject{{u"from"_s, log.from.toString(Qt::ISODate)},
                                  {u"to"_s, log.until.toString(Qt::ISODate)},
                                  {u"subjects"_s, log.subjects},
                                  {u"findings"_s, log.findings},
                                  {u"lines"_s, lines}});
    return Done;
}

} // namespace

std::vector<CommandSpec> dutyCommands()
{
    return {
        {"duty-log",
         "[DAY]",
         0,
         1,
         QT_TRANSLATE_NOOP("xw", "who looked at what on a day, and what was found (读网记录); else today"),
         {{"to", "DAY", QT_TRANSLATE_NOOP("xw", "up to this day, included")},
          {"person", "NAME", QT_TRANSLATE_NOOP("xw", "only of this one; without the machine's visits")},
          {"out", "FILE", QT_TRANSLATE_NOOP("xw", "write the log: .docx, .pdf, .xlsx, .html or .csv")}},
         dutyLogOf}};
}

} // namespace xw::ctl
