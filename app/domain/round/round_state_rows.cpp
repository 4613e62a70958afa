// RoundState: the rows themselves. Each is put where it is looked for; nothing is judged or counted here.
#include "domain/round/round_state_p.h"
#include "domain/round_keys.h"

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

// The rows of a review go before what the inspection says of them.
template <class Work>
void settleReview(Work &work)
{
    if (const Review *newest = reviewOf(work.reviews)) {
        work.inspection.review = newest->decision;
        work.inspection.reviewNote = newest->note;
    }
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

void RoundState::Private::sortRegions()
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

int RoundState::Applier::subjectOf(const Write &write) const
{
    const auto index = [&](const auto &row) -> int {
        using Row = std::decay_t<decltype(row)>;
        if constexpr (std::is_same_v<Row, Subject>)
            return d.places.of(row.id);
        else if constexpr (std::is_same_v<Row, PastVerdict>)
            return d.places.of(row.subject);
        else if constexpr (std::is_same_v<Row, Succession>)
            return d.places.of(row.successor);
        else if constexpr (std::is_same_v<Row, Finding> || std::is_same_v<Row, Inspection> ||
                           std::is_same_v<Row, Evidence> || std::is_same_v<Row, SampleMember> ||
                           std::is_same_v<Row, Review>)
            return row.round == d.round.id ? d.places.of(row.subject) : -1;
        else
            return -1;
    };
    return std::visit(index, write);
}

RoundState::Private::Work *RoundState::Applier::work(SubjectId subject, RoundId round) const
{
    return round == d.round.id ? d.edit(subject) : nullptr;
}

void RoundState::Applier::operator()(const Region &row)
{
    auto &regions = d.regions;
    const int index = d.regionIndex.value(row.id, -1);
    if (index >= 0) {
        regions[static_cast<size_t>(index)] = row;
        return;
    }
    d.regionIndex.insert(row.id, static_cast<int>(regions.size()));
    d.lastRegion = std::max(d.lastRegion, row.id);
    regions.push_back(row);
}

void RoundState::Applier::operator()(const Subject &row)
{
    const int known = d.places.of(row.id);
    if (known >= 0) {
        Subject &subject = d.subjects.edit()[static_cast<size_t>(known)];
        if (subject.code != row.code || subject.name != row.name) {
            d.words.remove(subject, known);
            d.words.add(row, known);
        }
        subject = row;
        return;
    }
    const int index = static_cast<int>(d.subjects->size());
    d.subjects.edit().push_back(row);
    d.work.append();
    d.places.add(row.id, index);
    d.words.add(row, index);
    d.lastSubject = std::max(d.lastSubject, row.id);
}

void RoundState::Applier::operator()(const Round &row)
{
    (*this)(keyDocument(row));
    if (row.id == d.round.id)
        d.round = row;
}

void RoundState::Applier::operator()(const Finding &row)
{
    d.lastFinding = std::max(d.lastFinding, row.id);
    if (auto *found = work(row.subject, row.round)) {
        putById(found->findings, row);
        d.ownerOfFinding.insert(row.id, d.places.of(row.subject));
    }
}

void RoundState::Applier::operator()(const Inspection &row)
{
    if (auto *found = work(row.subject, row.round)) {
        found->inspection = row;
        settleReview(*found);
    }
}

void RoundState::Applier::operator()(const Review &row)
{
    d.lastReview = std::max(d.lastReview, row.id);
    if (auto *found = work(row.subject, row.round)) {
        putById(found->reviews, row);
        d.ownerOfReview.insert(row.id, d.places.of(row.subject));
        settleReview(*found);
    }
}

void RoundState::Applier::operator()(const Evidence &row)
{
    d.lastEvidence = std::max(d.lastEvidence, row.id);
    if (auto *found = work(row.subject, row.round))
        putById(found->evidence, row);
}

void RoundState::Applier::operator()(const PastTotal &row)
{
    const QString key = pastTotalKey(row.round, row.kind, row.region);
    const int known = d.pastTotalIndex.value(key, -1);
    if (known >= 0) {
        d.pastTotals[static_cast<size_t>(known)] = row;
        return;
    }
    d.pastTotalIndex.insert(key, static_cast<int>(d.pastTotals.size()));
    d.pastTotals.push_back(row);
}

void RoundState::Applier::operator()(const PastVerdict &row)
{
    if (auto *found = d.edit(row.subject))
        putWhere(found->past, row, [&](const PastVerdict &one) { return one.round == row.round; });
}

void RoundState::Applier::operator()(const SampleMember &row)
{
    if (auto *found = work(row.subject, row.round))
        found->member = true;
}

void RoundState::Applier::operator()(const LedgerRow &row)
{
    if (row.round != d.round.id)
        return;
    auto &rows = d.ledgers[row.ledger];
    const QPair<QString, QString> key(row.ledger, row.key);
    const int known = d.ledgerIndex.value(key, -1);
    if (known >= 0) {
        rows[static_cast<size_t>(known)] = row;
        return;
    }
    d.ledgerIndex.insert(key, static_cast<int>(rows.size()));
    rows.push_back(row);
}

void RoundState::Applier::operator()(const Succession &row)
{
    auto &all = d.successions;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Succession &one) {
        return one.former == row.former && one.successor == row.successor;
    });
    if (known != all.end()) {
        *known = row;
        return;
    }
    d.linksOf.insert(row.former, all.size());
    d.linksOf.insert(row.successor, all.size());
    all.push_back(row);
}

void RoundState::Applier::operator()(const Document &row)
{
    d.documents.insert({row.kind, row.name}, row);
}

} // namespace xw
