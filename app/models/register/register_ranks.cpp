#include "models/register/register_ranks.h"

#include <QCollator>
#include <QtConcurrentRun>
#include <numeric>

namespace xw::models
{

namespace
{

Ranks collate(const std::vector<QString> &texts)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    // Nothing is what nobody looks for: empty cells come last.
    const auto before = [&](int a, int b) {
        const bool emptyA = texts[size_t(a)].isEmpty(), emptyB = texts[size_t(b)].isEmpty();
        return emptyA != emptyB ? emptyB : keys[size_t(a)].compare(keys[size_t(b)]) < 0;
    };
    std::sort(order.begin(), order.end(), before);
    Ranks ranks(texts.size());
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && before(order[i - 1], order[i]))
            ++rank;
        ranks[size_t(order[i])] = rank;
    }
    return ranks;
}

int rankOf(ColumnKind kind, const Subject &subject, const RoundState &state)
{
    switch (kind) {
    case ColumnKind::Region: {
        const Region *region = state.region(subject.region);
        return region ? region->order : 0;
    }
    case ColumnKind::FirstSeen:
        return int(subject.firstSeen.toJulianDay());
    case ColumnKind::LastSeen:
        return int(subject.lastSeen.toJulianDay());
    default:
        return kindOf(kind, subject, state).value_or(0);
    }
}

} // namespace

bool needsCollation(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Code:
    case ColumnKind::Name:
    case ColumnKind::Url:
    case ColumnKind::Organizer:
    case ColumnKind::Problem:
    case ColumnKind::Extra:
        return true;
    default:
        return false;
    }
}

Ranks quickRanks(const RegisterColumn &column, const RoundState &state)
{
    Ranks ranks;
    ranks.reserve(state.subjects().size());
    for (const Subject &subject : state.subjects())
        ranks.push_back(rankOf(column.kind, subject, state));
    return ranks;
}

QFuture<Ranks> collatedRanks(std::vector<QString> texts)
{
    return QtConcurrent::run([texts = std::move(texts)] { return collate(texts); });
}

} // namespace xw::models
