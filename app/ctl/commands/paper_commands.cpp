// papers write: reports, orders and lists as files, a folder a region.
#include "base/regular_file.h"
#include "ctl/commands.h"
#include "ctl/session/round_options.h"
#include "ctl/session/session.h"
#include "notice/papers.h"
#include "workspace/rectification.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr qint64 mostTemplateBytes = 1 << 20;

Result<notice::PaperOrder> paperOrder(const Session &session, const Arguments &arguments)
{
    notice::PaperOrder order;
    auto kinds = notice::paperKindsFrom(arguments.value("kind"));
    if (!kinds)
        return tl::unexpected(kinds.error());
    order.kinds = *std::move(kinds);
    if (arguments.has("formats")) {
        auto formats = notice::formatsFrom(arguments.value("formats"));
        if (!formats)
            return tl::unexpected(formats.error());
        for (const notice::Format format : *formats)
            if (format != notice::Format::Docx && format != notice::Format::Pdf &&
                format != notice::Format::Html)
                return failure(ErrorCode::Usage,
                               {QT_TRANSLATE_NOOP("xw", "Reports, orders and letters are docx, pdf or html; "
                                                        "lists are always workbooks"),
                                {}});
        order.formats = *std::move(formats);
    }
    const auto date = dayOption(arguments, "date");
    if (!date)
        return tl::unexpected(date.error());
    order.date = date->isValid() ? *date : session.clock()->today();
    order.body = arguments.value("body");
    order.failingOnly = arguments.has("failing");
    order.number = arguments.value("number");
    if (const QString path = arguments.value("template"); !path.isEmpty()) {
        if (order.kinds.size() != 1)
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "A template is of one kind of paper: name one with --kind"), {}});
        const auto bytes = readRegularFile(path, mostTemplateBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        order.templates.insert(order.kinds.front(), *bytes);
    }
    return order;
}

int writePapers(Session &session, const Arguments &arguments)
{
    auto order = paperOrder(session, arguments);
    if (!order)
        return session.fail(order.error());
    // Only what names cases leaves a word in them.
    const bool reportsOnly =
        std::none_of(order->kinds.begin(), order->kinds.end(), [](notice::PaperKind kind) {
            return kind == notice::PaperKind::Order || kind == notice::PaperKind::List ||
                   kind == notice::PaperKind::Closing;
        });
    const auto workspace = session.workspace(reportsOnly ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    order->replaced = replacedRounds((*workspace)->state().round(), (*workspace)->rounds());
    const auto papers = notice::planPapers((*workspace)->state(), *order);
    if (!papers)
        return session.fail(papers.error());
    Store &store = (*workspace)->store();
    const notice::PictureSource pictures = [&store](const QByteArray &sha256) {
        return store.blob(sha256).takeResult();
    };
    const QString folder = arguments.positional.at(0);
    const auto written =
        notice::writePapers(*papers, (*workspace)->state(), *order, pictures, folder, {},
                            arguments.has("replace") ? notice::Changed::Replace : notice::Changed::Keep);
    if (!written)
        return session.fail(written.error());
    for (const notice::Paper &paper : written->papers)
        if (paper.kind != notice::PaperKind::Report && !paper.cases.empty())
            if (const auto noted = session.wait((*workspace)->changeCases(noteSent(paper.cases, paper.path)));
                !noted)
                return session.fail(noted.error());
    for (const QString &kept : written->kept)
        session.warn(Message{
            QT_TRANSLATE_NOOP("xw", "%1 was changed since it was written, and was left alone"),
            {kept}}.text());
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "%1 paper(s): %2 file(s) written, %3 unchanged, %4 left alone"),
                {QString::number(written->papers.size()), QString::number(written->files.size()),
                 QString::number(written->unchanged), QString::number(written->kept.size())}}
            .text());
    session.printJson(QJsonObject{{u"papers"_s, qint64(written->papers.size())},
                                  {u"written"_s, QJsonArray::fromStringList(written->files)},
                                  {u"unchanged"_s, written->unchanged},
                                  {u"kept"_s, QJsonArray::fromStringList(written->kept)}});
    return written->kept.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

std::vector<CommandSpec> paperCommands()
{
    return {
        {"papers write",
         "OUT",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "write reports, orders, letters and lists of problems, a folder a region"),
         {{"kind", "report,order,list,closing,pictures,words,links",
           QT_TRANSLATE_NOOP(
               "xw",
               "report: one a checked site or account; order, list and closing (letters for what is to be "
               "closed): one a responsible body; pictures (截图台账), words and links: one a region"),
           true},
          {"formats", "docx,pdf,html", QT_TRANSLATE_NOOP("xw", "of reports, orders and letters (docx)")},
          {"date", "DAY", QT_TRANSLATE_NOOP("xw", "the date on them (today)")},
          {"body", "NAME", QT_TRANSLATE_NOOP("xw", "only of this responsible body")},
          {"number", "TEXT",
           QT_TRANSLATE_NOOP("xw",
                             "of the first order or letter (赣网检〔2020〕12号); its last number counts on")},
          {"failing", "", QT_TRANSLATE_NOOP("xw", "reports only of those with problems")},
          {"template", "FILE", QT_TRANSLATE_NOOP("xw", "the office's own wording, of one kind")},
          {"replace", "", QT_TRANSLATE_NOOP("xw", "write over what was changed since")}},
         writePapers}};
}

} // namespace xw::ctl
