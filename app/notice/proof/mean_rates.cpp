#include "notice/proof/mean_rates.h"

#include "notice/proof/checks.h"
#include "notice/proof/readings.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// A part of the whole: how many, and how many of them at least and at most passed.
struct MeanPart {
    const Quantity *count = nullptr, *rate = nullptr;
    qint64 least = 0, most = -1;
};

qint64 hundredPercent(const Quantity &rate)
{
    qint64 all = 100;
    for (int d = 0; d < rate.decimals; ++d)
        all *= 10;
    return all;
}

/// The whole numbers that print as the rate; none: the count is not what it is over.
MeanPart meanPartOf(const Quantity &count, const Quantity &rate)
{
    MeanPart part{&count, &rate, 0, -1};
    const qint64 all = hundredPercent(rate);
    if (count.value <= 0 || count.value > 1'000'000 || rate.value > all)
        return part;
    const qint64 about = count.value * rate.value / all, reach = count.value / all + 2;
    for (qint64 n = std::max<qint64>(0, about - reach); n <= std::min(count.value, about + reach); ++n)
        if (fitOf(n, count.value, rate) != Fit::None) {
            if (part.most < 0)
                part.least = n;
            part.most = n;
        }
    return part;
}

bool isOfAll(const RateName &name)
{
    static const QRegularExpression all(u"总体|综合|平均|整体|合计|全[省市县区州国]|总$"_s);
    return name.family == RateName::Family::Pass && name.subject.contains(all);
}

} // namespace

bool checkMeanRate(ProofContext &context, int p, size_t i, const RateName &name)
{
    if (!isOfAll(name))
        return false;
    const auto &list = context.readings[size_t(p)].quantities;
    const QString &line = context.lines.at(size_t(p));
    const Quantity &mean = list[i];
    std::vector<MeanPart> parts;
    const Quantity *told = nullptr; // the whole, in so many words
    qint64 whole = 0, least = 0, most = 0;
    for (size_t j = 0; j < i; ++j) {
        if (list[j].sentence != mean.sentence || i - j > 40)
            continue;
        if (list[j].isCount() && (list[j].part == Part::Passed || list[j].part == Part::Failed))
            return false; // its own counts are there
        if (list[j].measure != Quantity::Measure::Percent)
            continue;
        const bool ofPart = j > 0 && list[j - 1].isAddable() && list[j - 1].scale == 1 &&
                            list[j - 1].decimals == 0 && list[j - 1].segment == list[j].segment &&
                            sameThing(list[j - 1], mean);
        const RateName own = rateNameOf(line, list[j]);
        if (!ofPart || own.family != RateName::Family::Pass || isOfAll(own))
            return false;
        parts.push_back(meanPartOf(list[j - 1], list[j]));
        if (parts.back().most < 0)
            return false;
        whole += list[j - 1].value;
        least += parts.back().least;
        most += parts.back().most;
    }
    if (parts.size() < 2)
        return false;
    for (size_t j = 0; j < i; ++j)
        if (list[j].isCount() && list[j].value == whole && mean.sentence - list[j].sentence <= 1)
            told = &list[j];
    std::vector<const Quantity *> against;
    double lowest = 100, highest = 0;
    for (const MeanPart &part : parts) {
        against.insert(against.end(), {part.count, part.rate});
        const double rate = 100.0 * double(part.rate->value) / double(hundredPercent(*part.rate));
        lowest = std::min(lowest, rate);
        highest = std::max(highest, rate);
    }
    bool fits = false;
    for (qint64 n = least; n <= most && !fits; ++n)
        fits = fitOf(n, whole, mean) != Fit::None;
    const double said = 100.0 * double(mean.value) / double(hundredPercent(mean));
    const double step = 100.0 / double(hundredPercent(mean));
    const bool outside = said > highest + step || said < lowest - step;
    if (!fits && !told && !outside)
        return false; // there may be parts that are not named
    context.hold("rate", p, name.start, mean.end, against,
                 fits ? ProofResult::Sound : ProofResult::Contradiction);
    if (fits)
        return true;
    const qint64 passed = (least + most) / 2;
    context.add(ProofKind::Contradiction, "rate", p, name.start, mean.end,
                {QT_TRANSLATE_NOOP("xw", "The parts together have %1 of %2, which is %3, not %4"),
                 {QString::number(passed), QString::number(whole), asPercent(passed, whole, mean.decimals),
                  printed(mean.value, mean.decimals) + u'%'}},
                asPercent(passed, whole, mean.decimals));
    return true;
}

} // namespace xw::notice
