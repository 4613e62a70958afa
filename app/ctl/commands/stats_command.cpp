// stats: the round's numbers, as JSON for scripts or as tables for people.
#include "ctl/commands.h"
#include "ctl/print/stats_json.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QString words(const char *source)
{
    return Message{source, {}}.text();
}

QStringList cellsOf(const Counts &counts, RateFormat format)
{
    return {QString::number(counts.running), QString::number(counts.checked),
            QString::number(counts.qualified), QString::number(counts.unqualified),
            counts.rate().text(format)};
}

QStringList heads()
{
    return {words(QT_TRANSLATE_NOOP("xw", "running")), words(QT_TRANSLATE_NOOP("xw", "checked")),
            words(QT_TRANSLATE_NOOP("xw", "qualified")), words(QT_TRANSLATE_NOOP("xw", "unqualified")),
            words(QT_TRANSLATE_NOOP("xw", "rate"))};
}

QString comparisonText(const Comparison &comparison)
{
    if (comparison.printed.isEmpty())
        return comparison.round.text() + u" —"_s;
    return comparison.round.text() + u' ' + comparison.printed +
           (comparison.change ? u" ("_s + *comparison.change + u')' : QString());
}

QString totals(const Stats &stats)
{
    TextTable table;
    table.alignRight(1);
    table.addRow(QStringList{stats.province + u' ' + stats.round.text()} + heads() +
                 QStringList{words(QT_TRANSLATE_NOOP("xw", "sampling")),
                             words(QT_TRANSLATE_NOOP("xw", "previous")),
                             words(QT_TRANSLATE_NOOP("xw", "year ago"))});
    const auto add = [&](const QString &name, const KindStats &kind) {
        table.addRow(QStringList{name} + cellsOf(kind.counts, stats.rates) +
                     QStringList{kind.counts.sampling().text(stats.rates), comparisonText(kind.previous),
                                 comparisonText(kind.yearAgo)});
    };
    add(u"政府网站"_s, stats.websites);
    add(u"政务新媒体"_s, stats.media);
    return table.text();
}

QString regionTable(const Stats &stats)
{
    TextTable table;
    table.alignRight(1);
    table.addRow(QStringList{words(QT_TRANSLATE_NOOP("xw", "region"))} + heads() + heads());
    for (const RegionStats &region : stats.regions)
        table.addRow(QStringList{region.name} + cellsOf(region.websites, stats.rates) +
                     cellsOf(region.media, stats.rates));
    return table.text();
}

QString groupTable(const std::vector<GroupStats> &groups, RateFormat format)
{
    TextTable table;
    table.alignRight(1);
    table.addRow(QStringList{QString()} + heads());
    for (const GroupStats &group : groups)
        table.addRow(
            QStringList{group.name.isEmpty() ? words(QT_TRANSLATE_NOOP("xw", "unknown")) : group.name} +
            cellsOf(group.counts, format));
    return table.text();
}

QString problemTable(const Stats &stats)
{
    TextTable table;
    table.alignRight(2);
    for (const ProblemStats &problem : stats.problems)
        table.addRow({problem.indicator.value(), problem.name, QString::number(problem.subjects)});
    return table.text();
}

int stats(Session &session, const Arguments &arguments)
{
    const QString by = arguments.value("by");
    if (!QStringList{QString(), u"region"_s, u"type"_s, u"platform"_s, u"problem"_s}.contains(by))
        return session.fail(
            {ErrorCode::Usage,
             {QT_TRANSLATE_NOOP("xw", "Numbers are given by region, type, platform or problem, not by “%1”"),
              {by}},
             {},
             {},
             {}});
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const Stats stats = computeStats(**workspace);
    QJsonObject json = statsJson(stats, by);
    const QDate today = (*workspace)->clock().today();
    for (const auto &[name, kind] :
         {std::pair(u"websites"_s, SubjectKind::Website), {u"media"_s, SubjectKind::MediaAccount}}) {
        QJsonObject block = json.value(name).toObject();
        block.insert(u"register"_s, registerJson(registerStats((*workspace)->state(), kind, today)));
        json.insert(name, block);
    }
    session.printJson(json);
    session.print(totals(stats) + u'\n');
    if (const int outside = stats.websites.counts.outsideSample + stats.media.counts.outsideSample)
        session.print(
            Message{QT_TRANSLATE_NOOP("xw",
                                      "%1 were judged outside the sample: they are in none of these numbers"),
                    {QString::number(outside)}}
                .text() +
            u'\n');
    if (by == u"type")
        session.print(groupTable(stats.types, stats.rates));
    else if (by == u"platform")
        session.print(groupTable(stats.platforms, stats.rates));
    else if (by == u"problem")
        session.print(problemTable(stats));
    else
        session.print(regionTable(stats));
    return Done;
}

} // namespace

std::vector<CommandSpec> statsCommands()
{
    return {{"stats",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "the numbers of the round"),
             {{"by", "region|type|platform|problem",
               QT_TRANSLATE_NOOP("xw", "what to break them down by; region where it is left out")}},
             stats}};
}

} // namespace xw::ctl
