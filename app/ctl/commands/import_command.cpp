// import: a list, results, history or a ledger from a file.
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/print/import_report.h"
#include "ctl/session/session.h"
#include "workspace/import_stream.h"
#include "workspace/settled_words.h"
#include "workspace/table_mapping.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

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

Result<QHash<QString, QString>> wordsByHand(const QStringList &words, const Standard &standard)
{
    QHash<QString, QString> settled;
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(u'=');
        settled.insert(word.left(qMax<qsizetype>(equals, 0)).trimmed(), word.mid(equals + 1).trimmed());
    }
    if (auto known = checkWords(settled, standard); !known)
        return tl::unexpected(known.error());
    return settled;
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

/// What is read, how, and what is done with it.
struct Import {
    const ImportKind &kind;
    QString path;
    tables::ReadOptions options;
    QHash<QString, QString> byHand;
    QString rejects; ///< empty: they are not written
    bool dryRun = false;
    ClosingWish closing;
    QHash<QString, QString> words;

    [[nodiscard]] bool readsResults() const { return kind.id == u"results"_s; }
};

/// `rows`: the first of the table, where its columns may be known by what they hold.
Result<ColumnMapping> mappingOf(const Import &what, const tables::Table &table,
                                std::span<const tables::Row> rows, const RoundState &state)
{
    ColumnMapping mapping = mapTable(what.kind, table.headers, rows, state, what.byHand);
    if (auto headers = checkHeaders(table, mapping, what.byHand); !headers)
        return tl::unexpected(headers.error());
    if (what.closing.asked && !table.unreadSheets.isEmpty())
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "Nothing can be closed: sheets of the file were not read: %1"),
             {table.unreadSheets.join(u'、')}},
            table.file, {QT_TRANSLATE_NOOP("xw", "Read them too, with --sheet, or take them out"), {}});
    mapping.words = what.words;
    return mapping;
}

Result<void> keepRejects(const Import &what, const tables::Table &table, const ImportPlan &plan)
{
    if (plan.rejected == 0 || what.rejects.isEmpty())
        return {};
    return writeWhole(what.rejects, rejectsCsv(table.headers, plan),
                      {QT_TRANSLATE_NOOP("xw", "The rejected rows could not be written"), {}});
}

/// The names that the report needs of a workspace that may be given up before it is made.
Imported reported(const RoundState &state, Imported done)
{
    for (const SubjectId id : done.plan.missing)
        if (const Subject *subject = state.subject(id))
            done.missing.emplace_back(subject->code, subject->name);
    done.settled = settledWords(state, done.mapping.words);
    return done;
}

/// Reads the whole table, plans it, and applies the plan unless it is a dry run.
Result<Imported> importWhole(Session &session, Workspace &workspace, const Import &what)
{
    auto table = tables::readTable(what.path, what.options);
    if (!table)
        return tl::unexpected(table.error());
    auto mapping = mappingOf(what, *table, table->rows, workspace.state());
    if (!mapping)
        return tl::unexpected(mapping.error());
    auto plan =
        planImport(what.kind, *table, *mapping, workspace.state(), *session.clock(), session.author());
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto kept = keepRejects(what, *table, *plan); !kept)
        return tl::unexpected(kept.error());
    table->rows.clear();
    std::vector<Write> writes = std::exchange(plan->writes, {});
    ImportPlan planned = *plan; // the report still needs the rest
    std::vector<Write> closing;
    closeMissing(*plan, workspace.state(), what.closing, closing);
    planned.writes = std::move(writes);
    if (!what.dryRun) {
        const auto missing = plan->closed > 0 ? planned.missing : std::vector<SubjectId>();
        if (auto applied = session.wait(applyImport(workspace, std::move(planned), what.path, missing));
            !applied)
            return tl::unexpected(applied.error());
    }
    return reported(workspace.state(),
                    Imported{*std::move(table), *std::move(mapping), *std::move(plan), {}, {}});
}

/// Reads, plans and writes at the same time. What it answers may lie in the memory of `table`.
Result<Imported> importAlong(Session &session, Workspace &workspace, const Import &what,
                             std::unique_ptr<tables::TableStream> &table)
{
    auto opened = tables::TableStream::open(what.path, what.options);
    if (!opened)
        return tl::unexpected(opened.error());
    table = *std::move(opened);
    tables::TablePart first;
    if (what.readsResults())
        if (const Result<bool> begun = table->next(first); !begun)
            return table->mustBeReadWhole() ? importWhole(session, workspace, what)
                                            : Result<Imported>(tl::unexpected(begun.error()));
    auto mapping = mappingOf(what, table->head(), first.rows, workspace.state());
    if (!mapping)
        return tl::unexpected(mapping.error());
    Imported done;
    StraightImport straight{what.kind,
                            *table,
                            *mapping,
                            what.path,
                            what.closing,
                            what.readsResults() ? &first : nullptr,
                            [&](const ImportPlan &plan) -> Result<void> {
                                done.plan = plan;
                                done = reported(workspace.state(), std::move(done));
                                return keepRejects(what, table->head(), plan);
                            }};
    auto plan = importStraight(session.takeWorkspace(), straight);
    if (plan) {
        done.table = table->head();
        done.mapping = *std::move(mapping);
        done.plan = *std::move(plan);
        return done;
    }
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
    const auto confirmed = arguments.number("close-confirmed");
    if (!confirmed)
        return session.fail(confirmed.error());
    Import what{**kind,
                arguments.positional.at(1),
                {},
                *byHand,
                arguments.value("rejects"),
                arguments.has("dry-run"),
                {arguments.has("close-missing") || confirmed->has_value(), *confirmed},
                {}};
    const QStringList sheets = arguments.values("sheet");
    what.options.everySheet = sheets.size() == 1 && sheets.first().compare(u"all", Qt::CaseInsensitive) == 0;
    if (!what.options.everySheet) {
        what.options.sheet = sheets.value(0);
        what.options.moreSheets = sheets.mid(1);
    }
    const auto workspace = session.workspace(what.dryRun ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    what.options.knownHeaders =
        knownHeaders(**kind) + byHand->keys() + keptHeaders((*workspace)->state(), **kind);
    auto words = wordsByHand(arguments.values("word"), (*workspace)->state().standard());
    if (!words)
        return session.fail(words.error());
    what.words = *std::move(words);
    std::unique_ptr<tables::TableStream> table; // outlives all that is said of its rows
    const auto done = what.dryRun ? importWhole(session, **workspace, what)
                                  : importAlong(session, **workspace, what, table);
    if (!done)
        return session.fail(done.error());
    printImport(session, *done, what.dryRun);
    session.printJson(importJson(*done, what.dryRun));
    const ImportPlan &plan = done->plan;
    return plan.rejected > 0 || plan.unsettled > 0 || plan.notClosed ? AnswerIsNo : Done;
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
           QT_TRANSLATE_NOOP("xw", "close running subjects that the list does not hold")},
          {"close-confirmed", "N",
           QT_TRANSLATE_NOOP("xw", "the same, also where that is more than a fifth: N is how many")},
          {"word", "PHRASE=INDICATOR",
           QT_TRANSLATE_NOOP("xw", "what a phrase of results means, such as 站点失联=W2; it is remembered"),
           false, true}},
         import}};
}

} // namespace xw::ctl
