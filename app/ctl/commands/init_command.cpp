// init: a new workspace with its first round.
#include "ctl/commands.h"
#include "ctl/session/round_options.h"
#include "ctl/session/session.h"
#include "workspace/loading.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<InitOptions> optionsOf(const Arguments &arguments)
{
    InitOptions options;
    options.province = arguments.value("province");
    const auto round = RoundKey::parse(arguments.value("round"));
    if (!round)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is not a round such as 2020Q1"),
                                          {arguments.value("round")}});
    options.round = *round;
    if (arguments.has("standard"))
        options.standard = StandardId(arguments.value("standard"));
    options.issuer = arguments.value("issuer");
    const auto decimals = arguments.number("decimals");
    if (!decimals)
        return tl::unexpected(decimals.error());
    options.rates.decimals = decimals->value_or(2);
    const QString rounding = arguments.has("rounding") ? arguments.value("rounding") : u"half-up"_s;
    if (rounding != u"half-up" && rounding != u"truncate")
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Rounding is half-up or truncate, not “%1”"), {rounding}});
    const auto scope = scopeOf(arguments, {});
    if (!scope)
        return tl::unexpected(scope.error());
    options.scope = *scope;
    options.rates.rounding = rounding == u"truncate" ? Rounding::Truncate : Rounding::HalfUp;
    return options;
}

int init(Session &session, const Arguments &arguments)
{
    const auto options = optionsOf(arguments);
    if (!options)
        return session.fail(options.error());
    // Before the file exists: a wrong word must not leave an empty workspace behind.
    if (auto checked = Workspace::check(*options); !checked)
        return session.fail(checked.error());
    const auto path = session.location();
    if (auto store = session.createStore(); !store) {
        return session.fail(store.error());
    } else if (auto made = Workspace::create(**store, *session.clock(), session.author(), *options); !made) {
        store->reset();
        session.discardStore(*path); // half a workspace would stand in the way of the next try
        return session.fail(made.error());
    }
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const Round &round = (*workspace)->state().round();
    session.print(Message{
        QT_TRANSLATE_NOOP("xw", "%1 is ready: %2, round %3, standard %4"),
        {*path, round.province, round.key.text(), standardName(round.standard, round.standardVersion)}}
                      .text());
    QJsonObject json{
        {u"workspace"_s, *path},
        {u"province"_s, round.province},
        {u"issuer"_s, round.issuer},
        {u"round"_s, round.key.text()},
        {u"standard"_s, standardName(round.standard, round.standardVersion)},
        {u"decimals"_s, round.rates.decimals},
        {u"rounding"_s, round.rates.rounding == Rounding::HalfUp ? u"half-up"_s : u"truncate"_s}};
    putScope(json, round.scope);
    session.printJson(json);
    return Done;
}

} // namespace

std::vector<CommandSpec> initCommands()
{
    std::vector<OptionSpec> options{
        {"province", "NAME", QT_TRANSLATE_NOOP("xw", "江西省"), true},
        {"round", "ROUND",
         QT_TRANSLATE_NOOP("xw", "2020Q1, 2020M05, 2020H1, 2020, or 2020S1 for a special check"), true},
        {"standard", "ID", QT_TRANSLATE_NOOP("xw", "gbmh-2019-19 where it is left out")},
        {"issuer", "NAME",
         QT_TRANSLATE_NOOP("xw",
                           "who issues the notice; the province's 人民政府办公厅 where it is left out")},
        {"decimals", "0|1|2", QT_TRANSLATE_NOOP("xw", "of printed rates; 2 where it is left out")},
        {"rounding", "half-up|truncate",
         QT_TRANSLATE_NOOP("xw", "of printed rates; half-up where it is left out")}};
    for (const OptionSpec &option : scopeOptions())
        options.push_back(option);
    return {
        {"init", "", 0, 0, QT_TRANSLATE_NOOP("xw", "make a workspace and its first round"), options, init}};
}

} // namespace xw::ctl
