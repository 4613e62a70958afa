// sample: draws the round's sample by a plan and a seed.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/sampling.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// A share ("0.3", ".5", "1" is all) or a percentage ("30%", "1%"): hundredths of a percent. nullopt:
/// neither, nothing at all, or more than all. A number over 1 without a sign could be either, so it is
/// neither.
std::optional<int> ratioHundredths(const QString &text)
{
    // Digits only, shifted: a ratio never passes through floating point.
    const bool isPercentage = text.endsWith(u'%');
    const QString number = isPercentage ? text.chopped(1) : text;
    const QString whole = number.section(u'.', 0, 0);
    QString decimals = number.section(u'.', 1);
    if (whole.isEmpty() && decimals.isEmpty())
        return std::nullopt;
    for (const QChar digit : whole + decimals)
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const int places = isPercentage ? 2 : 4;
    bool ok = false;
    const int value = (whole + decimals.leftJustified(places, u'0')).toInt(&ok);
    if (!ok || decimals.size() > places || value <= 0 || value > 10000)
        return std::nullopt;
    return value;
}

Result<SampleBy> sampleBy(const QString &word)
{
    static const QHash<QString, SampleBy> words{{QString(), SampleBy::Nothing},
                                                {u"region"_s, SampleBy::Region},
                                                {u"type"_s, SampleBy::Type},
                                                {u"level"_s, SampleBy::Level}};
    if (const auto found = words.constFind(word); found != words.cend())
        return *found;
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("xw", "A sample is drawn by region, type or level, not by “%1”"), {word}});
}

Result<void> readAlways(const QString &words, SamplePlan &plan)
{
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed() == u"portals")
            plan.alwaysPortals = true;
        else if (word.trimmed() == u"previous-problems")
            plan.alwaysPreviousProblems = true;
        else
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "Always in are portals or previous-problems, not “%1”"), {word}});
    }
    return {};
}

Result<void> readKinds(const QString &word, SamplePlan &plan)
{
    if (word == u"websites")
        plan.kinds = {SubjectKind::Website};
    else if (word == u"media")
        plan.kinds = {SubjectKind::MediaAccount};
    else if (!word.isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A sample is of websites or media, not of “%1”"), {word}});
    return {};
}

Result<SamplePlan> planFrom(const Arguments &arguments)
{
    SamplePlan plan;
    if (arguments.has("ratio")) {
        plan.ratioHundredths = ratioHundredths(arguments.value("ratio"));
        if (!plan.ratioHundredths)
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "The ratio is a share such as 30% or 0.3, not “%1”"),
                            {arguments.value("ratio")}},
                           {},
                           {QT_TRANSLATE_NOOP("xw", "A percentage has its sign; more than all, and nothing "
                                                    "at all, cannot be drawn"),
                            {}});
    }
    const auto count = arguments.number("count", 1);
    const auto floor = arguments.number("floor");
    const auto by = sampleBy(arguments.value("by"));
    if (!count)
        return tl::unexpected(count.error());
    if (!floor)
        return tl::unexpected(floor.error());
    if (!by)
        return tl::unexpected(by.error());
    plan.count = *count;
    plan.floorPerRegion = floor->value_or(0);
    plan.by = *by;
    bool ok = false;
    plan.seed = arguments.value("seed").toULongLong(&ok);
    if (!ok)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "The seed is a whole number, not “%1”"),
                                          {arguments.value("seed")}});
    if (auto always = readAlways(arguments.value("always"), plan); !always)
        return tl::unexpected(always.error());
    if (auto kinds = readKinds(arguments.value("kind"), plan); !kinds)
        return tl::unexpected(kinds.error());
    return plan;
}

void tell(const Session &session, const RoundState &state, const SamplePlan &plan, const DrawnSample &sample,
          bool dryRun)
{
    TextTable table;
    table.alignRight(2);
    QJsonArray parts;
    for (const SamplePart &part : sample.parts) {
        const QString kind = part.kind == SubjectKind::Website ? u"websites"_s : u"media"_s;
        table.addRow({part.kind == SubjectKind::Website ? u"政府网站"_s : u"政务新媒体"_s, part.name,
                      QString::number(part.running), QString::number(part.drawn)});
        parts.append(QJsonObject{{u"kind"_s, kind},
                                 {u"part"_s, part.name},
                                 {u"running"_s, part.running},
                                 {u"always"_s, part.always},
                                 {u"drawn"_s, part.drawn}});
    }
    QJsonArray members;
    for (const SubjectId id : sample.members)
        if (const Subject *subject = state.subject(id))
            members.append(QJsonObject{{u"code"_s, subject->code}, {u"name"_s, subject->name}});
    session.print(table.text());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "Drawn: %1, seed %2"),
                          {QString::number(sample.members.size()), QString::number(plan.seed)}}
                      .text());
    session.printJson({{u"drawn"_s, qint64(sample.members.size())},
                       {u"seed"_s, QString::number(plan.seed)},
                       {u"parts"_s, parts},
                       {u"members"_s, members},
                       {u"dry_run"_s, dryRun}});
}

int sample(Session &session, const Arguments &arguments)
{
    const auto plan = planFrom(arguments);
    if (!plan)
        return session.fail(plan.error());
    const bool dryRun = arguments.has("dry-run");
    const auto workspace = session.workspace(dryRun ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto drawn = drawSample(sampleSource((*workspace)->state()), *plan);
    if (!drawn)
        return session.fail(drawn.error());
    if (!dryRun)
        if (auto confirmed = session.wait(confirmSample(**workspace, *plan, *drawn)); !confirmed)
            return session.fail(confirmed.error());
    tell(session, (*workspace)->state(), *plan, *drawn, dryRun);
    return Done;
}

} // namespace

std::vector<CommandSpec> sampleCommands()
{
    return {{"sample",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "draw the round's sample; same register and seed, same sample"),
             {{"ratio", "R", QT_TRANSLATE_NOOP("xw", "the share of each part that is drawn: 30% or 0.3")},
              {"count", "N", QT_TRANSLATE_NOOP("xw", "or how many of each kind")},
              {"seed", "N", QT_TRANSLATE_NOOP("xw", "a whole number; kept with the round"), true},
              {"by", "region|type|level", QT_TRANSLATE_NOOP("xw", "draw from each of these by itself")},
              {"always", "portals,previous-problems", QT_TRANSLATE_NOOP("xw", "who is in whatever is drawn")},
              {"floor", "N", QT_TRANSLATE_NOOP("xw", "at least so many of each kind in every region")},
              {"kind", "websites|media", QT_TRANSLATE_NOOP("xw", "only these; both where it is left out")},
              {"dry-run", "", QT_TRANSLATE_NOOP("xw", "show what would be drawn, keep nothing")}},
             sample}};
}

} // namespace xw::ctl
