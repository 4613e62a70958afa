// Sums: parts against wholes in every way in which a text lists them. A sum that some reading of the list
// gives is sound; a contradiction needs a list that leaves nothing out, or one that misses its whole by so
// little that it was meant to reach it.
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

class Sums
{
public:
    explicit Sums(SumFindings &findings) : m_findings(findings) {}

    void check(const QString &line, const Reading &reading)
    {
        m_line = line;
        for (const SumGroup &group : sumGroupsOf(line, reading))
            checkGroup(group);
    }

private:
    /// A list may end in front of its part `n`, but not where that goes on behind 、 as the ones before did.
    bool canEndBefore(const Quantities &parts, size_t n) const
    {
        const auto goesOn = [&](size_t i) {
            const Quantity &before = *parts[i - 1], &next = *parts[i];
            static const QRegularExpression brackets(u"\\([^()]*\\)"_s); // 县(市、区)
            const QString between =
                m_line.mid(before.end, std::clamp(next.start - before.end, 0, 80)).remove(brackets);
            return between.count(u'、') == 1 && before.tail.isEmpty() && between.startsWith(u'、') &&
                   !between.contains(u',') && !between.contains(u';');
        };
        for (size_t i = 1; i <= n; ++i)
            if (!goesOn(i))
                return true;
        return false;
    }

    std::vector<SumReading> readingsOf(const Quantities &parts, const Quantities &more, bool closed) const
    {
        std::vector<SumReading> readings{readingOf(parts, true)};
        if (closed)
            return readings;
        for (size_t n = 2; n < parts.size(); ++n)
            if (canEndBefore(parts, n))
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
        if (splitByLabel(group) || makesWhole(group))
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
            // 公开1688条,其中网站594条、新媒体207条、其他887条: they are ways, not what is counted.
            const Thing counted = group.wholes.front()->thing;
            if (!both || (counted == Thing::Message || counted == Thing::Person || counted == Thing::Else)) {
                if (thing == Thing::Media)
                    checkColumns(group, group.parts, group.more);
                continue;
            }
            checkColumns(group, of(group.parts), of(group.more));
            if (thing == Thing::Media)
                break;
        }
    }

    /// The plain reading: all parts, whatever they are called, make one of the wholes.
    bool makesWhole(const SumGroup &group)
    {
        const SumReading all = readingOf(group.parts, true);
        const bool mixed = std::any_of(group.parts.begin(), group.parts.end(), [&](const Quantity *q) {
            return columnOf(*q) != columnOf(*group.parts.front());
        });
        if (all.sum <= 0 || mixed)
            return false;
        for (const Quantity *whole : group.wholes)
            if (hundredthsOf(*whole) == all.sum && whole->isAddable()) {
                m_findings.sound(group.parts, *whole);
                return true;
            }
        return false;
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
        for (SumReading one : further) {
            one.all = false; // across columns: says nothing of each
            readings.push_back(std::move(one));
        }
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
                    m_findings.sound(parts, *whole);
                    return reading.all;
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
        const SumReading &all = readings.front();
        if (!nearest)
            return false;
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
                    m_findings.contradict(
                        parts, nearly && nearestReading->parts.size() > parts.size() ? *nearestReading : all,
                        chosen);
                    return false;
                }
        }
        if (group.open)
            return false;
        if (missesByLittle(parts, *nearestReading, *nearest, off))
            m_findings.contradict(parts, *nearestReading, *nearest);
        else if (leavesOut(group, parts, all))
            m_findings.doubt(all, *group.wholes.front());
        return false;
    }

    /// A list under 其中 that reaches most of its whole and names no rest: 48家。其中,甲1家,乙12家,丙25家。
    /// One in brackets is an aside, which need not tell all.
    static bool leavesOut(const SumGroup &group, const Quantities &parts, const SumReading &all)
    {
        const Quantity &whole = *group.wholes.front();
        const qint64 value = hundredthsOf(whole);
        return parts.size() >= 3 && parts.front()->bracket == 0 && isTidy(parts) && all.sum % 100 == 0 &&
               all.sum < value && all.sum * 4 >= value * 3 && whole.scale == 1 && whole.decimals == 0 &&
               columnOf(whole) == columnOf(*parts.front()) && sameThing(whole, *parts.front()) &&
               parts.front()->sentence - whole.sentence <= 1 && group.named == 0;
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

    SumFindings &m_findings;
    QString m_line;
};

} // namespace

void checkSums(ProofContext &context)
{
    for (int p = 0; p < context.bodyEnd(); ++p) {
        SumFindings findings(context, p);
        const Reading &reading = context.readings[size_t(p)];
        Sums(findings).check(context.lines[size_t(p)], reading);
        checkTotals(reading.quantities, findings);
        checkChannels(context, p);
    }
}

} // namespace xw::notice
