// A rate that is printed without a count still means one: the only whole number that gives it is held against
// the annex, or against the names that are listed. And 100 % on time is held against what is said to be late.
#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Who is named in the text as failing, where every list is complete.
struct NamedLists {
    QSet<QString> names;
    qint64 longest = 0;
    bool complete = true; ///< no list that names some of many, no failures that are told without a number
};

NamedLists namedIn(const ProofContext &context, bool media)
{
    static const QRegularExpression sentence(u"[^。;]+"_s);
    static const QRegularExpression list(
        u"^([^,:()]*?)(等|共)?(\\d{1,4})(个|家)(政府网站|网站|政务新媒体|账号|单位)"_s);
    static const QRegularExpression fault(u"未|不|无法|缺|差|空白|错误|问题|关停|更新"_s);
    static const QRegularExpression other(
        u"文字|错别字|留言|超期|逾期|域名|报表|得分|合格率|连续|上季度|运行|抽查|公告|标识|几个方面|不影响|一般性"_s);
    static const QRegularExpression vague(u"部分|个别|有的|少数|一些"_s);
    NamedLists all;
    bool any = false;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p)
        for (auto it = sentence.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const QString words = it.next().captured().trimmed();
            const bool ofMedia = words.contains(u"新媒体"_s) || words.contains(u"账号"_s);
            if (ofMedia != media || !words.contains(fault) || words.contains(other))
                continue;
            const auto match = list.match(words);
            if (!match.hasMatch() || match.captured(1).isEmpty()) {
                all.complete = all.complete && !words.contains(u'、') && !words.contains(vague);
                continue;
            }
            const QStringList names = match.captured(1).split(u'、', Qt::SkipEmptyParts);
            const qint64 claimed = match.captured(3).toLongLong();
            if (match.captured(2).isEmpty() && names.size() < 2)
                continue; // 检查发现3个网站…: nobody is named in front
            any = true;
            all.longest = std::max(all.longest, claimed);
            all.complete = all.complete && names.size() == claimed;
            for (const QString &name : names)
                all.names.insert(name.trimmed());
        }
    all.complete = all.complete && any;
    return all;
}

/// 检查结果不合格的有11个政府网站: what the paragraph, or the next one, says in so many words.
const Count *toldFailures(const ProofContext &context, const ImpliedCount &implied)
{
    for (int p = implied.paragraph;
         p <= implied.paragraph + 1 && p < int(context.claims.size()) && !context.inAnnex(p); ++p)
        for (const Count &count : context.claims.at(size_t(p)).counts)
            if (count.role == TextRole::Bad && count.depth == 0 && count.media == implied.media &&
                (count.clauseText.contains(u"不合格"_s) || count.clauseText.contains(u"突出问题"_s)) &&
                (p > implied.paragraph || count.start > implied.end))
                return &count;
    return nullptr;
}

void judge(ProofContext &context, const ImpliedCount &implied)
{
    const ListedSubjects listed(context.text, implied.media);
    const auto contradict = [&](const char *message, const QStringList &more, qint64 right) {
        const Rounding habit = Rounding::HalfUp;
        const int hundredths =
            right <= implied.whole
                ? printedHundredths(implied.whole - right, implied.whole, implied.decimals, habit)
                : -1;
        context.add(
            ProofKind::Contradiction, "rate", implied.paragraph, implied.start, implied.end,
            {message, QStringList{QString::number(implied.failed), QString::number(implied.whole)} + more},
            hundredths < 0 ? QString() : percentText(hundredths, implied.decimals));
    };
    context.hold("rate", implied.paragraph, implied.start, implied.end);
    if (listed.annex() > 0) {
        if (qint64(listed.rows().size()) != implied.failed)
            contradict(QT_TRANSLATE_NOOP("xw", "The rate means that %1 of %2 failed; annex %3 lists %4"),
                       {QString::number(listed.annex()), QString::number(listed.rows().size())},
                       qint64(listed.rows().size()));
        return;
    }
    if (const Count *told = toldFailures(context, implied)) {
        if (told->value != implied.failed)
            contradict(QT_TRANSLATE_NOOP("xw", "The rate means that %1 of %2 failed; the text says %3"),
                       {QString::number(told->value)}, told->value);
        return;
    }
    const NamedLists named = namedIn(context, implied.media);
    const auto names = qint64(named.names.size());
    if (named.longest > implied.failed)
        contradict(QT_TRANSLATE_NOOP("xw", "The rate means that %1 of %2 failed; one list alone claims %3"),
                   {QString::number(named.longest)}, named.longest);
    else if (names > implied.failed || (named.complete && names != implied.failed))
        contradict(QT_TRANSLATE_NOOP("xw", "The rate means that %1 of %2 failed; the lists name %3"),
                   {QString::number(names)}, names);
}

void checkOnTime(ProofContext &context)
{
    static const QRegularExpression late(
        u"(?<!\\d)([1-9]\\d*)(?:个|家|件|条)[^,。;]{0,14}(?:超期|逾期)|(?:超期|逾期)[^,。;\\d]{0,6}([1-9]\\d*)(?:个|家|件|条)"_s);
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        const QString &line = context.lines.at(size_t(p));
        for (const RateClaim &rate : context.claims.at(size_t(p)).rates) {
            if (rate.hundredths != 10000 ||
                !(rate.stem.startsWith(u"按时"_s) || rate.stem.startsWith(u"按期"_s)))
                continue;
            context.hold("rate", p, rate.start, rate.end);
            const int end = int(line.indexOf(u'。', rate.end));
            const QString rest = line.mid(rate.end, end < 0 ? -1 : end - rate.end);
            if (const auto match = late.match(rest); match.hasMatch())
                context.add(ProofKind::Contradiction, "rate", p, rate.start, rate.end,
                            {QT_TRANSLATE_NOOP("xw", "100% on time is printed, and “%1” beside it"),
                             {match.captured()}});
        }
    }
}

} // namespace

void checkImplied(ProofContext &context)
{
    for (const ImpliedCount &implied : context.implied)
        judge(context, implied);
    checkOnTime(context);
}

} // namespace xw::notice
