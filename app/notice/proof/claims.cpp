#include "notice/proof/claims.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

// A paragraph cut into sentences (。) and clauses (，；：); 、 keeps a clause together, and what stands in
// brackets is a clause of its own behind which the outer one goes on.
struct Cut {
    std::vector<int> sentence, clause, depth;
    std::vector<int> sentenceStarts;
};

Cut cut(const QString &text)
{
    Cut cut;
    const auto n = size_t(text.size());
    cut.sentence.resize(n);
    cut.clause.resize(n);
    cut.depth.resize(n);
    int sentence = 0, next = 0;
    std::vector<int> open{next++}; // the clause of each bracket that is open, outermost first
    cut.sentenceStarts.push_back(0);
    for (size_t i = 0; i < n; ++i) {
        const QChar c = text.at(qsizetype(i));
        if (c == u'(')
            open.push_back(next++);
        cut.sentence[i] = sentence;
        cut.clause[i] = open.back();
        cut.depth[i] = int(open.size()) - 1;
        if (c == u')' && open.size() > 1)
            open.pop_back();
        if ((c == u'。' || c == u'!' || c == u'?') && open.size() == 1) {
            ++sentence;
            cut.sentenceStarts.push_back(int(i) + 1);
        }
        if (QStringView(u",;:。!?").contains(c))
            open.back() = next++;
    }
    return cut;
}

/// The words of a clause in [from, to), without what other clauses say in between.
QString wordsOf(const QString &text, const Cut &cut, int clause, int from, int to)
{
    QString words;
    for (int i = from; i < to; ++i)
        if (cut.clause[size_t(i)] == clause && !QStringView(u",;:。!?()").contains(text.at(i)))
            words += text.at(i);
    return words;
}

bool containsAny(const QString &text, std::initializer_list<const char16_t *> words)
{
    for (const char16_t *word : words)
        if (text.contains(QStringView(word)))
            return true;
    return false;
}

TextRole roleOf(QString clause, const QString &before, const QString &after)
{
    // 140个政府网站总体合格率为92.14%: the name of the rate does not make the 140 good ones.
    static const QRegularExpression rateName(u"(?:不?合格|及格|办结|符合|规范)率"_s);
    clause.remove(rateName);
    static const QRegularExpression unitNoun(
        u"^(省辖市|市\\(州\\)|市州|设区市|地方|部门|厅局|单位|地区|省政府部门|省直|方面|县区|县\\(|市、|月|州市)"_s);
    static const QRegularExpression bound(u"(超过|不足|少于|多于|低于|高于|达到|至少|至多|近|约)$"_s);
    if (bound.match(before).hasMatch() || after.startsWith(u"以上"_s) || after.startsWith(u"以下"_s))
        return TextRole::Bound;
    if (unitNoun.match(after).hasMatch())
        return TextRole::Unit;
    if (containsAny(clause, {u"不合格", u"突出问题", u"存在问题", u"不符合", u"不规范", u"不达标", u"超期",
                             u"逾期", u"未", u"无法", u"不更新", u"错误", u"正在办理", u"在办", u"关停"}))
        return TextRole::Bad;
    if (containsAny(clause, {u"合格", u"及格", u"符合", u"达标"}) ||
        containsAny(before, {u"办结", u"公开发布"}))
        return clause.contains(u"受理"_s) ? TextRole::Total : TextRole::Good;
    if (containsAny(clause, {u"共", u"运行", u"运转", u"抽查", u"检查", u"核查", u"监测", u"受理", u"总数",
                             u"全省", u"全市", u"全州", u"复核", u"办理"}))
        return TextRole::Total;
    if (containsAny(clause, {u"报送", u"发布", u"公开"}))
        return TextRole::Good;
    return TextRole::Neutral;
}

} // namespace

Claims claimsOf(const QString &text)
{
    Claims claims;
    const Cut where = cut(text);
    claims.sentenceStarts = where.sentenceStarts;

    // A clause lies within its sentence, and near its number; brackets in it belong to others.
    constexpr int reach = 400;
    const auto sentenceFrom = [&](int at) {
        return std::max(where.sentenceStarts.at(size_t(where.sentence[size_t(at)])), at - reach);
    };
    const auto sentenceTo = [&](int at) {
        const auto next = size_t(where.sentence[size_t(at)]) + 1;
        return std::min(next < where.sentenceStarts.size() ? where.sentenceStarts[next] : int(text.size()),
                        at + reach);
    };

    static const QRegularExpression count(
        u"(?<![\\d.〔\\[/A-Za-z-])(\\d{1,9})\\s*(个|家|条|件|份|期|名|人|户|项|次|封|位|篇)"
        "(?!月|季|百分点|工作日|小时|星期|层|方面|渠道|环节)"_s);
    for (auto it = count.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        Count c;
        c.value = match.captured(1).toLongLong();
        c.unit = match.captured(2);
        c.start = int(match.capturedStart());
        c.end = int(match.capturedEnd());
        c.sentence = where.sentence[size_t(c.start)];
        c.clause = where.clause[size_t(c.start)];
        c.depth = where.depth[size_t(c.start)];
        const int to = sentenceTo(c.start);
        c.clauseText = wordsOf(text, where, c.clause, sentenceFrom(c.start), to);
        const QString before = wordsOf(text, where, c.clause, sentenceFrom(c.start), c.start);
        int behind = c.end;
        while (behind < to && !QStringView(u",。;:、()").contains(text.at(behind)))
            ++behind;
        c.after = text.mid(c.end, behind - c.end);
        // 合格38个、不合格2个: a part that says its own role does not take its neighbour's.
        const QString part = before.section(u'、', -1) + c.after;
        const bool own = containsAny(part, {u"合格", u"符合", u"办结", u"在办"});
        c.role = roleOf(own ? part : c.clauseText, own ? before.section(u'、', -1) : before, c.after);
        if (own)
            c.clauseText = part;
        const QString near = before.section(u'、', -1) + c.after;
        // Of which kind it is says its own part, else its clause, else the last noun in front of it.
        const QString told = text.mid(sentenceFrom(c.start), c.start - sentenceFrom(c.start));
        const auto saysMedia = [](const QString &words) {
            return words.contains(u"新媒体"_s) || words.contains(u"账号"_s);
        };
        if (saysMedia(near) || near.contains(u"网站"_s))
            c.media = saysMedia(near);
        else if (saysMedia(c.clauseText) || c.clauseText.contains(u"网站"_s))
            c.media = c.clauseText.contains(u"新媒体"_s);
        else
            c.media = told.lastIndexOf(u"新媒体"_s) > told.lastIndexOf(u"网站"_s);
        claims.counts.push_back(c);
    }

    // 共141个政务新媒体中7个不合格: the first is what the second is out of, though their clause says 不合格.
    for (size_t i = 0; i + 1 < claims.counts.size(); ++i) {
        Count &whole = claims.counts[i];
        const Count &next = claims.counts[i + 1];
        const QString between = text.mid(whole.end, next.start - whole.end);
        if (whole.clause == next.clause && between.endsWith(u'中') && between.size() <= 12 &&
            whole.role == TextRole::Bad)
            whole.role = TextRole::Total;
    }

    static const QRegularExpression rate(u"(?<![\\d.])(\\d{1,4})(?:\\.(\\d{1,2}))?\\s*%(?!\\s*[—~-])"_s);
    static const QRegularExpression name(
        u"([\\p{Han}]{1,8}?)(率|比例)(?:均)?(?:也)?(?:为|达到|达|是|仅为|只有)?\\s*$"_s);
    for (auto it = rate.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        RateClaim r;
        const QString fraction = match.captured(2);
        r.decimals = int(fraction.size());
        r.hundredths = match.captured(1).toInt() * 100 + QString(fraction + u"00"_s).left(2).toInt();
        r.start = int(match.capturedStart());
        r.end = int(match.capturedEnd());
        r.sentence = where.sentence[size_t(r.start)];
        r.clause = where.clause[size_t(r.start)];
        const QString before = wordsOf(text, where, r.clause, sentenceFrom(r.start), r.start);
        static const QRegularExpression known(u"(按时办结|按期办结|办结|集中发布|公开发布|报送|公开|规范|"
                                              u"抽查合格|合格|及格|抽查|检查|覆盖|完成|逾期|整改|答复|回复)"
                                              "(?:率|比例)(?:均)?(?:也)?(?:为|达到|达|是|仅为|只有)?\\s*$"_s);
        const auto knownMatch = known.match(before);
        const auto anyMatch = name.match(before);
        if (knownMatch.hasMatch()) {
            r.stem = knownMatch.captured(1);
            r.subject = before.left(knownMatch.capturedStart());
        } else if (anyMatch.hasMatch()) {
            r.stem = anyMatch.captured(1);
            r.subject = before.left(anyMatch.capturedStart());
        } else {
            continue; // 同比上升1.33%, 超过60%的网站: no rate with a name, nothing that counts could be held
                      // against
        }
        // Of which kind it is says the last noun of its sentence, if not its own clause.
        const QString told = text.mid(sentenceFrom(r.start), r.start - sentenceFrom(r.start));
        r.media = told.lastIndexOf(u"新媒体"_s) > told.lastIndexOf(u"网站"_s);
        claims.rates.push_back(r);
    }
    return claims;
}

} // namespace xw::notice
