// year …: the rounds of a year beside each other, the yearly assessment, and the check of yearly reports.
#include "closing/quarter_lists.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/annual_report.h"
#include "workspace/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<std::vector<RoundState>> yearRounds(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    int year = (*workspace)->state().round().key.year();
    if (const QString said = arguments.positional.value(0); !said.isEmpty()) {
        bool isNumber = false;
        year = said.toInt(&isNumber);
        if (!isNumber || year < 2000 || year > 2100)
            return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is no year"), {said}}, {},
                           {QT_TRANSLATE_NOOP("xw", "Give a year such as 2020"), {}});
    }
    return loadYear((*workspace)->store(), year);
}

QJsonArray yearRowsJson(const std::vector<YearRow> &rows, const YearTable &table)
{
    const auto json = [&table](const YearCell &cell) {
        const auto rate = cell.rate().textOrNull(table.rates);
        return QJsonObject{{u"checked"_s, cell.checked},
                           {u"unqualified"_s, cell.unqualified},
                           {u"rate"_s, rate ? QJsonValue(*rate) : QJsonValue()}};
    };
    QJsonArray all;
    for (const YearRow &row : rows) {
        QJsonArray cells;
        for (const auto &cell : row.cells)
            cells.append(cell ? QJsonValue(json(*cell)) : QJsonValue());
        all.append(QJsonObject{{u"region"_s, row.region.isEmpty() ? QJsonValue() : QJsonValue(row.region)},
                               {u"rounds"_s, cells},
                               {u"year"_s, json(row.sum())}});
    }
    return all;
}

void printTables(const Session &session, const notice::ListDocument &list)
{
    for (const notice::ListTable &part : list.tables) {
        TextTable table;
        table.addRow(part.headers);
        for (const QStringList &row : part.rows)
            table.addRow(row);
        session.print(part.title);
        session.print(table.text());
    }
}

Result<void> writeOut(const Arguments &arguments, const notice::ListDocument &list)
{
    const QString path = arguments.value("out");
    const auto table = arguments.number("table", 1);
    if (!table)
        return tl::unexpected(table.error());
    if (*table && size_t(**table) > list.tables.size())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "There are %1 tables, and no table %2"),
                                          {QString::number(list.tables.size()), QString::number(**table)}});
    return path.isEmpty() ? Result<void>() : notice::writeList(list, path, table->value_or(1) - 1);
}

int yearTableOf(Session &session, const Arguments &arguments)
{
    const auto rounds = yearRounds(session, arguments);
    if (!rounds)
        return session.fail(rounds.error());
    const YearTable table = yearTable(*rounds);
    const RoundState &newest = rounds->back();
    const notice::ListDocument list = closing::yearList(newest, table, session.clock()->today());
    if (const auto written = writeOut(arguments, list); !written)
        return session.fail(written.error());
    printTables(session, list);
    QJsonArray keys, bodies;
    for (size_t i = 0; i < table.rounds.size(); ++i)
        keys.append(QJsonObject{{u"round"_s, table.rounds[i].text()}, {u"here"_s, table.inspected[i]}});
    for (const YearBody &body : table.bodies) {
        const Subject &subject = *newest.subject(body.subject);
        QJsonArray verdicts;
        for (const Verdict verdict : body.verdicts)
            verdicts.append(verdict == Verdict::Unchecked ? QJsonValue() : QJsonValue(toChinese(verdict)));
        bodies.append(QJsonObject{{u"code"_s, subject.code},
                                  {u"name"_s, subject.name},
                                  {u"verdicts"_s, verdicts},
                                  {u"failures"_s, body.failures}});
    }
    session.printJson(QJsonObject{{u"year"_s, table.year},
                                  {u"rounds"_s, keys},
                                  {u"websites"_s, yearRowsJson(table.websites, table)},
                                  {u"media"_s, yearRowsJson(table.media, table)},
                                  {u"bodies"_s, bodies}});
    return Done;
}

QJsonValue intOrNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue pointsOrNull(const std::optional<int> &hundredths)
{
    return hundredths ? QJsonValue(*hundredths / 100.0) : QJsonValue();
}

int assessYearOf(Session &session, const Arguments &arguments)
{
    const auto rounds = yearRounds(session, arguments);
    if (!rounds)
        return session.fail(rounds.error());
    const auto standard = AssessmentStandard::shipped();
    if (!standard)
        return session.fail(standard.error());
    const LedgerLibrary ledgers = LedgerLibrary::load(LedgerLibrary::defaultFolders());
    const auto regions = assessYear(*standard, *rounds, ledgers);
    const RoundState &newest = rounds->back();
    const notice::ListDocument list = closing::assessmentList(
        newest, *standard, regions, newest.round().key.year(), session.clock()->today());
    if (const auto written = writeOut(arguments, list); !written)
        return session.fail(written.error());
    session.print(list.lines.value(0));
    printTables(session, list);
    QJsonArray items, all;
    for (const AssessmentItem &item : standard->items)
        items.append(QJsonObject{{u"item"_s, item.id},
                                 {u"name"_s, item.name},
                                 {u"points"_s, pointsOrNull(item.points)},
                                 {u"each"_s, item.isEach},
                                 {u"certainty"_s, item.certainty},
                                 {u"source"_s, item.source}});
    for (const AssessedRegion &region : regions) {
        QJsonArray found;
        for (const AssessedItem &item : region.items)
            found.append(QJsonObject{{u"item"_s, item.item},
                                     {u"count"_s, intOrNull(item.count)},
                                     {u"deducted"_s, pointsOrNull(item.deducted)}});
        all.append(
            QJsonObject{{u"region"_s, region.region.isEmpty() ? QJsonValue() : QJsonValue(region.region)},
                        {u"items"_s, found},
                        {u"known_deduction"_s, region.known / 100.0},
                        {u"score"_s, region.complete ? QJsonValue((standard->base - region.known) / 100.0)
                                                     : QJsonValue()}});
    }
    session.printJson(
        QJsonObject{{u"document"_s, standard->document}, {u"items"_s, items}, {u"regions"_s, all}});
    return Done;
}

int checkReports(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    tables::ReadOptions options;
    options.knownHeaders = annualReportHeaders();
    const auto table = tables::readTable(arguments.positional.at(0), options);
    if (!table)
        return session.fail(table.error());
    const auto check = checkAnnualReports(state, *table);
    if (!check)
        return session.fail(check.error());
    TextTable lines;
    QJsonArray faults;
    for (const AnnualReportFault &fault : check->faults) {
        const Subject *subject = state.subject(fault.subject);
        lines.addRow({fault.row > 0 ? table->rowName(fault.row) : QString(), fault.code,
                      subject ? subject->name : QString(), fault.message.text()});
        faults.append(QJsonObject{{u"row"_s, fault.row > 0 ? QJsonValue(fault.row) : QJsonValue()},
                                  {u"code"_s, fault.code},
                                  {u"kind"_s, wordOf(fault.kind)},
                                  {u"message"_s, fault.message.text()}});
    }
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 reports, %2 sums recomputed, %3 faults"),
                          {QString::number(check->reports), QString::number(check->sums),
                           QString::number(check->faults.size())}}
                      .text());
    session.print(lines.text());
    session.printJson(QJsonObject{{u"reports"_s, check->reports},
                                  {u"sums"_s, check->sums},
                                  {u"faults"_s, faults},
                                  {u"unread"_s, QJsonArray::fromStringList(check->unread)}});
    return check->faults.empty() ? Done : AnswerIsNo;
}

} // namespace

std::vector<CommandSpec> yearCommands()
{
    const OptionSpec out{"out", "FILE",
                         QT_TRANSLATE_NOOP("xw", "write it: .xlsx, .docx, .pdf, .html or .csv")};
    const OptionSpec table{"table", "N", QT_TRANSLATE_NOOP("xw", "which table an .xlsx or .csv holds (1)")};
    return {
        {"year table",
         "[YEAR]",
         0,
         1,
         QT_TRANSLATE_NOOP("xw", "the quarters of a year beside each other, by region and by body"),
         {out, table},
         yearTableOf},
        {"year assess",
         "[YEAR]",
         0,
         1,
         QT_TRANSLATE_NOOP("xw", "what the workspace can count for the yearly assessment (监管工作年度考核)"),
         {out, table},
         assessYearOf},
        {"year reports",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "check a list of the websites' yearly reports (年度报表): sums, parts, "
                                 "and against the register"),
         {},
         checkReports}};
}

} // namespace xw::ctl
