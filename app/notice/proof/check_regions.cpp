// Regions: nothing failed in a region that is in the 100 % list, and the failures told region by region make
// those of the whole. A place in a site's name is not its region (省工信厅三门峡无线电管理局 is the
// province's): the annex's own column decides, and without an annex only a name that begins with the full
// name of the region and no word of an agency of another level.
#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"
#include "notice/proof/region_lists.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct Named {
    QString name;
    bool media = false;
};

/// Those whom sentences about failures name one by one.
std::vector<Named> namedFailures(const ProofContext &context)
{
    static const QRegularExpression sentence(u"[^。;]+"_s);
    static const QRegularExpression fault(
        u"(未提供|未更新|不更新|无法访问|无法下载|不合格|私自关停|空白栏目|要素|突出问题|无更新)"_s);
    static const QRegularExpression other(u"(文字|表述|留言|域名|报表|合格率|得分)"_s);
    static const QRegularExpression list(
        u"^([^,:()]*?)(等|共)?(?:(?<!\\d)\\d+(?:个|家))?(政府网站|网站|政务新媒体|账号)?(未|无法|不|存在|首页|在检查|内容|因|通常)"_s);
    std::vector<Named> named;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        for (auto it = sentence.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const QString words = it.next().captured().trimmed();
            const auto match = list.match(words);
            if (!match.hasMatch() || !fault.match(words).hasMatch() || other.match(words).hasMatch())
                continue;
            for (const QString &name : match.captured(1).split(u'、', Qt::SkipEmptyParts))
                named.push_back({name.trimmed(), words.contains(u"新媒体"_s) || words.contains(u"账号"_s)});
        }
    }
    return named;
}

bool isSurelyOf(const QString &name, const QString &region)
{
    static const QRegularExpression agency(
        u"(气象|税务|海关|邮政|地震|烟草|国家|无线电|海事|铁路|通信|银行|调查队)"_s);
    return name.size() > region.size() + 1 && name.startsWith(region) && !agency.match(name).hasMatch();
}

void checkWholeLists(ProofContext &context)
{
    const ListedSubjects listed[] = {{context.text, false}, {context.text, true}};
    const std::vector<Named> named = namedFailures(context);
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        for (const WholeRegions &list : wholeRegionsIn(context.lines.at(size_t(p)))) {
            context.hold("region", p, list.start, list.end);
            const ListedSubjects &annex = listed[list.media ? 1 : 0];
            const auto contradict = [&](const QString &region, const QString &name) {
                const int at = int(context.lines.at(size_t(p)).indexOf(region, list.start));
                context.add(ProofKind::Contradiction, "region", p, at < 0 ? list.start : at,
                            at < 0 ? list.end : at + int(region.size()),
                            {QT_TRANSLATE_NOOP("xw", "%1 is said to have no failure, but %2 failed there"),
                             {region, name}});
            };
            QSet<QString> told;
            for (const ListedSubject &row : annex.rows())
                if (list.regions.contains(row.region) && !told.contains(row.region)) {
                    told.insert(row.region);
                    contradict(row.region, row.name);
                }
            if (annex.annex() > 0)
                continue; // its rows know their regions better than names do
            for (const Named &one : named)
                for (const QString &region : list.regions)
                    if (one.media == list.media && !told.contains(region) && isSurelyOf(one.name, region)) {
                        told.insert(region);
                        contradict(region, one.name);
                    }
        }
    }
}

/// 31个不合格。…共141个中7个不合格;…共133个中4个不合格;… make 31 where the list is complete. Of
/// 甲、乙各7个中各有3个不合格 each counts.
void checkRegionSums(ProofContext &context)
{
    static const QRegularExpression part(
        u"(?:共|([^,;:。]+)各|(?<=\\p{Han})(?<![有共各中为是达的另其]))(\\d+)(?:个|家)(?:[^,;。]*?中(?:各有)?(\\d+)(?:个|家)|[^,;。\\d]*?)不合格"_s);
    static const QRegularExpression between(u"[、和]"_s);
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        const QString &line = context.lines.at(size_t(p));
        qint64 sum = 0;
        int parts = 0, from = -1, to = 0;
        for (auto it = part.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            from = from < 0 ? int(match.capturedStart()) : from;
            to = int(match.capturedEnd());
            const qint64 names =
                match.hasCaptured(1) ? match.captured(1).split(between, Qt::SkipEmptyParts).size() : 1;
            sum += names * match.captured(match.hasCaptured(3) ? 3 : 2).toLongLong(); // 共4个均不合格
            ++parts;
        }
        if (parts == 0)
            continue;
        const Count *whole = nullptr;
        for (const Count &count : context.claims.at(size_t(p)).counts)
            if (!whole && count.end < from && count.depth == 0 && count.role == TextRole::Bad &&
                count.clauseText.contains(u"不合格"_s))
                whole = &count;
        if (!whole)
            continue;
        const bool complete =
            line.contains(u"分地区看"_s) || line.contains(u"全部合格"_s) || line.contains(u"其余"_s);
        const bool meant =
            complete || (parts >= 2 && sum > whole->value) || (parts >= 3 && whole->value - sum <= 2);
        if (!meant)
            continue;
        context.hold("parts", p, whole->start, to);
        if (sum != whole->value)
            context.add(
                ProofKind::Contradiction, "parts", p, whole->start, to,
                {QT_TRANSLATE_NOOP("xw", "The regions make %1 failures together, the whole is given as %2"),
                 {QString::number(sum), QString::number(whole->value)}},
                QString::number(sum));
    }
}

} // namespace

void checkRegions(ProofContext &context)
{
    checkWholeLists(context);
    checkRegionSums(context);
}

} // namespace xw::notice
