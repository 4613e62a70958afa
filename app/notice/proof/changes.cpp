#include "notice/proof/changes.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qint64 largestMean = 1'000'000'000'000; // no product below overflows

qint64 tenTo(int n)
{
    qint64 power = 1;
    for (; n > 0; --n)
        power *= 10;
    return power;
}

int monthOf(const QString &words)
{
    bool ok = false;
    if (const int digits = words.toInt(&ok); ok)
        return digits;
    static const QString names = u"一二三四五六七八九"_s;
    if (words == u"十"_s)
        return 10;
    const bool tens = words.startsWith(u'十');
    return int(names.indexOf(words.back())) + 1 + (tens ? 10 : 0);
}

/// A calendar span, and the working days that it can hold: five of seven, less up to eight holidays in a
/// month.
void addSpan(PeriodDays &days, int calendar)
{
    days.spans.push_back({calendar, calendar});
    if (calendar >= 5)
        days.spans.push_back(
            {calendar * 5 / 7 - std::min(8, calendar / 3), std::min(calendar, calendar * 5 / 7 + 2)});
}

} // namespace

int directionIn(const QString &label)
{
    static const QRegularExpression up(
        u"(?:提高|提升|上升|增长|增加|增幅|升幅|上涨|新增|多|高|高出|增)(?:了|达|为|到|约)*$"_s);
    static const QRegularExpression down(
        u"(?:下降|降低|回落|减少|精简|降幅|减幅|下滑|跌|少|低|压减|减)(?:了|达|为|到|约)*$"_s);
    static const QRegularExpression against(u"(高于|低于|落后|领先)[^,。;]{0,12}$"_s);
    if (up.match(label).hasMatch())
        return 1;
    if (down.match(label).hasMatch())
        return -1;
    if (const auto match = against.match(label); match.hasMatch())
        return match.captured(1) == u"高于"_s || match.captured(1) == u"领先"_s ? 1 : -1;
    return 0;
}

PeriodDays periodIn(const QString &words, int year)
{
    PeriodDays days;
    static const QRegularExpression range(
        u"(\\d{1,2})月(\\d{1,2})日?\\s*(?:至|到|-|—|~)+\\s*(?:(\\d{1,2})月)?(\\d{1,2})日"_s);
    static const QRegularExpression told(u"(?<![\\d月])(\\d{1,3})(?:个)?(?:天|工作日|自然日)"_s);
    static const QRegularExpression month(
        u"(?<![\\d十一二三四五六七八九])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!\\d)"_s);
    static const QRegularExpression quarter(u"季度"_s), half(u"半年"_s),
        all(u"全年|年度|本年|20\\d\\d年(?!\\d|第|[一二三四]季|上半|下半)"_s), week(u"本周|上周|一周|全周"_s);
    const int of = year > 0 ? year : 2023;
    for (auto it = range.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        const QDate from(of, first, match.captured(2).toInt());
        QDate to(of, last, match.captured(4).toInt());
        if (to.isValid() && from.isValid() && to < from)
            to = to.addYears(1);
        if (from.isValid() && to.isValid())
            addSpan(days, int(from.daysTo(to)) + 1);
    }
    for (auto it = told.globalMatch(words); it.hasNext();)
        if (const int n = it.next().captured(1).toInt(); n > 0)
            days.spans.push_back({n, n});
    for (auto it = month.globalMatch(words); it.hasNext();) {
        const int n = monthOf(it.next().captured(1));
        if (n < 1 || n > 12)
            continue;
        addSpan(days, QDate(of, n, 1).daysInMonth());
        if (n == 2)
            addSpan(days, 29);
    }
    if (words.contains(quarter))
        for (const int n : {90, 91, 92})
            addSpan(days, n);
    if (words.contains(half))
        for (const int n : {181, 182, 184})
            addSpan(days, n);
    if (words.contains(all))
        for (const int n : {365, 366})
            addSpan(days, n);
    if (words.contains(week))
        addSpan(days, 7);
    return days;
}

bool fitsMean(const Quantity &whole, const Quantity &mean, const PeriodDays &days)
{
    // Everything in units of the mean's last decimal, and the whole's own last decimal left open.
    const qint64 unit = tenTo(mean.decimals);
    const qint64 fine = tenTo(whole.decimals);
    if (whole.value > largestMean / unit / whole.scale || mean.value > largestMean / mean.scale)
        return false;
    const qint64 slack = whole.scale > 1 ? whole.scale * unit / fine / 2 + 1 : 0;
    const qint64 total = whole.value * whole.scale * unit / fine;
    const qint64 ulp = mean.scale > 1 ? mean.scale : 1;
    for (const PeriodDays::Span &span : days.spans)
        for (int n = span.least; n <= span.most; ++n) {
            const qint64 low = (total - slack) / n, high = (total + slack + n - 1) / n;
            const qint64 said = mean.value * mean.scale;
            if (said + ulp > low && said < high + ulp)
                return true;
        }
    return false;
}

} // namespace xw::notice
