// notice compose, export, facts, settings: the notice of a round without a window.
#include "ctl/commands.h"
#include "ctl/print/notice_json.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "notice/export.h"
#include "notice/letterhead.h"
#include "notice/notice_check.h"
#include "notice/own_templates.h"
#include "notice/plain_text.h"
#include "notice/web_page.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<QDate> dateOption(const Arguments &arguments)
{
    const QString text = arguments.value("date");
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is no date"), {text}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Write it as 2020-04-02"), {}});
    return date;
}

Result<notice::Composed> composed(const Session &session, Workspace &workspace, const Arguments &arguments)
{
    const Result<QDate> date = dateOption(arguments);
    if (!date)
        return tl::unexpected(date.error());
    if (auto offered = notice::checkTemplateInForce(workspace.state(), arguments.value("template")); !offered)
        return tl::unexpected(offered.error());
    const auto held = ledgerLibrary();
    const LedgerLibrary &ledgers = *held;
    return notice::composeStored(workspace.state(), ledgers, session.clock()->today(),
                                 workspace.inspectedTotals(), arguments.value("template"), *date);
}

/// The notice of a workspace that may not have opened: its error then.
Result<notice::Composed> composedIn(const Session &session, const Result<Workspace *> &workspace,
                                    const Arguments &arguments)
{
    return workspace ? composed(session, **workspace, arguments) : tl::unexpected(workspace.error());
}

void printFaults(const Session &session, const notice::Composed &composed)
{
    for (const Error &fault : composed.ledgerFaults)
        session.print(fault.line());
    for (const notice::NoticeFlaw &flaw : notice::checkNotice(composed))
        session.warn(notice::told(flaw).text());
}

/// Done, but the answer is no: the round holds no result that a notice could state.
int outcome(const notice::Composed &composed)
{
    const std::optional<notice::Fact> checked = composed.facts.find(u"kinds.checked"_s);
    return checked && checked->holds() ? Done : AnswerIsNo;
}

int compose(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    const auto result = composedIn(session, workspace, arguments);
    if (!result)
        return session.fail(result.error());
    printFaults(session, *result);
    session.print(notice::plainNotice(result->document));
    session.printJson(noticeJson(*result));
    return Done;
}

Result<QByteArray> letterheadFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       {QT_TRANSLATE_NOOP("xw", "The file cannot be read: %1"), {file.errorString()}}, path,
                       {});
    QByteArray bytes = file.readAll();
    const Result<QStringList> places = notice::letterheadPlaces(bytes, path);
    return places ? Result<QByteArray>(std::move(bytes)) : tl::unexpected(places.error());
}

/// For this export alone: another letterhead than the workspace's, or none.
Result<void> chooseLetterhead(const Arguments &arguments, notice::ExportInfo &info)
{
    if (!arguments.has("letterhead"))
        return {};
    info.letterhead.clear();
    if (arguments.value("letterhead") == u"none")
        return {};
    Result<QByteArray> file = letterheadFile(arguments.value("letterhead"));
    if (!file)
        return tl::unexpected(file.error());
    info.letterhead = *std::move(file);
    return {};
}

/// Without a file: what is kept. With one: checks it and keeps it for the workspace's Word files.
int letterhead(Session &session, const Arguments &arguments)
{
    const bool writes = !arguments.positional.isEmpty() || arguments.has("remove");
    const auto workspace = session.workspace(writes ? Access::Write : Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    QByteArray kept = notice::storedLetterhead((*workspace)->state());
    if (writes) {
        kept.clear();
        if (!arguments.has("remove")) {
            Result<QByteArray> file = letterheadFile(arguments.positional.first());
            if (!file)
                return session.fail(file.error());
            kept = *std::move(file);
        }
        const Result<void> saved = session.wait((*workspace)->saveDocument(notice::letterheadDocument(kept)));
        if (!saved)
            return session.fail(saved.error());
    }
    const QStringList places = kept.isEmpty()
                                   ? QStringList()
                                   : notice::letterheadPlaces(kept, u"letterhead"_s).value_or(QStringList());
    session.print(places.join(u'\n'));
    session.printJson(QJsonObject{{u"letterhead"_s, !kept.isEmpty()},
                                  {u"bytes"_s, kept.size()},
                                  {u"places"_s, QJsonArray::fromStringList(places)}});
    return Done;
}

/// The notice for the office's website: its HTML, and with a folder the annexes' files beside it.
int webPage(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    const auto result = composedIn(session, workspace, arguments);
    if (!result)
        return session.fail(result.error());
    printFaults(session, *result);
    const QString html = notice::webPage(result->document);
    if (!arguments.has("out")) {
        session.print(html.trimmed());
        session.printJson(QJsonObject{{u"html"_s, html}, {u"title"_s, result->document.title}});
        return outcome(*result);
    }
    const auto rendered =
        notice::renderNotice(result->document, notice::exportInfo((*workspace)->state(), result->templateId),
                             {notice::Format::Web, notice::Format::Xlsx});
    if (!rendered)
        return session.fail(rendered.error());
    const Result<QStringList> files =
        notice::writeRendered(*rendered, arguments.value("out"),
                              arguments.has("replace") ? notice::Changed::Replace : notice::Changed::Keep);
    if (!files)
        return session.fail(files.error());
    session.print(files->join(u'\n'));
    session.printJson(QJsonObject{{u"files"_s, QJsonArray::fromStringList(*files)}});
    return outcome(*result);
}

int exportFiles(Session &session, const Arguments &arguments)
{
    const QString list = arguments.has("formats") ? arguments.value("formats") : u"docx,pdf,ofd,xlsx,html"_s;
    const Result<std::vector<notice::Format>> formats = notice::formatsFrom(list);
    if (!formats)
        return session.fail(formats.error());
    const auto workspace = session.workspace(Access::Read);
    const auto result = composedIn(session, workspace, arguments);
    if (!result)
        return session.fail(result.error());
    notice::ExportInfo info = notice::exportInfo((*workspace)->state(), result->templateId);
    if (const Result<void> chosen = chooseLetterhead(arguments, info); !chosen)
        return session.fail(chosen.error());
    const bool pages = std::any_of(formats->begin(), formats->end(), [](notice::Format format) {
        return format == notice::Format::Pdf || format == notice::Format::Ofd;
    });
    if (!info.letterhead.isEmpty() && pages)
        session.warn(notice::letterheadIsForWord().text());
    const auto rendered = notice::renderNotice(result->document, info, *formats);
    if (!rendered)
        return session.fail(rendered.error());
    const Result<QStringList> files =
        notice::writeRendered(*rendered, arguments.value("out"),
                              arguments.has("replace") ? notice::Changed::Replace : notice::Changed::Keep);
    if (!files)
        return session.fail(files.error());
    QJsonArray missing;
    for (const notice::MissingCharacter &one : rendered->missing) {
        session.warn(notice::told(one).text());
        missing.append(QJsonObject{{u"character"_s, QString::fromUcs4(&one.code, 1)},
                                   {u"where"_s, one.where},
                                   {u"package"_s, one.package}});
    }
    printFaults(session, *result);
    session.print(files->join(u'\n'));
    session.printJson(QJsonObject{{u"files"_s, QJsonArray::fromStringList(*files)},
                                  {u"missing_characters"_s, missing},
                                  {u"template"_s, result->templateId},
                                  {u"title"_s, result->document.title},
                                  {u"date"_s, result->document.date.toString(Qt::ISODate)},
                                  {u"annexes"_s, annexesJson(*result)}});
    return outcome(*result);
}

int facts(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    const auto result = composedIn(session, workspace, arguments);
    if (!result)
        return session.fail(result.error());
    TextTable table;
    for (const QString &id : result->facts.ids())
        if (const std::optional<notice::Fact> fact = result->facts.find(id))
            table.addRow({id, notice::valueText(*fact), fact->source});
    session.print(table.text());
    session.printJson(factsJson(result->facts));
    return Done;
}

/// Without a file or an option: what is stored. With them: checks it and keeps it for the round.
int settings(Session &session, const Arguments &arguments)
{
    const bool reads = !arguments.positional.isEmpty();
    const bool writes = reads || arguments.has("area") || arguments.has("addressee");
    const auto workspace = session.workspace(writes ? Access::Write : Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    Result<notice::NoticeSettings> stored = notice::storedSettings(state);
    if (reads) {
        QFile file(arguments.positional.first());
        if (!file.open(QIODevice::ReadOnly))
            return session.fail(
                {ErrorCode::Io,
                 {QT_TRANSLATE_NOOP("xw", "The file cannot be read: %1"), {file.errorString()}},
                 {},
                 file.fileName(),
                 {}});
        stored = notice::NoticeSettings::fromJson(file.readAll(), file.fileName());
    }
    if (!stored)
        return session.fail(stored.error());
    if (arguments.has("area"))
        stored->area = arguments.value("area");
    if (arguments.has("addressee"))
        stored->addressee = arguments.value("addressee");
    if (writes) {
        if (stored->templateId != notice::usedTemplate(state)) // a round that chose one before keeps it
            if (auto offered = notice::checkTemplateInForce(state, stored->templateId); !offered)
                return session.fail(offered.error());
        const Result<void> saved =
            session.wait((*workspace)->saveDocument(notice::settingsDocument(state, *stored)));
        if (!saved)
            return session.fail(saved.error());
    }
    const QByteArray json = stored->toJson();
    session.print(QString::fromUtf8(json).trimmed());
    session.printJson(QJsonDocument::fromJson(json).object());
    return Done;
}

} // namespace

std::vector<CommandSpec> noticeCommands()
{
    const OptionSpec templateOption{
        "template", "ID",
        QT_TRANSLATE_NOOP("xw", "general, henan, hunan, jiangxi, qinghai, sichuan or one's own; "
                                "the province's where it is left out")};
    const OptionSpec dateOption{"date", "YYYY-MM-DD",
                                QT_TRANSLATE_NOOP("xw", "date of writing; today where it is left out")};
    return {
        {"notice compose",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "write the notice of the round and print its text"),
         {templateOption, dateOption},
         compose},
        {"notice export",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "write the notice and its annexes as files, with a manifest"),
         {{"out", "DIR", QT_TRANSLATE_NOOP("xw", "the folder; made where it is missing"), true},
          {"formats", "LIST",
           QT_TRANSLATE_NOOP("xw", "of docx,pdf,ofd,xlsx,html,web; all but web where it is left out")},
          {"letterhead", "FILE.docx",
           QT_TRANSLATE_NOOP("xw", "the Word file that carries the notice, or none; the workspace's where it "
                                   "is left out")},
          {"replace", "",
           QT_TRANSLATE_NOOP("xw", "write over files that were changed since the last export")},
          templateOption,
          dateOption},
         exportFiles},
        {"notice letterhead",
         "[FILE.docx]",
         0,
         1,
         QT_TRANSLATE_NOOP("xw", "print the places of the office's letterhead, or keep a Word file as it"),
         {{"remove", "", QT_TRANSLATE_NOOP("xw", "have none from now on")}},
         letterhead},
        {"notice web-page",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "print the notice as clean HTML for the office's website"),
         {{"out", "DIR",
           QT_TRANSLATE_NOOP("xw", "write it there with the annexes' files instead of printing it")},
          {"replace", "",
           QT_TRANSLATE_NOOP("xw", "write over files that were changed since the last export")},
          templateOption,
          dateOption},
         webPage},
        {"notice facts",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "list every fact that a template can name"),
         {templateOption, dateOption},
         facts},
        {"notice settings",
         "[FILE.json]",
         0,
         1,
         QT_TRANSLATE_NOOP("xw", "print what the office set for the notice, or keep what a file says"),
         {{"area", "WORD",
           QT_TRANSLATE_NOOP("xw",
                             "what the notice calls its area: 全省, 全区, 全系统 …; by the names of issuer "
                             "and province where it is left out")},
          {"addressee", "NAMES", QT_TRANSLATE_NOOP("xw", "whom the notice is sent to, without the colon")}},
         settings},
    };
}

} // namespace xw::ctl
