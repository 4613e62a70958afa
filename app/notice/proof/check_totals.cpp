// Sums that no 其中 announces: opposites (合格, 不合格), counts right behind a total, the same words told by
// month or by place, and 这N个.
#include "notice/proof/sum_findings.h"
#include "notice/proof/sum_groups.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

class Totals
{
public:
    explicit Totals(SumFindings &findings) : m_findings(findings) {}

    void check(const std::vector<Quantity> &list)
    {
        checkOpposites(list);
        checkRunning(list);
        checkSameLabels(list);
        checkThese(list);
        checkClosing(list);
        checkRest(list);
    }

private:
    /// 合格463个,不合格14个: together they are what was looked at.
    void checkOpposites(const std::vector<Quantity> &list)
    {
        size_t last = list.size();
        for (size_t i = 0; i < list.size(); ++i) {
            if (!list[i].isCount())
                continue;
            const size_t before = std::exchange(last, i);
            if (before >= list.size())
                continue;
            const Quantity &a = list[before], &b = list[i];
            if (!areOpposite(a.part, b.part) || a.sentence != b.sentence || a.bracket != b.bracket ||
                !sameUnit(a, b) || clash(a, b) || a.scale != b.scale)
                continue;
            if (hundredthsOf(a) < 0 || hundredthsOf(b) < 0)
                continue;
            const qint64 sum = hundredthsOf(a) + hundredthsOf(b);
            const qint64 slack = a.decimals > 0 ? 200 * a.scale / (a.decimals == 1 ? 10 : 100) : 0;
            const Quantity *nearest = nullptr;
            bool sound = false, outside = false;
            for (size_t j = before; j-- > 0 && before - j < 40 && a.sentence - list[j].sentence <= 1;) {
                const Quantity &whole = list[j];
                if (!whole.isAddable() || columnOf(whole) != 0 || !sameUnit(whole, a) || clash(whole, a) ||
                    whole.thing == Thing::Else ||
                    hundredthsOf(whole) + hundredthsOf(whole) / 20 + 100 <
                        std::max(hundredthsOf(a), hundredthsOf(b)))
                    continue; // one of them may be a little too large: 735个,其中合格736个、不合格0个
                if (std::llabs(hundredthsOf(whole) - sum) <= slack) {
                    nearest = &whole;
                    sound = true;
                    break;
                }
                if (!nearest || (outside && whole.sentence == a.sentence)) {
                    nearest = &whole;
                    outside = whole.sentence != a.sentence;
                }
            }
            if (!nearest || (m_findings.done(a) && m_findings.done(b)))
                continue;
            const Quantities parts{&a, &b};
            if (sound)
                m_findings.sound(parts, *nearest);
            else
                m_findings.contradict(parts, readingOf(parts, true), *nearest);
        }
    }

    /// 共办理2495件。交办2388件,直办107件: a total, and right behind it counts that reach it, or all but.
    void checkRunning(const std::vector<Quantity> &list)
    {
        static const QRegularExpression total(u"共|总计|累计|合计|汇集|受理|接到|收到"_s);
        for (size_t i = 0; i < list.size(); ++i) {
            const Quantity &whole = list[i];
            const qint64 value = hundredthsOf(whole);
            if (!whole.isAddable() || whole.bracket > 0 || value < 500 ||
                !total.match(whole.label).hasMatch() || m_findings.isWrong(whole))
                continue;
            Quantities parts;
            const Quantities *best = nullptr;
            std::vector<Quantities> tried;
            for (size_t j = i + 1; j < list.size() && list[j].sentence - whole.sentence <= 1 && j - i < 16;
                 ++j) {
                const Quantity &part = list[j];
                if (!part.isAddable() || part.bracket > 0 || !sameUnit(part, whole) || clash(part, whole) ||
                    part.part == Part::Failed || part.part == Part::Passed || part.part == Part::Late ||
                    hundredthsOf(part) < 0)
                    continue;
                if (hundredthsOf(part) >= value || total.match(part.label).hasMatch())
                    break; // another total
                parts.push_back(&part);
                if (parts.size() >= 2)
                    tried.push_back(parts);
                // A list may leave out the first of them: 320件已完成 of 375, behind a bracket.
            }
            qint64 least = -1;
            for (const Quantities &one : tried) {
                const qint64 off = std::llabs(readingOf(one, true).sum - value);
                if (least < 0 || off < least) {
                    least = off;
                    best = &one;
                }
            }
            if (!best || m_findings.done(*best->front()) || m_findings.done(*best->back()))
                continue;
            if (least == 0)
                m_findings.sound(*best, whole);
            else if (whole.scale == 1 && least <= std::max<qint64>(100, value / 1000) &&
                     (value >= 5000 || (best->size() >= 3 && isTidy(*best) && endsSentence(list, *best))))
                m_findings.contradict(*best, readingOf(*best, true), whole);
        }
    }

    static bool endsSentence(const std::vector<Quantity> &list, const Quantities &parts)
    {
        const Quantity *last = parts.back();
        const auto next = size_t(last - list.data()) + 1;
        return next >= list.size() || list[next].sentence != last->sentence;
    }

    /// 城管局680件、公安局350件、住建局136件,合计1166件 · 新收71件,上年结转4件,共75件: the total stands
    /// behind.
    void checkClosing(const std::vector<Quantity> &list)
    {
        static const QRegularExpression total(
            u"^(?:以上|上述|[两三四五六七八九十]+(?:(?:者|项|类|家|个|种|级|大)[\\p{Han}]{0,4}|渠道|平台|部分|方面)?)?(?:共|合计|总计|共计|总共|累计)[\\p{Han}]{0,6}$"_s);
        for (size_t i = 2; i < list.size(); ++i) {
            const Quantity &whole = list[i];
            static const QRegularExpression any(u"(?:共|合计|总计)[\\p{Han}]{0,6}$"_s);
            const bool rest = any.match(whole.label).hasMatch() && list[i - 1].sentence == whole.sentence &&
                              isRest(list[i - 1]);
            // 优秀2个、良好5个、合格7个,参评网站共14个
            const bool graded = any.match(whole.label).hasMatch() && i >= 3 && whole.label.size() <= 10 &&
                                list[i - 1].sentence == whole.sentence &&
                                isTidy({&list[i - 1], &list[i - 2]});
            if (!whole.isAddable() || !(rest || graded || total.match(whole.label).hasMatch()) ||
                m_findings.done(whole))
                continue;
            Quantities parts;
            std::vector<Quantities> tried;
            for (size_t j = i; j-- > 0 && i - j <= 40 && list[j].sentence == whole.sentence;) {
                const Quantity &part = list[j];
                const bool sees = part.bracket == whole.bracket || part.outer == whole.bracket;
                if (part.measure == Quantity::Measure::Percent && sees && j > 0 && list[j - 1].isCount() &&
                    list[j - 1].sentence == whole.sentence)
                    continue; // 电话742件,占54.3%;…;合计1366件
                if (!part.isCount() || part.part == Part::Mean || !sameUnit(part, whole) || !sees ||
                    clash(part, whole) || hundredthsOf(part) < 0 || hundredthsOf(part) > hundredthsOf(whole))
                    break;
                parts.insert(parts.begin(), &part);
                if (parts.size() >= 2)
                    tried.push_back(parts);
            }
            const Quantities *best = nullptr;
            qint64 least = -1;
            for (const Quantities &one : tried) {
                const qint64 off = std::llabs(readingOf(one, true).sum - hundredthsOf(whole));
                if (least < 0 || off <= least) { // of two that miss by as much, the longer
                    least = off;
                    best = &one;
                }
            }
            if (!best)
                continue;
            const qint64 slack = whole.scale > 1 || whole.decimals > 0 ? whole.scale * 100 : 0;
            // All that the sentence told before, and off by little: that was meant to be the total.
            const bool meant = best->size() == tried.back().size() && best->front()->part != Part::Change &&
                               (!graded || rest || (best->size() >= 3 && isTidy(*best))) &&
                               (least == 100 || least * 30 <= hundredthsOf(whole));
            if (least <= slack)
                m_findings.sound(*best, whole);
            else if (meant && slack == 0)
                m_findings.contradict(*best, readingOf(*best, true), whole);
        }
    }

    static bool isRest(const Quantity &q)
    {
        static const QRegularExpression rest(u"^(?:其余|其他|其它|剩余|余下|另外|尚有|还有)"_s);
        return rest.match(q.label).hasMatch();
    }

    /// 检查单位60家,优秀20家,良好15家,其余25家…: the rest is what the whole leaves.
    void checkRest(const std::vector<Quantity> &list)
    {
        for (size_t i = 2; i < list.size(); ++i) {
            const Quantity &rest = list[i];
            if (!rest.isAddable() || !isRest(rest) || m_findings.done(rest) || rest.scale > 1 ||
                rest.decimals > 0)
                continue;
            Quantities parts{&rest};
            const Quantities *chosen = nullptr;
            const Quantity *first = nullptr;
            Quantities longest;
            bool sound = false;
            for (size_t j = i; j-- > 0 && i - j <= 20 && list[j].sentence == rest.sentence && !sound;) {
                const Quantity &q = list[j];
                if (!q.isAddable() || q.bracket != rest.bracket || !sameUnit(q, rest) || clash(q, rest) ||
                    hundredthsOf(q) < 0)
                    continue;
                if (parts.size() >= 2 && readingOf(parts, true).sum == hundredthsOf(q)) {
                    m_findings.sound(parts, q);
                    sound = true;
                    break;
                }
                if (parts.size() >= 2) {
                    first = &q;
                    longest = parts;
                    chosen = &longest;
                }
                parts.insert(parts.begin(), &q);
            }
            // 甲级检查3个;乙级检查1个;其他检查1个: what stands first is an item like the others.
            const bool isItem = first && rest.segment != first->segment && !first->label.isEmpty() &&
                                rest.label.endsWith(first->label.right(2));
            if (sound || !chosen || !first || isItem)
                continue;
            const qint64 off = std::llabs(readingOf(*chosen, true).sum - hundredthsOf(*first));
            const bool largest = std::all_of(chosen->begin(), chosen->end(), [&](const Quantity *q) {
                return hundredthsOf(*q) < hundredthsOf(*first);
            });
            if (largest && isTidy(*chosen) && (off == 100 || off * 40 <= hundredthsOf(*first)))
                m_findings.contradict(*chosen, readingOf(*chosen, true), *first);
        }
    }

    /// 共收到网民留言19条。其中,4月份收到网民留言8条,…。5月份收到网民留言5条。…: the same words, told by
    /// month or by place.
    void checkSameLabels(const std::vector<Quantity> &list)
    {
        for (size_t i = 0; i < list.size(); ++i) {
            const Quantity &whole = list[i];
            if (!whole.isAddable() || !whole.label.contains(u'共') || whole.bracket > 0 ||
                m_findings.done(whole))
                continue;
            const QString words = whole.label.section(u'共', -1);
            if (words.size() < 4)
                continue;
            Quantities parts;
            for (size_t j = i + 1; j < list.size() && j - i < 200; ++j)
                if (list[j].isAddable() && list[j].bracket == 0 && sameUnit(list[j], whole) &&
                    list[j].label.endsWith(words) && list[j].label.size() > words.size() &&
                    !list[j].label.contains(u'共'))
                    parts.push_back(&list[j]);
            if (parts.size() < 2)
                continue;
            const SumReading all = readingOf(parts, true);
            const qint64 value = hundredthsOf(whole);
            if (all.sum == value)
                m_findings.sound(parts, whole);
            else if (parts.size() >= 3 && all.sum >= 0 && std::llabs(all.sum - value) * 10 <= value)
                m_findings.contradict(parts, all, whole);
        }
    }

    /// 10个账号长期不更新,15个账号超过两周未更新,…这25个账号: what was told just before, or its sum.
    void checkThese(const std::vector<Quantity> &list)
    {
        for (size_t i = 1; i < list.size(); ++i) {
            const Quantity &these = list[i];
            if (!these.isAddable() || these.start == 0 || these.scale > 1 ||
                !(these.label.endsWith(u'这') || these.label.endsWith(u"上述"_s) ||
                  these.label.endsWith(u"以上"_s)))
                continue;
            Quantities parts;
            bool told = false;
            qint64 sum = 0, sumOfAll = -1;
            for (size_t j = i; j-- > 0 && i - j < 12;) {
                if (!list[j].isCount() || !sameUnit(list[j], these) || clash(list[j], these))
                    continue;
                told = told || list[j].value == these.value;
                if (list[j].sentence == these.sentence && list[j].isAddable()) {
                    sum += list[j].value;
                    parts.insert(parts.begin(), &list[j]);
                    told = told || sum == these.value;
                    sumOfAll = sum;
                }
            }
            if (told)
                m_findings.sound(parts.empty() ? Quantities{&these} : parts, these);
            else if (parts.size() >= 2 && std::llabs(sumOfAll - these.value) * 20 <= these.value)
                m_findings.contradict(parts, readingOf(parts, true), these);
        }
    }

    SumFindings &m_findings;
};

} // namespace

void checkChannels(ProofContext &context, int p)
{
    const Quantity *whole = nullptr;
    for (const Quantity &q : context.readings[size_t(p)].quantities)
        if (q.isAddable() && q.bracket == 0 && q.label.contains(u"各渠道"_s))
            whole = &q;
    if (!whole)
        return;
    Quantities parts;
    int first = p;
    while (first > 0 && p - first < 6 && context.lines[size_t(first) - 1].contains(u'。'))
        --first;
    qint64 sum = 0;
    for (int q = first; q <= p; ++q)
        for (const Quantity &count : context.readings[size_t(q)].quantities) {
            const QString words = count.label + count.tail;
            const bool brought = words.contains(u"工单"_s) || words.contains(u"留言"_s);
            if ((q < p || count.end < whole->start) && count.isAddable() && brought && count.bracket == 0 &&
                sameUnit(count, *whole) && columnOf(count) == 0 && !words.contains(u"各渠道"_s)) {
                parts.push_back(&count);
                sum += count.value;
            }
        }
    if (parts.size() < 2)
        return;
    const bool sound = sum == whole->value;
    context.hold("parts", p, whole->start, whole->end, parts,
                 sound ? ProofResult::Sound : ProofResult::Contradiction);
    if (!sound)
        context.add(ProofKind::Contradiction, "parts", p, whole->start, whole->end,
                    {QT_TRANSLATE_NOOP("xw", "The parts make %1 (%2), the whole is given as %3"),
                     {QString::number(sum), listed(parts), QString::number(whole->value)}},
                    QString::number(sum));
}

void checkTotals(const std::vector<Quantity> &list, SumFindings &findings)
{
    Totals(findings).check(list);
}

} // namespace xw::notice
