#include "notice/proof/quantity.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype wordsKept = 40;

bool saysAny(const QString &words, std::initializer_list<const char16_t *> list)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const char16_t *word) { return words.contains(QStringView(word)); });
}

/// Where each character stands: one pass over the paragraph.
struct Places {
    std::vector<int> sentence, segment, clause, bracket;
    std::vector<int> outerOf{0}; ///< of each bracket
    std::vector<int> sentenceStarts{0};

    explicit Places(const QString &text)
    {
        const auto n = size_t(text.size());
        sentence.resize(n);
        segment.resize(n);
        clause.resize(n);
        bracket.resize(n);
        int sentences = 0, segments = 0, clauses = 0;
        std::vector<std::pair<int, int>> open{{0, clauses++}}; // bracket, its clause
        for (size_t i = 0; i < n; ++i) {
            const char16_t c = text.at(qsizetype(i)).unicode();
            if (c == u'(') {
                outerOf.push_back(open.back().first);
                open.emplace_back(int(outerOf.size()) - 1, clauses++);
            }
            sentence[i] = sentences;
            segment[i] = segments;
            clause[i] = open.back().second;
            bracket[i] = open.back().first;
            if (c == u')' && open.size() > 1)
                open.pop_back();
            // A full stop that is no decimal point: …99分.其中
            const bool stop =
                c == u'.' && i > 0 && i + 1 < n && text.at(qsizetype(i) + 1).unicode() > 0x2E80 &&
                (text.at(qsizetype(i) - 1).unicode() > 0x2E80 || text.at(qsizetype(i) - 1) == u'%');
            const bool ends = c == u'。' || c == u'!' || c == u'?' || stop;
            if (ends && (open.size() == 1 || i + 1 == n || open.size() > 3)) {
                open.resize(1); // a bracket that was never closed ends with its sentence at the latest
                ++sentences;
                sentenceStarts.push_back(int(i) + 1);
            }
            if ((ends || c == u';') && open.size() == 1)
                ++segments;
            if (ends || c == u',' || c == u';' || c == u':')
                open.back().second = clauses++;
        }
    }
};

bool isStop(QChar c)
{
    return QStringView(u",;:。!?、()\"|\n").contains(c);
}

Part partOf(const QString &label, const QString &tail)
{
    static const QRegularExpression limit(
        u"(?:超过|不足|少于|多于|低于|高于|至少|至多|不少于|不低于|近|约|达到|前|第|每|满|连续)$"_s);
    static const QRegularExpression change(
        u"(?:增加|减少|增长|下降|上升|提高|提升|降低|精简|少|多|新增|关停|注销|下线|迁移|整合|撤销)(?:了|网站|账号)?$"_s);
    static const QRegularExpression quantum(u"^(?:以上|以下|以内|左右|多)"_s);
    static const QRegularExpression mean(
        u"日均|日平均|平均每[天日]|每[天日]平均|平均每个?工作日|月均|人均|周均|平均每[月周人]"_s);
    if (limit.match(label).hasMatch() || quantum.match(tail).hasMatch())
        return Part::Limit;
    if (mean.match(label).hasMatch())
        return Part::Mean;
    // 由436家减少至335家: what there is then, no difference.
    static const QRegularExpression level(u"(?:加|少|升|降|长|高|低|精简|压减|整合)(?:至|到|为)$"_s);
    if (!level.match(label).hasMatch() &&
        (change.match(label).hasMatch() || saysAny(label, {u"注销", u"下线", u"关停", u"新增", u"减少"})))
        return Part::Change;
    const QString words = label + u'|' + tail;
    if (saysAny(words, {u"不合格", u"未达标", u"不达标", u"不及格", u"突出问题", u"存在问题", u"不符合",
                        u"不规范", u"未通过", u"单项否决"}))
        return Part::Failed;
    if (saysAny(words, {u"基本满意", u"较满意", u"一般"}))
        return Part::Plain;
    if (saysAny(words, {u"不满意"}))
        return Part::Displeased;
    if (saysAny(words, {u"超期", u"逾期", u"超时"}))
        return Part::Late;
    if (saysAny(words, {u"正在办", u"在办", u"未办结", u"办理中", u"推进中", u"处理中", u"尚未"}))
        return Part::Open;
    static const QRegularExpression notYet(u"(?:未|没有|仍不|尚不)[^|]{0,6}(?:合格|达标|及格)"_s);
    if (notYet.match(words).hasMatch())
        return Part::Failed;
    if (saysAny(words, {u"合格", u"达标", u"及格", u"符合"}) && !words.contains(u"率"_s))
        return Part::Passed;
    if (saysAny(words, {u"按时", u"按期", u"时限内"}))
        return Part::OnTime;
    if (saysAny(words, {u"办结", u"结案", u"已完成", u"已处理", u"处理完", u"已办"}) &&
        !saysAny(words, {u"受理并办结"}))
        return Part::Done;
    if (saysAny(words, {u"满意"}) && !words.contains(u"满意度"_s))
        return Part::Pleased;
    if (saysAny(words, {u"运行", u"运维", u"备案", u"登记", u"共有", u"现有", u"共计", u"总数", u"开设",
                        u"纳入", u"在册"}) ||
        saysAny(label,
                {u"共受理", u"共接", u"共收", u"共办理", u"共处理", u"累计", u"汇集", u"总计", u"合计"}))
        return Part::Whole;
    if (saysAny(words, {u"抽查", u"检查", u"普查", u"监测", u"抽检", u"巡查", u"随机"}))
        return Part::Sample;
    return Part::Plain;
}

void readWords(const QString &text, const Places &at, int previousEnd, Quantity &q)
{
    const auto clauseAt = [&](int i) { return at.clause[size_t(i)]; };
    int from = q.start;
    // 乡镇(街道)44个: a bracket of words right in front belongs to them.
    if (from > 0 && text.at(from - 1) == u')') {
        const qsizetype open = lastWithin(text, u'(', std::max(previousEnd, from - 14), from - 1);
        static const QRegularExpression words(u"^[\\p{Han}、]{1,12}$"_s);
        if (open > previousEnd && text.at(open) == u'(' &&
            words.match(text.mid(open + 1, from - open - 2)).hasMatch())
            from = int(open);
    }
    while (from > 0 && from > previousEnd && q.start - from < wordsKept && !isStop(text.at(from - 1)) &&
           clauseAt(from - 1) == q.clause) {
        --from;
        // 县(市、区)政务新媒体: a bracket of words belongs to them.
        if (from > 0 && text.at(from - 1) == u')') {
            const qsizetype open = lastWithin(text, u'(', std::max(previousEnd, from - 14), from - 1);
            if (open > previousEnd && text.at(open) == u'(')
                from = int(open);
        }
    }
    q.label = text.mid(from, q.start - from).trimmed();
    int to = q.end;
    while (to < int(text.size()) && to - q.end < wordsKept && !isStop(text.at(to)) && !text.at(to).isDigit())
        ++to;
    q.tail = text.mid(q.end, to - q.end).trimmed();
    // 1个,其中合格 … : words of the next item are not this one's.
    if (const qsizetype other = q.tail.indexOf(u"其中"_s); other >= 0)
        q.tail.truncate(other);
    // 140个政府网站总体合格率为92.14%: the name of the rate does not make the 140 good ones.
    static const QRegularExpression rateName(
        u"(?:总体|整体|抽查|检查|按时|按期)*(?:不?合格|及格|达标|办结|符合|规范|满意|完成|[报采]\\p{Han}|[\\p{Han}]结)率.*$"_s);
    q.tail.remove(rateName);
}

Thing thingOf(const QString &unit, const QString &words, const QString &tail, Thing before)
{
    if (QStringView(u"名人位").contains(unit))
        return Thing::Person;
    const Thing said = thingIn(words);
    static const QRegularExpression other(
        u"栏目|指标|渠道|错误|链接|错别字|责任人|单位|部门|地区|地方|厅局|乡镇|街道|委办局|县区|市州|方面|环节"_s);
    static const QRegularExpression place(u"^(?:市|县|区|州|省|盟|旗|地级|设区|国务院|省直|区直|市直)"_s);
    // 171个网站栏目: what stands last is what is counted.
    static const QRegularExpression partOfOne(
        u"^(?:政府|政务)?(?:网站|门户|新媒体|账号)的?(?:栏目|频道|链接|页面|首页|服务事项|问题)"_s);
    if (partOfOne.match(tail).hasMatch())
        return Thing::Else;
    // 11个网站留言办理超期: what stands right behind 个 is what is counted, whatever befell it.
    static const QRegularExpression subject(u"^(?:政府|政务)?(?:门户)?(?:(网站)|新媒体|账号)"_s);
    if (const auto match = subject.match(tail);
        said == Thing::Message && QStringView(u"个家").contains(unit) && match.hasMatch())
        return match.hasCaptured(1) ? Thing::Website : Thing::Media;
    const bool things = said == Thing::Website || said == Thing::Media;
    // What is counted stands next to the number: 各县区共报送台账33份 counts no counties.
    const QString near = words.left(words.size() - tail.size()).trimmed().right(6) + u' ' + tail.left(8);
    if (!things && (other.match(near).hasMatch() || place.match(tail).hasMatch()) &&
        !QStringView(u"条件封起宗通").contains(unit))
        return Thing::Else;
    if (said != Thing::Other)
        return said;
    if (QStringView(u"条件封起宗通").contains(unit))
        return Thing::Message;
    return before;
}

/// 优秀7家、良好12家、合格69家: where grades are told, 合格 is one of them and not all that passed.
void gradesAreParts(std::vector<Quantity> &list)
{
    for (size_t from = 0; from < list.size();) {
        size_t to = from;
        bool grades = false;
        for (; to < list.size() && list[to].sentence == list[from].sentence; ++to)
            grades = grades || (list[to].isCount() &&
                                saysAny(list[to].label + list[to].tail, {u"优秀", u"良好", u"优良"}));
        for (; from < to; ++from)
            if (grades && (list[from].part == Part::Passed || list[from].part == Part::Failed))
                list[from].part = Part::Plain;
    }
}

} // namespace

Thing thingIn(const QString &words)
{
    static const QRegularExpression media(
        u"新媒体|微信|微博|公众号|账号|客户端|抖音|快手|头条|视频号|小程序|百家号|订阅号|服务号"_s);
    static const QRegularExpression website(u"网站|门户"_s);
    static const QRegularExpression message(u"诉求|工单|留言|来电|信件|来信|投诉|网民咨询"_s);
    // 政务新媒体检查…政府网站: the last one said is what the number counts.
    const auto last = [&](const QRegularExpression &pattern) {
        qsizetype at = -1;
        for (auto it = pattern.globalMatch(words); it.hasNext();)
            at = it.next().capturedStart();
        return at;
    };
    const qsizetype ofMedia = last(media), ofWebsite = last(website), ofMessage = last(message);
    const qsizetype most = std::max({ofMedia, ofWebsite, ofMessage});
    return most < 0            ? Thing::Other
           : most == ofMessage ? Thing::Message
           : most == ofMedia   ? Thing::Media
                               : Thing::Website;
}

Reading readQuantities(const QString &text, Thing about)
{
    Reading reading;
    static const QRegularExpression number(
        u"(?<![\\d.〔\\[/A-Za-z-])(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,12})(?:\\.(\\d{1,4}))?\\s*"
        "(?:(%)(?!\\s*[—~-])|(?:个)?(百分点)|(\\)?)\\s*(万)?(余|多)?\\s*(个|家|条|件|份|期|名|人|户|项|次|封|"
        "位|篇|起|宗|批|例|通(?![过报知道用信讯常行则])|处(?![理置罚长室分级于])|场(?![所景合])|所(?!["
        "有属在谓以]))"
        "(?!月|季|工作日|小时|星期|层|方面|渠道|环节|百分点|自然日|交易日))"_s);
    const Places at(text);
    reading.sentenceStarts = at.sentenceStarts;
    int previousEnd = 0;
    Thing told = about;
    int toldIn = 0;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (reading.quantities.size() >= quantityLimit) {
            reading.cut = true;
            break;
        }
        Quantity q;
        q.start = int(match.capturedStart());
        q.end = int(match.capturedEnd());
        const bool closes = !match.captured(5).isEmpty();
        if (closes && (q.start == 0 || text.at(q.start - 1) != u'('))
            continue; // 3)个: no bracket was opened for it
        const auto place = size_t(q.start);
        q.sentence = at.sentence[place];
        q.segment = at.segment[place];
        q.clause = at.clause[place];
        q.bracket = at.bracket[place];
        if (closes) { // 不合格(53)个 is 不合格53个
            q.bracket = at.outerOf[size_t(q.bracket)];
            --q.start;
            q.clause = at.clause[size_t(q.start > 0 ? q.start - 1 : 0)];
        }
        q.outer = at.outerOf[size_t(q.bracket)];
        q.decimals = int(match.capturedLength(2));
        q.value = (match.captured(1).remove(u',') + match.captured(2)).toLongLong();
        if (!match.captured(3).isEmpty())
            q.measure = Quantity::Measure::Percent;
        else if (!match.captured(4).isEmpty())
            q.measure = Quantity::Measure::Points;
        else
            q.unit = match.captured(8);
        q.scale = match.captured(6).isEmpty() ? 1 : 10000;
        readWords(text, at, previousEnd, q);
        previousEnd = q.end;
        if (q.isCount()) {
            q.part = match.captured(7).isEmpty() ? partOf(q.label, q.tail) : Part::Limit;
            // 按…比例(131个)进行抽查: what stands behind the bracket says what is in it.
            if (q.bracket > 0 && q.label.isEmpty() && q.end < int(text.size()) && text.at(q.end) == u')' &&
                saysAny(text.mid(q.end, 8), {u"抽查", u"检查", u"监测"}))
                q.part = Part::Sample;
        }
        const QString words = q.label + u' ' + q.tail;
        // 政府网站运行平稳,4个不合格: the clause in between says of what they are.
        if (!reading.quantities.empty() && thingIn(words) == Thing::Other) {
            const int from = std::max(
                {reading.quantities.back().end, q.start - 60, reading.sentenceStarts.at(size_t(q.sentence))});
            const QString between = text.mid(from, std::max(0, q.start - from));
            const bool website = between.contains(u"网站"_s), media = between.contains(u"新媒体"_s);
            if (website != media) {
                told = media ? Thing::Media : Thing::Website;
                toldIn = q.sentence;
            }
        }
        if (toldIn != q.sentence && thingIn(words) == Thing::Other && q.sentence > toldIn + 2)
            told = about;
        q.thing = q.isCount() ? thingOf(q.unit, words, q.tail, told)
                              : (thingIn(words) != Thing::Other ? thingIn(words) : told);
        if (q.thing == Thing::Website || q.thing == Thing::Media) {
            told = q.thing;
            toldIn = q.sentence;
        }
        reading.quantities.push_back(std::move(q));
    }
    gradesAreParts(reading.quantities);
    return reading;
}

bool sameUnit(const Quantity &a, const Quantity &b)
{
    const auto folded = [](const QString &unit) {
        return QStringView(u"家户").contains(unit)       ? u"个"_s
               : QStringView(u"条封起宗").contains(unit) ? u"件"_s
               : QStringView(u"名位").contains(unit)     ? u"人"_s
                                                         : unit;
    };
    const QString x = folded(a.unit), y = folded(b.unit);
    // Calls are counted in 个 here and in 件 there.
    const bool loose = (a.thing == Thing::Message && b.thing == Thing::Message) &&
                       QStringView(u"个件").contains(x) && QStringView(u"个件").contains(y);
    return x == y || loose;
}

bool sameThing(const Quantity &a, const Quantity &b)
{
    if (a.thing == Thing::Else || b.thing == Thing::Else)
        return a.thing == b.thing;
    return a.thing == b.thing || a.thing == Thing::Other || b.thing == Thing::Other;
}

bool areOpposite(Part a, Part b)
{
    const auto pair = [&](Part x, Part y) { return (a == x && b == y) || (a == y && b == x); };
    return pair(Part::Passed, Part::Failed) || pair(Part::Done, Part::Open) ||
           pair(Part::OnTime, Part::Late) || pair(Part::Pleased, Part::Displeased);
}

QString printed(qint64 value, int decimals)
{
    QString digits = QString::number(std::abs(value)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return value < 0 ? u'-' + digits : digits;
}

} // namespace xw::notice
