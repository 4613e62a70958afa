#include "domain/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

QString toChinese(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return u"未查"_s;
    case Verdict::Qualified:
        return u"合格"_s;
    case Verdict::Unqualified:
        return u"不合格"_s;
    }
    return {};
}

QString toChinese(ReviewState state)
{
    switch (state) {
    case ReviewState::None:
        return {};
    case ReviewState::Pending:
        return u"待复核"_s;
    case ReviewState::Confirmed:
        return u"已复核"_s;
    case ReviewState::SentBack:
        return u"退回"_s;
    }
    return {};
}

const Review *reviewOf(const std::vector<Review> &reviews)
{
    const auto weight = [](ReviewState decision) {
        switch (decision) {
        case ReviewState::SentBack:
            return 3;
        case ReviewState::Pending:
            return 2;
        case ReviewState::Confirmed:
            return 1;
        case ReviewState::None:
            break;
        }
        return 0;
    };
    // From the newest to the oldest, as far as the newest of the whole subject.
    // By time, since decisions that came in a package have numbers of the day on which they were taken.
    std::vector<const Review *> byAge;
    for (const Review &review : reviews)
        byAge.push_back(&review);
    std::stable_sort(byAge.begin(), byAge.end(),
                     [](const Review *a, const Review *b) { return a->at < b->at; });
    const Review *heaviest = nullptr;
    QList<FindingId> seen;
    for (auto one = byAge.rbegin(); one != byAge.rend(); ++one) {
        const Review *review = *one;
        if (!review->inForce() || seen.contains(review->finding))
            continue;
        seen.append(review->finding);
        if (!heaviest || weight(review->decision) > weight(heaviest->decision))
            heaviest = review;
        if (!review->finding.isValid())
            break;
    }
    return heaviest;
}

std::optional<Verdict> verdictFrom(const QString &word)
{
    const QString trimmed = word.trimmed();
    const auto is = [&](const char16_t *known) {
        return trimmed.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    };
    if (is(u"合格") || is(u"达标") || is(u"qualified"))
        return Verdict::Qualified;
    if (is(u"不合格") || is(u"不达标") || is(u"unqualified"))
        return Verdict::Unqualified;
    if (is(u"未查") || is(u"未检查") || is(u"unchecked"))
        return Verdict::Unchecked;
    return std::nullopt;
}

} // namespace xw
