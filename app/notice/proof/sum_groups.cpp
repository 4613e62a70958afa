#include "notice/proof/sum_groups.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

bool saysRest(const Quantity &q)
{
    static const QRegularExpression rest(u"^(?:其[他它余]|另外)|(?<![或和及])其[他它余][\\p{Han}]{0,8}$"_s);
    return rest.match(q.label).hasMatch() || rest.match(q.tail).hasMatch();
}

/// Members of a list that have no number of their own: 包含省政府门户网站、13个… (one of them).
int namedIn(const QString &line, int from, const std::vector<const Quantity *> &parts)
{
    int named = 0, at = from;
    for (const Quantity *part : parts) {
        static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
        const QStringList pieces =
            line.mid(at, std::clamp(part->start - at, 0, 400)).remove(brackets).split(u'、');
        // The last piece has the number; the first belongs to the number before. 委、办、局网站 is one name.
        for (qsizetype i = at == from ? 0 : 1; i + 1 < pieces.size(); ++i)
            named += pieces.at(i).trimmed().size() >= 3;
        at = part->end;
    }
    return named;
}

struct Marker {
    int start = 0, end = 0;
    bool classifies = false;
    bool byProblem = false; ///< a subject can have several
};

std::vector<Marker> markersOf(const QString &line)
{
    static const QRegularExpression marker(
        u"其中|包括|包含|分别为|分别是|涉及|(?<=个|家|件|条|起|宗|项|名|份)[\\p{Han}]{0,8}中,|结果[为是]?:|[\\p{Han}]{0,8}分类[为:]|按[\\p{Han}]{2,10}(?:分|划分|统计)[为:,]|分为|构成为|组成为"_s);
    std::vector<Marker> markers;
    for (auto it = marker.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QString words = match.captured();
        markers.push_back({int(match.capturedStart()), int(match.capturedEnd()), words.contains(u"分类"_s),
                           words.contains(u"问题"_s) && !words.endsWith(u"中,"_s)});
    }
    return markers;
}

/// “有12个栏目不更新”5个: what is quoted is a name.
bool isQuoted(const QString &line, const Quantity &q)
{
    constexpr int reach = 60;
    const QStringView before = QStringView(line).left(q.start).last(std::min(q.start, reach));
    return before.lastIndexOf(u'“') > before.lastIndexOf(u'”');
}

bool isPart(const QString &line, const Quantity &q)
{
    return q.isAddable() && q.value >= 0 && !isQuoted(line, q);
}

/// Whether a count is itself a part of what another classification lists.
bool isClassified(const std::vector<Marker> &markers, size_t m, const Quantity &q, const Reading &reading)
{
    constexpr int reach = 64; // markers further in front list something else
    for (int looked = 0;
         m-- > 0 && looked < reach && markers[m].start >= reading.sentenceStarts.at(size_t(q.sentence));
         ++looked)
        if (markers[m].classifies && markers[m].end <= q.start)
            return true;
    return false;
}

SumGroup groupBehind(const QString &line, const Reading &reading, const std::vector<Marker> &markers,
                     size_t m, size_t first)
{
    const Marker &marker = markers[m];
    const int nextMarker = m + 1 < markers.size() ? markers[m + 1].start : int(line.size());
    const auto &list = reading.quantities;
    SumGroup group;
    group.from = marker.end;
    const Quantity &head = list[first];
    constexpr size_t longest = 64;
    size_t i = first;
    for (; i < list.size() && list[i].sentence == head.sentence && list[i].start < nextMarker; ++i) {
        // 微信18个;微博1个;视频号2个;检查21个: who looked at them is another statement.
        if (list[i].part == Part::Sample && head.part == Part::Plain && head.bracket == list[i].bracket &&
            list[i].segment != head.segment && group.parts.size() >= 2)
            break;
        if (isPart(line, list[i]) && list[i].bracket == head.bracket && sameUnit(list[i], head) &&
            group.parts.size() < longest)
            group.parts.push_back(&list[i]);
    }
    if (head.bracket == 0)
        for (; i < list.size() && list[i].start < nextMarker && list[i].sentence - head.sentence <= 2; ++i)
            if (isPart(line, list[i]) && list[i].bracket == 0 && sameUnit(list[i], head) &&
                group.more.size() < longest)
                group.more.push_back(&list[i]);
    // What stands in front in the same sentence; where the list opens its sentence, in the one before.
    int sentence = head.sentence;
    bool any = false;
    for (size_t j = first; j-- > 0 && first - j < longest && sentence - list[j].sentence <= 2;) {
        const Quantity &q = list[j];
        const bool sees =
            q.bracket == head.bracket || q.bracket == head.outer || (q.part == Part::Sample && q.bracket > 0);
        if (marker.classifies && isClassified(markers, m, q, reading))
            continue;
        if (q.isCount() && q.part != Part::Limit && sees && sameUnit(q, head) && !isQuoted(line, q))
            group.wholes.push_back(&q);
        any = any || q.sentence == sentence;
    }
    group.closed = marker.classifies || std::any_of(group.parts.begin(), group.parts.end(),
                                                    [](const Quantity *q) { return saysRest(*q); });
    // 上报案例24个,分别为甲8个、乙7个、丙9个: they are the 24.
    static const QRegularExpression each(u"^,?分别[为是]"_s);
    if (first > 0 && head.bracket == 0 && marker.start - list[first - 1].end <= 2 &&
        each.match(line.mid(list[first - 1].end, 6)).hasMatch() && group.parts.size() >= 3 &&
        isTidy(group.parts))
        group.closed = true;
    const int stop = group.parts.empty() ? marker.end : group.parts.back()->end;
    group.named = namedIn(line, marker.end, group.parts);
    group.open = (marker.byProblem && head.thing != Thing::Message) || line.mid(stop, 2).startsWith(u'等') ||
                 line.mid(std::max(0, marker.start - 1), 1) == u"含"_s;
    return group;
}

void addBrackets(const QString &line, const Reading &reading, std::vector<SumGroup> &groups)
{
    const auto &list = reading.quantities;
    static const QRegularExpression open(u"其中|含|包括|等|如|截至|较|比"_s);
    for (size_t i = 0; i + 1 < list.size(); ++i) {
        const Quantity &whole = list[i];
        const int inner = list[i + 1].bracket;
        if (!whole.isCount() || inner == whole.bracket || list[i + 1].outer != whole.bracket)
            continue;
        const QString between = line.mid(whole.end, std::min(40, list[i + 1].start - whole.end));
        const qsizetype bracket = between.indexOf(u'(');
        const QString lead = between.left(std::max<qsizetype>(bracket, 0));
        if (bracket < 0 || bracket > 24 || lead.contains(u'。') || (bracket > 1 && lead.contains(u',')))
            continue;
        SumGroup group;
        group.from = whole.end;
        for (size_t j = i + 1; j < list.size() && list[j].bracket == inner && j - i < 64; ++j)
            if (isPart(line, list[j]) && sameUnit(list[j], whole))
                group.parts.push_back(&list[j]);
        if (group.parts.size() < 2)
            continue;
        const QString inside = line.mid(whole.end, group.parts.back()->end - whole.end + 2);
        group.open = open.match(inside.left(600)).hasMatch();
        group.closed = !group.open;
        group.wholes = {&whole};
        groups.push_back(std::move(group));
    }
}

} // namespace

std::vector<SumGroup> sumGroupsOf(const QString &line, const Reading &reading)
{
    std::vector<SumGroup> groups;
    const auto &list = reading.quantities;
    const std::vector<Marker> markers = markersOf(line);
    size_t first = 0;
    for (size_t m = 0; m < markers.size(); ++m) {
        const int next = m + 1 < markers.size() ? markers[m + 1].start : int(line.size());
        while (first < list.size() && list[first].start < markers[m].end)
            ++first;
        size_t head = first;
        while (head < list.size() && list[head].start < next && !isPart(line, list[head]))
            ++head;
        // A list begins near its marker.
        if (head >= list.size() || list[head].start >= next || list[head].start - markers[m].end > 80)
            continue;
        SumGroup group = groupBehind(line, reading, markers, m, head);
        if (group.parts.size() >= 2 && !group.wholes.empty())
            groups.push_back(std::move(group));
    }
    addBrackets(line, reading, groups);
    return groups;
}

bool saysOverlap(const QString &line, int from, int to)
{
    static const QRegularExpression overlap(
        u"同时存在|同时有|(?:可有|存在|具有|涉及)[^,。;]{0,4}(?:多项|多个|两项以上|几项|数项)|之和(?:可能)?(?:不等于|大于|超过|多于)|分别(?:计入|统计|计算|计数)|重复(?:计|统计)|有交叉|交叉(?:存在|重复)"_s);
    constexpr int before = 60, reach = 400; // behind the list: the rest of its sentence, and the next one
    const int first = std::max(0, from - before);
    const qsizetype end = line.indexOf(u'。', to);
    const qsizetype next = end < 0 ? -1 : line.indexOf(u'。', end + 1);
    const qsizetype last = std::min<qsizetype>(next < 0 ? line.size() : next, to + reach);
    return overlap.match(line.mid(first, last - first)).hasMatch();
}

bool isTidy(const std::vector<const Quantity *> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [](const Quantity *part) {
        static const QRegularExpression verb(u"得分|超过|低于|高于|排名|存在|出现|发现|连续|仍|已|未"_s);
        return (part->label.isEmpty() != part->tail.isEmpty() || part->label == u"和"_s ||
                part->label.endsWith(u"有"_s)) &&
               !verb.match(part->label + part->tail).hasMatch();
    });
}

bool areLevels(const std::vector<const Quantity *> &parts)
{
    bool province = false, city = false, county = false;
    for (const Quantity *part : parts) {
        const QString words = part->label + part->tail;
        const bool ofProvince = words.contains(u'省') || words.contains(u"自治区"_s);
        const bool ofCounty = words.contains(u'县') || words.contains(u'旗');
        province = province || ofProvince;
        county = county || ofCounty;
        city = city || ((words.contains(u'市') || words.contains(u'州') || words.contains(u'盟')) &&
                        !ofProvince && !ofCounty);
    }
    return parts.size() >= 3 && province && city && county;
}

qint64 hundredthsOf(const Quantity &quantity)
{
    if (quantity.value > 1'000'000'000'000 / quantity.scale)
        return -1; // no sum of a list of these overflows
    qint64 value = quantity.value * quantity.scale * 100;
    for (int i = 0; i < quantity.decimals; ++i) {
        if (value % 10 != 0)
            return -1;
        value /= 10;
    }
    return value;
}

} // namespace xw::notice
