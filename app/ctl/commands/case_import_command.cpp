// case import, case aside, case settle: forms that come back, and what found no case by itself.
#include "ctl/commands.h"
#include "ctl/print/case_json.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/returned_forms.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// A folder means the forms in it, by name; what office programs leave beside an open file is passed over.
QStringList formsIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator all(path, {u"*.xlsx"_s, u"*.docx"_s, u"*.xls"_s, u"*.et"_s, u"*.csv"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (!all.fileName().startsWith(u"~$"_s) && !all.fileName().startsWith(u'.'))
            files << file;
    }
    files.sort();
    return files;
}

int importForms(Session &session, const Arguments &arguments)
{
    const QString path = arguments.positional.at(0);
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const QStringList files = formsIn(path);
    if (files.isEmpty())
        return session.fail({ErrorCode::NotFound,
                             {QT_TRANSLATE_NOOP("xw", "The folder holds no form"), {}},
                             {QT_TRANSLATE_NOOP("xw", "Forms are .xlsx, .docx, .xls or .csv"), {}},
                             path,
                             {}});
    std::vector<ReturnedForm> forms;
    QJsonArray unread;
    int unanswered = 0;
    for (const QString &file : files) {
        const auto form = tables::readOfficeForm(file);
        if (!form && files.size() == 1)
            return session.fail(form.error());
        if (!form) {
            session.warn(form.error().line());
            unread.append(QJsonObject{{u"file"_s, QDir(path).relativeFilePath(file)},
                                      {u"message"_s, form.error().summary.text()}});
            continue;
        }
        forms.push_back(findAnswers(*form, (*workspace)->state()));
        unanswered += forms.back().unanswered;
    }
    QJsonArray aside;
    TextTable table;
    for (const ReturnedForm &form : forms)
        for (const FoundAnswer &one : form.answers)
            if (!one.id.isValid()) {
                aside.append(QJsonObject{{u"file"_s, form.file},
                                         {u"place"_s, one.place},
                                         {u"code"_s, one.code},
                                         {u"reason"_s, one.reason},
                                         {u"text"_s, one.text}});
                table.addRow({form.file, one.place, one.reason, one.code, one.text});
            }
    const auto counts = std::make_shared<ReturnedCounts>();
    if (const auto done = session.wait((*workspace)->changeCases(takeReturned(std::move(forms), counts)));
        !done)
        return session.fail(done.error());
    session.print(Message{
        QT_TRANSLATE_NOOP(
            "xw", "%1 file(s): %2 answer(s) taken in, %3 put aside, %4 known already, %5 row(s) empty"),
        {QString::number(files.size()), QString::number(counts->answered), QString::number(counts->aside),
         QString::number(counts->known), QString::number(unanswered)}}
                      .text());
    if (!table.isEmpty())
        session.print(table.text());
    session.printJson(QJsonObject{{u"files"_s, files.size()},
                                  {u"answered"_s, counts->answered},
                                  {u"put_aside"_s, counts->aside},
                                  {u"known"_s, counts->known},
                                  {u"unanswered"_s, unanswered},
                                  {u"aside"_s, aside},
                                  {u"unread"_s, unread}});
    return counts->aside > 0 || !unread.isEmpty() ? AnswerIsNo : Done;
}

int listAside(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    TextTable table;
    QJsonArray all;
    for (const ReturnedAnswer &one : (*workspace)->state().cases().returned()) {
        if (!one.isOpen() && !arguments.has("all"))
            continue;
        table.addRow({QString::number(one.id.value()), one.file, one.place, one.reason, one.code, one.text});
        all.append(returnedJson(**workspace, one));
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

int settle(Session &session, const Arguments &arguments)
{
    bool isNumber = false;
    const ReturnedId id(arguments.positional.at(0).toLongLong(&isNumber));
    if (!isNumber)
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "“%1” is no number"), {arguments.positional.at(0)}},
                             {QT_TRANSLATE_NOOP("xw", "List them with: case aside"), {}},
                             {},
                             {}});
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    CaseId to;
    if (const QString word = arguments.positional.at(1); word != u"none") {
        const auto one = caseNamed((*workspace)->state(), word);
        if (!one)
            return session.fail(one.error());
        to = (*one)->id;
    }
    if (const auto done =
            session.wait((*workspace)->changeCases(settleReturned(id, to, arguments.value("note"))));
        !done)
        return session.fail(done.error());
    const ReturnedAnswer &after = *(*workspace)->state().cases().returned(id);
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "The answer %1 is settled"), {QString::number(id.value())}}.text());
    session.printJson(returnedJson(**workspace, after));
    return Done;
}

} // namespace

std::vector<CommandSpec> caseImportCommands()
{
    return {{"case import",
             "FILE|FOLDER",
             1,
             1,
             QT_TRANSLATE_NOOP(
                 "xw", "take in forms that came back; each answer finds its case by the code in its row"),
             {},
             importForms},
            {"case aside",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "answers that came back and found no case"),
             {{"all", "", QT_TRANSLATE_NOOP("xw", "settled ones too")}},
             listAside},
            {"case settle",
             "NUMBER CASE|none",
             2,
             2,
             QT_TRANSLATE_NOOP("xw", "give such an answer to a case, or to none with a reason"),
             {{"note", "TEXT", QT_TRANSLATE_NOOP("xw", "why it belongs to none")}},
             settle}};
}

} // namespace xw::ctl
