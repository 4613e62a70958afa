#include "probe/freshness/headed_lists.h"

#include "base/html_entities.h"
#include "base/qt_compat.h"
#include "probe/freshness/column_names.h"

#include <QHash>
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
constexpr int kTitleSigns = 8;    // of a title; names of columns are shorter
constexpr int kFewestLetters = 3; // of a heading without Han characters
constexpr int kMostHeadings = 8;  // in a row over lists; more are a menu
constexpr qint32 kIconNodes = 4;  // of a link that holds an icon and no text
constexpr int kTabLevels = 4;     // how far headings of one row stand below what holds them

struct Token {
    qint32 node = -1;
    QString text;
    QString address; ///< of the link that it stands in
    bool isMore = false;
};

bool hasPicture(const HtmlPage &page, qint32 node)
{
    const qint32 end = std::min(page.node(node).end, node + kIconNodes);
    for (qint32 i = node + 1; i < end; ++i)
        if (page.node(i).tag == Tag::Img)
            return true;
    return false;
}

class HeadingFinder
{
public:
    HeadingFinder(const HtmlPage &page, const std::vector<PageLink> &links,
                  const std::vector<LinkList> &lists)
        : m_page(page), m_lists(lists)
    {
        for (const PageLink &link : links)
            if (link.kind == LinkKind::Anchor) {
                m_addresses.insert(link.node, link.address);
                if (page.textOf(link.node, 1).isEmpty() && !hasPicture(page, link.node))
                    m_titles.insert(link.node, link.text);
            }
    }
    std::vector<HeadedList> run();

private:
    void findTokens();
    void addToken(qint32 node, const QString &text);
    [[nodiscard]] bool isHeadingText(const QString &text) const;
    [[nodiscard]] bool isCaption(qint32 node, const QString &text) const;
    void findLanguage();
    [[nodiscard]] bool isMenu(qint32 box, const Token &heading, size_t list) const;
    [[nodiscard]] size_t panelOf(size_t list, size_t first, size_t behind, size_t count) const;
    [[nodiscard]] QString lettersFrom(qint32 &i) const;
    [[nodiscard]] bool isInHeadOfTable(qint32 node) const;
    void headRuns();
    void headRun(size_t first, size_t behind, const std::vector<size_t> &over);
    [[nodiscard]] std::vector<size_t> tokensIn(qint32 begin, qint32 end) const;
    [[nodiscard]] std::vector<size_t> rowEndingAt(const std::vector<size_t> &tokens, size_t last) const;
    [[nodiscard]] size_t activeOf(const std::vector<size_t> &row) const;
    [[nodiscard]] size_t pickHeading(const std::vector<size_t> &row) const;
    [[nodiscard]] bool isWays(const std::vector<size_t> &row, size_t first, size_t behind) const;
    [[nodiscard]] std::vector<size_t> rowBehind(size_t first, size_t behind) const;
    [[nodiscard]] qint32 commonAncestor(qint32 a, qint32 b) const;
    [[nodiscard]] int entriesIn(qint32 node) const;
    [[nodiscard]] QString moreAddress(qint32 box, qint32 from) const;
    void findEmpty();
    [[nodiscard]] bool holdsNothing(qint32 box, const Token &heading) const;

    const HtmlPage &m_page;
    const std::vector<LinkList> &m_lists;
    QHash<qint32, QString> m_addresses;
    QHash<qint32, QString> m_titles; ///< of links that hold no text
    std::vector<Token> m_tokens;
    std::vector<qint32> m_entryNodes;
    std::vector<HeadedList> m_found;
    QSet<qint32> m_used;      ///< tokens that head something
    bool m_isForeign = false; ///< most titles have no Han character: nor have headings
};

// 序号, 标题, 发布日期 over the rows of a list head its cells, not the list. Tabs are rows of cells as well.
bool HeadingFinder::isInHeadOfTable(qint32 node) const
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
        if (cells > kMostHeadings * 2)
            return false;
    }
    return known >= 2 || (heads >= 2 && known > 0);
}

// On a page of Han characters NOTICE beside 通知公告 is an ornament; where there are none it is the name.
bool HeadingFinder::isHeadingText(const QString &text) const
{
    if (hanCount(text) >= 2)
        return text.size() <= kLongestHeading;
    return m_isForeign && text.size() <= kLongestForeignHeading &&
           std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= kFewestLetters;
}

/// A title under the picture that leads to it: a long one, or one of several beside each other.
bool HeadingFinder::isCaption(qint32 node, const QString &text) const
{
    constexpr qint32 mostNodes = 14;
    constexpr int fewestPictures = 3; // of a carousel
    const auto picturesIn = [this](qint32 box, qint32 end) {
        int pictures = 0;
        for (qint32 i = box; i < end; ++i)
            pictures += m_page.node(i).tag == Tag::Img && m_page.ancestor(i, Tag::A) > box;
        return pictures;
    };
    qint32 box = m_page.node(node).parent;
    for (int up = 0; box >= 0 && up < 3; ++up, box = m_page.node(box).parent) {
        if (m_page.node(box).end - box > mostNodes)
            return false;
        if (picturesIn(box, node) == 0)
            continue;
        const qint32 row = m_page.node(box).parent;
        return signCount(text) >= kTitleSigns ||
               (row >= 0 && m_page.node(row).end - row < mostNodes * 12 &&
                picturesIn(row, m_page.node(row).end) >= fewestPictures && entriesIn(row) == 0);
    }
    return false;
}

void HeadingFinder::findLanguage()
{
    int foreign = 0, all = 0;
    for (const LinkList &list : m_lists)
        for (const ListEntry &entry : list.entries) {
            ++all;
            foreign += hanCount(entry.title) == 0;
        }
    m_isForeign = foreign * 2 > all;
}

void HeadingFinder::addToken(qint32 node, const QString &text)
{
    static const QRegularExpression edges(u"^[\\s\\[【(（|·•●■◆>:：/]+|[\\s\\]】)）|·>:：/]+$"_s);
    Token token;
    token.node = node;
    token.text = withoutSpacing(QString(text).remove(edges));
    token.isMore = isMoreText(text);
    if (!token.isMore && (!isHeadingText(token.text) || saysNothingIsThere(text)))
        return;
    if (!token.isMore && wholeDate(text, QDate(2020, 1, 1)))
        return;
    if (!token.isMore && isInHeadOfTable(node))
        return;
    const qint32 link = m_page.node(node).tag == Tag::A ? node : m_page.ancestor(node, Tag::A);
    if (link >= 0)
        token.address = m_addresses.value(link);
    if (link >= 0 && !token.isMore && token.address.isEmpty() && signCount(token.text) >= kTitleSigns)
        return; // a title that a script opens
    m_tokens.push_back(token);
}

/// The letters of a heading that is written down the page, one a line: 通<br>知<br>公<br>告. `i` is moved to
/// the last one. Empty: it is none.
QString HeadingFinder::lettersFrom(qint32 &i) const
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

void HeadingFinder::findTokens()
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
            if (!text.isEmpty() && !isCaption(first, text))
                addToken(first, text);
        } else if (node.tag == Tag::A && node.end - i <= kIconNodes && m_titles.contains(i)) {
            addToken(i, m_titles.value(i)); // an icon, or a picture of a style, that says so in its title
        } else if (node.tag == Tag::Img) {
            const QString alt = m_page.value(i, u"alt");
            if (const QString text = alt.isEmpty() ? m_page.value(i, u"title") : alt; !text.isEmpty())
                addToken(i, text);
        }
    }
}

int HeadingFinder::entriesIn(qint32 node) const
{
    if (node < 0)
        return int(m_entryNodes.size());
    return int(std::lower_bound(m_entryNodes.begin(), m_entryNodes.end(), m_page.node(node).end) -
               std::lower_bound(m_entryNodes.begin(), m_entryNodes.end(), node));
}

qint32 HeadingFinder::commonAncestor(qint32 a, qint32 b) const
{
    qint32 at = std::min(a, b);
    const qint32 other = std::max(a, b);
    while (at >= 0 && m_page.node(at).end <= other)
        at = m_page.node(at).parent;
    return at;
}

std::vector<size_t> HeadingFinder::tokensIn(qint32 begin, qint32 end) const
{
    const auto less = [](const Token &token, qint32 node) { return token.node < node; };
    const auto from = std::lower_bound(m_tokens.begin(), m_tokens.end(), begin, less);
    const auto to = std::lower_bound(from, m_tokens.end(), end, less);
    std::vector<size_t> found;
    for (auto at = from; at != to; ++at)
        found.push_back(size_t(at - m_tokens.begin()));
    return found;
}

/// The headings that stand in one row (tabs) with `tokens[last]`, in order.
std::vector<size_t> HeadingFinder::rowEndingAt(const std::vector<size_t> &tokens, size_t last) const
{
    std::vector<size_t> row{tokens[last]};
    for (size_t k = last; k-- > 0;) {
        const Token &token = m_tokens[tokens[k]], &next = m_tokens[row.front()];
        if (token.isMore)
            continue;
        const qint32 holder = commonAncestor(token.node, next.node);
        int levels = 0;
        for (qint32 i = next.node; i >= 0 && i != holder; i = m_page.node(i).parent)
            ++levels;
        if (holder < 0 || m_page.node(holder).tag == Tag::Body || entriesIn(holder) > 0 ||
            levels > kTabLevels)
            break;
        row.insert(row.begin(), tokens[k]);
    }
    return row;
}

/// The place in a row of the tab that is shown; its size: none says so.
size_t HeadingFinder::activeOf(const std::vector<size_t> &row) const
{
    static const QRegularExpression active(
        u"(?:^|[\\s_-])(?:on|cur|current|active|hover|sel|selected|now)\\d*(?:[\\s_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (size_t k = 0; k < row.size(); ++k) {
        qint32 i = m_page.node(m_tokens[row[k]].node).parent;
        for (int up = 0; i >= 0 && up < 3; ++up, i = m_page.node(i).parent) {
            if (m_page.node(i).tag >= Tag::H1 && m_page.node(i).tag <= Tag::H6)
                return k;
            if (active.match(m_page.value(i, u"class")).hasMatch())
                return k;
        }
    }
    return row.size();
}

size_t HeadingFinder::pickHeading(const std::vector<size_t> &row) const
{
    const size_t active = activeOf(row);
    return row[active < row.size() ? active : 0];
}

QString HeadingFinder::moreAddress(qint32 box, qint32 from) const
{
    if (box < 0)
        return {};
    for (const size_t token : tokensIn(std::max(box, from), m_page.node(box).end))
        if (m_tokens[token].isMore && !m_tokens[token].address.isEmpty())
            return m_tokens[token].address;
    return {};
}

void HeadingFinder::headRuns()
{
    qint32 floor = 0;
    size_t runBegin = 0;
    std::vector<size_t> over;
    for (size_t k = 0; k < m_lists.size(); ++k) {
        std::vector<size_t> tokens = tokensIn(floor, m_lists[k].begin);
        const bool hasHeading =
            std::any_of(tokens.begin(), tokens.end(), [&](size_t t) { return !m_tokens[t].isMore; });
        if (hasHeading || k == 0) {
            if (k > runBegin)
                headRun(runBegin, k, over);
            runBegin = k;
            over = std::move(tokens);
        }
        floor = std::max(floor, m_lists[k].end);
    }
    if (!m_lists.empty())
        headRun(runBegin, m_lists.size(), over);
}

// Lists [first, behind) that no other heading stands between, under the last of `over`.
void HeadingFinder::headRun(size_t first, size_t behind, const std::vector<size_t> &over)
{
    size_t last = over.size();
    while (last > 0 && m_tokens[over[last - 1]].isMore)
        --last;
    const auto alone = [&](size_t list) {
        HeadedList headed;
        headed.lists = {list};
        m_found.push_back(headed);
    };
    if (last == 0) {
        const std::vector<size_t> row = rowBehind(first, behind);
        for (size_t k = first; k < behind; ++k) {
            alone(k);
            if (row.empty())
                continue;
            const Token &token = m_tokens[row[k - first]];
            m_used.insert(token.node);
            m_found.back().name = token.text;
            m_found.back().address = token.address;
            m_found.back().isTab = true;
        }
        return;
    }
    const std::vector<size_t> row = rowEndingAt(over, last - 1);
    if (row.size() > kMostHeadings || isWays(row, first, behind)) {
        for (size_t k = first; k < behind; ++k)
            alone(k);
        return;
    }
    const qint32 box = commonAncestor(m_tokens[row.front()].node, m_lists[first].entries.front().link);
    const bool isTabs = row.size() > 1 && behind - first > 1;
    QStringList mores; // in a row of their own behind that of the tabs
    for (size_t k = last; k < over.size(); ++k)
        mores << m_tokens[over[k]].address;
    for (size_t k = first; k < behind; ++k) {
        const bool isInBox = box < 0 || m_page.node(box).end > m_lists[k].begin;
        if (!isInBox) {
            alone(k);
            continue;
        }
        const size_t heading = isTabs           ? row[panelOf(k, first, behind, row.size())]
                               : row.size() > 1 ? pickHeading(row)
                                                : row[0];
        const Token &token = m_tokens[heading];
        if (!m_found.empty() && k > first && m_used.contains(token.node) && !m_found.back().lists.empty()) {
            m_found.back().lists.push_back(k);
            continue;
        }
        m_used.insert(token.node);
        HeadedList headed;
        headed.name = token.text;
        QString more = moreAddress(isTabs ? commonAncestor(m_lists[k].begin, m_lists[k].end - 1) : box,
                                   isTabs ? 0 : token.node);
        if (isTabs && more.isEmpty() && mores.size() == qsizetype(row.size()))
            more = mores[std::find(row.begin(), row.end(), heading) - row.begin()];
        headed.hasMore = !more.isEmpty();
        headed.address = token.address.isEmpty() ? more : token.address;
        headed.lists = {k};
        headed.isTab = isTabs;
        headed.isMenu = !isTabs && isMenu(box, token, k);
        m_found.push_back(headed);
    }
}

/// Tabs that stand under their panels: as many as there are lists over them in one box.
std::vector<size_t> HeadingFinder::rowBehind(size_t first, size_t behind) const
{
    if (behind - first < 2)
        return {};
    const qint32 lists = commonAncestor(m_lists[first].begin, m_lists[behind - 1].begin);
    const qint32 box = lists < 0 ? -1 : m_page.node(lists).parent;
    if (box < 0 || m_page.node(box).tag == Tag::Body)
        return {};
    const qint32 next = behind < m_lists.size() ? m_lists[behind].begin : m_page.size();
    std::vector<size_t> tokens = tokensIn(m_lists[behind - 1].end, std::min(next, m_page.node(box).end));
    std::erase_if(tokens, [this](size_t token) { return m_tokens[token].isMore; });
    if (tokens.size() != behind - first)
        return {};
    std::vector<size_t> row = rowEndingAt(tokens, tokens.size() - 1);
    return row.size() == tokens.size() ? row : std::vector<size_t>();
}

// A row of links that leads to the home page, or that stands over other boxes as well, is the navigation.
bool HeadingFinder::isWays(const std::vector<size_t> &row, size_t first, size_t behind) const
{
    if (row.size() < 2)
        return false;
    const auto leadsHome = [this](size_t token) {
        const QString &text = m_tokens[token].text;
        return text == u"首页" || text == u"网站首页";
    };
    if (std::any_of(row.begin(), row.end(), leadsHome))
        return true;
    const bool areLinks = std::all_of(row.begin(), row.end(),
                                      [this](size_t token) { return !m_tokens[token].address.isEmpty(); });
    if (!areLinks || behind - first > 1 || behind >= m_lists.size())
        return false;
    const qint32 box = commonAncestor(m_tokens[row.front()].node, m_lists[first].entries.front().link);
    return box >= 0 && m_page.node(box).end > m_lists[behind].begin && activeOf(row) == row.size();
}

// The panels of a row of tabs stand beside each other, empty ones too: the place of a list's panel is that of
// its tab. Else lists follow the tabs one by one.
size_t HeadingFinder::panelOf(size_t list, size_t first, size_t behind, size_t count) const
{
    const qint32 holder = commonAncestor(m_lists[first].begin, m_lists[behind - 1].begin);
    if (holder >= 0) {
        size_t panels = 0, mine = count;
        for (qint32 i = holder + 1; i < m_page.node(holder).end; i = m_page.node(i).end) {
            if (m_page.node(i).tag == Tag::Text || m_page.node(i).tag == Tag::Comment)
                continue;
            if (m_lists[list].begin >= i && m_lists[list].begin < m_page.node(i).end)
                mine = panels;
            ++panels;
        }
        if (panels == count && mine < count)
            return mine;
    }
    return std::min(list - first, count - 1);
}

// A menu that opens: a link with more links under it, without days, in a row of plain links. Boxes of columns
// stand in no such row.
bool HeadingFinder::isMenu(qint32 box, const Token &heading, size_t list) const
{
    constexpr int fewestPlain = 2;
    if (box < 0 || heading.address.isEmpty() || m_page.node(box).parent < 0)
        return false;
    for (const ListEntry &entry : m_lists[list].entries)
        if (entry.date || entry.isFuture)
            return false;
    const qint32 row = m_page.node(box).parent;
    int plain = 0;
    for (qint32 i = row + 1; i < m_page.node(row).end; i = m_page.node(i).end)
        if (i != box && m_page.node(i).tag == m_page.node(box).tag && entriesIn(i) == 0) {
            const auto inside = tokensIn(i, m_page.node(i).end);
            plain += inside.size() == 1 && !m_tokens[inside.front()].address.isEmpty();
        }
    return plain >= fewestPlain;
}

bool HeadingFinder::holdsNothing(qint32 box, const Token &heading) const
{
    for (qint32 i = box; i < m_page.node(box).end; ++i) {
        const HtmlNode &node = m_page.node(i);
        if (node.tag == Tag::Script || node.tag == Tag::Iframe || node.tag == Tag::Img ||
            node.tag == Tag::Input || node.tag == Tag::Object || node.tag == Tag::Embed ||
            node.tag == Tag::Video || node.tag == Tag::Select) {
            if (i == heading.node || (node.tag == Tag::Img && i < heading.node))
                continue;
            return false; // what a script brings cannot be told from here
        }
        if (node.tag != Tag::Text || i == heading.node)
            continue;
        const QString text = withoutEntities(m_page.source(i)).simplified();
        if (isHeadingText(text) || hanCount(text) >= 2)
            if (!isMoreText(text) && !saysNothingIsThere(text))
                return false;
    }
    return true;
}

// A heading with its "更多" and an empty place under it.
void HeadingFinder::findEmpty()
{
    for (size_t k = 0; k < m_tokens.size(); ++k) {
        if (!m_tokens[k].isMore)
            continue;
        size_t heading = m_tokens.size();
        for (size_t back = 1; back <= 2 && back <= k; ++back)
            if (!m_tokens[k - back].isMore) {
                heading = k - back;
                break;
            }
        if (heading == m_tokens.size() || m_used.contains(m_tokens[heading].node))
            continue;
        qint32 box = commonAncestor(m_tokens[heading].node, m_tokens[k].node);
        if (box < 0 || entriesIn(box) > 0)
            continue;
        // Up to the box that holds the place under the heading.
        for (int up = 0; up < 6; ++up) {
            const qint32 wider = m_page.node(box).parent;
            if (wider < 0 || m_page.node(wider).tag == Tag::Body || entriesIn(wider) > 0)
                break;
            const auto inside = tokensIn(wider, m_page.node(wider).end);
            const auto headings =
                std::count_if(inside.begin(), inside.end(), [&](size_t t) { return !m_tokens[t].isMore; });
            if (headings > 1)
                break;
            box = wider;
        }
        const qint32 item = m_page.ancestor(m_tokens[heading].node, Tag::Li);
        const qint32 moreItem = m_page.ancestor(m_tokens[k].node, Tag::Li);
        const bool areLinksOfAList = item >= 0 && moreItem >= 0 && item != moreItem &&
                                     m_page.node(item).parent == m_page.node(moreItem).parent;
        if (areLinksOfAList || !holdsNothing(box, m_tokens[heading]))
            continue;
        m_used.insert(m_tokens[heading].node);
        HeadedList empty;
        empty.name = m_tokens[heading].text;
        empty.address = m_tokens[heading].address.isEmpty() ? m_tokens[k].address : m_tokens[heading].address;
        empty.hasMore = true;
        empty.isEmpty = true;
        m_found.push_back(empty);
    }
}

std::vector<HeadedList> HeadingFinder::run()
{
    findLanguage();
    findTokens();
    headRuns();
    findEmpty();
    return std::move(m_found);
}

} // namespace

std::vector<HeadedList> headedListsOf(const HtmlPage &page, const std::vector<PageLink> &links,
                                      const std::vector<LinkList> &lists)
{
    return HeadingFinder(page, links, lists).run();
}

} // namespace xw::probe
