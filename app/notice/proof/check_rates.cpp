// Rates against the counts of which they speak: 合格率, 不合格率, 办结率 and their kin. Every reading that
// the words allow is tried; one that fits makes the rate sound.
#include "notice/proof/checks.h"
#include "notice/proof/rate_names.h"
#include "notice/proof/readings.h"
#include "notice/proof/rounding_habit.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Family = RateName::Family;

/// Says the same verb: 采纳发布 for 采发, 按期办结 for 按期办结.
bool saysVerb(const QString &words, const QString &stem)
{
    qsizetype at = 0;
    for (const QChar c : words)
        at += at < stem.size() && c == stem.at(at);
    return at == stem.size();
}

class Rates
{
public:
    Rates(ProofContext &context, RoundingHabit &habit) : m_context(context), m_habit(habit) {}

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
                    verdictRate(i, afterRate, name);
                    afterRate = i + 1;
                } else if (name.family == Family::Handle) {
                    handledRate(i, name);
                }
            }
        }
    }

private:
    const std::vector<Quantity> &quantities() const { return m_context.readings[size_t(m_p)].quantities; }

    bool overAHundred(const Quantity &rate, const RateName &name)
    {
        const qint64 hundred = Quantity{rate}.decimals == 0 ? 100 : 0;
        qint64 all = 100;
        for (int i = 0; i < rate.decimals; ++i)
            all *= 10;
        if ((hundred > 0 ? rate.value <= hundred : rate.value <= all) || name.stem == u"完成")
            return false;
        m_context.hold("rate", m_p, rate.start, rate.end, {&rate}, ProofResult::Contradiction);
        m_context.add(ProofKind::Contradiction, "rate", m_p, rate.start, rate.end,
                      {QT_TRANSLATE_NOOP("xw", "A share of a whole cannot be more than 100%"), {}});
        return true;
    }

    static bool isFull(const Quantity &rate)
    {
        qint64 all = 100;
        for (int i = 0; i < rate.decimals; ++i)
            all *= 10;
        return rate.value == all;
    }

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
        if (overAHundred(rate, name))
            return;
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
        const auto bases = basesOf(i, from, rate);
        std::vector<RateReading> readings = readingsOf(bases, good, bad, fails);
        keepOwn(rate, readings);
        if (readings.empty()) {
            if (good.empty() && bad.empty())
                withoutPart(i, first, name, bases);
            return;
        }
        sampleTold(rate, from, i, bases, bad, readings);
        if (isFull(rate) && !fails && bad.empty())
            return m_context.hold("rate", m_p, name.start, rate.end, {readings.front().wholeFrom});
        finish(rate, name, readings, true);
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
        for (size_t j = from; j < i; ++j) {
            if (list[j].measure != Quantity::Measure::Percent || isFull(list[j]))
                continue;
            if (rateNameOf(m_context.lines[size_t(m_p)], list[j]).family != Family::Check)
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
        // 32家门户网站无一遗漏,合格率…: that count, and no other, is the base.
        static const QRegularExpression everyone(u"全部|无一遗漏|逐一|全覆盖"_s);
        const QString between =
            m_context.lines[size_t(m_p)].mid(base->end, near ? std::clamp(rate.start - base->end, 0, 40) : 0);
        const bool only = near && everyone.match(between).hasMatch();
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
        if (best == Fit::None && !(speaksOfWhole(name.subject) || later || bases.size() == 1))
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
        if (base.value > 1'000'000 || rate.decimals > 2)
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

    /// 办结率, 接通率, 采用率: the count that says the verb, out of one in front of it.
    void handledRate(size_t i, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        if (overAHundred(rate, name))
            return;
        const QString verb = name.stem;
        const bool onTime =
            verb.startsWith(u'按') || verb.startsWith(u"限时"_s) || verb.startsWith(u"及时"_s);
        std::vector<RateReading> readings;
        constexpr size_t reach = 24;
        bool sure = false;
        for (size_t j = i; j-- > 0 && i - j < reach && rate.sentence - list[j].sentence <= 1;) {
            const Quantity &part = list[j];
            const QString words = part.label + part.tail;
            if (!part.isCount() || part.scale != 1 || part.part == Part::Limit || part.part == Part::Mean ||
                (part.part == Part::Change && !saysVerb(words, verb)))
                continue;
            const bool complement =
                (!verb.endsWith(u"满意"_s) && words.contains(u'未') && saysVerb(words, verb)) ||
                (onTime && part.part == Part::Late) ||
                (!onTime && verb.contains(u'结') && part.part == Part::Open);
            const bool unhappy = verb == u"不满意"_s;
            const bool satisfied = unhappy           ? part.part == Part::Displeased
                                   : verb == u"满意" ? part.part == Part::Pleased
                                                     : saysVerb(words, verb);
            const bool denied = !unhappy && (words.contains(u'未') || words.contains(u'不'));
            const bool handles = verb.contains(u'结') || verb.contains(u'办');
            const bool says =
                satisfied && !denied &&
                (onTime || !handles || (part.part != Part::OnTime && part.part != Part::Late)) &&
                !words.contains(u"受理并办结"_s);
            if (!says && !complement)
                continue;
            for (size_t k = j; k-- > 0 && j - k < reach && part.sentence - list[k].sentence <= 1;) {
                const Quantity &whole = list[k];
                const QString told = whole.label + whole.tail;
                const bool verbItself = complement && saysVerb(told, verb) && !told.contains(u"应"_s);
                const bool due = told.contains(u"应"_s) || told.contains(u'需');
                if (!(whole.isAddable() || (whole.part == Part::Change && due)) || whole.scale != 1 ||
                    !sameUnit(whole, part) || verbItself || whole.value < part.value ||
                    whole.part == Part::Late || whole.part == Part::Open ||
                    (whole.thing == Thing::Else && part.thing != Thing::Else))
                    continue;
                readings.push_back({&part, &whole, complement ? whole.value - part.value : part.value,
                                    whole.value, whole.sentence == part.sentence});
            }
            // 接通3594个,呼入3644个,接通率…: the whole right behind its part.
            if (j + 1 < i && list[j + 1].isAddable() && list[j + 1].sentence == part.sentence &&
                list[j + 1].scale == 1 && sameUnit(list[j + 1], part) && list[j + 1].value >= part.value &&
                list[j + 1].bracket == part.bracket && list[j + 1].thing != Thing::Else &&
                columnIsWhole(list[j + 1]) && !saysVerb(list[j + 1].label + list[j + 1].tail, verb))
                readings.push_back({&part, &list[j + 1],
                                    complement ? list[j + 1].value - part.value : part.value,
                                    list[j + 1].value, true});
            if (readings.empty())
                continue;
            sure = sure || readings.front().near;
        }
        if (readings.empty())
            return feasibleOfAll(i, name);
        if (isFull(rate) && judge(readings, rate).fit == Fit::None)
            return; // all of what was due; that is not in these counts
        const bool direct = i > 0 && list[i - 1].end <= rate.start &&
                            rate.sentence - readings.front().partFrom->sentence <= 1;
        finish(rate, name, readings, sure && direct);
    }

    static bool columnIsWhole(const Quantity &q)
    {
        return q.part == Part::Plain || q.part == Part::Whole || q.part == Part::Sample;
    }

    /// 网民留言357条,…按时办结率46.22%: the one count of the sentence is what the rate is over.
    void feasibleOfAll(size_t i, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        if (isFull(rate) || rate.decimals < 2)
            return;
        const Quantity *only = nullptr;
        for (size_t j = i; j-- > 0 && list[j].sentence == rate.sentence;)
            if (list[j].isCount()) {
                if (only)
                    return;
                only = &list[j];
            }
        if (!only || only->thing != Thing::Message || !only->isAddable() || only->scale != 1 ||
            !(name.stem.contains(u'办') || name.stem.contains(u'复') || name.stem.contains(u"结案"_s)))
            return;
        const Fit fit = feasible(only->value, rate);
        m_context.hold("rate", m_p, name.start, rate.end, {only},
                       fit == Fit::None ? ProofResult::Contradiction : ProofResult::Sound);
        if (fit == Fit::None)
            m_context.add(ProofKind::Contradiction, "rate", m_p, name.start, rate.end,
                          {QT_TRANSLATE_NOOP("xw", "No whole number out of %1 gives %2"),
                           {QString::number(only->value), printed(rate.value, rate.decimals) + u'%'}});
    }

    /// Of readings that all fail, the one that was meant: in the statement itself rather than outside, and
    /// there the one that comes nearest.
    static const RateReading *likeliest(const std::vector<RateReading> &readings, const Quantity &rate)
    {
        const RateReading *best = nullptr;
        for (const RateReading &one : readings) {
            const bool nearer =
                best && pointsOff(one.part, one.whole, rate) < pointsOff(best->part, best->whole, rate);
            if (!best || (one.near && !best->near) || (one.near == best->near && nearer))
                best = &one;
        }
        return best;
    }

    void finish(const Quantity &rate, const RateName &name, const std::vector<RateReading> &readings,
                bool sure)
    {
        RateVerdict verdict = judge(readings, rate);
        if (verdict.fit == Fit::None)
            verdict.reading = likeliest(readings, rate);
        const RateReading &reading = *verdict.reading;
        std::vector<const Quantity *> against{reading.partFrom, reading.wholeFrom};
        if (verdict.fit == Fit::None) {
            // Another base in another sentence, and far off: then it is not known to be the base.
            const bool doubtful =
                !sure || (!reading.near && pointsOff(reading.part, reading.whole, rate) > 10);
            m_context.hold("rate", m_p, name.start, rate.end, against,
                           doubtful ? ProofResult::Doubt : ProofResult::Contradiction);
            contradict(rate, name, reading, doubtful);
            return;
        }
        m_context.hold("rate", m_p, name.start, rate.end, against);
        const bool whole = reading.part == reading.whole;
        if (isFull(rate) && !whole) {
            m_context.add(ProofKind::Contradiction, "rate", m_p, name.start, rate.end,
                          {QT_TRANSLATE_NOOP("xw", "100% is printed although %1 of %2 failed"),
                           {QString::number(reading.whole - reading.part), QString::number(reading.whole)}},
                          printed(reading.part * 10000 / reading.whole, 2) + u'%');
            return;
        }
        if (verdict.fit == Fit::Rounded)
            m_habit.rounded(reading.part, reading.whole, rate);
        else if (&reading == &readings.front() || reading.near)
            m_habit.cut({m_p, name.start, rate.end, reading.part, reading.whole, rate.decimals});
    }

    void contradict(const Quantity &rate, const RateName &name, const RateReading &reading, bool doubtful)
    {
        const QString expected = asPercent(reading.part, reading.whole, rate.decimals);
        const QString said = printed(rate.value, rate.decimals) + u'%';
        Message message{QT_TRANSLATE_NOOP("xw", "%1 of %2 is %3, not %4"),
                        {QString::number(reading.part), QString::number(reading.whole), expected, said}};
        m_context.add(doubtful ? ProofKind::Doubt : ProofKind::Contradiction, "rate", m_p, name.start,
                      rate.end, std::move(message), expected);
    }

    ProofContext &m_context;
    RoundingHabit &m_habit;
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
