#include "workspace/loading.h"

#include "domain/round_label.h"
#include "domain/store.h"
#include "workspace/commands/command_queue.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// What the store answers, taken out of the future: a copy of a nation's register takes as long as reading it
/// half.
template <class T>
Result<T> blocked(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return CommandQueue::resultOf(future);
    return future.takeResult();
}

const Round *choose(const std::vector<Round> &rounds, RoundId id, const std::optional<RoundKey> &key)
{
    if (!id.isValid() && !key)
        return rounds.empty() ? nullptr : &rounds.back();
    const auto found = std::find_if(rounds.begin(), rounds.end(), [&](const Round &round) {
        return id.isValid() ? round.id == id : round.key == *key;
    });
    return found == rounds.end() ? nullptr : &*found;
}

Result<RoundState> stateOf(Store &store, RegisterSnapshot registers, const Round &round)
{
    auto standard = standardOf(registers.documents, round.standard, round.standardVersion);
    if (!standard)
        return tl::unexpected(standard.error());
    auto work = blocked(store.loadRound(round.id));
    if (!work)
        return tl::unexpected(work.error());
    return RoundState(std::move(registers), round, *std::move(standard), *std::move(work));
}

/// Appends the totals of an earlier round that was inspected here, so that 环比 and 同比 need no `rounds`
/// file.
Result<void> addEarlier(Store &store, const RegisterSnapshot &registers, RoundKey key,
                        std::vector<PastTotal> &totals)
{
    const Round *round = nullptr; // a correction replaces what was signed before it
    for (const Round &candidate : registers.rounds)
        if (candidate.key.original() == key && (!round || candidate.key > round->key))
            round = &candidate;
    if (!round)
        return {};
    const auto state = stateOf(store, registers, *round);
    if (!state)
        return tl::unexpected(state.error());
    const std::vector<PastTotal> found = totalsOf(*state);
    totals.insert(totals.end(), found.begin(), found.end());
    return {};
}

constexpr int roundsRemembered = 8; ///< of the same kind: more in a row than any notice counts

/// What a round of this workspace found for each subject, as history of a later one, but for those of whom a
/// history file has `said` it. Subjects and inspections come by id.
void addVerdicts(RegisterSnapshot &registers, const Round &round, const Standard &standard,
                 RoundSnapshot work, const QSet<SubjectId> &said)
{
    std::stable_sort(work.findings.begin(), work.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.subject < b.subject; });
    auto inspection = work.inspections.cbegin();
    auto finding = work.findings.cbegin();
    std::vector<Finding> found;
    for (const Subject &subject : registers.subjects) {
        while (inspection != work.inspections.cend() && inspection->subject < subject.id)
            ++inspection;
        while (finding != work.findings.cend() && finding->subject < subject.id)
            ++finding;
        found.clear();
        for (; finding != work.findings.cend() && finding->subject == subject.id; ++finding)
            found.push_back(*finding);
        const bool isInspected = inspection != work.inspections.cend() && inspection->subject == subject.id;
        if ((!isInspected && found.empty()) || said.contains(subject.id))
            continue;
        const Verdict verdict =
            judge(standard, subject, isInspected ? *inspection : Inspection(), found, round.scope.depth)
                .verdict;
        if (verdict != Verdict::Unchecked)
            registers.pastVerdicts.push_back({subject.id, round.key, verdict});
    }
}

/// The newest rounds of its kind before `key` that were inspected in this workspace. The next one is read
/// while one is judged.
Result<void> addEarlierVerdicts(Store &store, RegisterSnapshot &registers, RoundKey key)
{
    std::vector<Round> earlier;
    for (auto round = registers.rounds.rbegin();
         round != registers.rounds.rend() && int(earlier.size()) < roundsRemembered; ++round)
        if (round->key.kind() == key.kind() && round->key < key)
            earlier.push_back(*round);
    std::map<RoundKey, QSet<SubjectId>> said;
    for (const PastVerdict &past : registers.pastVerdicts)
        said[past.round].insert(past.subject);
    QFuture<Result<RoundSnapshot>> next;
    if (!earlier.empty())
        next = store.loadRound(earlier.front().id);
    for (size_t i = 0; i < earlier.size(); ++i) {
        auto work = blocked(std::move(next));
        if (!work)
            return tl::unexpected(work.error());
        if (i + 1 < earlier.size())
            next = store.loadRound(earlier[i + 1].id);
        const Round &round = earlier[i];
        const auto standard = standardOf(registers.documents, round.standard, round.standardVersion);
        if (!standard)
            return tl::unexpected(standard.error());
        addVerdicts(registers, round, *standard, *std::move(work), said[round.key]);
    }
    return {};
}

} // namespace

QString standardName(const StandardId &id, int version)
{
    return id.value() + u'@' + QString::number(version);
}

std::vector<StandardId> shippedStandards()
{
    std::vector<StandardId> ids;
    const QStringList files = QDir(u":/standards"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids.emplace_back(file.chopped(5));
    return ids;
}

int nextStandardVersion(const RoundState &state, const StandardId &id)
{
    int newest = 0;
    if (const auto shipped = shippedStandard(id))
        newest = shipped->version;
    for (const Document &document : state.documents(u"standard"_s))
        if (document.name.section(u'@', 0, 0) == id.value())
            newest = std::max(newest, document.name.section(u'@', 1).toInt());
    return newest + 1;
}

Standard withFreeVersion(const RoundState &state, Standard standard)
{
    const QString name = standardName(standard.id, standard.version);
    const Document *known = state.document(u"standard"_s, name);
    const auto shipped = shippedStandard(standard.id);
    const bool other = (known && known->content != standard.toJson()) ||
                       (!known && shipped && shipped->version == standard.version && !(*shipped == standard));
    if (other)
        standard.version = nextStandardVersion(state, standard.id);
    return standard;
}

Document standardDocument(const Standard &standard)
{
    return {u"standard"_s, standardName(standard.id, standard.version), standard.toJson()};
}

Result<Standard> shippedStandard(const StandardId &id)
{
    QFile file(u":/standards/"_s + id.value() + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "There is no standard named %1"), {id.value()}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Use gbmh-2019-19, or import the standard first"), {}});
    return Standard::fromJson(file.readAll());
}

Result<Standard> standardOf(const std::vector<Document> &documents, const StandardId &id, int version)
{
    const QString name = standardName(id, version);
    for (const Document &document : documents)
        if (document.kind == u"standard" && document.name == name)
            return Standard::fromJson(document.content);
    auto shipped = shippedStandard(id);
    if (shipped && shipped->version != version)
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP(
                            "xw", "The workspace does not hold the standard %1 that its round is judged by"),
                        {name}});
    return shipped;
}

std::vector<PastTotal> totalsOf(const RoundState &state)
{
    std::vector<PastTotal> totals;
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
        const auto add = [&](const Counts &counts, const QString &region) {
            if (counts.checked > 0)
                totals.push_back(
                    {state.round().key.original(), kind, region, counts.checked, counts.unqualified, {}});
        };
        add(state.tally().total(kind), {});
        for (const Region &region : state.regions())
            add(state.tally().region(kind, region.id), region.name);
    }
    return totals;
}

Result<LoadedRound> loadRound(Store &store, RoundId id, std::optional<RoundKey> key)
{
    auto registers = blocked(store.loadRegister());
    if (!registers)
        return tl::unexpected(registers.error());
    std::sort(registers->rounds.begin(), registers->rounds.end(), [](const Round &a, const Round &b) {
        return std::pair(a.lastDay(), a.key) < std::pair(b.lastDay(), b.key);
    });
    const Round *found = choose(registers->rounds, id, key);
    if (!found) {
        if (registers->rounds.empty())
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "The workspace holds no round yet"), {}},
                           store.location(), {QT_TRANSLATE_NOOP("xw", "Make one with xunwangctl init"), {}});
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "The workspace has no round %1 (%2)"),
             {key ? roundLabel(*key) : QString(), key ? key->text() : QString()}}, // it was typed as a key
            store.location(), {QT_TRANSLATE_NOOP("xw", "See its rounds with xunwangctl round list"), {}});
    }
    const Round round = *found;
    LoadedRound loaded;
    loaded.rounds = registers->rounds;
    std::vector<RoundKey> compared{round.key.previous()};
    if (const RoundKey yearAgo = round.key.yearAgo(); yearAgo != compared.front())
        compared.push_back(yearAgo);
    for (const RoundKey earlier : compared)
        if (const auto added = addEarlier(store, *registers, earlier, loaded.inspectedTotals); !added)
            return tl::unexpected(added.error());
    if (const auto added = addEarlierVerdicts(store, *registers, round.key); !added)
        return tl::unexpected(added.error());
    auto state = stateOf(store, *std::move(registers), round);
    if (!state)
        return tl::unexpected(state.error());
    loaded.state = std::make_unique<RoundState>(*std::move(state));
    return loaded;
}

} // namespace xw
