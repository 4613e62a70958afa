#include "workspace/year.h"

#include "workspace/loading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// The newest version of a quarter; nullptr: the workspace does not hold it.
const Round *newestOf(const std::vector<Round> &rounds, RoundKey quarter)
{
    const Round *found = nullptr;
    for (const Round &round : rounds)
        if (round.key.original() == quarter && (!found || found->key < round.key))
            found = &round;
    return found;
}

std::optional<YearCell> cellOf(const Counts &counts)
{
    if (counts.checked == 0)
        return std::nullopt;
    return YearCell{counts.checked, counts.unqualified};
}

std::optional<YearCell> publishedCell(const RoundState &newest, RoundKey key, SubjectKind kind,
                                      const QString &region)
{
    const PastTotal *total = newest.pastTotal(key, kind, region);
    if (!total || total->checked == 0)
        return std::nullopt;
    return YearCell{total->checked, total->unqualified};
}

std::vector<YearRow> rowsOf(const std::vector<RoundState> &rounds, const YearTable &table, SubjectKind kind)
{
    const RoundState &newest = rounds.back();
    std::vector<YearRow> rows;
    const auto add = [&](const QString &region) {
        YearRow row{region, {}};
        bool isKnown = false;
        for (int i = 0; i < roundsOfAYear; ++i) {
            const RoundKey quarter = table.rounds[size_t(i)].original();
            const auto state = std::find_if(rounds.begin(), rounds.end(), [&](const RoundState &one) {
                return one.round().key.original() == quarter;
            });
            std::optional<YearCell> &cell = row.cells[size_t(i)];
            if (state != rounds.end()) {
                const Region *known = region.isEmpty() ? nullptr : state->regionByName(region);
                if (region.isEmpty() || known)
                    cell =
                        cellOf(known ? state->tally().region(kind, known->id) : state->tally().total(kind));
            }
            if (!cell)
                cell = publishedCell(newest, quarter, kind, region);
            isKnown = isKnown || cell;
        }
        if (isKnown)
            rows.push_back(std::move(row));
    };
    for (const Region &region : newest.regions())
        add(region.name);
    add({});
    return rows;
}

std::vector<YearBody> bodiesOf(const std::vector<RoundState> &rounds, const YearTable &table)
{
    const RoundState &newest = rounds.back();
    std::vector<YearBody> bodies;
    for (const Subject &subject : newest.subjects()) {
        YearBody body{subject.id, {}, 0};
        bool isJudged = false;
        for (int i = 0; i < roundsOfAYear; ++i) {
            const RoundKey key = table.rounds[size_t(i)];
            const auto state = std::find_if(rounds.begin(), rounds.end(),
                                            [&](const RoundState &one) { return one.round().key == key; });
            Verdict &verdict = body.verdicts[size_t(i)];
            if (state != rounds.end() && state->belongsTo(subject.id, Population::Checked))
                verdict = state->verdict(subject.id);
            else if (state == rounds.end())
                verdict = newest.pastVerdict(subject.id, key).value_or(Verdict::Unchecked);
            isJudged = isJudged || verdict != Verdict::Unchecked;
            body.failures += verdict == Verdict::Unqualified;
        }
        if (isJudged)
            bodies.push_back(body);
    }
    return bodies;
}

/// What stands behind each organizer, by the rounds that this workspace holds, in register order.
std::vector<YearRow> organizersOf(const std::vector<RoundState> &rounds, const YearTable &table)
{
    std::vector<YearRow> rows;
    QHash<QString, size_t> places;
    for (const RoundState &state : rounds) {
        const auto quarter = size_t(state.round().key.number() - 1);
        if (!(table.rounds[quarter] == state.round().key))
            continue;
        for (const Subject &subject : state.subjects()) {
            if (subject.organizer.isEmpty() || !state.belongsTo(subject.id, Population::Checked))
                continue;
            const auto known = places.constFind(subject.organizer);
            const size_t place = known == places.cend() ? rows.size() : *known;
            if (known == places.cend()) {
                places.insert(subject.organizer, place);
                rows.push_back({subject.organizer, {}});
            }
            std::optional<YearCell> &cell = rows[place].cells[quarter];
            if (!cell)
                cell.emplace();
            ++cell->checked;
            cell->unqualified += state.belongsTo(subject.id, Population::Unqualified);
        }
    }
    return rows;
}

} // namespace

YearCell YearRow::sum() const
{
    YearCell all;
    for (const auto &cell : cells)
        if (cell) {
            all.checked += cell->checked;
            all.unqualified += cell->unqualified;
        }
    return all;
}

Result<std::vector<RoundState>> loadYear(Store &store, int year)
{
    auto newest = loadRound(store);
    if (!newest)
        return tl::unexpected(newest.error());
    std::vector<RoundState> states;
    for (int quarter = 1; quarter <= roundsOfAYear; ++quarter) {
        const Round *round = newestOf(newest->rounds, RoundKey(year, quarter));
        if (!round)
            continue;
        auto loaded = loadRound(store, round->id);
        if (!loaded)
            return tl::unexpected(loaded.error());
        states.push_back(std::move(*loaded->state));
    }
    if (states.empty())
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "This workspace holds no quarter of %1"), {QString::number(year)}}, {},
            {QT_TRANSLATE_NOOP("xw", "Its rounds are listed by: round list"), {}});
    return states;
}

YearTable yearTable(const std::vector<RoundState> &rounds)
{
    YearTable table;
    const RoundState &newest = rounds.back();
    table.year = newest.round().key.year();
    table.rates = newest.round().rates;
    for (int i = 0; i < roundsOfAYear; ++i)
        table.rounds[size_t(i)] = RoundKey(table.year, i + 1);
    for (const RoundState &state : rounds) {
        const auto place = size_t(state.round().key.number() - 1);
        table.rounds[place] = state.round().key;
        table.inspected[place] = true;
    }
    table.websites = rowsOf(rounds, table, SubjectKind::Website);
    table.media = rowsOf(rounds, table, SubjectKind::MediaAccount);
    table.bodies = bodiesOf(rounds, table);
    table.organizers = organizersOf(rounds, table);
    return table;
}

} // namespace xw
