// sample-list: the round's sample as it is kept: plan, seed, counts by region, every member; on the screen or
// in a file.
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "notice/sample_list.h"
#include "workspace/sampling.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<void> write(const QString &path, const SampleRegister &from, const SampleSummary &summary,
                   const std::vector<SamplePlan> &plans, const Session &session, const Round &round)
{
    const QString format = QFileInfo(path).suffix().toLower();
    Result<QByteArray> bytes =
        format == u"csv"
            ? Result<QByteArray>(sampleCsv(from, summary))
            : notice::sampleFile(
                  notice::sampleDocument(from, summary, plans, round, session.clock()->today()), format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
}

QJsonObject json(const SampleRegister &from, const SampleSummary &summary,
                 const std::vector<SamplePlan> &plans)
{
    QJsonArray planned, regions, members;
    for (const SamplePlan &plan : plans)
        planned.append(QJsonDocument::fromJson(plan.toJson()).object());
    const auto count = [](const SampleCount &c) {
        return QJsonObject{{u"running"_s, c.running}, {u"always"_s, c.always}, {u"drawn"_s, c.drawn}};
    };
    for (const SampleLine &line : summary.regions)
        regions.append(QJsonObject{{u"region"_s, line.name},
                                   {u"websites"_s, count(line.websites)},
                                   {u"media"_s, count(line.accounts)}});
    for (const SampleEntry &entry : summary.entries) {
        const Subject &subject = from.subjects[size_t(entry.index)];
        members.append(QJsonObject{{u"code"_s, subject.code}, {u"name"_s, subject.name}});
    }
    return {{u"plans"_s, planned}, {u"regions"_s, regions}, {u"members"_s, members}};
}

int sampleList(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto kept = keptSample(state);
    if (!kept)
        return session.fail(kept.error());
    if (!*kept)
        return session.fail(
            {ErrorCode::NotFound,
             {QT_TRANSLATE_NOOP("xw", "No sample was drawn for %1: the whole register is checked"),
              {state.round().key.text()}},
             {QT_TRANSLATE_NOOP("xw", "Draw one with: sample"), {}},
             {},
             {}});
    const SampleRegister from(state);
    const SampleSummary summary = summarise(from, (*kept)->plans, (*kept)->members);
    if (const QString path = arguments.value("out"); !path.isEmpty())
        if (const auto written = write(path, from, summary, (*kept)->plans, session, state.round()); !written)
            return session.fail(written.error());
    for (const SamplePlan &plan : (*kept)->plans)
        session.print(notice::planText(plan, state.round().key) + u'\n');
    TextTable table;
    table.alignRight(1);
    table.addRow({u"地区"_s, u"网站"_s, u"抽查"_s, u"新媒体"_s, u"抽查"_s});
    for (const SampleLine &line : summary.regions)
        table.addRow({line.name, QString::number(line.websites.running), QString::number(line.websites.drawn),
                      QString::number(line.accounts.running), QString::number(line.accounts.drawn)});
    session.print(table.text());
    session.printJson(json(from, summary, (*kept)->plans));
    return Done;
}

} // namespace

std::vector<CommandSpec> sampleListCommands()
{
    return {{"sample-list",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "the sample that the round keeps: plan, seed, counts, members"),
             {{"out", "FILE",
               QT_TRANSLATE_NOOP("xw", "write the list: .pdf to print, .xlsx, .csv, .docx or .html")}},
             sampleList}};
}

} // namespace xw::ctl
