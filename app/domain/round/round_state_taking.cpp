// RoundState: the rows themselves. Each is put where it is looked for; nothing is judged or counted here.
#include "domain/round/round_state_p.h"

#include <algorithm>

namespace xw
{

namespace
{

// Replaces the row with the same id, or puts it in its place by id.
template <class Row>
void putById(std::vector<Row> &rows, const Row &row)
{
    const auto place = std::lower_bound(rows.begin(), rows.end(), row,
                                        [](const Row &a, const Row &b) { return a.id < b.id; });
    if (place != rows.end() && place->id == row.id)
        *place = row;
    else
        rows.insert(place, row);
}

// Replaces the row for which `same` is true, or adds it.
template <class Row, class Same>
void putWhere(std::vector<Row> &rows, const Row &row, Same same)
{
    const auto place = std::find_if(rows.begin(), rows.end(), same);
    if (place != rows.end())
        *place = row;
    else
        rows.push_back(row);
}

} // namespace

void RoundState::Private::addWords(const Subject &subject, int index)
{
    byCode.add(subject.code.toLower(), index);
    byName.add(subject.name, index);
}

void RoundState::Private::removeWords(const Subject &subject, int index)
{
    byCode.remove(subject.code.toLower(), index);
    byName.remove(subject.name, index);
}

void RoundState::Private::sortRegions(std::vector<Region> &regions)
{
    std::sort(regions.begin(), regions.end(), [](const Region &a, const Region &b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
    regionIndex.clear();
    regionByName.clear();
    for (size_t i = regions.size(); i-- > 0;) {
        regionIndex.insert(regions[i].id, static_cast<int>(i));
        regionByName.insert(regions[i].name, static_cast<int>(i));
    }
}

int RoundState::Taking::subjectOf(const Write &write) const
{
    const auto index = [&](const auto &row) -> int {
        using Row = std::decay_t<decltype(row)>;
        if constexpr (std::is_same_v<Row, Subject>)
            return state.indexOf(row.id);
        else if constexpr (std::is_same_v<Row, PastVerdict>)
            return state.indexOf(row.subject);
        else if constexpr (std::is_same_v<Row, Succession>)
            return state.indexOf(row.successor);
        else if constexpr (std::is_same_v<Row, Finding> || std::is_same_v<Row, Inspection> ||
                           std::is_same_v<Row, Evidence> || std::is_same_v<Row, SampleMember>)
            return row.round == state.m_round.id ? state.indexOf(row.subject) : -1;
        else
            return -1;
    };
    return std::visit(index, write);
}

RoundState::Private::Work *RoundState::Taking::work(SubjectId subject, RoundId round) const
{
    return round == state.m_round.id ? state.d->of(subject) : nullptr;
}

void RoundState::Taking::operator()(const Region &row)
{
    auto &regions = state.m_regions;
    const int index = state.d->regionIndex.value(row.id, -1);
    if (index >= 0) {
        regions[static_cast<size_t>(index)] = row;
        return;
    }
    state.d->regionIndex.insert(row.id, static_cast<int>(regions.size()));
    state.d->lastRegion = std::max(state.d->lastRegion, row.id);
    regions.push_back(row);
}

void RoundState::Taking::operator()(const Subject &row)
{
    const int known = state.indexOf(row.id);
    if (known >= 0) {
        Subject &subject = state.m_subjects[static_cast<size_t>(known)];
        if (subject.code != row.code || subject.name != row.name) {
            state.d->removeWords(subject, known);
            state.d->addWords(row, known);
        }
        subject = row;
        return;
    }
    const int index = static_cast<int>(state.m_subjects.size());
    state.m_subjects.push_back(row);
    state.d->work.emplace_back();
    state.d->indexOf.insert(row.id, index);
    state.d->addWords(row, index);
    state.d->lastSubject = std::max(state.d->lastSubject, row.id);
}

void RoundState::Taking::operator()(const Round &row)
{
    if (row.id == state.m_round.id)
        state.m_round = row;
}

void RoundState::Taking::operator()(const Finding &row)
{
    state.d->lastFinding = std::max(state.d->lastFinding, row.id);
    if (auto *found = work(row.subject, row.round)) {
        putById(found->findings, row);
        state.d->ownerOfFinding.insert(row.id, state.indexOf(row.subject));
    }
}

void RoundState::Taking::operator()(const Inspection &row)
{
    if (auto *found = work(row.subject, row.round))
        found->inspection = row;
}

void RoundState::Taking::operator()(const Evidence &row)
{
    state.d->lastEvidence = std::max(state.d->lastEvidence, row.id);
    if (auto *found = work(row.subject, row.round))
        putById(found->evidence, row);
}

void RoundState::Taking::operator()(const PastTotal &row)
{
    const QString key = pastTotalKey(row.round, row.kind, row.region);
    const int known = state.d->pastTotalIndex.value(key, -1);
    if (known >= 0) {
        state.m_pastTotals[static_cast<size_t>(known)] = row;
        return;
    }
    state.d->pastTotalIndex.insert(key, static_cast<int>(state.m_pastTotals.size()));
    state.m_pastTotals.push_back(row);
}

void RoundState::Taking::operator()(const PastVerdict &row)
{
    if (auto *found = state.d->of(row.subject))
        putWhere(found->past, row, [&](const PastVerdict &one) { return one.round == row.round; });
}

void RoundState::Taking::operator()(const SampleMember &row)
{
    if (auto *found = work(row.subject, row.round))
        found->member = true;
}

void RoundState::Taking::operator()(const LedgerRow &row)
{
    if (row.round != state.m_round.id)
        return;
    auto &rows = state.d->ledgers[row.ledger];
    const QPair<QString, QString> key(row.ledger, row.key);
    const int known = state.d->ledgerIndex.value(key, -1);
    if (known >= 0) {
        rows[static_cast<size_t>(known)] = row;
        return;
    }
    state.d->ledgerIndex.insert(key, static_cast<int>(rows.size()));
    rows.push_back(row);
}

void RoundState::Taking::operator()(const Succession &row)
{
    auto &all = state.d->successions;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Succession &one) {
        return one.former == row.former && one.successor == row.successor;
    });
    if (known != all.end()) {
        *known = row;
        return;
    }
    state.d->linksOf.insert(row.former, all.size());
    state.d->linksOf.insert(row.successor, all.size());
    all.push_back(row);
}

void RoundState::Taking::operator()(const Document &row)
{
    state.d->documents.insert({row.kind, row.name}, row);
}

} // namespace xw
