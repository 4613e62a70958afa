// Commands on the whole: regions, settings, documents, the life of rounds, and prepared writes.
#include "domain/register_changes.h"
#include "domain/round_label.h"
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

Result<void> checkSettings(const Round &round)
{
    if (round.rates.decimals < 0 || round.rates.decimals > 2)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Rates are printed with 0, 1 or 2 decimals"), {}});
    if (round.thresholdHundredths < 0 || round.thresholdHundredths > 10000)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The threshold lies between 0 and 100 percent"), {}});
    if (round.province.trimmed().isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A workspace needs the name of its province"), {}});
    return checkScope(round.key, round.scope);
}

QJsonArray namesOf(const std::vector<Region> &regions)
{
    QJsonArray names;
    for (const Region &region : regions)
        names.append(region.name);
    return names;
}

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// What saving a document is called, and where it is seen.
void nameDocumentStep(const Document &document, UndoEntry &step)
{
    step.name = document.name;
    if (document.kind.startsWith(u"template")) {
        step.about = UndoEntry::About::Template;
        step.text = {QT_TRANSLATE_NOOP("xw", "Change the template %1"), {document.name}};
        return;
    }
    step.about = UndoEntry::About::Notice;
    if (document.kind == u"setting")
        step.text = {QT_TRANSLATE_NOOP("xw", "Change the elements of the notice"), {}};
    else if (document.kind == u"notice" && document.name.startsWith(u"kept@"))
        step.text = {QT_TRANSLATE_NOOP("xw", "Keep what the notice says, with a reason"), {}};
    else if (document.kind == u"notice")
        step.text = {QT_TRANSLATE_NOOP("xw", "Edit the text of the notice"), {}};
    else {
        step.about = UndoEntry::About::Settings;
        step.text = {QT_TRANSLATE_NOOP("xw", "Keep %1"), {document.name}};
    }
    if (document.kind == u"standard")
        step.obstacle = {{QT_TRANSLATE_NOOP("xw", "A version of a standard stays: choose another one for the "
                                                  "round"),
                          {}}};
}

} // namespace

QFuture<Result<void>> Workspace::setRegionOrder(std::vector<RegionId> order)
{
    return d->submitStep<Nothing, void>(
        [this, order = std::move(order)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            step.about = UndoEntry::About::Settings;
            step.text = {QT_TRANSLATE_NOOP("xw", "Change the order of the regions"), {}};
            PreparedChange<Nothing> change{d->transaction("region order")};
            std::vector<Region> ordered;
            QSet<RegionId> placed;
            for (const RegionId id : order) {
                const Region *region = m_state->region(id);
                if (!region || placed.contains(id))
                    return failure(
                        ErrorCode::Usage,
                        {QT_TRANSLATE_NOOP("xw", "The order names a region twice, or one that is not there"),
                         {}});
                placed.insert(id);
                ordered.push_back(*region);
            }
            for (const Region &region : m_state->regions())
                if (!placed.contains(region.id))
                    ordered.push_back(region);
            for (size_t i = 0; i < ordered.size(); ++i) {
                if (ordered[i].order == int(i) + 1)
                    continue;
                ordered[i].order = int(i) + 1;
                change.transaction.writes.push_back(ordered[i]);
            }
            change.transaction.before = {{u"regions"_s, namesOf(m_state->regions())}};
            change.transaction.after = {{u"regions"_s, namesOf(ordered)}};
            return change;
        });
}

QFuture<Result<void>> Workspace::setSettings(Round changed)
{
    return d->submitStep<Nothing, void>(
        [this, changed = std::move(changed)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            step.about = UndoEntry::About::Settings;
            step.text = {QT_TRANSLATE_NOOP("xw", "Change the settings of the round"), {}};
            const Round &before = m_state->round();
            Round after = changed;
            after.id = before.id; // a setting never makes it another round
            after.key = before.key;
            after.phase = before.phase;
            if (auto checked = checkSettings(after); !checked)
                return tl::unexpected(checked.error());
            PreparedChange<Nothing> change{d->transaction("settings")};
            if (after == before)
                return change;
            const bool otherStandard =
                after.standard != before.standard || after.standardVersion != before.standardVersion;
            change.reload =
                otherStandard || after.scope.ofNext() != before.scope.ofNext(); // judged or counted anew
            if (otherStandard) {
                const QString name = standardName(after.standard, after.standardVersion);
                if (!m_state->document(u"standard"_s, name)) {
                    const auto standard = standardOf({}, after.standard, after.standardVersion);
                    if (!standard)
                        return tl::unexpected(standard.error());
                    change.transaction.writes.push_back(Document{u"standard"_s, name, standard->toJson()});
                }
            }
            change.transaction.before = auditJson(before);
            change.transaction.after = auditJson(after);
            keepDifferences(change.transaction.before, change.transaction.after);
            change.transaction.writes.push_back(after);
            return change;
        });
}

Result<void> Workspace::Private::checkDocument(const Document &document) const
{
    if (document.kind != u"standard")
        return writable();
    const auto standard = Standard::fromJson(document.content);
    if (!standard)
        return tl::unexpected(standard.error());
    if (standardName(standard->id, standard->version) != document.name)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A standard is kept under its id and version"), {}},
                       document.name);
    for (const Round &round : rounds)
        if (standardName(round.standard, round.standardVersion) == document.name)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The round %1 is judged by this version of the standard"),
                            {roundLabel(round)}},
                           document.name, {QT_TRANSLATE_NOOP("xw", "Save it as a new version"), {}});
    return {};
}

QFuture<Result<void>> Workspace::saveDocument(Document document, std::optional<UndoEntry> named,
                                              std::vector<Document> beside)
{
    beside.insert(beside.begin(), std::move(document));
    return d->submitStep<Nothing, void>([this, given = std::move(beside), named = std::move(named)](
                                            UndoEntry &step) -> Result<PreparedChange<Nothing>> {
        std::vector<Write> writes(given.begin(), given.end());
        nameRounds(writes, d->rounds);
        if (named)
            step = *named;
        else
            nameDocumentStep(std::get<Document>(writes.front()), step);
        PreparedChange<Nothing> change{d->transaction("document")};
        QJsonArray before, after;
        for (const Write &write : writes) {
            const Document &one = std::get<Document>(write);
            const Document *held = m_state->document(one.kind, one.name);
            if (held && *held == one)
                continue;
            if (auto allowed = d->checkDocument(one); !allowed)
                return tl::unexpected(allowed.error());
            QJsonObject what{{u"kind"_s, one.kind}, {u"name"_s, one.name}};
            if (held)
                what.insert(u"sha256"_s, digestOf(held->content));
            before.append(what);
            what.insert(u"sha256"_s, digestOf(one.content));
            after.append(what);
            change.transaction.writes.push_back(one);
        }
        if (before.isEmpty())
            return change;
        if (isLocked())
            change.transaction.round = {}; // a standard for later rounds is no part of the signed one
        const bool alone = before.size() == 1;
        change.transaction.before = alone ? before.first().toObject() : QJsonObject{{u"documents"_s, before}};
        change.transaction.after = alone ? after.first().toObject() : QJsonObject{{u"documents"_s, after}};
        return change;
    });
}

QFuture<Result<Round>> Workspace::openRound(RoundKey key, std::optional<RoundScope> scope)
{
    return d->submit<Round>([this, key, scope = std::move(scope)]() -> Result<PreparedChange<Round>> {
        if (!key.isValid() || key.isCorrection())
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP(
                     "xw", "A round is named by its year and period: 2020Q1, 2020M05, 2020H1, 2020, or "
                           "2020S1 for a special check"),
                 {}});
        const bool taken =
            std::any_of(d->rounds.begin(), d->rounds.end(), [key](const Round &r) { return r.key == key; });
        if (taken)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The round %1 is already there"), {roundLabel(key)}});
        Round round = m_state->round();
        round.id = d->newRoundId();
        round.key = key;
        round.phase = RoundPhase::Open;
        round.scope = scope.value_or(round.scope.ofNext());
        if (auto checked = checkScope(key, round.scope); !checked)
            return tl::unexpected(checked.error());
        PreparedChange<Round> change{d->transaction("open round"), round};
        change.transaction.round = round.id;
        change.transaction.after = auditJson(round);
        change.transaction.writes = {round, registerMark(*m_state, key)};
        return change;
    });
}

QFuture<Result<void>> Workspace::setPhase(RoundPhase phase)
{
    return d->submitStep<Nothing, void>([this, phase](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
        step.about = UndoEntry::About::Settings;
        step.text = {QT_TRANSLATE_NOOP("xw", "Change the phase of the round"), {}};
        PreparedChange<Nothing> change{d->transaction("phase")};
        if (m_state->round().phase == phase)
            return change;
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        Round after = m_state->round();
        after.phase = phase;
        change.transaction.before = {{u"phase"_s, phaseWord(m_state->round().phase)}};
        change.transaction.after = {{u"phase"_s, phaseWord(phase)}};
        change.transaction.writes = {after};
        return change;
    });
}

QFuture<Result<void>> Workspace::switchRound(RoundId round)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    d->started();
    d->queue.enqueue([this, round, promise] {
        d->load(round, [this, promise](Result<LoadedRound> loaded) {
            const auto resolve = [promise](Result<void> result) {
                promise->addResult(std::move(result));
                promise->finish();
            };
            if (!loaded)
                return d->queue.finish([&] {
                    d->ended([&] { resolve(tl::unexpected(loaded.error())); }, nullptr, &loaded.error());
                });
            d->adopt(*std::move(loaded));
            const Change change{{}, true, true};
            d->queue.finish([&] { d->ended([&] { resolve({}); }, &change, nullptr); });
        });
    });
    return promise->future();
}

QFuture<Result<void>> Workspace::apply(QString command, QJsonObject what, std::vector<Write> writes,
                                       JobPtr job, Check check, bool endsSample, CommandBasis basis,
                                       std::optional<UndoEntry> step)
{
    auto held = std::make_shared<std::vector<Write>>(std::move(writes));
    const auto prepare = [this, command = std::move(command), what = std::move(what), held,
                          check = std::move(check), endsSample, basis]() -> Result<PreparedChange<Nothing>> {
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        if (check)
            if (auto checked = check(*m_state); !checked)
                return tl::unexpected(checked.error());
        PreparedChange<Nothing> change{d->transaction("")};
        change.transaction.command = command;
        change.transaction.after = what;
        change.transaction.writes = std::move(*held);
        change.transaction.endsSampleOf = endsSample;
        if (basis.sequence)
            change.transaction.basedOn = basis.sequence;
        change.transaction.alone = basis.alone;
        change.once = true; // what was prepared before is not prepared anew here
        return change;
    };
    if (!step)
        return d->submit<Nothing, void>(prepare, std::move(job));
    return d->submitStep<Nothing, void>(
        [prepare, named = *std::move(step)](UndoEntry &entry) {
            entry = named;
            return prepare();
        },
        std::move(job));
}

} // namespace xw
