#include "probe/freshness/column_names.h"

#include "probe/dates/page_date.h"
#include "probe/freshness/link_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestTrail = 120;
constexpr qsizetype kLongestName = 20;

const QRegularExpression &trailWords()
{
    static const QRegularExpression words(
        u"(?:当前|您?现在|您|所在|你)(?:的|所在|现在的|所处的?)*位置|^.{0,8}位置 "
        u"?[:：]|您现在在|当前栏目|当前所在|"
        u"^(?:You are here|(?:Your |Current )?(?:location|position)) ?:|^Home ?[>»›/|]|^(?:网站)?首页 ?-?[>＞»›→]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// Its text may lie in several elements: from the words on, up to a block that is no longer of it.
QString trailFrom(const std::vector<TextBlock> &blocks, size_t at)
{
    QString trail = blocks[at].text;
    const auto isOpen = [&] {
        const QString end = trail.trimmed();
        return hanCount(end) <= 9 || end.endsWith(u'>') || end.endsWith(u'»') || end.endsWith(u'：') ||
               end.endsWith(u':') || end.endsWith(u'/') || end.endsWith(u'＞');
    };
    for (size_t k = at + 1; k < blocks.size() && k < at + 8 && isOpen(); ++k) {
        const QString &next = blocks[k].text;
        if (next.size() > kLongestName)
            break;
        const bool hasSign =
            next.startsWith(u'>') || next.startsWith(u'»') || next.startsWith(u'/') || next.startsWith(u'＞');
        const bool wasOpen = !trail.isEmpty() && !trail.back().isLetterOrNumber();
        const bool isWhole = trail.contains(u'>') || trail.contains(u'»') || trail.contains(u'＞');
        if (!hasSign && !wasOpen && (k > at + 1 || isWhole))
            break;
        trail += (hasSign || wasOpen ? QString() : u" > "_s) + next;
    }
    return trail;
}

QString lastOfTrail(const QString &trail, bool &isArticle)
{
    static const QRegularExpression signs(u"[>＞»›/／|→\\-—]+|&gt;|::"_s);
    QStringList parts;
    for (const QString &part : QString(trail).replace(u"：："_s, u">"_s).split(signs, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    while (!parts.isEmpty()) {
        const QString last = parts.takeLast();
        if (last == u"正文" || last == u"内容" || last == u"详细信息" || last == u"文章正文" ||
            last == u"信息内容" || last == u"详情") {
            isArticle = true;
            continue;
        }
        if (last == u"列表" || last == u"栏目" || last == u"信息列表" || last.size() > kLongestName)
            continue;
        const qsizetype colon = std::max(last.lastIndexOf(u'：'), last.lastIndexOf(u':'));
        const QString name = last.sliced(colon + 1).trimmed();
        return name == u"首页" || name == u"网站首页" ? QString() : name;
    }
    return {};
}

QString firstOfTitle(const QString &title)
{
    static const QRegularExpression signs(u"[-_|–—>·]+"_s);
    const QString first = title.split(signs, Qt::SkipEmptyParts).value(0).trimmed();
    const qsizetype colon = std::max(first.lastIndexOf(u'：'), first.lastIndexOf(u':')); // 分类：通知公告
    const QString name = first.sliced(colon + 1).trimmed();
    return name.size() <= kLongestName ? name : QString();
}

} // namespace

PageName pageNameOf(const HtmlPage &page, const std::vector<TextBlock> &blocks)
{
    PageName found;
    const bool hasArticleTitle = !page.meta(u"ArticleTitle"_s).isEmpty();
    const auto address = addressDate(page.address());
    found.isArticle = hasArticleTitle || (address && address->isSure);
    QString fromTrail;
    for (size_t k = 0; k < blocks.size(); ++k) {
        const auto match = trailWords().match(blocks[k].text);
        if (!match.hasMatch() || blocks[k].text.size() > kLongestTrail)
            continue;
        found.trail = blocks[k].node;
        fromTrail = lastOfTrail(trailFrom(blocks, k).sliced(match.capturedStart()), found.isArticle);
        break;
    }
    found.name = page.meta(u"ColumnName"_s).simplified();
    if (found.name.isEmpty())
        found.name = fromTrail;
    found.isSaid = !found.name.isEmpty();
    if (found.name.isEmpty()) {
        found.name = firstOfTitle(page.title());
        found.isWholeTitle = found.name == page.title().simplified();
    }
    found.name = withoutSpacing(found.name);
    return found;
}

} // namespace xw::probe
