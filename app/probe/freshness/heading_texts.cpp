#include "probe/freshness/heading_texts.h"

#include "base/html_entities.h"
#include "base/qt_compat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

bool saysNothingIsThere(QStringView text)
{
    static const QRegularExpression nothing(
        u"暂无(?:相关|任何|该类|此类|可用)?(?:信息|内容|数据|记录|文章|公告|资料|稿件|更新)?|(?:暂时|目前|尚)"
        u"?没有(?:相关|任何|符合条件的?|查询到|找到)?(?:信息|内容|数据|记录|文章|资料)|"
        "(?:栏目|页面|内容|网站)?(?:正在)?(?:建设|更新|维护|整理|完善)中|敬请期待|无数据|没有数据"_s);
    return text.size() < 40 && matchView(nothing, text).hasMatch();
}

namespace
{

constexpr int kLongestHeading = 16; // signs
constexpr int kLongestForeignHeading = 40;
constexpr int kFewestLetters = 3;         // of a heading without Han characters
constexpr size_t kMostChildren = 100;     // of what holds panels
constexpr qint32 kMostPictureNodes = 400; // of a box that a picture heads
constexpr int kMostCells = 16;            // of the head of a table
constexpr qint32 kIconNodes = 4;          // of a link that holds an icon and no text

bool hasPicture(const HtmlPage &page, qint32 node)
{
    const qint32 end = std::min(page.node(node).end, node + kIconNodes);
    for (qint32 i = node + 1; i < end; ++i)
        if (page.node(i).tag == Tag::Img)
            return true;
    return false;
}

} // namespace

HeadingTexts::HeadingTexts(const HtmlPage &page, const std::vector<PageLink> &links,
                           const std::vector<LinkList> &lists)
    : m_page(page), m_lists(lists)
{
    for (const PageLink &link : links)
        if (link.kind == LinkKind::Anchor) {
            m_addresses.insert(link.node, link.address);
            if (!link.address.isEmpty() && signCount(link.text) >= 2 && signCount(link.text) < kTitleHan &&
                !isMoreText(link.text) && !m_page.textOf(link.node, 4).isEmpty())
                m_ways.insert(link.address, withoutSpacing(link.text));
            if (page.textOf(link.node, 1).isEmpty() && !hasPicture(page, link.node))
                m_titles.insert(link.node, link.text);
        }
    findLanguage();
    findTokens();
}

// 序号, 标题, 发布日期 over the rows of a list head its cells, not the list. Tabs are rows of cells as well.
bool HeadingTexts::isInHeadOfTable(qint32 node) const
{
    static const QRegularExpression words(
        u"^(?:序号|编号|索引号|文号|发文字号|标题|名称|.{0,4}标题|(?:信息|文件|公文|事项)名称|.{0,4}(?:日期|时间)|发布机构|状态|点击数?)$"_s);
    const qint32 row = m_page.ancestor(node, Tag::Tr);
    if (row < 0)
        return false;
    int cells = 0, heads = 0, known = 0;
    for (qint32 i = row + 1; i < m_page.node(row).end; i = std::max(i + 1, m_page.node(i).end)) {
        const Tag tag = m_page.node(i).tag;
        if (tag != Tag::Td && tag != Tag::Th)
            continue;
        ++cells;
        heads += tag == Tag::Th;
        known += words.match(m_page.textOf(i, kLongestHeading).remove(u' ')).hasMatch();
        if (cells > kMostCells)
            return false;
    }
    return known >= 2 || (heads >= 2 && known > 0);
}

// On a page of Han characters NOTICE beside 通知公告 is an ornament; where there are none it is the name.
bool HeadingTexts::isHeadingText(const QString &text) const
{
    if (text.contains(u'：') || text.contains(u"://"))
        return false; // 主办单位：…: what stands behind a label is said, and heads nothing
    if (hanCount(text) >= 2)
        return text.size() <= kLongestHeading;
    return m_isForeign && text.size() <= kLongestForeignHeading &&
           std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= kFewestLetters;
}

/// A picture that heads a list and says nothing is called as the links that lead where it leads.
QString HeadingTexts::nameOfPicture(qint32 node) const
{
    const qint32 link = m_page.ancestor(node, Tag::A);
    const QString name = link < 0 ? QString() : m_ways.value(m_addresses.value(link));
    if (name.isEmpty())
        return {};
    qint32 box = link;
    for (int up = 0; up < 3 && m_page.node(box).parent >= 0; ++up) {
        const qint32 wider = m_page.node(box).parent;
        if (m_page.node(wider).end - wider > kMostPictureNodes)
            return {};
        if (!m_page.textOf(wider, 4).isEmpty())
            return entriesIn(wider) > 0 ? name : QString(); // else words stand beside it
        box = wider;
    }
    return {};
}

/// A title under the picture that leads to it: a long one, or one of several beside each other.
bool HeadingTexts::isCaption(qint32 node, const QString &text) const
{
    constexpr qint32 mostNodes = 14;
    constexpr int fewestPictures = 3; // of a carousel
    const auto picturesIn = [this](qint32 box, qint32 end) {
        int pictures = 0;
        for (qint32 i = box; i < end; ++i)
            pictures += m_page.node(i).tag == Tag::Img && m_page.ancestor(i, Tag::A) >= box;
        return pictures;
    };
    qint32 box = m_page.node(node).parent;
    for (int up = 0; box >= 0 && up < 3; ++up, box = m_page.node(box).parent) {
        if (m_page.node(box).end - box > mostNodes)
            return false;
        if (picturesIn(box, node) == 0)
            continue;
        const qint32 row = m_page.node(box).parent;
        return signCount(text) >= kTitleHan ||
               (row >= 0 && m_page.node(row).end - row < mostNodes * 12 &&
                picturesIn(row, m_page.node(row).end) >= fewestPictures && entriesIn(row) == 0);
    }
    return false;
}

/// Part of a paragraph that says more: names that are set apart in a sentence head nothing.
bool HeadingTexts::isInSentence(qint32 node) const
{
    constexpr qsizetype fewestLetters = 100;
    constexpr qint32 mostNodes = 200;
    const qint32 paragraph = m_page.ancestor(node, Tag::P);
    if (paragraph < 0 || m_page.node(paragraph).end - paragraph > mostNodes)
        return false;
    const auto begin = m_page.nodes().begin();
    return m_page.textOf(paragraph, fewestLetters).size() >= fewestLetters &&
           std::none_of(begin + paragraph, begin + m_page.node(paragraph).end,
                        [](const HtmlNode &inside) { return inside.tag == Tag::A; });
}

void HeadingTexts::findLanguage()
{
    int foreign = 0, all = 0;
    for (const LinkList &list : m_lists)
        for (const ListEntry &entry : list.entries) {
            ++all;
            foreign += hanCount(entry.title) == 0;
        }
    m_isForeign = foreign * 2 > all;
}

void HeadingTexts::addToken(qint32 node, const QString &text)
{
    static const QRegularExpression edges(u"^[\\s\\[【(（|·•●■◆>:：/]+|[\\s\\]】)）|·>:：/]+$"_s);
    HeadingText token;
    token.node = node;
    token.text = withoutSpacing(QString(text).remove(edges));
    // 新闻动态 NEWS: the other language is an ornament.
    static const QRegularExpression ornament(u"(?<=[\\x{4E00}-\\x{9FA5}]) ?[ /|·] ?[A-Za-z][A-Za-z ]{2,}$"_s);
    if (!m_isForeign && hanCount(token.text) >= 2)
        token.text.remove(ornament);
    token.isMore = isMoreText(text);
    if (!token.isMore && (!isHeadingText(token.text) || isRestText(token.text) || saysNothingIsThere(text)))
        return;
    if (!token.isMore && wholeDate(text, QDate(2020, 1, 1)))
        return;
    if (!token.isMore && isInHeadOfTable(node))
        return;
    const qint32 link = m_page.node(node).tag == Tag::A ? node : m_page.ancestor(node, Tag::A);
    if (link >= 0)
        token.address = m_addresses.value(link);
    if (link >= 0 && !token.isMore && token.address.isEmpty() && signCount(token.text) >= kTitleHan)
        return; // a title that a script opens
    m_tokens.push_back(token);
}

/// The letters of a heading that is written down the page, one a line: 通<br>知<br>公<br>告. `i` is moved to
/// the last one. Empty: it is none.
QString HeadingTexts::lettersFrom(qint32 &i) const
{
    QString letters;
    qint32 last = i;
    for (qint32 at = i; at < m_page.size() && letters.size() < kLongestHeading; ++at) {
        const HtmlNode &node = m_page.node(at);
        if (node.tag == Tag::Br)
            continue;
        const QStringView text = node.tag == Tag::Text ? m_page.source(at).trimmed() : QStringView();
        if (node.tag != Tag::Text || node.parent != m_page.node(i).parent || text.size() > 1)
            break;
        if (text.size() == 1 && hanCount(text) == 0)
            break;
        letters += text;
        last = at;
    }
    if (letters.size() < 3)
        return {};
    i = last;
    return letters;
}

void HeadingTexts::findTokens()
{
    for (const LinkList &list : m_lists)
        for (const ListEntry &entry : list.entries)
            m_entryNodes.push_back(entry.link);
    std::sort(m_entryNodes.begin(), m_entryNodes.end());
    size_t next = 0; // entry
    for (qint32 i = 0; i < m_page.size(); ++i) {
        while (next < m_entryNodes.size() && m_entryNodes[next] < i)
            ++next;
        const HtmlNode &node = m_page.node(i);
        if (node.tag == Tag::Script || node.tag == Tag::Style || node.tag == Tag::Head ||
            node.tag == Tag::Select || (next < m_entryNodes.size() && m_entryNodes[next] == i)) {
            if (node.tag != Tag::Script || node.end <= i + 2)
                i = node.end - 1;
        } else if (node.tag == Tag::Text && node.length < 120) {
            const qint32 first = i;
            const QString letters = m_page.source(i).trimmed().size() == 1 ? lettersFrom(i) : QString();
            const QString text = letters.isEmpty() ? withoutEntities(m_page.source(i)).simplified() : letters;
            if (isFootText(text))
                m_footNodes.push_back(first);
            if (!text.isEmpty() && !isCaption(first, text) && !isInSentence(first))
                addToken(first, text);
        } else if (node.tag == Tag::A && node.end - i <= kIconNodes && m_titles.contains(i)) {
            addToken(i, m_titles.value(i)); // an icon, or a picture of a style, that says so in its title
        } else if (node.tag == Tag::Img) {
            const QString alt = m_page.value(i, u"alt");
            QString text = alt.isEmpty() ? m_page.value(i, u"title") : alt;
            if (text.isEmpty())
                text = nameOfPicture(i);
            if (!text.isEmpty())
                addToken(i, text);
        }
    }
}

bool HeadingTexts::isFootBetween(qint32 begin, qint32 end) const
{
    const auto foot = std::lower_bound(m_footNodes.begin(), m_footNodes.end(), begin);
    return foot != m_footNodes.end() && *foot < end;
}

int HeadingTexts::entriesIn(qint32 node) const
{
    if (node < 0)
        return int(m_entryNodes.size());
    return int(std::lower_bound(m_entryNodes.begin(), m_entryNodes.end(), m_page.node(node).end) -
               std::lower_bound(m_entryNodes.begin(), m_entryNodes.end(), node));
}

qint32 HeadingTexts::commonAncestor(qint32 a, qint32 b) const
{
    qint32 at = std::min(a, b);
    const qint32 other = std::max(a, b);
    while (at >= 0 && m_page.node(at).end <= other)
        at = m_page.node(at).parent;
    return at;
}

std::vector<size_t> HeadingTexts::tokensIn(qint32 begin, qint32 end) const
{
    const auto less = [](const HeadingText &token, qint32 node) { return token.node < node; };
    const auto from = std::lower_bound(m_tokens.begin(), m_tokens.end(), begin, less);
    const auto to = std::lower_bound(from, m_tokens.end(), end, less);
    std::vector<size_t> found;
    for (auto at = from; at != to; ++at)
        found.push_back(size_t(at - m_tokens.begin()));
    return found;
}

/// The first link to more, one that leads somewhere before others; the number of tokens: none.
size_t HeadingTexts::moreIn(qint32 box, qint32 from) const
{
    size_t found = m_tokens.size();
    if (box < 0)
        return found;
    const auto less = [](const HeadingText &token, qint32 node) { return token.node < node; };
    auto at = std::lower_bound(m_tokens.begin(), m_tokens.end(), std::max(box, from), less);
    for (; at != m_tokens.end() && at->node < m_page.node(box).end; ++at) {
        if (!at->isMore)
            continue;
        const auto token = size_t(at - m_tokens.begin());
        if (!at->address.isEmpty())
            return token;
        found = std::min(found, token);
    }
    return found;
}

/// Elements in an element.
std::vector<qint32> HeadingTexts::childrenOf(qint32 holder) const
{
    std::vector<qint32> children;
    for (qint32 i = holder + 1; holder >= 0 && i < m_page.node(holder).end; i = m_page.node(i).end) {
        if (m_page.node(i).tag != Tag::Text && m_page.node(i).tag != Tag::Comment &&
            m_page.node(i).tag != Tag::Script)
            children.push_back(i);
        if (children.size() > kMostChildren)
            return {};
    }
    return children;
}

} // namespace xw::probe
