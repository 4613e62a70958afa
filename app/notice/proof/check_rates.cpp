// Rates against the counts of their sentence: (whole − bad) ÷ whole, good ÷ whole, sampled ÷ running; and how
// they were rounded.
#include "notice/proof/checks.h"

#include "domain/rate.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw::notice
{

int printedHundredths(qint64 part, qint64 whole, int decimals, Rounding rounding)
{
    qint64 scale = 100; // percent
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const qint64 numerator = part * scale;
    qint64 value = numerator / whole;
    if (rounding == Rounding::HalfUp && (numerator % whole) * 2 >= whole)
        ++value;
    for (int i = decimals; i < 2; ++i)
        value *= 10;
    return int(value);
}

QString percentText(int hundredths, int decimals)
{
    QString text = QString::number(hundredths / 100);
    if (decimals > 0)
        text += u'.' + u"%1"_s.arg(hundredths % 100, 2, 10, QLatin1Char('0')).left(decimals);
    return text + u'%';
}

namespace
{

struct Sum {
    const Count *whole = nullptr;
    const Count *good = nullptr;
    const Count *bad = nullptr;
};

bool isBadFor(const RateClaim &rate, const Count &count)
{
    if (count.role != Role::Bad)
        return false;
    if (!rate.stem.contains(u"合格"_s) && !rate.stem.contains(u"及格"_s))
        return true;
    // Faults that do not decide the verdict (文字错误, 超期 …) are no part of 合格率.
    for (const char16_t *word : {u"不合格", u"突出问题", u"存在问题", u"不达标", u"有问题"})
        if (count.clauseText.contains(QStringView(word)))
            return true;
    return false;
}

bool isGoodFor(const RateClaim &rate, const Count &count)
{
    if (count.role != Role::Good)
        return false;
    const auto says = [&](const char16_t *word) { return count.clauseText.contains(QStringView(word)); };
    if (rate.stem.contains(u"合格"_s) || rate.stem.contains(u"及格"_s))
        return says(u"合格") || says(u"及格");
    if (rate.stem.startsWith(u"按"_s))
        return says(u"按时") || says(u"按期") || says(u"时限内");
    if (rate.stem.contains(u"办结"_s))
        return says(u"办结") && !says(u"按时");
    if (rate.stem.contains(u"报送"_s))
        return says(u"报送");
    if (rate.stem.contains(u"规范"_s))
        return says(u"符合") || says(u"规范");
    if (rate.stem.contains(u"公开"_s) || rate.stem.contains(u"发布"_s))
        return says(u"公开") || says(u"发布");
    return says(u"完成") || says(u"达标");
}

/// 356家 and 57个 count the same things; 条 and 家 do not.
bool sameUnit(const Count &a, const Count &b)
{
    const auto things = [](const QString &unit) {
        return unit == u"家"_s || unit == u"户"_s ? u"个"_s : unit;
    };
    return things(a.unit) == things(b.unit);
}

/// Where the clause of a rate begins, so that a quote reads 抽查合格率为84.27%.
int quoteStart(const QString &line, int rateStart)
{
    int at = rateStart;
    while (at > 0 && !QStringView(u",。;:()").contains(line.at(at - 1)))
        --at;
    return std::max(at, rateStart - 24);
}

/// A rate of a part of the whole (其中…, 成都等19个市…, 省政府部门网站抽查…) takes its counts from its own
/// sentence alone.
bool speaksOfTheWhole(const QString &subject)
{
    QString rest = subject;
    for (const char16_t *word : {u"总体", u"整体", u"抽查", u"检查", u"全省", u"政府网站", u"网站",
                                 u"政务新媒体", u"此次", u"本次", u"本季度"})
        rest.remove(QString::fromUtf16(word));
    return rest.isEmpty();
}

Sum sumFor(const RateClaim &rate, const Claims &claims, int after)
{
    Sum sum;
    const bool sampling = rate.stem == u"抽查"_s || rate.stem == u"检查"_s || rate.stem == u"覆盖"_s;
    for (const Count &count : claims.counts) {
        if (count.start > rate.start)
            break;
        if (count.role == Role::Unit || count.role == Role::Bound)
            continue;
        const bool sameSentence = count.sentence == rate.sentence;
        if (!sameSentence && !speaksOfTheWhole(rate.subject))
            continue;
        if (sampling) {
            // The sample is the last count in the sentence, the whole the last 运行 or 共 before it.
            if (count.clauseText.contains(u"抽查"_s) || count.clauseText.contains(u"复核"_s)) {
                if (sameSentence)
                    sum.good = &count;
            } else if (count.role == Role::Total) {
                sum.whole = &count;
            }
            continue;
        }
        if (count.role == Role::Total ||
            (count.role == Role::Neutral && sameSentence && count.clause == rate.clause)) {
            if (count.depth == 0) {
                sum = Sum{&count, nullptr, nullptr};
            }
        } else if (sum.whole && sameUnit(count, *sum.whole) && count.end > after) {
            if (isBadFor(rate, count) && count.value <= sum.whole->value)
                sum.bad = &count;
            else if (isGoodFor(rate, count) && count.value <= sum.whole->value)
                sum.good = &count;
        }
    }
    return sum;
}

struct Rounded {
    int paragraph;
    const RateClaim *rate;
    QString halfUp;
    qint64 part, whole;
};

/// How many may have failed for the printed rate; none where no whole number fits.
std::vector<qint64> failuresFor(const RateClaim &rate, qint64 whole, Rounding rounding)
{
    std::vector<qint64> fits;
    const qint64 about = whole - whole * rate.hundredths / 10000;
    const qint64 reach = whole / 100 + 2; // a rate without decimals fits many
    for (qint64 bad = std::max<qint64>(0, about - reach); bad <= std::min(whole, about + reach); ++bad)
        if (printedHundredths(whole - bad, whole, rate.decimals, rounding) == rate.hundredths)
            fits.push_back(bad);
    return fits;
}

/// Leaves the one count that such a rate can mean to the check of annex and names.
void implyCount(ProofContext &context, int paragraph, int from, const RateClaim &rate, qint64 whole)
{
    const bool verdicts = rate.stem.contains(u"合格"_s) || rate.stem.contains(u"及格"_s);
    const bool ofAll =
        speaksOfTheWhole(rate.subject) || rate.subject.contains(u"总体"_s); // …的140个政府网站总体合格率
    if (!verdicts || !ofAll)
        return;
    std::vector<qint64> fits = failuresFor(rate, whole, Rounding::HalfUp);
    if (rate.hundredths == 10000)
        fits = {0}; // says that none failed, however few decimals it has
    else if (fits.empty())
        fits = failuresFor(rate, whole, Rounding::Truncate);
    if (fits.size() == 1)
        context.implied.push_back(
            {paragraph, from, rate.end, rate.media, whole, fits.front(), rate.decimals});
}

} // namespace

void checkRates(ProofContext &context)
{
    std::vector<Rounded> truncated;
    int mustRoundUp = 0;
    bool wholeTold[2] = {
        false, false}; // the first 合格率 of websites, of media: that of the whole, those behind it of parts
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        const Claims &claims = context.claims.at(size_t(p));
        int after = 0;
        for (const RateClaim &rate : claims.rates) {
            const int from = after;
            after = rate.end;
            if (rate.hundredths > 10000 && rate.stem != u"完成"_s) {
                context.add(ProofKind::Contradiction, "rate", p, rate.start, rate.end,
                            {QT_TRANSLATE_NOOP("xw", "A share of a whole cannot be more than 100%"), {}});
                continue;
            }
            const bool first = rate.stem.contains(u"合格"_s) && !std::exchange(wholeTold[rate.media], true);
            const Sum sum = sumFor(rate, claims, from);
            if (!sum.whole || sum.whole->value <= 0)
                continue;
            const qint64 whole = sum.whole->value;
            const int quoteFrom = quoteStart(context.lines.at(size_t(p)), rate.start);
            std::optional<qint64> part;
            if (sum.bad)
                part = whole - sum.bad->value;
            else if (sum.good)
                part = sum.good->value;
            if (!part && first)
                implyCount(context, p, quoteFrom, rate, whole);
            if (rate.hundredths == 10000 && !sum.bad)
                continue; // nothing failed that the sentence would name
            ++context.report.checked;
            if (!part) {
                const bool rounds = !failuresFor(rate, whole, Rounding::HalfUp).empty();
                const std::vector<qint64> cutOff = failuresFor(rate, whole, Rounding::Truncate);
                mustRoundUp += rounds && cutOff.empty();
                if (!rounds && cutOff.size() == 1)
                    truncated.push_back({p, &rate,
                                         percentText(printedHundredths(whole - cutOff.front(), whole,
                                                                       rate.decimals, Rounding::HalfUp),
                                                     rate.decimals),
                                         whole - cutOff.front(), whole});
                else if (!rounds && cutOff.empty())
                    context.add(ProofKind::Contradiction, "rate", p, quoteFrom, rate.end,
                                {QT_TRANSLATE_NOOP("xw", "No whole number out of %1 gives %2"),
                                 {QString::number(whole), percentText(rate.hundredths, rate.decimals)}});
                continue;
            }
            const int halfUp = printedHundredths(*part, whole, rate.decimals, Rounding::HalfUp);
            const int cut = printedHundredths(*part, whole, rate.decimals, Rounding::Truncate);
            if (sum.good && sum.bad && sum.good->value + sum.bad->value != whole)
                continue; // the parts contradict the whole: checkParts says so
            if (rate.hundredths == halfUp) {
                mustRoundUp += halfUp != cut;
                if (rate.hundredths == 10000 && *part < whole)
                    context.add(ProofKind::Contradiction, "rate", p, quoteFrom, rate.end,
                                {QT_TRANSLATE_NOOP("xw", "100% is printed although %1 of %2 failed"),
                                 {QString::number(whole - *part), QString::number(whole)}},
                                percentText(printedHundredths(*part, whole, 2, Rounding::Truncate), 2));
                continue;
            }
            if (rate.hundredths == cut) {
                truncated.push_back({p, &rate, percentText(halfUp, rate.decimals), *part, whole});
                continue;
            }
            const QString expected = percentText(halfUp, rate.decimals);
            const std::vector<qint64> fits = failuresFor(rate, whole, Rounding::HalfUp);
            Message message{QT_TRANSLATE_NOOP("xw", "%1 of %2 is %3, not %4"),
                            {QString::number(*part), QString::number(whole), expected,
                             percentText(rate.hundredths, rate.decimals)}};
            if (!fits.empty())
                message = {QT_TRANSLATE_NOOP("xw", "%1 of %2 is %3, not %4; the printed rate would need %5"),
                           {QString::number(*part), QString::number(whole), expected,
                            percentText(rate.hundredths, rate.decimals),
                            QString::number(whole - fits.front())}};
            context.add(ProofKind::Contradiction, "rate", p, quoteFrom, rate.end, message, expected);
        }
    }
    // An office may truncate, but not here and there.
    for (const Rounded &r : truncated)
        context.add(
            mustRoundUp > 0 ? ProofKind::Contradiction : ProofKind::Doubt, "rounding", r.paragraph,
            quoteStart(context.lines.at(size_t(r.paragraph)), r.rate->start), r.rate->end,
            {mustRoundUp > 0
                 ? QT_TRANSLATE_NOOP(
                       "xw", "%1 of %2 was cut off; other rates of this notice are rounded, which gives %3")
                 : QT_TRANSLATE_NOOP("xw", "%1 of %2 was cut off; rounded it is %3"),
             {QString::number(r.part), QString::number(r.whole), r.halfUp}},
            r.halfUp);
}

} // namespace xw::notice
