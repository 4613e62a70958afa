// Workspace::create: the first round of an empty store.
#include "domain/store.h"
#include "workspace/commands/command_queue.h"
#include "workspace/history/audit_json.h"
#include "workspace/loading.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

Result<Round> firstRound(const InitOptions &options, const Standard &standard)
{
    const QString province = options.province.trimmed();
    if (province.isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A workspace needs the name of its province"), {}});
    if (!options.round.isValid() || options.round.isCorrection())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A workspace needs its first round, such as 2020Q1"), {}});
    if (options.rates.decimals < 0 || options.rates.decimals > 2)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Rates are printed with 0, 1 or 2 decimals"), {}});
    if (auto checked = checkScope(options.round, options.scope); !checked)
        return tl::unexpected(checked.error());
    Round round;
    round.id = RoundId(1);
    round.scope = options.scope;
    round.key = options.round;
    round.standard = standard.id;
    round.standardVersion = standard.version;
    round.rates = options.rates;
    round.province = province;
    round.issuer =
        options.issuer.trimmed().isEmpty() ? province + u"人民政府办公厅"_s : options.issuer.trimmed();
    return round;
}

} // namespace

Result<void> Workspace::check(const InitOptions &options)
{
    const auto standard = shippedStandard(options.standard);
    if (!standard)
        return tl::unexpected(standard.error());
    if (const auto round = firstRound(options, *standard); !round)
        return tl::unexpected(round.error());
    return {};
}

Result<void> Workspace::create(Store &store, const Clock &clock, const QString &author,
                               const InitOptions &options)
{
    const auto standard = shippedStandard(options.standard);
    if (!standard)
        return tl::unexpected(standard.error());
    const auto round = firstRound(options, *standard);
    if (!round)
        return tl::unexpected(round.error());
    auto loading = store.loadRegister();
    loading.waitForFinished();
    const auto held = CommandQueue::resultOf(loading);
    if (!held)
        return tl::unexpected(held.error());
    if (!held->rounds.empty())
        return failure(
            ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "This workspace is already in use"), {}},
            store.location(),
            {QT_TRANSLATE_NOOP("xw",
                               "Choose another file name, or open a round in it with xunwangctl round open"),
             {}});
    Transaction transaction;
    transaction.author = author;
    transaction.at = clock.now();
    transaction.command = u"init"_s;
    transaction.round = round->id;
    transaction.after = auditJson(*round);
    // The standard goes in whole: the round keeps the words that it was judged by, whatever later programs
    // ship.
    transaction.writes = {
        Document{u"standard"_s, standardName(standard->id, standard->version), standard->toJson()}, *round};
    auto committing = store.commit(std::move(transaction));
    committing.waitForFinished();
    const auto committed = CommandQueue::resultOf(committing);
    if (!committed)
        return tl::unexpected(committed.error());
    return {};
}

} // namespace xw
