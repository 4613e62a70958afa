#include "ctl/print/import_report.h"

#include "ctl/print/text_table.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr size_t shownProblems = 20; ///< of a long list, for people; JSON has them all

bool keepsNothing(const Imported &done)
{
    const ImportKind *kind = importKind(done.plan.kind);
    return kind && !kind->keepsUnknown;
}

void printWords(const Session &session, const ImportPlan &plan)
{
    size_t unknown = 0;
    for (const PhraseRows &phrase : plan.phrases) {
        if (phrase.indicator.isValid() || unknown++ >= shownProblems)
            continue;
        session.print(Message{
            QT_TRANSLATE_NOOP("xw", "Not understood, %1 row(s): %2 (--word “%2”=INDICATOR settles it)"),
            {QString::number(phrase.rows), phrase.words}}
                          .text());
    }
    if (plan.unsettled > 0)
        session.print(
            Message{QT_TRANSLATE_NOOP("xw", "Subjects that stay unchecked until their words are settled: %1"),
                    {QString::number(plan.unsettled)}}
                .text());
}

void printMissing(const Session &session, const Imported &done, bool dryRun)
{
    const ImportPlan &plan = done.plan;
    if (plan.notClosed)
        session.print(plan.notClosed->text());
    if (plan.missing.empty())
        return;
    const bool closed = plan.closed > 0 && !dryRun;
    session.print((closed
                       ? Message{QT_TRANSLATE_NOOP("xw", "Closed because the list does not hold them: %1"),
                                 {QString::number(plan.missing.size())}}
                       : Message{QT_TRANSLATE_NOOP(
                                     "xw", "Running, but not in this list: %1 (--close-missing closes them)"),
                                 {QString::number(plan.missing.size())}})
                      .text());
    for (size_t i = 0; i < done.missing.size() && i < shownProblems; ++i)
        session.print(u"  "_s + done.missing[i].first + u' ' + done.missing[i].second);
    if (done.missing.size() > shownProblems)
        session.print(Message{QT_TRANSLATE_NOOP("xw", "… and %1 more; --json lists them all"),
                              {QString::number(done.missing.size() - shownProblems)}}
                          .text());
}

} // namespace

QJsonObject importJson(const Imported &done, bool dryRun)
{
    const auto &[table, mapping, plan, missing, settled] = done;
    QJsonArray problems;
    for (const tables::Problem &problem : plan.problems) {
        const tables::Table::Place place = table.placeOf(problem.row);
        QJsonObject entry{{u"row"_s, place.row},
                          {u"column"_s, problem.column},
                          {u"value"_s, problem.value},
                          {u"message"_s, problem.message.text()},
                          {u"rejected"_s, problem.rejects}};
        if (!place.sheet.isEmpty())
            entry.insert(u"sheet"_s, place.sheet);
        problems.append(entry);
    }
    QJsonObject columns;
    for (auto it = mapping.columnOfHeader.begin(); it != mapping.columnOfHeader.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonArray unknownWords, readWords, missingNames;
    for (const PhraseRows &phrase : plan.phrases) {
        QJsonObject row{{u"words"_s, phrase.words}, {u"rows"_s, phrase.rows}};
        if (!phrase.indicator.isValid()) {
            unknownWords.append(row);
            continue;
        }
        row.insert(u"indicator"_s, phrase.indicator.value());
        row.insert(u"certain"_s, phrase.sure);
        readWords.append(row);
    }
    for (const auto &[code, name] : missing)
        missingNames.append(QJsonObject{{u"code"_s, code}, {u"name"_s, name}});
    QJsonObject settledWords;
    for (auto it = settled.begin(); it != settled.end(); ++it)
        settledWords.insert(it.key(), it.value());
    QJsonObject json{
        {u"added"_s, plan.added},
        {u"updated"_s, plan.updated},
        {u"unchanged"_s, plan.unchanged},
        {u"rejected"_s, plan.rejected},
        {u"problems"_s, problems},
        {u"missing"_s, qint64(plan.missing.size())},
        {u"dry_run"_s, dryRun},
        {u"columns"_s, columns},
        {u"unknown_columns"_s, QJsonArray::fromStringList(mapping.unknownHeaders)},
        {u"encoding"_s, table.encoding},
        {u"sheet"_s, table.sheet},
        {u"sheets_read"_s, QJsonArray::fromStringList(table.readSheets.isEmpty() && !table.sheet.isEmpty()
                                                          ? QStringList(table.sheet)
                                                          : table.readSheets)},
        {u"sheets_unread"_s, QJsonArray::fromStringList(table.unreadSheets)},
        {u"header_row"_s, table.headerRow},
        {u"columns_by_meaning"_s, QJsonArray::fromStringList(mapping.byMeaning)},
        {u"left_out"_s, plan.leftOut},
        {u"new_regions"_s, QJsonArray::fromStringList(plan.newRegions)},
        {u"missing_subjects"_s, missingNames},
        {u"closed"_s, dryRun ? 0 : plan.closed},
        {u"unsettled"_s, plan.unsettled},
        {u"unknownWords"_s, unknownWords},
        {u"readWords"_s, readWords},
        {u"settledWords"_s, settledWords}};
    if (plan.notClosed)
        json.insert(u"not_closed"_s, plan.notClosed->text());
    return json;
}

void printImport(const Session &session, const Imported &done, bool dryRun)
{
    if (session.json())
        return;
    const ImportPlan &plan = done.plan;
    const ColumnMapping &mapping = done.mapping;
    TextTable table;
    for (size_t i = 0; i < plan.problems.size() && i < shownProblems; ++i) {
        const tables::Problem &problem = plan.problems[i];
        const Message kind = problem.rejects ? Message{QT_TRANSLATE_NOOP("xw", "rejected"), {}}
                                             : Message{QT_TRANSLATE_NOOP("xw", "note"), {}};
        const bool isOfSheet = done.table.placeOf(problem.row).row == 0;
        const Message row{QT_TRANSLATE_NOOP("xw", "row %1"), {done.table.rowName(problem.row)}};
        table.addRow({isOfSheet ? QString() : row.text(), kind.text(), problem.column,
                      problem.value.simplified().left(40), problem.message.text()});
    }
    if (!table.isEmpty())
        session.print(table.text());
    if (plan.problems.size() > shownProblems)
        session.print(Message{QT_TRANSLATE_NOOP("xw", "… and %1 more; --json lists them all"),
                              {QString::number(plan.problems.size() - shownProblems)}}
                          .text());
    const bool isKept = !keepsNothing(done);
    if (!mapping.unknownHeaders.isEmpty())
        session.print(Message{isKept ? QT_TRANSLATE_NOOP("xw", "Columns kept as they are: %1")
                                     : QT_TRANSLATE_NOOP("xw", "Columns that were not read, nor kept: %1"),
                              {mapping.unknownHeaders.join(u'、')}}
                          .text());
    if (!plan.newRegions.isEmpty())
        session.print(
            Message{QT_TRANSLATE_NOOP("xw", "New regions: %1"), {plan.newRegions.join(u'、')}}.text());
    printWords(session, plan);
    printMissing(session, done, dryRun);
    if (plan.leftOut > 0)
        session.print(Message{QT_TRANSLATE_NOOP("xw", "Rows that only sum up others, left out: %1"),
                              {QString::number(plan.leftOut)}}
                          .text());
    session.print(
        Message{dryRun ? QT_TRANSLATE_NOOP("xw", "Would be: %1 added, %2 updated, %3 unchanged, %4 rejected")
                       : QT_TRANSLATE_NOOP("xw", "%1 added, %2 updated, %3 unchanged, %4 rejected"),
                {QString::number(plan.added), QString::number(plan.updated), QString::number(plan.unchanged),
                 QString::number(plan.rejected)}}
            .text());
}

} // namespace xw::ctl
