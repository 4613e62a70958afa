#include "notice/proof/point_differences.h"

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

class PointDifferences
{
    using Family = RateName::Family;

public:
    PointDifferences(ProofContext &context, int paragraph) : m_context(context), m_p(paragraph) {}

    /// 合格率96%,比上季度的94%提高2个百分点 · 由94%提高到96%,提高2个百分点 · 低于全省平均水平3.2个百分点
    void check(size_t i)
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

private:
    const std::vector<Quantity> &quantities() const { return m_context.readings[size_t(m_p)].quantities; }
    const QString &line() const { return m_context.lines.at(size_t(m_p)); }
    QString between(int from, int to) const { return line().mid(from, std::clamp(to - from, 0, 200)); }

    /// Its words; of a number right behind a bracket those before the bracket:
    /// 低于平均水平(95.0%)3.6个百分点.
    QString wordsBefore(const Quantity &q) const
    {
        if (!q.label.isEmpty() || q.start == 0 || line().at(q.start - 1) != u')')
            return q.label;
        const int open = int(lastWithin(line(), u'(', q.start - 41, q.start));
        return open < 0 || line().at(open) != u'(' ? q.label : between(std::max(0, open - 16), open);
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
            u"比|较|与(?:上|去|前|同)|低于|高于|提高到|提升到|提升至|提高至|上升到|上升至|下降到|下降至|降至|升至|降到|升到|回落至|增长到|增长至"_s);
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

    ProofContext &m_context;
    int m_p = 0;
};

} // namespace

void checkPoints(ProofContext &context, int paragraph, size_t i)
{
    PointDifferences(context, paragraph).check(i);
}

} // namespace xw::notice
