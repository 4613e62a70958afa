// Sums: parts against wholes in every way in which a text lists them. A sum that some reading of the list
// gives is sound; a contradiction needs a list that leaves nothing out, or one that misses its whole by so
// little that it was meant to reach it.
#include "notice/proof/sum_groups.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Quantities = std::vector<const Quantity *>;

/// Plain, Whole and Sample counts stand in one column of a list; passed and failed ones in columns of their
/// own.
int columnOf(const Quantity &q)
{
    switch (q.part) {
    case Part::Plain:
    case Part::Whole:
    case Part::Sample:
        return 0;
    default:
        return int(q.part);
    }
}

bool clash(const Quantity &a, const Quantity &b)
{
    const auto subject = [](const Quantity &q) {
        return q.thing == Thing::Website || q.thing == Thing::Media;
    };
    return subject(a) && subject(b) && a.thing != b.thing;
}

QString listed(const Quantities &parts)
{
    QStringList words;
    for (const Quantity *part : parts)
        words << printed(part->value, part->decimals) + (part->scale > 1 ? u"万"_s : QString());
    return words.join(u'+');
}

QString wordsOf(const Quantity &q)
{
    static const QRegularExpression particle(u"(?:为|有|共|了|的|是)+$"_s);
    return QString(q.label).remove(particle);
}

qsizetype commonEnd(const QString &a, const QString &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a.at(a.size() - 1 - n) == b.at(b.size() - 1 - n))
        ++n;
    return n;
}

/// One way to add a list up.
struct SumReading {
    Quantities parts;
    qint64 sum = 0;
    bool all = true; ///< the whole list, or the whole column of it
};

class Sums
{
public:
    explicit Sums(ProofContext &context) : m_context(context) {}

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p) {
            const Reading &reading = m_context.readings[size_t(m_p)];
            m_done.clear();
            for (const SumGroup &group : sumGroupsOf(m_context.lines[size_t(m_p)], reading))
                checkGroup(group);
            checkOpposites(reading.quantities);
            checkRunning(reading.quantities);
            checkSameLabels(reading.quantities);
            checkThese(reading.quantities);
        }
    }

private:
    static SumReading readingOf(const Quantities &parts, bool all)
    {
        SumReading reading{parts, 0, all};
        for (const Quantity *part : parts) {
            const qint64 value = hundredthsOf(*part);
            if (value < 0)
                return {{}, -1, false};
            reading.sum += value;
        }
        return reading;
    }

    static std::vector<SumReading> readingsOf(const Quantities &parts, const Quantities &more, bool closed)
    {
        std::vector<SumReading> readings{readingOf(parts, true)};
        if (closed)
            return readings;
        for (size_t n = 2; n < parts.size(); ++n)
            readings.push_back(readingOf(Quantities(parts.begin(), parts.begin() + ptrdiff_t(n)), false));
        Quantities longer = parts;
        for (const Quantity *q : more) {
            longer.push_back(q);
            readings.push_back(readingOf(longer, false));
        }
        return readings;
    }

    void checkGroup(const SumGroup &group)
    {
        if (splitByLabel(group))
            return;
        // By thing first (websites, media), then by column (all, passed, failed, …).
        for (const Thing thing : {Thing::Website, Thing::Media}) {
            const auto of = [&](const Quantities &list) {
                Quantities kept;
                std::copy_if(list.begin(), list.end(), std::back_inserter(kept), [&](const Quantity *q) {
                    return q->thing == thing || (q->thing != Thing::Website && q->thing != Thing::Media);
                });
                return kept;
            };
            const bool here = std::any_of(group.parts.begin(), group.parts.end(),
                                          [&](const Quantity *q) { return q->thing == thing; });
            const bool both =
                here && std::any_of(group.parts.begin(), group.parts.end(),
                                    [&](const Quantity *q) { return clash(*q, Quantity{.thing = thing}); });
            if (!both) {
                if (thing == Thing::Media)
                    checkColumns(group, group.parts, group.more);
                continue;
            }
            checkColumns(group, of(group.parts), of(group.more));
            if (thing == Thing::Media)
                break;
        }
    }

    void checkColumns(const SumGroup &group, const Quantities &parts, const Quantities &more)
    {
        std::vector<int> columns;
        for (const Quantity *part : parts)
            if (const int column = columnOf(*part);
                std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(column);
        const auto only = [](const Quantities &list, int column) {
            Quantities kept;
            std::copy_if(list.begin(), list.end(), std::back_inserter(kept),
                         [&](const Quantity *q) { return columnOf(*q) == column; });
            return kept;
        };
        if (columns.size() <= 1) {
            settle(group, parts, more, {});
            return;
        }
        if (parts.size() == 2 && areOpposite(parts[0]->part, parts[1]->part))
            return; // checkOpposites() says it
        // Where one column adds up, the list leaves nothing out: then the others must add up too.
        std::sort(columns.begin(), columns.end());
        SumGroup own = group;
        for (const int column : columns) {
            const Quantities mine = only(parts, column);
            if (mine.size() < 2)
                continue;
            if (column != 0) {
                own.wholes = only(group.wholes, column);
                for (const Quantity *whole : group.wholes)
                    if (columnOf(*whole) == 0 && !own.closed)
                        own.wholes.push_back(whole);
            }
            const bool complete =
                settle(own, mine, only(more, column),
                       column == 0 ? readingsOf(parts, {}, group.closed) : std::vector<SumReading>{});
            own.closed = own.closed || complete;
        }
    }

    /// 政策解读20件,多元化解读12件。其中:市级开展政策解读4件,多元化解读2件;…: two lists in one, told apart by
    /// the words before the numbers.
    bool splitByLabel(const SumGroup &group)
    {
        Quantities wholes;
        for (const Quantity *whole : group.wholes)
            if (whole->sentence == group.wholes.front()->sentence && columnOf(*whole) == 0)
                wholes.push_back(whole);
        if (wholes.size() < 2 || wholes.size() > 4)
            return false;
        std::vector<Quantities> lists(wholes.size());
        for (const Quantity *part : group.parts) {
            size_t best = wholes.size();
            qsizetype longest = 1, second = 0;
            for (size_t w = 0; w < wholes.size(); ++w) {
                const qsizetype same = commonEnd(wordsOf(*wholes[w]), wordsOf(*part));
                if (same > longest) {
                    second = longest;
                    longest = same;
                    best = w;
                } else {
                    second = std::max(second, same);
                }
            }
            if (best == wholes.size() || longest < 3 || longest == second)
                return false;
            lists[best].push_back(part);
        }
        if (std::count_if(lists.begin(), lists.end(), [](const Quantities &l) { return l.size() >= 2; }) < 2)
            return false;
        for (size_t w = 0; w < wholes.size(); ++w) {
            if (lists[w].size() < 2)
                continue;
            SumGroup one = group;
            one.wholes = {wholes[w]};
            one.closed = true; // a table in words: every item tells both numbers
            settle(one, lists[w], {}, {});
        }
        return true;
    }

    /// What the readings of one list come to; true: the whole list makes its whole.
    bool settle(const SumGroup &group, const Quantities &parts, const Quantities &more,
                const std::vector<SumReading> &further)
    {
        if (parts.size() < 2)
            return false;
        std::vector<SumReading> readings = readingsOf(parts, more, group.closed);
        readings.insert(readings.end(), further.begin(), further.end());
        if (readings.front().sum < 0)
            return false;
        qint64 slack = 0; // what rounding to 万 or decimals can move
        for (const Quantity *part : parts)
            if (part->scale > 1 || part->decimals > 0)
                slack = 100 * part->scale;
        for (const Quantity *part : parts)
            for (int d = 0; slack > 0 && d < part->decimals && part == parts.front(); ++d)
                slack /= 10;
        slack *= qint64(parts.size());
        const Quantity *nearest = nullptr;
        const SumReading *nearestReading = nullptr;
        qint64 off = 0;
        const int column = columnOf(*parts.front());
        for (const Quantity *whole : group.wholes) {
            const qint64 value = hundredthsOf(*whole);
            if (value < 0 || clash(*whole, *parts.front()))
                continue;
            for (const SumReading &reading : readings) {
                if (reading.sum < 0)
                    continue;
                const qint64 miss = std::llabs(reading.sum - value);
                if (miss <= slack || (miss % 100 == 0 && miss / 100 <= group.named && reading.sum < value &&
                                      group.named <= 3)) {
                    sound(parts, *whole);
                    return false;
                }
                // A whole is likely the one that stands nearest, or the one that is nearly reached.
                if (value > 0 && value >= largestOf(reading.parts) && whole->part != Part::Change &&
                    (column == 0 || further.empty() || columnOf(*whole) == column) &&
                    (!nearest || miss < off)) {
                    nearest = whole;
                    nearestReading = &reading;
                    off = miss;
                }
            }
        }
        if (!nearest)
            return false;
        const SumReading &all = readings.front();
        const bool levels = areLevels(parts);
        if ((group.closed || levels) && !group.open) {
            // Nothing is left out: the whole is the one of this column that stands nearest.
            for (const Quantity *whole : group.wholes)
                if (hundredthsOf(*whole) >= largestOf(parts) && whole->part != Part::Change &&
                    (column == 0 || columnOf(*whole) == column || columnOf(*whole) == 0) &&
                    !clash(*whole, *parts.front())) {
                    const bool nearly = std::llabs(nearestReading->sum - hundredthsOf(*nearest)) * 50 <=
                                        hundredthsOf(*nearest);
                    const Quantity &chosen = nearly ? *nearest : *whole;
                    contradict(parts,
                               nearly && nearestReading->parts.size() > parts.size() ? *nearestReading : all,
                               chosen);
                    return false;
                }
        }
        if (group.open)
            return false;
        if (missesByLittle(parts, *nearestReading, *nearest, off))
            contradict(parts, *nearestReading, *nearest);
        return false;
    }

    static bool missesByLittle(const Quantities &parts, const SumReading &reading, const Quantity &whole,
                               qint64 off)
    {
        const qint64 value = hundredthsOf(whole);
        const bool more = reading.sum > value;
        const bool tidy = isTidy(reading.parts.empty() ? parts : reading.parts);
        const size_t n = reading.parts.size();
        if (more && tidy && reading.all && (n >= 3 ? off * 3 <= value : off * 10 <= value || off == 100))
            return true;
        if (n < 2 || (n == 2 && !tidy && value < 5000))
            return false;
        if (more)
            return off * 50 <= value || (off == 100 && n >= 3 && tidy);
        return off * 50 <= value && (n >= 3 || off * 500 <= value);
    }

    static qint64 largestOf(const Quantities &parts)
    {
        qint64 largest = 0;
        for (const Quantity *part : parts)
            largest = std::max(largest, hundredthsOf(*part));
        return largest;
    }

    void sound(const Quantities &parts, const Quantity &whole)
    {
        Quantities against = parts;
        m_context.hold("parts", m_p, std::min(whole.start, parts.front()->start),
                       std::max(whole.end, parts.back()->end), against);
        markDone(parts, whole);
    }

    void markDone(const Quantities &parts, const Quantity &whole)
    {
        m_done.insert(whole.start);
        for (const Quantity *part : parts)
            m_done.insert(part->start);
    }

    bool done(const Quantity &q) const { return m_done.contains(q.start); }

    void contradict(const Quantities &parts, const SumReading &reading, const Quantity &whole)
    {
        const bool fine = reading.sum % 100 == 0;
        const QString sum = whole.scale > 1 ? printed(reading.sum / 10000 * 100 / 100, 2) + u"万"_s
                                            : printed(fine ? reading.sum / 100 : reading.sum, fine ? 0 : 2);
        const QString said = printed(whole.value, whole.decimals) + (whole.scale > 1 ? u"万"_s : QString());
        const int start = std::min(clauseStart(whole), parts.front()->start);
        const int end = std::max(whole.end, reading.parts.back()->end);
        m_context.hold("parts", m_p, start, end, reading.parts, ProofResult::Contradiction);
        m_context.add(ProofKind::Contradiction, "parts", m_p, start, end,
                      {QT_TRANSLATE_NOOP("xw", "The parts make %1 (%2), the whole is given as %3"),
                       {sum, listed(reading.parts), said}},
                      sum);
        markDone(parts, whole);
    }

    int clauseStart(const Quantity &q) const
    {
        const QString &line = m_context.lines[size_t(m_p)];
        int at = q.start;
        while (at > 0 && q.start - at < 24 && !QStringView(u",。;:()、").contains(line.at(at - 1)))
            --at;
        return at;
    }

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
            const qint64 sum = hundredthsOf(a) + hundredthsOf(b);
            const qint64 slack = a.decimals > 0 ? 200 * a.scale / (a.decimals == 1 ? 10 : 100) : 0;
            const Quantity *nearest = nullptr;
            bool sound = false, outside = false;
            for (size_t j = before; j-- > 0 && before - j < 40 && a.sentence - list[j].sentence <= 1;) {
                const Quantity &whole = list[j];
                if (!whole.isAddable() || columnOf(whole) != 0 || !sameUnit(whole, a) || clash(whole, a) ||
                    whole.thing == Thing::Else ||
                    hundredthsOf(whole) < std::max(hundredthsOf(a), hundredthsOf(b)))
                    continue;
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
            if (!nearest || (done(a) && done(b)))
                continue;
            const Quantities parts{&a, &b};
            if (sound)
                this->sound(parts, *nearest);
            else
                contradict(parts, readingOf(parts, true), *nearest);
        }
    }

    /// 共办理2495件。交办2388件,直办107件: a total, and right behind it counts that reach it, or all but.
    void checkRunning(const std::vector<Quantity> &list)
    {
        static const QRegularExpression total(u"共|总计|累计|合计|汇集|受理|接到|收到"_s);
        for (size_t i = 0; i < list.size(); ++i) {
            const Quantity &whole = list[i];
            const qint64 value = hundredthsOf(whole);
            if (!whole.isAddable() || whole.bracket > 0 || value < 5000 ||
                !total.match(whole.label).hasMatch() || done(whole))
                continue;
            Quantities parts;
            const Quantities *best = nullptr;
            std::vector<Quantities> tried;
            for (size_t j = i + 1; j < list.size() && list[j].sentence - whole.sentence <= 1 && j - i < 16;
                 ++j) {
                const Quantity &part = list[j];
                if (!part.isAddable() || part.bracket > 0 || !sameUnit(part, whole) || clash(part, whole) ||
                    part.part == Part::Failed || part.part == Part::Passed || hundredthsOf(part) < 0)
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
            if (!best || (best->size() == 2 && done(*best->front())))
                continue;
            if (least == 0)
                sound(*best, whole);
            else if (whole.scale == 1 && least <= std::max<qint64>(100, value / 1000))
                contradict(*best, readingOf(*best, true), whole);
        }
    }

    /// 共收到网民留言19条。其中,4月份收到网民留言8条,…。5月份收到网民留言5条。…: the same words, told by
    /// month or by place.
    void checkSameLabels(const std::vector<Quantity> &list)
    {
        for (size_t i = 0; i < list.size(); ++i) {
            const Quantity &whole = list[i];
            if (!whole.isAddable() || !whole.label.contains(u'共') || whole.bracket > 0 || done(whole))
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
                sound(parts, whole);
            else if (parts.size() >= 3 && all.sum >= 0 && std::llabs(all.sum - value) * 10 <= value)
                contradict(parts, all, whole);
        }
    }

    /// 10个账号长期不更新,15个账号超过两周未更新,…这25个账号: what was told just before, or its sum.
    void checkThese(const std::vector<Quantity> &list)
    {
        const QString &line = m_context.lines[size_t(m_p)];
        for (size_t i = 1; i < list.size(); ++i) {
            const Quantity &these = list[i];
            if (!these.isAddable() || these.start == 0 || these.scale > 1 ||
                !(these.label.endsWith(u'这') || these.label.endsWith(u"上述"_s) ||
                  these.label.endsWith(u"以上"_s)))
                continue;
            Q_UNUSED(line);
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
                sound(parts.empty() ? Quantities{&these} : parts, these);
            else if (parts.size() >= 2 && std::llabs(sumOfAll - these.value) * 20 <= these.value)
                contradict(parts, readingOf(parts, true), these);
        }
    }

    ProofContext &m_context;
    int m_p = 0;
    QSet<int> m_done; ///< where the counts stand that took part in a sum of this paragraph
};

/// 各渠道共收到留言199件 is what the channels that the section told before brought in together.
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

} // namespace

void checkSums(ProofContext &context)
{
    Sums(context).check();
    for (int p = 0; p < context.bodyEnd(); ++p)
        checkChannels(context, p);
}

} // namespace xw::notice
