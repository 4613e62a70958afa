// Rates against the counts of which they speak: 合格率, 不合格率, 办结率 and their kin. Every reading that
// the words allow is tried; one that fits makes the rate sound.
#include "notice/proof/checks.h"
#include "notice/proof/handled_rates.h"
#include "notice/proof/mean_rates.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Family = RateName::Family;

class Rates
{
public:
    Rates(ProofContext &context, RoundingHabit &habit)
        : m_context(context), m_habit(habit), m_findings(context, habit)
    {
    }

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p) {
            const auto &list = quantities();
            size_t afterRate = 0; // behind the last rate of this family
            for (size_t i = 0; i < list.size(); ++i) {
                if (list[i].measure != Quantity::Measure::Percent)
                    continue;
                const RateName name = rateNameOf(m_context.lines.at(size_t(m_p)), list[i]);
                if (name.family == Family::Pass || name.family == Family::Fail) {
                    if (m_context.restated.contains(&list[i])) {
                        afterRate = i + 1;
                        continue;
                    }
                    verdictRate(i, afterRate, name);
                    afterRate = i + 1;
                } else if (name.family == Family::Handle) {
                    checkHandledRate(m_context, m_findings, m_p, i, name);
                }
            }
        }
    }

private:
    const std::vector<Quantity> &quantities() const { return m_context.readings[size_t(m_p)].quantities; }

    static bool isBase(const Quantity &q, const Quantity &rate)
    {
        return q.isAddable() && q.scale == 1 && q.decimals == 0 && q.value > 0 && sameThing(q, rate) &&
               (q.part == Part::Plain || q.part == Part::Whole || q.part == Part::Sample ||
                q.part == Part::Done);
    }

    /// The counts that can be the whole of a rate, near ones first: those of its own statement, then those in
    /// front of it, then those of the paragraphs before.
    std::vector<std::pair<const Quantity *, bool>> basesOf(size_t i, size_t from, const Quantity &rate) const
    {
        std::vector<std::pair<const Quantity *, bool>> bases;
        const auto &list = quantities();
        constexpr size_t reach = 60; // counts further away are not what a rate is over
        for (size_t j = i; j-- > from;)
            if (list[j].segment == rate.segment && isBase(list[j], rate))
                bases.emplace_back(&list[j], true);
        for (size_t j = i; j-- > 0 && i - j < reach;)
            if ((j < from || list[j].segment != rate.segment) && isBase(list[j], rate))
                bases.emplace_back(&list[j], false);
        if (!bases.empty())
            return bases;
        for (int p = m_p - 1; p >= 0 && m_p - p <= 3 && bases.empty(); --p)
            for (const Quantity &q : m_context.readings[size_t(p)].quantities)
                if (isBase(q, rate) && (q.part == Part::Whole || q.part == Part::Sample) && bases.size() < 20)
                    bases.emplace_back(&q, false);
        return bases;
    }

    void verdictRate(size_t i, size_t from, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        if (m_findings.overAHundred(rate, name))
            return;
        // 共4个账号均不合格,合格率0% · 甲、乙各1个账号不合格,合格率均为0%: none of what is counted elsewhere.
        static const QRegularExpression none(
            u"(?:均|全部|都|(?<!\\d)1(?:个|家)[^,。;\\d]{0,12})不合格,(?:总体)?$"_s);
        constexpr int clause = 24;
        if (rate.value == 0 &&
            none.match(wordsBefore(m_context.lines[size_t(m_p)], name.start, clause)).hasMatch())
            return m_context.hold("rate", m_p, name.start, rate.end);
        const bool fails = name.family == Family::Fail;
        const bool first = !fails && !std::exchange(m_told[rate.thing == Thing::Media], true);
        std::vector<const Quantity *> good, bad;
        const auto take = [&](const Quantity &q) {
            if (!q.isCount() || q.scale != 1 || !sameThing(q, rate) || q.thing == Thing::Else)
                return;
            if (q.part == Part::Passed)
                good.push_back(&q);
            else if (q.part == Part::Failed)
                bad.push_back(&q);
        };
        for (size_t j = i; j-- > from;)
            if (list[j].segment == rate.segment)
                take(list[j]);
        if (good.empty() && bad.empty())
            for (size_t j = i + 1; j < list.size() && list[j].segment == rate.segment; ++j) {
                if (list[j].measure != Quantity::Measure::Count || list[j].part == Part::Sample ||
                    list[j].part == Part::Whole)
                    break;
                take(list[j]);
            }
        const bool inSentence = good.empty() && bad.empty();
        if (inSentence && speaksOfWhole(name.subject))
            for (size_t j = i; j-- > from;)
                if (list[j].sentence == rate.sentence)
                    take(list[j]);
        // 合格率99%。抽查发现不合格网站5个: the sentence right behind the rate of the whole says what it
        // leaves out.
        if (first && good.empty() && bad.empty() && speaksOfWhole(name.subject) && i + 1 < list.size() &&
            list[i + 1].sentence == rate.sentence + 1 && list[i + 1].part == Part::Failed)
            take(list[i + 1]);
        // 不合格9个,其中甲3个、乙6个。抽查合格率…: a rate that opens its sentence, and says no part of its
        // own.
        if (good.empty() && bad.empty() && i > 0 && i == from + firstBehind(from, rate.sentence) &&
            speaksOfWhole(name.subject))
            if (const Quantity *failed = onlyFailed(i, rate))
                bad.push_back(failed);
        const auto bases = basesOf(i, from, rate);
        std::vector<RateReading> readings = readingsOf(bases, good, bad, fails);
        keepOwn(rate, readings);
        if (readings.empty()) {
            if (good.empty() && bad.empty() && !checkMeanRate(m_context, m_p, i, name))
                withoutPart(i, first, name, bases);
            return;
        }
        sampleTold(rate, from, i, bases, bad, readings);
        if (name.subject.contains(u"整改后"_s) && judge(readings, rate).fit == Fit::None)
            return; // what was mended since is in none of the counts
        if (isFull(rate) && !fails && bad.empty())
            return m_context.hold("rate", m_p, name.start, rate.end, {readings.front().wholeFrom});
        m_findings.finish(rate, name, readings, true);
    }

    /// How many quantities stand between `from` and the first one of a sentence.
    size_t firstBehind(size_t from, int sentence) const
    {
        const auto &list = quantities();
        size_t at = from;
        while (at < list.size() && list[at].sentence < sentence)
            ++at;
        return at - from;
    }

    /// The one count of the sentence before that says 不合格 outright; nullptr: none, or several.
    const Quantity *onlyFailed(size_t i, const Quantity &rate) const
    {
        const auto &list = quantities();
        const Quantity *found = nullptr;
        for (size_t j = i; j-- > 0 && rate.sentence - list[j].sentence <= 1;) {
            if (list[j].measure == Quantity::Measure::Percent)
                return nullptr; // that rate's own
            if (!list[j].isCount() || list[j].part != Part::Failed || list[j].bracket > 0 ||
                !sameThing(list[j], rate) || list[j].thing == Thing::Else)
                continue;
            if (found || !(list[j].label + list[j].tail).contains(u"不合格"_s))
                return nullptr;
            found = &list[j];
        }
        return found;
    }

    std::vector<RateReading> readingsOf(const std::vector<std::pair<const Quantity *, bool>> &bases,
                                        const std::vector<const Quantity *> &good,
                                        const std::vector<const Quantity *> &bad, bool fails) const
    {
        std::vector<RateReading> readings;
        const auto add = [&](const Quantity *part, qint64 value, const Quantity *base, qint64 whole,
                             bool near) {
            if (value >= 0 && value <= whole && whole > 0)
                readings.push_back({part, base, value, whole, near});
        };
        for (const Quantity *g : good)
            for (const Quantity *b : bad)
                add(fails ? b : g, fails ? b->value : g->value, fails ? g : b, g->value + b->value, true);
        for (const auto &[base, near] : bases) {
            for (const Quantity *b : bad)
                if (sameUnit(*b, *base))
                    add(b, fails ? b->value : base->value - b->value, base, base->value, near);
            for (const Quantity *g : good)
                if (sameUnit(*g, *base))
                    add(g, fails ? base->value - g->value : g->value, base, base->value, near);
        }
        return readings;
    }

    /// 甲市46个中2个不合格,合格率…;乙市55个中3个不合格,合格率…: who tells both counts in one clause means no
    /// count of the item before.
    static void keepOwn(const Quantity &rate, std::vector<RateReading> &readings)
    {
        const bool own = std::any_of(readings.begin(), readings.end(), [&](const RateReading &one) {
            return one.near && one.partFrom && one.wholeFrom && one.partFrom != one.wholeFrom &&
                   one.partFrom->clause == one.wholeFrom->clause && one.wholeFrom->segment == rate.segment &&
                   one.wholeFrom->paragraph == rate.paragraph;
        });
        if (own)
            std::erase_if(readings, [&](const RateReading &one) {
                return one.wholeFrom && one.wholeFrom->paragraph == rate.paragraph &&
                       one.wholeFrom->sentence == rate.sentence && one.wholeFrom->segment != rate.segment;
            });
    }

    /// 检查比例50% … 检查发现5个不合格: the sample is told as a share of what exists.
    void sampleTold(const Quantity &rate, size_t from, size_t i,
                    const std::vector<std::pair<const Quantity *, bool>> &bases,
                    const std::vector<const Quantity *> &bad, std::vector<RateReading> &readings) const
    {
        const auto &list = quantities();
        if (std::any_of(bases.begin(), bases.end(),
                        [](const auto &base) { return base.second && base.first->part == Part::Sample; }) &&
            std::any_of(list.begin() + ptrdiff_t(from), list.begin() + ptrdiff_t(i), [&](const Quantity &q) {
                return q.segment == rate.segment && q.isCount() && q.part == Part::Whole;
            }))
            return; // the sample is told in so many words
        // The same in the sentence before: 账号4935个。抽查591个,抽查比例为12%。发现不合格25个,合格率…
        const auto toldBy = [&](const Quantity &share) {
            return std::any_of(bases.begin(), bases.end(), [&](const auto &sample) {
                return sample.first->part == Part::Sample &&
                       std::any_of(bases.begin(), bases.end(), [&](const auto &whole) {
                           return whole.first->value > sample.first->value &&
                                  fitOf(sample.first->value, whole.first->value, share) != Fit::None;
                       });
            });
        };
        for (size_t j = from; j < i; ++j) {
            if (list[j].measure != Quantity::Measure::Percent || isFull(list[j]))
                continue;
            if (rateNameOf(m_context.lines[size_t(m_p)], list[j]).family != Family::Check || toldBy(list[j]))
                continue;
            for (const auto &[base, near] : bases)
                for (const Quantity *b : bad)
                    if (const qint64 sample = sampleFor(b->value, base->value, list[j], rate); sample > 0)
                        readings.push_back({b, base, sample - b->value, sample, true});
        }
    }

    /// A rate that is printed without the count of which it speaks still has to be one of whole numbers.
    void withoutPart(size_t i, bool first, const RateName &name,
                     const std::vector<std::pair<const Quantity *, bool>> &bases)
    {
        const Quantity &rate = quantities()[i];
        if (bases.empty() || name.family != Family::Pass)
            return;
        const auto &[base, near] = bases.front();
        const bool later = name.subject.contains(u"整改"_s) || name.subject.contains(u"复查"_s);
        if (first && near && !later && !isOfAPart(*base, i) &&
            (speaksOfWhole(name.subject) || name.subject.contains(u"总体"_s)))
            implyCount(rate, name, *base);
        if (isFull(rate))
            return;
        Fit best = Fit::None;
        const Quantity *fitting = base;
        // 32家门户网站无一遗漏,合格率… · 检查县级网站251家,合格率…: that count, and no other, is the base.
        static const QRegularExpression everyone(u"全部|无一遗漏|逐一|全覆盖"_s);
        static const QRegularExpression right(u"^[,、]?(?:抽查|检查)?合格率(?:为|是|达到?)?$"_s);
        const QString between =
            m_context.lines[size_t(m_p)].mid(base->end, near ? std::clamp(rate.start - base->end, 0, 40) : 0);
        const bool only = near && (everyone.match(between).hasMatch() ||
                                   (base->part != Part::Whole && right.match(between).hasMatch()));
        for (const auto &[candidate, close] : bases)
            if (const Fit fit = only && candidate != base ? Fit::None : feasible(candidate->value, rate);
                fit > best) {
                best = fit;
                fitting = candidate;
            }
        const bool here = base->paragraph == rate.paragraph;
        const bool clear = near || (here && base->sentence == rate.sentence) ||
                           (base->part == Part::Sample && speaksOfWhole(name.subject) &&
                            (!here || rate.sentence - base->sentence == 1));
        if (!clear && best == Fit::None)
            return; // what it is over is not in its statement
        if (best == Fit::None && !(only || speaksOfWhole(name.subject) || later || bases.size() == 1))
            return; // a part of the whole, whose own count is not told
        if (best == Fit::None) {
            m_context.hold("rate", m_p, name.start, rate.end, {base}, ProofResult::Contradiction);
            m_context.add(ProofKind::Contradiction, "rate", m_p, name.start, rate.end,
                          {QT_TRANSLATE_NOOP("xw", "No whole number out of %1 gives %2"),
                           {QString::number(base->value), printed(rate.value, rate.decimals) + u'%'}});
            return;
        }
        m_context.hold("rate", m_p, name.start, rate.end, {fitting});
        if (best == Fit::Rounded) {
            m_habit.feasible(fitting->value, rate);
        } else if (clear && fitting == base) {
            const qint64 part = partFor(base->value, rate);
            m_habit.cut({m_p, name.start, rate.end, part, base->value, rate.decimals});
        }
    }

    /// 省直部门网站37家,合格率100%;市县网站284家,…: the first of several rates of one sentence, or a count
    /// that names a level, is none of the whole.
    bool isOfAPart(const Quantity &base, size_t i) const
    {
        static const QRegularExpression level(
            u"直属|省直|市直|省级|市级|区级|县级|部门|门户|县\\(|市县|乡镇|街道|其中"_s);
        if (level.match(base.label).hasMatch())
            return true;
        const auto &list = quantities();
        for (size_t j = i + 1; j < list.size() && list[j].sentence == list[i].sentence && j - i < 60; ++j)
            if (list[j].measure == Quantity::Measure::Percent && sameThing(list[j], list[i]) &&
                rateNameOf(m_context.lines[size_t(m_p)], list[j]).family == Family::Pass)
                return true;
        return false;
    }

    /// 上月检查32个,合格率68.8%: this round's annexes and lists say nothing of it.
    bool isOfAnotherRound(const Quantity &base) const
    {
        static const QRegularExpression past(
            u"(?:上年|上月|上季|上半年|上期|上[一]?次|去年|同期|前次)[^,。;]*$"_s);
        const QString &line = m_context.lines[size_t(base.paragraph)];
        constexpr int reach = 60;
        return past.match(wordsBefore(line, base.start, reach)).hasMatch();
    }

    static qint64 partFor(qint64 whole, const Quantity &rate)
    {
        qint64 unit = 100;
        for (int d = 0; d < rate.decimals; ++d)
            unit *= 10;
        const qint64 about = rate.value / unit * whole + rate.value % unit * whole / unit;
        for (qint64 part = std::min(whole, about + whole / unit + 2); part >= std::max<qint64>(0, about - 2);
             --part)
            if (fitOf(part, whole, rate) == Fit::Truncated)
                return part;
        return std::min(whole, about);
    }

    /// Leaves the one count that such a rate can mean to the check of annex and names.
    void implyCount(const Quantity &rate, const RateName &name, const Quantity &base)
    {
        if (base.value > 1'000'000 || rate.decimals > 2 || isOfAnotherRound(base) ||
            (base.bracket != 0 && base.bracket != rate.bracket)) // one of those that a bracket tells apart
            return;
        std::vector<qint64> fits;
        for (const Fit wanted : {Fit::Rounded, Fit::Truncated})
            if (fits.empty())
                for (qint64 bad = 0; bad <= base.value && fits.size() < 2; ++bad)
                    if (fitOf(base.value - bad, base.value, rate) == wanted)
                        fits.push_back(bad);
        if (isFull(rate))
            fits = {0}; // says that none failed, however few decimals it has
        if (fits.size() == 1)
            m_context.implied.push_back({m_p, name.start, rate.end, rate.thing == Thing::Media, base.value,
                                         fits.front(), rate.decimals});
    }

    ProofContext &m_context;
    RoundingHabit &m_habit;
    RateFindings m_findings;
    int m_p = 0;
    bool m_told[2] = {false, false}; // the first 合格率 of websites, of media: that of the whole
};

} // namespace

void checkRates(ProofContext &context)
{
    RoundingHabit habit;
    Rates(context, habit).check();
    checkShares(context, habit);
    habit.report(context);
}

} // namespace xw::notice
