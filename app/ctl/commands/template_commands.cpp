// template list, save, rename, withdraw, restore: the wording of notices, and a workspace's own.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "notice/compose.h"
#include "notice/notice_template.h"
#include "notice/own_templates.h"
#include "notice/template_scan.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonObject templateJson(const RoundState &state, const QString &id)
{
    const auto found = notice::TemplateSource::of(state).find(id);
    const auto withdrawal = notice::templateWithdrawal(state, id);
    const QJsonObject withdrawn =
        withdrawal ? QJsonObject{{u"by"_s, withdrawal->by}, {u"at"_s, withdrawal->at.toString(Qt::ISODate)}}
                   : QJsonObject();
    return {{u"id"_s, id},
            {u"name"_s, found ? found->name : id},
            {u"own"_s, notice::isOwnTemplate(state, id)},
            {u"used"_s, notice::usedTemplate(state) == id},
            {u"withdrawn"_s, withdrawal ? QJsonValue(withdrawn) : QJsonValue()}};
}

QString stateWords(const RoundState &state, const QString &id)
{
    const auto withdrawal = notice::templateWithdrawal(state, id);
    if (withdrawal)
        return Message{QT_TRANSLATE_NOOP("xw", "withdrawn by %1 on %2"),
                       {withdrawal->by, withdrawal->at.toLocalTime().date().toString(Qt::ISODate)}}
            .text();
    return notice::usedTemplate(state) == id ? Message{QT_TRANSLATE_NOOP("xw", "this round's"), {}}.text()
                                             : QString();
}

int listTemplates(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto templates = notice::TemplateSource::of(state);
    const QStringList ids =
        templates.ids() + (arguments.has("withdrawn") ? templates.withdrawnIds() : QStringList());
    TextTable table;
    QJsonArray all;
    for (const QString &id : ids) {
        const QJsonObject one = templateJson(state, id);
        const bool own = one.value(u"own"_s).toBool();
        table.addRow({id, one.value(u"name"_s).toString(),
                      own ? Message{QT_TRANSLATE_NOOP("xw", "own"), {}}.text() : QString(),
                      stateWords(state, id)});
        all.append(one);
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

/// Saves `change(state)`, then tells of the template.
int keep(Session &session, const QString &id,
         const std::function<Result<Document>(const Workspace &)> &change)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto document = change(**workspace);
    if (!document)
        return session.fail(document.error());
    if (auto done = session.wait((*workspace)->saveDocument(*document)); !done)
        return session.fail(done.error());
    const RoundState &state = (*workspace)->state();
    const QJsonObject one = templateJson(state, id);
    session.print(u"%1  %2  %3"_s.arg(id, one.value(u"name"_s).toString(), stateWords(state, id)).trimmed());
    session.printJson(one);
    return Done;
}

/// A file as a template of the workspace's own, new or in the place of what was saved under the id before.
Result<Document> fromFile(const RoundState &state, const QString &id, const QString &path)
{
    if (notice::templateIdFor(id, {}) != id)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is no id of a template"), {id}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Letters, digits and - only, such as %1"),
                        {notice::templateIdFor(id, {})}});
    if (notice::TemplateSource::shipped().ids().contains(id))
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "“%1” ships with the program"), {id}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Save it under another id"), {}});
    if (auto inForce = notice::checkTemplateInForce(state, id); !inForce)
        return tl::unexpected(inForce.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       {QT_TRANSLATE_NOOP("xw", "The file cannot be read: %1"), {file.errorString()}}, path);
    const QByteArray content = file.readAll();
    if (auto read = notice::NoticeTemplate::parse(id, content); !read)
        return tl::unexpected(read.error());
    return Document{u"template"_s, id, content};
}

/// Every name in it must mean a fact of this round: a misspelt one would stop each notice made by it.
Result<void> checkNames(const Workspace &workspace, const QString &id, const QByteArray &content)
{
    const auto read = notice::NoticeTemplate::parse(id, content);
    if (!read)
        return tl::unexpected(read.error());
    const auto scan = notice::TemplateScan::read(read->body, id, read->bodyLine);
    if (!scan)
        return tl::unexpected(scan.error());
    const auto ledgers = ledgerLibrary();
    const auto composed = notice::composeStored(workspace.state(), *ledgers, workspace.clock().today(),
                                                workspace.inspectedTotals(), u"general"_s);
    return composed ? scan->check(id, composed->facts) : tl::unexpected(composed.error());
}

int saveTemplate(Session &session, const Arguments &arguments)
{
    const QString id = arguments.positional.at(0);
    return keep(session, id, [&](const Workspace &workspace) -> Result<Document> {
        auto document = fromFile(workspace.state(), id, arguments.positional.at(1));
        if (!document)
            return document;
        if (auto known = checkNames(workspace, id, document->content); !known)
            return tl::unexpected(known.error());
        return document;
    });
}

int renameTemplate(Session &session, const Arguments &arguments)
{
    const QString id = arguments.positional.at(0);
    return keep(session, id, [&](const Workspace &workspace) -> Result<Document> {
        auto document = notice::ownTemplate(workspace.state(), id);
        if (!document)
            return document;
        auto renamed = notice::renamedTemplate(document->content, arguments.positional.at(1).trimmed());
        if (!renamed)
            return tl::unexpected(renamed.error());
        document->content = *std::move(renamed);
        return document;
    });
}

int withdrawTemplate(Session &session, const Arguments &arguments)
{
    const QString id = arguments.positional.at(0);
    return keep(session, id, [&](const Workspace &workspace) -> Result<Document> {
        if (auto can = notice::checkWithdrawable(workspace.state(), id); !can)
            return tl::unexpected(can.error());
        return notice::withdrawnTemplate(id, {workspace.author(), workspace.clock().now()});
    });
}

int restoreTemplate(Session &session, const Arguments &arguments)
{
    const QString id = arguments.positional.at(0);
    return keep(session, id, [&](const Workspace &workspace) -> Result<Document> {
        if (!notice::templateWithdrawal(workspace.state(), id))
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "The template “%1” is not withdrawn"), {id}});
        return notice::templateInForce(id);
    });
}

} // namespace

std::vector<CommandSpec> templateCommands()
{
    return {
        {"template list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "the wordings of notices: those that ship, and the workspace's own"),
         {{"withdrawn", "", QT_TRANSLATE_NOOP("xw", "those that were withdrawn too")}},
         listTemplates},
        {"template save",
         "ID FILE",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "keep a file as a template of the workspace's own"),
         {},
         saveTemplate},
        {"template rename",
         "ID NAME",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "give a template of the workspace's own another name; its id stays"),
         {},
         renameTemplate},
        {"template withdraw",
         "ID",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "offer it no more; nothing is deleted"),
         {},
         withdrawTemplate},
        {"template restore",
         "ID",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "take back that a template was withdrawn"),
         {},
         restoreTemplate},
    };
}

} // namespace xw::ctl
