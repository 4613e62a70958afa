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
                if (!link.address.isEmpty() && signCount(link.text) >= 2 &&
                    signCount(link.text) < kTitleSigns && !isMoreText(link.text) &&
                    !m_page.textOf(link.node, 4).isEmpty())
                    m_ways.insert(link.address, withoutSpacing(link.text));
                if (page.textOf(link.node, 1).isEmpty() && !hasPicture(page, link.node))
                    m_titles.insert(link.node, link.text);
            }
    }
    std::vector<HeadedList> run();

private:
    void findTokens();
    void addToken(qint32 node, const QString &text);
    [[nodiscard]] bool isHeadingText(const QString &text) const;
    [[nodiscard]] QString nameOfPicture(qint32 node) const;
    [[nodiscard]] bool isCaption(qint32 node, const QString &text) const;
    void findLanguage();
    [[nodiscard]] bool isMenu(qint32 box, const Token &heading, size_t list) const;
    [[nodiscard]] std::vector<qint32> childrenOf(qint32 holder) const;
    [[nodiscard]] std::vector<size_t> tabsOf(size_t first, size_t behind, size_t count,
                                             bool &arePanels) const;
    [[nodiscard]] std::vector<qint32> panelsAround(size_t list, const std::vector<size_t> &row) const;
    void findEmptyTabs(const std::vector<size_t> &row, const std::vector<qint32> &panels,
                       const QStringList &mores);
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
    [[nodiscard]] bool isInLink(qint32 node) const
    {
        return m_page.node(node).tag == Tag::A || m_page.ancestor(node, Tag::A) >= 0;
    }
    [[nodiscard]] size_t moreIn(qint32 box, qint32 from) const;
    void findEmpty();
    [[nodiscard]] bool isFollowed(qint32 box) const;
    [[nodiscard]] bool holdsNothing(qint32 box, const Token &heading) const;

    const HtmlPage &m_page;
    const std::vector<LinkList> &m_lists;
    QHash<qint32, QString> m_addresses;
    QHash<QString, QString> m_ways;  ///< address -> what a link to it is called
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

/// A picture that heads a list and says nothing is called as the links that lead where it leads.
QString HeadingFinder::nameOfPicture(qint32 node) const
{
    const qint32 link = m_page.ancestor(node, Tag::A);
    const QString name = link < 0 ? QString() : m_ways.value(m_addresses.value(link));
    if (name.isEmpty())
        return {};
    qint32 box = link;
    for (int up = 0; up < 3 && m_page.node(box).parent >= 0; ++up) {
        const qint32 wider = m_page.node(box).parent;
        if (!m_page.textOf(wider, 4).isEmpty())
            return entriesIn(wider) > 0 ? name : QString(); // else words stand beside it
        box = wider;
    }
    return {};
}

/// A title under the picture that leads to it: a long one, or one of several beside each other.
bool HeadingFinder::isCaption(qint32 node, const QString &text) const
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
    if (!token.isMore && (!isHeadingText(token.text) || isRestText(token.text) || saysNothingIsThere(text)))
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
            QString text = alt.isEmpty() ? m_page.value(i, u"title") : alt;
            if (text.isEmpty())
                text = nameOfPicture(i);
            if (!text.isEmpty())
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

/// The first link to more, one that leads somewhere before others; the number of tokens: none.
size_t HeadingFinder::moreIn(qint32 box, qint32 from) const
{
    size_t found = m_tokens.size();
    if (box < 0)
        return found;
    for (const size_t token : tokensIn(std::max(box, from), m_page.node(box).end)) {
        if (!m_tokens[token].isMore || !isInLink(m_tokens[token].node))
            continue;
        if (!m_tokens[token].address.isEmpty())
            return token;
        found = std::min(found, token);
    }
    return found;
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
        bool arePanels = false;
        const std::vector<size_t> tabs = row.empty() ? row : tabsOf(first, behind, row.size(), arePanels);
        for (size_t k = first; k < behind; ++k) {
            if (!tabs.empty() && k > first && tabs[k - first] == tabs[k - first - 1]) {
                m_found.back().lists.push_back(k);
                continue;
            }
            alone(k);
            if (tabs.empty())
                continue;
            const Token &token = m_tokens[row[tabs[k - first]]];
            m_used.insert(token.node);
            m_found.back().name = token.text;
            m_found.back().address = token.address;
            m_found.back().isTab = true;
            m_found.back().isPanel = arePanels;
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
    size_t inBox = first + 1; // behind the last list in the box
    while (inBox < behind && (box < 0 || m_page.node(box).end > m_lists[inBox].begin))
        ++inBox;
    const std::vector<qint32> panels =
        row.size() > 1 && behind - first == 1 ? panelsAround(first, row) : std::vector<qint32>();
    const bool isTabs = row.size() > 1 && (behind - first > 1 || !panels.empty());
    bool arePanels = !panels.empty();
    std::vector<size_t> tabs;
    if (!panels.empty())
        tabs = {
            size_t(std::upper_bound(panels.begin(), panels.end(), m_lists[first].begin) - panels.begin()) -
            1};
    else if (isTabs)
        tabs = tabsOf(first, inBox, row.size(), arePanels);
    QStringList mores; // in a row of their own behind that of the tabs
    for (size_t k = last; k < over.size(); ++k)
        mores << m_tokens[over[k]].address;
    for (size_t k = first; k < behind; ++k) {
        const bool isInBox = box < 0 || m_page.node(box).end > m_lists[k].begin;
        if (!isInBox) {
            alone(k);
            continue;
        }
        const size_t heading = isTabs ? row[tabs[k - first]] : row.size() > 1 ? pickHeading(row) : row[0];
        const Token &token = m_tokens[heading];
        if (!m_found.empty() && k > first && m_used.contains(token.node) && !m_found.back().lists.empty()) {
            m_found.back().lists.push_back(k);
            continue;
        }
        m_used.insert(token.node);
        HeadedList headed;
        headed.name = token.text;
        const size_t moreToken = moreIn(isTabs ? commonAncestor(m_lists[k].begin, m_lists[k].end - 1) : box,
                                        isTabs ? 0 : token.node);
        QString more = moreToken < m_tokens.size() ? m_tokens[moreToken].address : QString();
        if (isTabs && more.isEmpty() && mores.size() == qsizetype(row.size()))
            more = mores[std::find(row.begin(), row.end(), heading) - row.begin()];
        headed.hasMore = moreToken < m_tokens.size() || !more.isEmpty();
        headed.address = token.address.isEmpty() ? more : token.address;
        headed.lists = {k};
        headed.isTab = isTabs;
        headed.isPanel = isTabs && arePanels;
        headed.isMenu = !isTabs && isMenu(box, token, k);
        m_found.push_back(headed);
    }
    if (isTabs && panels.empty()) {
        const auto all = childrenOf(commonAncestor(m_lists[first].begin, m_lists[inBox - 1].begin));
        findEmptyTabs(row, all.size() == row.size() ? all : std::vector<qint32>(), mores);
    } else {
        findEmptyTabs(row, panels, mores);
    }
}

/// Tabs that stand under their panels: as many as there are panels over them in one box.
std::vector<size_t> HeadingFinder::rowBehind(size_t first, size_t behind) const
{
    if (behind - first < 2)
        return {};
    const qint32 holder = commonAncestor(m_lists[first].begin, m_lists[behind - 1].begin);
    if (holder < 0 || m_page.node(holder).tag == Tag::Body)
        return {};
    const qint32 box = std::max(m_page.node(holder).parent, 0);
    const qint32 next = behind < m_lists.size() ? m_lists[behind].begin : m_page.size();
    std::vector<size_t> tokens = tokensIn(m_lists[behind - 1].end, std::min(next, m_page.node(box).end));
    std::erase_if(tokens, [this](size_t token) { return m_tokens[token].isMore; });
    const auto isPanel = [&](qint32 child) { return entriesIn(child) > 0; };
    const std::vector<qint32> children = childrenOf(holder);
    const auto panels = std::count_if(children.begin(), children.end(), isPanel);
    while (qsizetype(tokens.size()) > panels)
        tokens.pop_back();
    if (panels < 2 || qsizetype(tokens.size()) != panels)
        return {};
    std::vector<size_t> row = rowEndingAt(tokens, tokens.size() - 1);
    return row.size() == tokens.size() ? row : std::vector<size_t>();
}

// A row of links that leads to the home page or to this one, or that stands over other boxes as well, is the
// navigation.
bool HeadingFinder::isWays(const std::vector<size_t> &row, size_t first, size_t behind) const
{
    if (row.size() < 2)
        return false;
    const auto leadsHome = [this](size_t token) {
        const QString &text = m_tokens[token].text;
        return text == u"首页" || text == u"网站首页" || m_tokens[token].address == m_page.address();
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

/// Elements in an element.
std::vector<qint32> HeadingFinder::childrenOf(qint32 holder) const
{
    std::vector<qint32> children;
    for (qint32 i = holder + 1; holder >= 0 && i < m_page.node(holder).end; i = m_page.node(i).end)
        if (m_page.node(i).tag != Tag::Text && m_page.node(i).tag != Tag::Comment &&
            m_page.node(i).tag != Tag::Script)
            children.push_back(i);
    return children;
}

// The panels of a row of tabs stand beside each other, empty ones too: the place of a list's panel is that of
// its tab. A panel may hold several lists (a leading title, the rest). Else lists follow the tabs one by one.
std::vector<size_t> HeadingFinder::tabsOf(size_t first, size_t behind, size_t count, bool &arePanels) const
{
    const std::vector<qint32> children =
        childrenOf(commonAncestor(m_lists[first].begin, m_lists[behind - 1].begin));
    std::vector<size_t> places;
    for (size_t k = first; k < behind; ++k) {
        const auto child = std::upper_bound(children.begin(), children.end(), m_lists[k].begin);
        if (child == children.begin())
            break;
        places.push_back(size_t(child - children.begin()) - 1);
    }
    arePanels = places.size() == behind - first && children.size() == count;
    if (arePanels)
        return places;
    std::vector<size_t> holding = places; // children that hold lists
    holding.erase(std::unique(holding.begin(), holding.end()), holding.end());
    const bool areInOrder =
        places.size() == behind - first && holding.size() > 1 && holding.size() <= count;
    arePanels = areInOrder && holding.size() == count;
    std::vector<size_t> tabs;
    for (size_t k = first; k < behind; ++k) {
        const auto place = [&] {
            return size_t(std::find(holding.begin(), holding.end(), places[k - first]) - holding.begin());
        };
        tabs.push_back(std::min(areInOrder ? place() : k - first, count - 1));
    }
    return tabs;
}

/// The panels of a row of tabs of which one alone holds a list; empty: none can be told.
std::vector<qint32> HeadingFinder::panelsAround(size_t list, const std::vector<size_t> &row) const
{
    qint32 holder = m_page.node(m_lists[list].begin).parent;
    for (int up = 0; holder >= 0 && up < 4; ++up, holder = m_page.node(holder).parent) {
        if (holder < m_tokens[row.back()].node)
            return {};
        std::vector<qint32> children = childrenOf(holder);
        const bool areAlike =
            children.size() == row.size() && std::all_of(children.begin(), children.end(), [&](qint32 child) {
                return m_page.node(child).tag == m_page.node(children.front()).tag;
            });
        if (areAlike && entriesIn(holder) == int(m_lists[list].entries.size()))
            return children;
    }
    return {};
}

/// Tabs over panels that hold nothing are blank columns.
void HeadingFinder::findEmptyTabs(const std::vector<size_t> &row, const std::vector<qint32> &panels,
                                  const QStringList &mores)
{
    for (size_t k = 0; k < panels.size(); ++k) {
        const Token &token = m_tokens[row[k]];
        if (m_used.contains(token.node) || !holdsNothing(panels[k], token))
            continue;
        m_used.insert(token.node);
        HeadedList empty;
        empty.name = token.text;
        empty.address = !token.address.isEmpty()                ? token.address
                        : mores.size() == qsizetype(row.size()) ? mores[qsizetype(k)]
                                                                : QString();
        empty.isTab = empty.isPanel = empty.isEmpty = true;
        m_found.push_back(empty);
    }
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

/// What stands behind the box of a heading says something, and is not the next heading.
bool HeadingFinder::isFollowed(qint32 box) const
{
    const qint32 holder = m_page.node(box).parent;
    for (qint32 i = m_page.node(box).end; holder >= 0 && i < m_page.node(holder).end;
         i = m_page.node(i).end) {
        if (m_page.node(i).tag == Tag::Text || m_page.node(i).tag == Tag::Comment)
            continue;
        const auto inside = tokensIn(i, m_page.node(i).end);
        const bool isNext = std::any_of(inside.begin(), inside.end(),
                                        [this](size_t token) { return m_tokens[token].isMore; });
        return !isNext && hanCount(m_page.textOf(i, 80)) >= 2 && !saysNothingIsThere(m_page.textOf(i, 80));
    }
    return false;
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
        if (areLinksOfAList || !holdsNothing(box, m_tokens[heading]) || isFollowed(box))
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
