// Changes: growth in percent against the two counts, differences of rates in percentage points, and means per
// day. What stands on the other side of a comparison is often not in the text: then nothing is said.
#include "notice/proof/changes.h"
#include "notice/proof/checks.h"
#include "notice/proof/rate_names.h"
#include "notice/proof/readings.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Family = RateName::Family;

/// The value in hundredths of a percent; -1: finer than that.
qint64 inHundredths(const Quantity &q)
{
    if (q.decimals > 2 || q.value > 1'000'000)
        return -1;
    qint64 value = q.value;
    for (int d = q.decimals; d < 2; ++d)
        value *= 10;
    return value;
}

int stepOf(const Quantity &q)
{
    return q.decimals >= 2 ? 1 : q.decimals == 1 ? 10 : 100;
}

class Changes
{
public:
    explicit Changes(ProofContext &context) : m_context(context) {}

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p) {
            readYear();
            const auto &list = quantities();
            for (size_t i = 0; i < list.size(); ++i) {
                const Quantity &q = list[i];
                if (q.measure == Quantity::Measure::Points)
                    points(i);
                else if (q.measure == Quantity::Measure::Percent &&
                         rateNameOf(line(), q).family == Family::Change)
                    growth(i);
                else if (q.part == Part::Mean)
                    mean(i);
                else if (q.part == Part::Change)
                    difference(i);
            }
        }
    }

private:
    const std::vector<Quantity> &quantities() const { return m_context.readings[size_t(m_p)].quantities; }
    const QString &line() const { return m_context.lines.at(size_t(m_p)); }
    QString between(int from, int to) const { return line().mid(from, std::clamp(to - from, 0, 200)); }

    void readYear()
    {
        static const QRegularExpression year(u"(20\\d\\d)年"_s);
        if (const auto match = year.match(line()); match.hasMatch())
            m_year = match.captured(1).toInt();
    }

    static bool isCounted(const Quantity &q, const Quantity &like)
    {
        return q.isCount() && q.part != Part::Limit && q.part != Part::Mean && sameUnit(q, like) &&
               q.scale == like.scale && q.decimals == like.decimals && q.value > 0;
    }

    /// What the other period had: 上月1000件, 去年同期的1000件, 由1000件.
    static bool isEarlier(const Quantity &q)
    {
        static const QRegularExpression earlier(
            u"(?:上年|上月|上季度|上一|上期|上周|上半年|去年|前年|同期|此前|原来|原有|由|从|往年|前期|基期)[^,。;]{0,12}$"_s);
        return earlier.match(q.label).hasMatch();
    }

    static Fit growthFit(qint64 now, qint64 before, int direction, const Quantity &percent)
    {
        if (before <= 0 || (direction > 0 && now < before) || (direction < 0 && now > before))
            return Fit::None;
        return fitOf(std::llabs(now - before), before, percent);
    }

    /// 受理1200件,较上月(1000件)增长20% · 由1000件增加到1200件,增长20% · 1200件,增加200件,增长20%
    void growth(size_t i)
    {
        const auto &list = quantities();
        const Quantity &percent = list[i];
        const int direction = directionIn(percent.label);
        static const QRegularExpression other(u"率|比例|占比|满意度|得分|平均分|时长|同时"_s);
        if (direction == 0 || other.match(percent.label).hasMatch() || i == 0)
            return;
        std::vector<const Quantity *> counts; // nearest first
        for (size_t j = i; j-- > 0 && i - j <= 6 && list[j].sentence == percent.sentence;)
            if (list[j].isCount() && list[j].part != Part::Limit)
                counts.push_back(&list[j]);
        // The earlier count may stand in a bracket behind: 增长20%(上月1000件).
        const Quantity *behind = i + 1 < list.size() && list[i + 1].isCount() && list[i + 1].bracket > 0 &&
                                         list[i + 1].outer == percent.bracket &&
                                         between(percent.end, list[i + 1].start).startsWith(u'(') &&
                                         isEarlier(list[i + 1])
                                     ? &list[i + 1]
                                     : nullptr;
        if (counts.empty())
            return;
        struct Pair {
            const Quantity *now, *other;
            qint64 after, before;
            bool sure;
        };
        std::vector<Pair> pairs;
        const Quantity &last = *counts.front();
        const bool adjacent = &last == &list[i - 1];
        for (size_t a = 0; a < counts.size(); ++a) {
            const Quantity &q = *counts[a];
            if (behind && q.part != Part::Change && isCounted(q, *behind))
                pairs.push_back({&q, behind, q.value, behind->value, a == 0 && adjacent});
            for (size_t b = a + 1; b < counts.size(); ++b) {
                const Quantity &r = *counts[b];
                if (!isCounted(r, q))
                    continue;
                if (q.part == Part::Change) {
                    const int way = directionIn(q.label) == 0 ? direction : directionIn(q.label);
                    const bool sure = a == 0 && adjacent && way == direction && b == a + 1 &&
                                      r.part != Part::Change && q.bracket == percent.bracket &&
                                      between(q.end, percent.start).size() <= 8 && comparesTo(q) &&
                                      r.value > q.value;
                    const bool fromEarlier = a == 0 && adjacent && b == 1 && isEarlier(r) &&
                                             way == direction && between(q.end, percent.start).size() <= 8;
                    pairs.push_back({&r, &q, r.value, r.value - way * q.value, sure});
                    if (!comparesTo(q) || isEarlier(r))
                        pairs.push_back({&r, &q, r.value + way * q.value, r.value, fromEarlier});
                    continue;
                }
                const bool told = a == 0 && b == 1 && adjacent && between(q.end, percent.start).size() <= 10;
                pairs.push_back({&r, &q, r.value, q.value, told && isEarlier(q) && !isEarlier(r)});
                pairs.push_back({&q, &r, q.value, r.value, told && isEarlier(r) && !isEarlier(q)});
            }
        }
        const Pair *sure = nullptr;
        for (const Pair &pair : pairs) {
            if (growthFit(pair.after, pair.before, direction, percent) != Fit::None)
                return m_context.hold("change", m_p, nameStart(percent), percent.end,
                                      {pair.now, pair.other, &percent});
            if (pair.sure && pair.before > 0 && !sure)
                sure = &pair;
        }
        if (!sure)
            return;
        const qint64 moved = sure->after - sure->before;
        const QString right = asPercent(std::llabs(moved), sure->before, percent.decimals);
        const int start = nameStart(percent);
        m_context.hold("change", m_p, start, percent.end, {sure->now, sure->other, &percent},
                       ProofResult::Contradiction);
        m_context.add(
            ProofKind::Contradiction, "change", m_p, start, percent.end,
            {moved * direction >= 0
                 ? QT_TRANSLATE_NOOP("xw", "From %1 to %2 is a change of %3")
                 : QT_TRANSLATE_NOOP("xw", "From %1 to %2 is a change of %3 the other way"),
             {printed(sure->before, sure->now->decimals), printed(sure->after, sure->now->decimals), right}},
            right);
    }

    /// 645篇,比上年的598篇增加47篇: the three go together.
    void difference(size_t i)
    {
        const auto &list = quantities();
        if (i < 2)
            return;
        const Quantity &change = list[i], &before = list[i - 1], &now = list[i - 2];
        const int direction = directionIn(change.label);
        static const QRegularExpression bare(u"^[\\p{Han},]{0,3}$"_s);
        if (direction == 0 || before.sentence != change.sentence || now.sentence != change.sentence ||
            !before.isAddable() || !now.isAddable() || !isCounted(before, change) ||
            !isCounted(now, change) || !isEarlier(before) || isEarlier(now) ||
            before.bracket != now.bracket || change.bracket != now.bracket ||
            !bare.match(between(before.end, change.start)).hasMatch())
            return;
        const qint64 moved = now.value - before.value;
        const bool sound = moved == direction * change.value;
        m_context.hold("change", m_p, now.start, change.end, {&now, &before, &change},
                       sound ? ProofResult::Sound : ProofResult::Contradiction);
        if (!sound)
            m_context.add(ProofKind::Contradiction, "change", m_p, now.start, change.end,
                          {QT_TRANSLATE_NOOP("xw", "From %1 to %2 is a change of %3"),
                           {printed(before.value, before.decimals), printed(now.value, now.decimals),
                            printed(moved, now.decimals)}},
                          printed(std::llabs(moved), now.decimals));
    }

    /// A change against a period or place, not one of a part: 环比增加200件, 较上月减少30件.
    static bool comparesTo(const Quantity &change)
    {
        static const QRegularExpression against(u"同比|环比|[较比]"_s);
        return against.match(change.label).hasMatch();
    }

    int nameStart(const Quantity &q) const
    {
        int at = q.start;
        while (at > 0 && q.start - at < 24 && !QStringView(u",。;:()、").contains(line().at(at - 1)))
            --at;
        return at;
    }

    /// 合格率96%,比上季度的94%提高2个百分点 · 由94%提高到96%,提高2个百分点 · 低于全省平均水平3.2个百分点
    void points(size_t i)
    {
        const auto &list = quantities();
        const Quantity &q = list[i];
        const int direction = directionIn(wordsBefore(q));
        const QString told = between(std::max(0, q.start - 30), q.start);
        if (direction == 0 || told.contains(u"分别"_s) || inHundredths(q) < 0 || q.part == Part::Limit ||
            isLimited(q))
            return;
        std::vector<const Quantity *> rates; // nearest first
        for (size_t j = i; j-- > 0 && i - j <= 5 && list[j].sentence == q.sentence;)
            if (list[j].measure == Quantity::Measure::Percent)
                rates.push_back(&list[j]);
        if (i + 1 < list.size() && list[i + 1].measure == Quantity::Measure::Percent &&
            list[i + 1].bracket > 0 && list[i + 1].outer == q.bracket && list[i + 1].start - q.end <= 14)
            rates.push_back(&list[i + 1]);
        for (size_t a = 0; a < rates.size(); ++a)
            for (size_t b = a + 1; b < rates.size(); ++b)
                if (matches(*rates[a], *rates[b], q))
                    return settlePoints(q, *rates[b], *rates[a], direction);
        if (rates.size() >= 2 && rates[0]->start < q.start && rates[1]->start < q.start &&
            rates[0] == &list[i - 1] && i >= 2 && rates[1] == &list[i - 2] &&
            isComparison(*rates[1], *rates[0]))
            return contradictPoints(q, *rates[1], *rates[0], direction);
        if (!rates.empty() && rates.front()->start < q.start)
            againstMean(q, *rates.front(), direction);
    }

    /// Its words; of a number right behind a bracket those before the bracket:
    /// 低于平均水平(95.0%)3.6个百分点.
    QString wordsBefore(const Quantity &q) const
    {
        if (!q.label.isEmpty() || q.start == 0 || line().at(q.start - 1) != u')')
            return q.label;
        const int open = int(line().lastIndexOf(u'(', q.start - 1));
        return open < 0 || q.start - open > 40 ? q.label : between(std::max(0, open - 16), open);
    }

    static bool isLimited(const Quantity &q)
    {
        static const QRegularExpression near(u"(?:近|约|超|超过|逾|不到|不足|以上)$"_s);
        return near.match(q.label).hasMatch();
    }

    static bool matches(const Quantity &a, const Quantity &b, const Quantity &difference)
    {
        const qint64 x = inHundredths(a), y = inHundredths(b);
        const int step = std::max({stepOf(a), stepOf(b), stepOf(difference)});
        return x >= 0 && y >= 0 && std::llabs(std::llabs(x - y) - inHundredths(difference)) <= step;
    }

    /// Whether the words between two rates hold one against the other.
    bool isComparison(const Quantity &first, const Quantity &second) const
    {
        static const QRegularExpression words(
            u"比|较|低于|高于|提高到|提升到|提升至|提高至|上升到|上升至|下降到|下降至|降至|升至|降到|升到|回落至|增长到|增长至"_s);
        const QString said = between(first.end, second.start);
        return words.match(said).hasMatch() && said.size() <= 40;
    }

    /// first, then second: from the first to the second where the words say 由…到, else the first is the
    /// later.
    bool movesUp(const Quantity &first, const Quantity &second) const
    {
        static const QRegularExpression to(u"[到至]"_s);
        const bool forward = between(first.end, second.start).contains(to);
        return forward ? inHundredths(second) > inHundredths(first)
                       : inHundredths(first) > inHundredths(second);
    }

    void settlePoints(const Quantity &q, const Quantity &first, const Quantity &second, int direction)
    {
        const bool known = first.start < q.start && second.start < q.start && isComparison(first, second);
        const bool turned = known && inHundredths(q) > std::max(stepOf(first), stepOf(q)) &&
                            movesUp(first, second) != (direction > 0);
        if (turned)
            return contradictPoints(q, first, second, direction);
        m_context.hold("change", m_p, std::min(first.start, second.start), q.end, {&first, &second, &q});
    }

    void contradictPoints(const Quantity &q, const Quantity &first, const Quantity &second, int direction)
    {
        const qint64 difference = std::llabs(inHundredths(first) - inHundredths(second));
        const int decimals = std::max(first.decimals, second.decimals);
        qint64 value = difference;
        for (int d = decimals; d < 2; ++d)
            value /= 10;
        const QString right = printed(value, decimals) + u"个百分点"_s;
        const bool turned = matches(first, second, q) && movesUp(first, second) != (direction > 0);
        m_context.hold("change", m_p, first.start, q.end, {&first, &second, &q}, ProofResult::Contradiction);
        m_context.add(ProofKind::Contradiction, "rate", m_p, first.start, q.end,
                      {turned ? QT_TRANSLATE_NOOP("xw", "%1% and %2% are %3 percentage points apart, but the "
                                                        "other way round")
                              : QT_TRANSLATE_NOOP("xw", "From %1% to %2% are not %3 percentage points"),
                       {printed(first.value, first.decimals), printed(second.value, second.decimals),
                        printed(q.value, q.decimals)}},
                      turned ? QString() : right);
    }

    /// 84.2%,低于全省平均水平11.8个百分点: the mean is the rate that the text tells of the whole.
    void againstMean(const Quantity &q, const Quantity &rate, int direction)
    {
        static const QRegularExpression mean(
            u"(?:平均|总体|整体|全[省市县区州国旗])[^,。;]{0,12}$|(?:平均|总体|整体)[^,。;]{0,8}(?:高|低)"_s);
        static const QRegularExpression past(u"上年|上月|上季|去年|同期|上半年|上次|前"_s);
        const QString said = between(rate.end, q.start);
        if (!mean.match(q.label).hasMatch() || past.match(said).hasMatch() || said.size() > 30)
            return;
        const Quantity *told = nullptr;
        bool several = false, sound = false;
        for (int p = 0; p <= m_p && !sound; ++p)
            for (const Quantity &other : m_context.readings[size_t(p)].quantities) {
                if (other.measure != Quantity::Measure::Percent || &other == &rate ||
                    (p == m_p && other.start >= q.start))
                    continue;
                const RateName name = rateNameOf(m_context.lines.at(size_t(p)), other);
                const bool rates = name.family == Family::Pass || name.family == Family::Handle ||
                                   name.family == Family::None;
                if (matches(other, rate, q)) {
                    told = &other;
                    sound = true;
                    break;
                }
                const bool whole = name.subject.contains(u"平均"_s) || name.subject.contains(u"总体"_s) ||
                                   name.stem.contains(u"平均"_s) ||
                                   (name.family == Family::Pass && speaksOfWhole(name.subject) &&
                                    name.subject.contains(u'全'));
                if (rates && whole && sameThing(other, rate)) {
                    several = several || (told && told->value != other.value);
                    told = &other;
                }
            }
        if (!told || (several && !sound))
            return;
        m_context.hold("change", m_p, rate.start, q.end, {&rate, told, &q},
                       sound ? ProofResult::Sound : ProofResult::Contradiction);
        if (sound)
            return;
        const qint64 difference = std::llabs(inHundredths(rate) - inHundredths(*told));
        Q_UNUSED(direction);
        const QString right = printed(difference, 2) + u"个百分点"_s;
        m_context.add(ProofKind::Contradiction, "rate", m_p, rate.start, q.end,
                      {QT_TRANSLATE_NOOP("xw", "From %1% to %2% are not %3 percentage points"),
                       {printed(rate.value, rate.decimals), printed(told->value, told->decimals),
                        printed(q.value, q.decimals)}},
                      right);
    }

    /// 9月共受理3000件,日均100件
    void mean(size_t i)
    {
        const auto &list = quantities();
        const Quantity &q = list[i];
        static const QRegularExpression daily(u"日均|日平均|[天日]"_s);
        if (!daily.match(q.label).hasMatch())
            return; // by month or by person: how many those are is not told
        const int from = m_context.readings[size_t(m_p)].sentenceStarts.at(size_t(q.sentence));
        PeriodDays days = periodIn(between(from, std::max(from, q.end + 20)), m_year);
        if (!days.isKnown())
            days = periodIn(line().left(from).right(200), m_year);
        for (int p = 0; p < std::min(3, m_p) && !days.isKnown(); ++p)
            days = periodIn(m_context.lines.at(size_t(p)).left(80), m_year);
        if (!days.isKnown())
            return;
        const Quantity *nearest = nullptr;
        for (size_t j = i; j-- > 0 && i - j < 12 && q.sentence - list[j].sentence <= 2;) {
            const Quantity &whole = list[j];
            if (!whole.isAddable() || whole.value <= 0 || !sameUnit(whole, q) || whole.bracket != q.bracket)
                continue;
            if (fitsMean(whole, q, days))
                return m_context.hold("change", m_p, nameStart(q), q.end, {&whole, &q});
            if (!nearest && whole.sentence == q.sentence && j == i - 1 && whole.value > q.value)
                nearest = &whole;
        }
        // 日均受理137件,共受理959件: the whole right behind.
        if (i + 1 < list.size() && list[i + 1].isAddable() && list[i + 1].sentence == q.sentence &&
            sameUnit(list[i + 1], q) && list[i + 1].label.contains(u'共')) {
            if (fitsMean(list[i + 1], q, days))
                return m_context.hold("change", m_p, nameStart(q), q.end, {&list[i + 1], &q});
            nearest = nearest ? nearest : &list[i + 1];
        }
        if (!nearest)
            return;
        const auto [least, most] = days.spans.front();
        const int n = least == most ? least : most;
        qint64 unit = 1;
        for (int d = 0; d < q.decimals; ++d)
            unit *= 10;
        qint64 fine = 1;
        for (int d = 0; d < nearest->decimals; ++d)
            fine *= 10;
        const qint64 total = nearest->value * nearest->scale * unit / fine / q.scale;
        const QString right = printed((total + n / 2) / n, q.decimals) + (q.scale > 1 ? u"万"_s : QString());
        m_context.hold("change", m_p, nameStart(q), q.end, {nearest, &q}, ProofResult::Contradiction);
        m_context.add(
            ProofKind::Contradiction, "change", m_p, nameStart(q), q.end,
            {QT_TRANSLATE_NOOP("xw", "%1 over %2 days are %3 a day"),
             {printed(nearest->value, nearest->decimals) + (nearest->scale > 1 ? u"万"_s : QString()),
              QString::number(n), right}},
            right);
    }

    ProofContext &m_context;
    int m_p = 0;
    int m_year = 0;
};

} // namespace

void checkChanges(ProofContext &context)
{
    Changes(context).check();
}

} // namespace xw::notice
