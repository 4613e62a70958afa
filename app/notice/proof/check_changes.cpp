// Changes: growth in percent against the two counts, differences of rates in percentage points, and means per
// day. What stands on the other side of a comparison is often not in the text: then nothing is said.
#include "notice/proof/changes.h"
#include "notice/proof/checks.h"
#include "notice/proof/point_differences.h"
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
                    checkPoints(m_context, m_p, i);
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
        // 较5月的2429件, 比2022年的…: a period with its name.
        static const QRegularExpression named(
            u"[较比](?:20\\d\\d年)?(?:[\\d一二三四五六七八九十]{1,3}(?:月份?|季度)|20\\d\\d年)?(?:同期)?的$"_s);
        return earlier.match(q.label).hasMatch() || named.match(q.label).hasMatch();
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
        static const QRegularExpression against(u"同比|环比|[较比]|[年月季周]来|以来"_s);
        return against.match(change.label).hasMatch();
    }

    int nameStart(const Quantity &q) const
    {
        int at = q.start;
        while (at > 0 && q.start - at < 24 && !QStringView(u",。;:()、").contains(line().at(at - 1)))
            --at;
        return at;
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
            const bool last = std::none_of(list.begin() + ptrdiff_t(j) + 1, list.begin() + ptrdiff_t(i),
                                           [&](const Quantity &other) { return sameUnit(other, q); });
            if (!nearest && whole.sentence == q.sentence && last && whole.value > q.value)
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
