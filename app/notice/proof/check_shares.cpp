// Shares (占比, 占…的, 抽查比例) against the counts of which they speak, and lists of shares that make up the
// whole.
#include "notice/proof/checks.h"
#include "notice/proof/rate_names.h"
#include "notice/proof/readings.h"
#include "notice/proof/rounding_habit.h"
#include "notice/proof/shares_together.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Family = RateName::Family;

class Shares
{
public:
    Shares(ProofContext &context, RoundingHabit &habit) : m_context(context), m_habit(habit)
    {
        for (int p = 0; p < context.bodyEnd(); ++p)
            for (const Quantity &q : context.readings[size_t(p)].quantities)
                if (q.part == Part::Whole && q.scale == 1 && q.decimals == 0 && m_wholes.size() < 64)
                    m_wholes.emplace_back(p, &q);
    }

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p) {
            const auto &list = quantities();
            std::vector<size_t> run; // shares of one sentence that may make up the whole
            for (size_t i = 0; i < list.size(); ++i) {
                if (list[i].measure != Quantity::Measure::Percent)
                    continue;
                const RateName name = rateNameOf(m_context.lines.at(size_t(m_p)), list[i]);
                if (name.family == Family::Share) {
                    if (!run.empty() && (list[run.front()].sentence != list[i].sentence ||
                                         list[run.front()].bracket != list[i].bracket)) {
                        checkSharesTogether(m_context, m_p, run);
                        run.clear();
                    }
                    run.push_back(i);
                    share(i, name);
                } else if (name.family == Family::None && shareOfTold(i)) {
                    continue;
                } else if (name.family == Family::Check) {
                    sampled(i, name);
                }
            }
            checkSharesTogether(m_context, m_p, run);
        }
    }

private:
    const std::vector<Quantity> &quantities() const { return m_context.readings[size_t(m_p)].quantities; }
    const QString &line() const { return m_context.lines.at(size_t(m_p)); }

    /// The count right in front of a share: 受理20915个,占40.5% · 58件(占2%) · 500个网站,占网站总数的67.9%
    const Quantity *partOf(size_t i) const
    {
        const auto &list = quantities();
        const Quantity &share = list[i];
        if (i == 0)
            return nullptr;
        // A bracket in between holds numbers of its own.
        size_t j = i - 1;
        while (j > 0 && list[j].bracket != share.bracket && list[j].bracket > 0 &&
               list[j].outer == share.bracket)
            --j;
        const Quantity &part = list[j];
        if (!part.isCount() || part.segment != share.segment || part.scale != 1 || part.decimals > 0)
            return nullptr;
        static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
        const QString between = line().mid(part.end, std::min(share.start - part.end, 120)).remove(brackets);
        if (part.bracket != share.bracket)
            return share.outer == part.bracket && between.indexOf(u'(') <= 8 && between.contains(u'(') &&
                           !between.contains(u',')
                       ? &part
                       : nullptr;
        return between.size() <= 50 && between.count(u',') <= 1 && !between.contains(u';') &&
                       !between.contains(u'。')
                   ? &part
                   : nullptr;
    }

    void share(size_t i, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        const Quantity *part = partOf(i);
        if (!part || part->part == Part::Change || part->part == Part::Limit)
            return;
        const bool total = name.stem.contains(u'总');
        // A、B、C: the share may be that of all three.
        std::vector<qint64> parts{part->value};
        qint64 run = part->value;
        const auto at = size_t(part - list.data());
        for (size_t j = at; j-- > 0 && list[j].isCount() && list[j].clause == part->clause && at - j < 12;) {
            run += list[j].value;
            parts.push_back(run);
        }
        std::vector<RateReading> readings;
        bool sure = false;
        bool settled = false; // one reading gives the share exactly: no other is looked for
        const auto add = [&](const Quantity &base, bool near) {
            if (settled || !base.isAddable() || base.scale != 1 || base.decimals > 0 ||
                !sameUnit(base, *part) || &base == part ||
                !(sameThing(base, *part) || base.thing == Thing::Message ||
                  (base.thing == Thing::Else && part->thing == Thing::Other && near)))
                return;
            for (const qint64 value : parts)
                if (value <= base.value && base.value > 0 && !settled) {
                    readings.push_back({part, &base, value, base.value, near});
                    settled = fitOf(value, base.value, rate) == Fit::Rounded;
                }
        };
        const bool among = inAPart(*part);
        for (size_t j = at; j-- > 0 && at - j < 60;) {
            add(list[j], list[j].sentence == rate.sentence);
            const bool fitsKind =
                list[j].part == Part::Whole || list[j].part == Part::Sample || list[j].part == Part::Plain;
            const bool next = rate.sentence - list[j].sentence == 1;
            // 政务新媒体656个。检查政务新媒体95个,占政务新媒体总数的… · 检查92家。合格88家,占…
            const bool named =
                next && list[j].bracket == 0 && list[j].thing == part->thing &&
                ((total && part->thing != Thing::Other) ||
                 ((part->part == Part::Passed || part->part == Part::Failed) && list[j].part != Part::Plain));
            const bool close = list[j].sentence == rate.sentence || (next && opensWithAmong(rate.sentence)) ||
                               named || (total && list[j].part == Part::Whole && sameThing(list[j], *part));
            // 65家网站中7家被点名,占…
            const bool among = list[j].end < part->start && part->start - list[j].end < 16 &&
                               line().mid(part->start - 1, 1) == u"中";
            sure = sure || (fitsKind && close && list[j].isAddable() && sameUnit(list[j], *part) &&
                            list[j].value >= part->value && (among || list[j].clause != part->clause));
        }
        bool named = false;
        for (const auto &[p, base] : m_wholes)
            if (p != m_p && base->value >= part->value) {
                add(*base, false);
                named = named || (total && p < m_p && sameUnit(*base, *part) && sameThing(*base, *part));
            }
        // 有效信件497件 in a paragraph before can be what the shares are of, though it calls itself no whole.
        for (int p = m_p - 1; p >= 0 && m_p - p <= 3 && rate.decimals > 0 && !readings.empty(); --p)
            for (const Quantity &base : m_context.readings[size_t(p)].quantities)
                if (base.part != Part::Whole && base.value >= part->value && readings.size() < 200)
                    add(base, false);
        sure = groupSum(i, *part, readings) || sure;
        if (readings.empty())
            return;
        const RateVerdict verdict = judge(readings, rate);
        const RateReading &reading = *verdict.reading;
        const std::vector<const Quantity *> against{part, reading.wholeFrom};
        if (verdict.fit == Fit::None) {
            if ((!sure && !named) || among || shareAnotherBase(list, i))
                return; // what it is a share of is not in the text
            contradict(*part, readings, rate, part->start, quoteFrom(*part));
            return;
        }
        m_context.hold("share", m_p, part->start, rate.end, against);
        if (verdict.fit == Fit::Rounded)
            m_habit.rounded(reading.part, reading.whole, rate);
        else if (sure || (reading.wholeFrom && reading.wholeFrom->part == Part::Whole))
            m_habit.cut({m_p, quoteFrom(*part), rate.end, reading.part, reading.whole, rate.decimals});
    }

    /// No reading gives the share that is printed. The likeliest base is the one that comes nearest; where
    /// even that one is far off, it may not be meant: a doubt.
    void contradict(const Quantity &part, const std::vector<RateReading> &readings, const Quantity &rate,
                    int heldFrom, int quotedFrom)
    {
        const RateReading *nearest = &readings.front();
        for (const RateReading &one : readings)
            if (pointsOff(one.part, one.whole, rate) < pointsOff(nearest->part, nearest->whole, rate))
                nearest = &one;
        const bool far = pointsOff(nearest->part, nearest->whole, rate) > 10;
        const QString expected = asPercent(nearest->part, nearest->whole, rate.decimals);
        m_context.hold("share", m_p, heldFrom, rate.end, {&part, nearest->wholeFrom},
                       far ? ProofResult::Doubt : ProofResult::Contradiction);
        m_context.add(far ? ProofKind::Doubt : ProofKind::Contradiction, "rate", m_p, quotedFrom, rate.end,
                      {QT_TRANSLATE_NOOP("xw", "%1 of %2 is %3, not %4"),
                       {QString::number(nearest->part), QString::number(nearest->whole), expected,
                        printed(rate.value, rate.decimals) + u'%'}},
                      expected);
    }

    /// 在…门户网站中,有158家…: a base that the sentence names without its number.
    bool inAPart(const Quantity &part) const
    {
        const int from = m_context.readings[size_t(m_p)].sentenceStarts.at(size_t(part.sentence));
        const QString before =
            line().mid(std::max(from, part.start - 80), part.start - std::max(from, part.start - 80));
        static const QRegularExpression among(u"[^\\d]{4,}中,[^,\\d]{0,6}$"_s);
        static const QRegularExpression counted(
            u"\\d\\s*(?:个|家|条|件|份|项|封|处)[^\\d,。;]{0,12}中,[^,\\d]{0,6}$"_s);
        return among.match(before).hasMatch() && !counted.match(before).hasMatch();
    }

    bool opensWithAmong(int sentence) const
    {
        const int from = m_context.readings[size_t(m_p)].sentenceStarts.at(size_t(sentence));
        return line().mid(from, 3).trimmed().startsWith(u"其中"_s);
    }

    int quoteFrom(const Quantity &part) const
    {
        int at = part.start;
        while (at > 0 && part.start - at < 24 && !QStringView(u",。;:()、").contains(line().at(at - 1)))
            --at;
        return at;
    }

    /// What the parts of one list make together can be what they are shares of.
    /// true: they are, as two others of the list say.
    bool groupSum(size_t i, const Quantity &part, std::vector<RateReading> &readings) const
    {
        const auto &list = quantities();
        qint64 sum = 0;
        const Quantity *first = nullptr;
        size_t from = i, to = i;
        while (from > 0 && list[from - 1].sentence == list[i].sentence && i - from < 60)
            --from;
        while (to + 1 < list.size() && list[to + 1].sentence == list[i].sentence && to - i < 60)
            ++to;
        int parts = 0;
        for (size_t j = from; j < to; ++j)
            if (list[j].isAddable() && list[j + 1].measure == Quantity::Measure::Percent &&
                sameUnit(list[j], part) && list[j].scale == 1) {
                sum += list[j].value;
                first = first ? first : &list[j];
                ++parts;
            }
        if (parts < 2 || sum <= 0)
            return false;
        readings.push_back({&part, first, part.value, sum, true});
        int others = 0;
        for (size_t j = from; j < to; ++j)
            others += &list[j] != &part && list[j].isAddable() && sameUnit(list[j], part) &&
                      list[j].scale == 1 && list[j + 1].measure == Quantity::Measure::Percent &&
                      fitOf(list[j].value, sum, list[j + 1]) != Fit::None;
        return others >= 2;
    }

    /// 直接解答4506件,转办893件,直接解答占受理总量5399件的83.46%: the base stands right behind 占.
    bool shareOfTold(size_t i)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        static const QRegularExpression ends(u"^[\\p{Han}]{0,8}(?:的|的比例为|的比重为)?$"_s);
        if (i < 2 || !list[i - 1].isAddable() || list[i - 1].scale != 1 || list[i - 1].decimals > 0 ||
            list[i - 1].segment != rate.segment || !ends.match(rate.label).hasMatch() ||
            !list[i - 1].label.contains(u'占') || line().mid(list[i - 1].end, 1) == u"(")
            return false;
        const Quantity &base = list[i - 1];
        const QString name = base.label.section(u'占', 0, 0).trimmed();
        std::vector<RateReading> readings;
        const Quantity *meant = nullptr;
        qint64 meantSum = 0;
        for (size_t j = i - 1; j-- > 0 && i - j < 12 && rate.sentence - list[j].sentence <= 1;) {
            const Quantity &part = list[j];
            if (!part.isCount() || part.scale != 1 || part.decimals > 0 || part.part == Part::Limit ||
                !sameUnit(part, base) || part.value > base.value)
                continue;
            readings.push_back({&part, &base, part.value, base.value, true});
            const bool named = !name.isEmpty() && (part.label + part.tail).contains(name.right(4));
            if (!meant && (named || (name.isEmpty() && j + 2 == i && part.segment == rate.segment)))
                meant = &part;
        }
        // 两类账号占…: the last counts together.
        static const QRegularExpression together(u"[两二三四五六七八九]者?|合计|共"_s);
        qint64 sum = 0;
        for (size_t j = i - 1, n = 0; j-- > 0 && n < 6 && list[j].sentence == rate.sentence; ++n) {
            if (!list[j].isAddable() || list[j].scale != 1 || !sameUnit(list[j], base))
                break;
            sum += list[j].value;
            if (n > 0 && sum <= base.value) {
                readings.push_back({&list[j], &base, sum, base.value, true});
                if (together.match(name).hasMatch() && !meant)
                    meantSum = sum;
            }
        }
        if (readings.empty())
            return false;
        const RateVerdict verdict = judge(readings, rate);
        if (verdict.fit != Fit::None) {
            m_context.hold("share", m_p, verdict.reading->partFrom->start, rate.end,
                           {verdict.reading->partFrom, &base});
            return true;
        }
        if (meantSum > 0)
            contradict(base, {{&base, &base, meantSum, base.value, true}}, rate, base.start, quoteFrom(base));
        else if (meant)
            contradict(*meant, {{meant, &base, meant->value, base.value, true}}, rate, base.start,
                       quoteFrom(base));
        return true;
    }

    /// 253个政府网站随机抽查了130个,抽查比例为51.38%
    void sampled(size_t i, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        std::vector<RateReading> readings;
        const auto usable = [&](const Quantity &q) {
            return q.isAddable() && q.scale == 1 && q.decimals == 0 && q.thing != Thing::Else &&
                   sameThing(q, rate) && q.part != Part::Failed && q.part != Part::Passed;
        };
        size_t last = i;
        for (size_t j = i; j-- > 0 && i - j < 12 && list[j].sentence == rate.sentence;)
            if (usable(list[j]) && (list[j].bracket == 0 || list[j].bracket == rate.bracket)) {
                last = j;
                break;
            }
        if (last == i)
            return;
        const Quantity &part = list[last];
        bool sure = false;
        for (size_t j = last; j-- > 0 && last - j < 40;) {
            const Quantity &whole = list[j];
            if (!usable(whole) || whole.value < part.value || !sameUnit(whole, part))
                continue;
            readings.push_back({&part, &whole, part.value, whole.value, whole.segment == part.segment});
            sure = sure || whole.segment == part.segment || whole.part == Part::Whole ||
                   (whole.thing == part.thing && part.thing != Thing::Other &&
                    part.sentence - whole.sentence == 1);
        }
        for (const auto &[p, base] : m_wholes)
            if (p < m_p && m_p - p <= 3 && base->value >= part.value && sameThing(*base, part) &&
                base->thing != Thing::Else && sameUnit(*base, part)) {
                readings.push_back({&part, base, part.value, base->value, false});
                sure = sure || base->thing == part.thing;
            }
        if (readings.empty())
            return;
        // The nearest in value that is near in place is the one meant.
        const RateVerdict verdict = judge(readings, rate);
        const RateReading &reading = *verdict.reading;
        qint64 all = 100;
        for (int d = 0; d < rate.decimals; ++d)
            all *= 10;
        if (verdict.fit == Fit::None) {
            if (!sure || rate.value >= all)
                return;
            contradict(part, readings, rate, name.start, name.start);
            return;
        }
        m_context.hold("share", m_p, name.start, rate.end, {&part, reading.wholeFrom});
        if (verdict.fit == Fit::Rounded)
            m_habit.rounded(reading.part, reading.whole, rate);
        else if (sure)
            m_habit.cut({m_p, name.start, rate.end, reading.part, reading.whole, rate.decimals});
    }

    ProofContext &m_context;
    RoundingHabit &m_habit;
    std::vector<std::pair<int, const Quantity *>> m_wholes;
    int m_p = 0;
};

} // namespace

void checkShares(ProofContext &context, RoundingHabit &habit)
{
    Shares(context, habit).check();
}

} // namespace xw::notice
