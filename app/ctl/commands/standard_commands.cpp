// standard: the standards by which rounds are judged, in and out; region: the order in which lists, charts
// and annexes name the regions.
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/loading.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr qint64 largestStandard = 8LL << 20; ///< a standard is some 60 KiB

QJsonObject standardJson(const Standard &standard, bool isOfRound, bool isKept)
{
    return {{u"name"_s, standardName(standard.id, standard.version)},
            {u"id"_s, standard.id.value()},
            {u"version"_s, standard.version},
            {u"title"_s, standard.title},
            {u"document"_s, standard.document},
            {u"indicators"_s, qint64(standard.indicators.size())},
            {u"kept"_s, isKept}, ///< in the workspace; else it comes with the program
            {u"round"_s, isOfRound}};
}

bool isOfRound(const RoundState &state, const Standard &standard)
{
    return state.round().standard == standard.id && state.round().standardVersion == standard.version;
}

int listStandards(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    TextTable table;
    QJsonArray all;
    QSet<QString> listed;
    const auto add = [&](const Standard &standard, bool isKept) {
        const QString name = standardName(standard.id, standard.version);
        if (listed.contains(name))
            return;
        listed.insert(name);
        const bool current = isOfRound(state, standard);
        table.addRow(
            {name, standard.title, standard.document,
             current ? Message{QT_TRANSLATE_NOOP("xw", "judges this round"), {}}.text() : QString()});
        all.append(standardJson(standard, current, isKept));
    };
    for (const Document &document : state.documents(u"standard"_s)) {
        const auto standard = Standard::fromJson(document.content);
        if (!standard)
            return session.fail(standard.error());
        add(*standard, true);
    }
    for (const StandardId &id : shippedStandards())
        if (const auto standard = shippedStandard(id))
            add(*standard, false);
    session.print(table.text());
    session.printJson(all);
    return Done;
}

/// "gbmh-2019-19@2", or an id alone: its newest version. Empty: the round's own.
Result<Standard> standardNamed(const RoundState &state, const QString &name)
{
    if (name.isEmpty())
        return state.standard();
    const StandardId id(name.section(u'@', 0, 0));
    std::optional<Standard> found;
    const auto take = [&](const Standard &standard) {
        const bool named =
            name == standardName(standard.id, standard.version) || (name == id.value() && standard.id == id);
        if (named && (!found || found->version < standard.version))
            found = standard;
    };
    for (const Document &document : state.documents(u"standard"_s))
        if (const auto standard = Standard::fromJson(document.content))
            take(*standard);
    if (const auto standard = shippedStandard(id))
        take(*standard);
    if (found)
        return *std::move(found);
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no standard %1"), {name}}, {},
                   {QT_TRANSLATE_NOOP("xw", "xunwangctl standard list says which there are"), {}});
}

Result<void> judgeBy(Session &session, Workspace &workspace, const Standard &standard)
{
    Round round = workspace.state().round();
    round.standard = standard.id;
    round.standardVersion = standard.version;
    return session.wait(workspace.setSettings(round));
}

int saidStandard(Session &session, const Workspace &workspace, const Standard &standard)
{
    const bool current = isOfRound(workspace.state(), standard);
    session.print(Message{current ? QT_TRANSLATE_NOOP("xw", "%1 (%2) judges this round")
                                  : QT_TRANSLATE_NOOP("xw", "%1 (%2) is kept; the round keeps its own"),
                          {standardName(standard.id, standard.version), standard.title}}
                      .text());
    session.printJson(standardJson(standard, current, true));
    return Done;
}

int importStandard(Session &session, const Arguments &arguments)
{
    QFile file(arguments.positional.at(0));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestStandard)
        return session.fail({ErrorCode::Io,
                             {QT_TRANSLATE_NOOP("xw", "The standard cannot be read"), {}},
                             {QT_TRANSLATE_NOOP("xw", "Choose a JSON file that holds a standard"), {}},
                             file.fileName(),
                             file.errorString()});
    const auto read = Standard::fromJson(file.readAll());
    if (!read) {
        Error error = read.error();
        error.where = error.where.isEmpty() ? file.fileName() : file.fileName() + u": "_s + error.where;
        return session.fail(error);
    }
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const Standard standard = withFreeVersion((*workspace)->state(), *read);
    const Document document = standardDocument(standard);
    const Document *known = (*workspace)->state().document(document.kind, document.name);
    if (!known || !(*known == document))
        if (const auto kept = session.wait((*workspace)->saveDocument(document)); !kept)
            return session.fail(kept.error());
    if (arguments.has("use"))
        if (const auto used = judgeBy(session, **workspace, standard); !used)
            return session.fail(used.error());
    return saidStandard(session, **workspace, standard);
}

int useStandard(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto standard = standardNamed((*workspace)->state(), arguments.positional.at(0));
    if (!standard)
        return session.fail(standard.error());
    if (const auto used = judgeBy(session, **workspace, *standard); !used)
        return session.fail(used.error());
    return saidStandard(session, **workspace, *standard);
}

int exportStandard(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto standard = standardNamed(state, arguments.value("standard"));
    if (!standard)
        return session.fail(standard.error());
    const QString path = arguments.positional.at(0);
    if (const auto written = writeWhole(path, standard->toJson(),
                                        {QT_TRANSLATE_NOOP("xw", "The standard could not be written"), {}});
        !written)
        return session.fail(written.error());
    const QString name = standardName(standard->id, standard->version);
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 is in %2"), {name, path}}.text());
    QJsonObject answer =
        standardJson(*standard, isOfRound(state, *standard), state.document(u"standard"_s, name) != nullptr);
    answer.insert(u"file"_s, path);
    session.printJson(answer);
    return Done;
}

int sayRegions(Session &session, const RoundState &state)
{
    TextTable table;
    QJsonArray all;
    int place = 0;
    for (const Region &region : state.regions()) {
        int websites = 0, accounts = 0;
        for (const Subject &subject : state.subjects())
            if (subject.region == region.id && subject.isRunning())
                ++(subject.isWebsite() ? websites : accounts);
        table.addRow(
            {QString::number(++place), region.name, QString::number(websites), QString::number(accounts)});
        all.append(QJsonObject{{u"order"_s, place},
                               {u"region"_s, region.name},
                               {u"websites"_s, websites},
                               {u"media"_s, accounts}});
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

int listRegions(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    return workspace ? sayRegions(session, (*workspace)->state()) : session.fail(workspace.error());
}

int orderRegions(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    std::vector<RegionId> order;
    for (const QString &name : arguments.positional) {
        const auto region = std::ranges::find(state.regions(), name, &Region::name);
        if (region == state.regions().end())
            return session.fail({ErrorCode::NotFound,
                                 {QT_TRANSLATE_NOOP("xw", "There is no region %1"), {name}},
                                 {QT_TRANSLATE_NOOP("xw", "xunwangctl region list says which there are"), {}},
                                 {},
                                 {}});
        if (std::ranges::find(order, region->id) != order.end())
            return session.fail(
                {ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "%1 is named twice"), {name}}, {}, {}, {}});
        order.push_back(region->id);
    }
    if (const auto done = session.wait((*workspace)->setRegionOrder(std::move(order))); !done)
        return session.fail(done.error());
    return sayRegions(session, (*workspace)->state());
}

} // namespace

std::vector<CommandSpec> standardCommands()
{
    return {{"standard list",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "the standards that are kept here or come with the program"),
             {},
             listStandards},
            {"standard import",
             "FILE",
             1,
             1,
             QT_TRANSLATE_NOOP("xw", "keep a standard, as a new version where its own holds another"),
             {{"use", "", QT_TRANSLATE_NOOP("xw", "judge this round by it")}},
             importStandard},
            {"standard use",
             "NAME",
             1,
             1,
             QT_TRANSLATE_NOOP("xw", "judge this round by it: an id, or an id@version"),
             {},
             useStandard},
            {"standard export",
             "FILE",
             1,
             1,
             QT_TRANSLATE_NOOP("xw", "write a standard, to be read and edited"),
             {{"standard", "NAME",
               QT_TRANSLATE_NOOP("xw", "which: an id, or an id@version (that of the round)")}},
             exportStandard},
            {"region list",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "the regions, in the order in which they are named"),
             {},
             listRegions},
            {"region order",
             "NAME…",
             1,
             -1,
             QT_TRANSLATE_NOOP("xw", "name these first, in this order; the others follow in theirs"),
             {},
             orderRegions}};
}

} // namespace xw::ctl
