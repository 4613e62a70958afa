// Parts against wholes: 842个,其中:合格826个,不合格16个 · 104件(办结68件,36件正在办理中) · 538家。其中,…
// 其它7家 · 各渠道共…199件
#include "notice/proof/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct Group {
    const Count *whole = nullptr;
    std::vector<const Count *> parts;
    bool closed = false; ///< the list ends with 其他, or its parts are opposites: it must be complete
};

qint64 sumOf(const std::vector<const Count *> &parts)
{
    qint64 sum = 0;
    for (const Count *part : parts)
        sum += part->value;
    return sum;
}

QString listed(const std::vector<const Count *> &parts)
{
    QStringList words;
    for (const Count *part : parts)
        words << QString::number(part->value);
    return words.join(u'+');
}

/// Parts that go from the province over the cities to the counties leave nothing out.
bool areLevels(const std::vector<const Count *> &parts)
{
    bool province = false, city = false, county = false;
    for (const Count *part : parts) {
        const bool ofProvince = part->clauseText.contains(u'省');
        const bool ofCounty = part->clauseText.contains(u'县');
        province = province || ofProvince;
        county = county || ofCounty;
        city = city || (part->clauseText.contains(u'市') && !ofProvince && !ofCounty);
    }
    return parts.size() >= 3 && province && city && county;
}

bool areOpposites(const std::vector<const Count *> &parts)
{
    return parts.size() == 2 && ((parts[0]->role == Role::Bad) != (parts[1]->role == Role::Bad)) &&
           (parts[0]->role == Role::Good || parts[1]->role == Role::Good);
}

void judge(ProofContext &context, int p, Group group)
{
    if (group.parts.size() < 2)
        return;
    const qint64 sum = sumOf(group.parts);
    const qint64 whole = group.whole->value;
    group.closed = group.closed || areOpposites(group.parts) || areLevels(group.parts);
    // An open list may leave parts out. Many parts that all but reach the whole were meant to reach it.
    const bool almost = group.parts.size() >= 3 && sum * 100 >= whole * 98;
    if (!group.closed && sum < whole && !almost)
        return;
    ++context.report.checked;
    if (sum == whole)
        return;
    context.add(ProofKind::Contradiction, "parts", p, group.whole->start, group.parts.back()->end,
                {QT_TRANSLATE_NOOP("xw", "The parts make %1 (%2), the whole is given as %3"),
                 {QString::number(sum), listed(group.parts), QString::number(whole)}},
                QString::number(sum));
}

/// The counts after 其中 up to the first rate, the end of the sentence, or something that starts a new whole.
Group groupAfter(const QString &line, const Claims &claims, int at)
{
    Group group;
    for (const Count &count : claims.counts)
        if (count.end <= at && count.depth == 0 && count.role != Role::Unit && count.role != Role::Bound)
            group.whole = &count;
    if (!group.whole)
        return group;
    const QString between = line.mid(group.whole->end, at - group.whole->end);
    if (between.count(u'。') > 1)
        return Group{};
    int end = int(line.indexOf(u'。', at));
    if (end < 0)
        end = int(line.size());
    for (const RateClaim &rate : claims.rates)
        if (rate.start > at)
            end = std::min(end, rate.start);
    for (const Count &count : claims.counts) {
        if (count.start < at || count.start >= end || count.depth > 0)
            continue;
        if (count.role == Role::Bound || count.role == Role::Unit)
            continue;
        if (count.unit != group.whole->unit)
            continue;
        if (count.clauseText.contains(u"共"_s) || count.clauseText.contains(u"抽查"_s))
            return Group{};
        group.parts.push_back(&count);
    }
    // 抽查48个,抽查比例60.0%,其中合格38个、不合格10个: behind a rate only opposites still speak of the same
    // whole.
    if (between.contains(u'%') && !areOpposites(group.parts))
        return Group{};
    if (!group.parts.empty()) {
        const QString &last = group.parts.back()->clauseText;
        group.closed = last.contains(u"其它"_s) || last.contains(u"其他"_s);
    }
    return group;
}

/// 各渠道共收到留言199件 is what the channels that the section told before brought in together.
void checkChannels(ProofContext &context, int p)
{
    const Count *whole = nullptr;
    for (const Count &count : context.claims.at(size_t(p)).counts)
        if (count.depth == 0 && count.clauseText.contains(u"各渠道"_s))
            whole = &count;
    if (!whole)
        return;
    Group group{whole, {}, true};
    const auto take = [&](const Count &count) {
        const bool brought = count.clauseText.contains(u"工单"_s) || count.clauseText.contains(u"留言"_s);
        if (brought && count.depth == 0 && count.unit == whole->unit && count.role != Role::Bound &&
            !count.clauseText.contains(u"办结"_s) && !count.clauseText.contains(u"超期"_s) && &count != whole)
            group.parts.push_back(&count);
    };
    int first = p;
    while (first > 0 && p - first < 6 && context.lines.at(size_t(first) - 1).contains(u'。'))
        --first;
    for (int q = first; q <= p; ++q)
        for (const Count &count : context.claims.at(size_t(q)).counts)
            if (q < p || count.end < whole->start)
                take(count);
    if (group.parts.size() < 2)
        return;
    ++context.report.checked;
    const qint64 sum = sumOf(group.parts);
    if (sum != whole->value)
        context.add(ProofKind::Contradiction, "parts", p, whole->start, whole->end,
                    {QT_TRANSLATE_NOOP("xw", "The parts make %1 (%2), the whole is given as %3"),
                     {QString::number(sum), listed(group.parts), QString::number(whole->value)}},
                    QString::number(sum));
}

} // namespace

void checkParts(ProofContext &context)
{
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        const QString &line = context.lines.at(size_t(p));
        const Claims &claims = context.claims.at(size_t(p));
        for (qsizetype at = line.indexOf(u"其中"_s); at >= 0; at = line.indexOf(u"其中"_s, at + 2))
            judge(context, p, groupAfter(line, claims, int(at)));
        checkChannels(context, p);
        // A bracket right behind a count holds its parts.
        const Count *outside = nullptr;
        Group group;
        for (const Count &count : claims.counts) {
            if (count.depth == 0) {
                judge(context, p, group);
                group = {};
                outside = &count;
            } else if (outside && count.unit == outside->unit && count.role != Role::Bound &&
                       count.role != Role::Unit) {
                const QString between = line.mid(outside->end, count.start - outside->end);
                if (between.count(u'(') == 1 && !between.contains(u')') && !between.contains(u'。')) {
                    // A bracket that lists what the number is made of lists all of it, if it does not say
                    // otherwise.
                    static const QRegularExpression open(u"其中|含|包括|等|如"_s);
                    const qsizetype end = line.indexOf(u')', count.end);
                    const QString inside = line.mid(outside->end, end < 0 ? -1 : end - outside->end);
                    group.closed = !open.match(inside).hasMatch();
                    group.whole = outside;
                    group.parts.push_back(&count);
                } else if (group.whole == outside && !between.contains(u')')) {
                    group.parts.push_back(&count);
                }
            }
        }
        judge(context, p, group);
    }
}

} // namespace xw::notice
