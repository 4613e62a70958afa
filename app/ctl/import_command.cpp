// import: a list, results, history or a ledger from a file.
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "workspace/import_stream.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr size_t shownProblems = 20; ///< of a long list, for people; JSON has them all

Result<const ImportKind *> kindNamed(const QString &id)
{
    if (const ImportKind *kind = importKind(id))
        return kind;
    for (const Error &fault : ledgerFaults())
        if (QFileInfo(fault.where.section(u':', 0, 0)).completeBaseName() == id)
            return tl::unexpected(fault); // there is such a ledger, but its definition is broken
    QStringList known;
    for (const ImportKind &kind : importKinds())
        known << kind.id;
    return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "There is no kind of file named “%1”"), {id}},
                   {}, {QT_TRANSLATE_NOOP("xw", "Kinds: %1"), {known.join(u", "_s)}});
}

Result<QHash<QString, QString>> mappingByHand(const ImportKind &kind, const QStringList &words)
{
    QHash<QString, QString> byHand;
    QStringList fields;
    for (const ColumnSpec &column : kind.columns)
        fields << column.id;
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(u'=');
        const QString field = word.mid(equals + 1).trimmed();
        const bool known =
            std::any_of(kind.columns.begin(), kind.columns.end(), [&](const ColumnSpec &column) {
                return field == column.id || field == column.chinese;
            });
        if (equals < 1 || !known)
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "“%1” does not map a column: write --map COLUMN=FIELD"), {word}}, {},
                {QT_TRANSLATE_NOOP("xw", "Fields of %1: %2"), {kind.id, fields.join(u", "_s)}});
        byHand.insert(word.left(equals).trimmed(), field);
    }
    return byHand;
}

Result<void> checkHeaders(const tables::Table &table, const ColumnMapping &mapping,
                          const QHash<QString, QString> &byHand)
{
    for (auto it = byHand.begin(); it != byHand.end(); ++it) {
        const bool there = std::any_of(
            mapping.columnOfHeader.keyBegin(), mapping.columnOfHeader.keyEnd(),
            [&](const QString &header) { return header.compare(it.key(), Qt::CaseInsensitive) == 0; });
        if (!there && !table.headers.contains(it.key()))
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "The file has no column “%1”"), {it.key()}}, table.file,
                           {QT_TRANSLATE_NOOP("xw", "Its columns: %1"), {table.headers.join(u'、')}});
    }
    return {};
}

QJsonObject jsonOf(const ImportPlan &plan, const tables::Table &table, const ColumnMapping &mapping,
                   bool dryRun)
{
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
    return {{u"added"_s, plan.added},
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
            {u"header_row"_s, table.headerRow}};
}

void printForPeople(const Session &session, const ImportPlan &plan, const tables::Table &from,
                    const ColumnMapping &mapping, bool dryRun, bool closed)
{
    if (session.json())
        return;
    TextTable table;
    for (size_t i = 0; i < plan.problems.size() && i < shownProblems; ++i) {
        const tables::Problem &problem = plan.problems[i];
        const Message kind = problem.rejects ? Message{QT_TRANSLATE_NOOP("xw", "rejected"), {}}
                                             : Message{QT_TRANSLATE_NOOP("xw", "note"), {}};
        const bool isOfSheet = from.placeOf(problem.row).row == 0;
        const Message row{QT_TRANSLATE_NOOP("xw", "row %1"), {from.rowName(problem.row)}};
        table.addRow({isOfSheet ? QString() : row.text(), kind.text(), problem.column,
                      problem.value.simplified().left(40), problem.message.text()});
    }
    if (!table.isEmpty())
        session.print(table.text());
    if (plan.problems.size() > shownProblems)
        session.print(Message{QT_TRANSLATE_NOOP("xw", "… and %1 more; --json lists them all"),
                              {QString::number(plan.problems.size() - shownProblems)}}
                          .text());
    if (!mapping.unknownHeaders.isEmpty())
        session.print(Message{QT_TRANSLATE_NOOP("xw", "Columns kept as they are: %1"),
                              {mapping.unknownHeaders.join(u'、')}}
                          .text());
    if (!plan.missing.empty())
        session.print(
            (closed ? Message{QT_TRANSLATE_NOOP("xw", "Closed because the list does not hold them: %1"),
                              {QString::number(plan.missing.size())}}
                    : Message{QT_TRANSLATE_NOOP(
                                  "xw", "Running, but not in this list: %1 (--close-missing closes them)"),
                              {QString::number(plan.missing.size())}})
                .text());
    session.print(
        Message{dryRun ? QT_TRANSLATE_NOOP("xw", "Would be: %1 added, %2 updated, %3 unchanged, %4 rejected")
                       : QT_TRANSLATE_NOOP("xw", "%1 added, %2 updated, %3 unchanged, %4 rejected"),
                {QString::number(plan.added), QString::number(plan.updated), QString::number(plan.unchanged),
                 QString::number(plan.rejected)}}
            .text());
}

/// What is read, how, and what is done with it.
struct Import {
    const ImportKind &kind;
    QString path;
    tables::ReadOptions options;
    QHash<QString, QString> byHand;
    QString rejects; ///< empty: they are not written
    bool dryRun = false;
    bool closeMissing = false;
};

struct Imported {
    tables::Table table; ///< without rows
    ColumnMapping mapping;
    ImportPlan plan;
};

Result<ColumnMapping> mappingOf(const Import &what, const tables::Table &table)
{
    ColumnMapping mapping = mapColumns(what.kind, table.headers, what.byHand);
    if (auto headers = checkHeaders(table, mapping, what.byHand); !headers)
        return tl::unexpected(headers.error());
    if (what.closeMissing && !table.unreadSheets.isEmpty())
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "Nothing can be closed: sheets of the file were not read: %1"),
             {table.unreadSheets.join(u'、')}},
            table.file, {QT_TRANSLATE_NOOP("xw", "Read them too, with --sheet, or take them out"), {}});
    return mapping;
}

Result<void> keepRejects(const Import &what, const tables::Table &table, const ImportPlan &plan)
{
    if (plan.rejected == 0 || what.rejects.isEmpty())
        return {};
    return writeWhole(what.rejects, rejectsCsv(table.headers, plan),
                      {QT_TRANSLATE_NOOP("xw", "The rejected rows could not be written"), {}});
}

/// Reads the whole table, plans it, and applies the plan unless it is a dry run.
Result<Imported> importWhole(Session &session, Workspace &workspace, const Import &what)
{
    auto table = tables::readTable(what.path, what.options);
    if (!table)
        return tl::unexpected(table.error());
    auto mapping = mappingOf(what, *table);
    if (!mapping)
        return tl::unexpected(mapping.error());
    auto plan =
        planImport(what.kind, *table, *mapping, workspace.state(), *session.clock(), session.author());
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto kept = keepRejects(what, *table, *plan); !kept)
        return tl::unexpected(kept.error());
    table->rows.clear();
    if (!what.dryRun) {
        std::vector<Write> writes = std::exchange(plan->writes, {});
        ImportPlan planned = *plan; // the report still needs the rest
        planned.writes = std::move(writes);
        const auto missing = what.closeMissing ? planned.missing : std::vector<SubjectId>();
        if (auto applied = session.wait(applyImport(workspace, std::move(planned), what.path, missing));
            !applied)
            return tl::unexpected(applied.error());
    }
    return Imported{*std::move(table), *std::move(mapping), *std::move(plan)};
}

/// Reads, plans and writes at the same time. What it answers may lie in the memory of `table`.
Result<Imported> importAlong(Session &session, const Import &what,
                             std::unique_ptr<tables::TableStream> &table)
{
    auto opened = tables::TableStream::open(what.path, what.options);
    if (!opened)
        return tl::unexpected(opened.error());
    table = *std::move(opened);
    auto mapping = mappingOf(what, table->head());
    if (!mapping)
        return tl::unexpected(mapping.error());
    StraightImport straight{
        what.kind,         *table,
        *mapping,          what.path,
        what.closeMissing, [&](const ImportPlan &plan) { return keepRejects(what, table->head(), plan); }};
    auto plan = importStraight(session.takeWorkspace(), straight);
    if (plan)
        return Imported{table->head(), *std::move(mapping), *std::move(plan)};
    if (!table->mustBeReadWhole())
        return tl::unexpected(plan.error());
    const auto again = session.workspace(Access::Write); // nothing was written
    if (!again)
        return tl::unexpected(again.error());
    return importWhole(session, **again, what);
}

int import(Session &session, const Arguments &arguments)
{
    const auto kind = kindNamed(arguments.positional.at(0));
    if (!kind)
        return session.fail(kind.error());
    const auto byHand = mappingByHand(**kind, arguments.values("map"));
    if (!byHand)
        return session.fail(byHand.error());
    Import what{**kind,
                arguments.positional.at(1),
                {},
                *byHand,
                arguments.value("rejects"),
                arguments.has("dry-run"),
                arguments.has("close-missing")};
    const QStringList sheets = arguments.values("sheet");
    what.options.everySheet = sheets.size() == 1 && sheets.first().compare(u"all", Qt::CaseInsensitive) == 0;
    if (!what.options.everySheet) {
        what.options.sheet = sheets.value(0);
        what.options.moreSheets = sheets.mid(1);
    }
    what.options.knownHeaders = knownHeaders(**kind) + byHand->keys();
    const auto workspace = session.workspace(what.dryRun ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    std::unique_ptr<tables::TableStream> table; // outlives all that is said of its rows
    const auto done =
        what.dryRun ? importWhole(session, **workspace, what) : importAlong(session, what, table);
    if (!done)
        return session.fail(done.error());
    printForPeople(session, done->plan, done->table, done->mapping, what.dryRun,
                   what.closeMissing && !what.dryRun);
    session.printJson(jsonOf(done->plan, done->table, done->mapping, what.dryRun));
    return done->plan.rejected > 0 ? AnswerIsNo : Done;
}

} // namespace

std::vector<CommandSpec> importCommands()
{
    return {
        {"import",
         "KIND FILE",
         2,
         2,
         QT_TRANSLATE_NOOP(
             "xw",
             "take in a CSV, XLSX or XLS file; KIND: websites, media, results, history, rounds or a ledger"),
         {{"sheet", "NAME",
           QT_TRANSLATE_NOOP(
               "xw", "of a spreadsheet; the first that holds a header where it is left out. Again for "
                     "several of the same columns, “all” for each of them"),
           false, true},
          {"map", "COLUMN=FIELD",
           QT_TRANSLATE_NOOP("xw", "which column of the file holds a field, such as 主管单位=organizer"),
           false, true},
          {"dry-run", "", QT_TRANSLATE_NOOP("xw", "say what would happen, change nothing")},
          {"rejects", "OUT.csv",
           QT_TRANSLATE_NOOP("xw", "write rejected rows there, to be mended and imported again")},
          {"close-missing", "",
           QT_TRANSLATE_NOOP("xw", "close running subjects that the list does not hold")}},
         import}};
}

} // namespace xw::ctl
