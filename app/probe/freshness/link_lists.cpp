#include "probe/freshness/link_lists.h"

#include "base/qt_compat.h"
#include "probe/freshness/entry_dates.h"

#include <QHash>
#include <QRegularExpression>

#include <span>

using namespace Qt::StringLiterals;

namespace xw::probe
{

int hanCount(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(),
                             [](QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }));
}

int signCount(QStringView text)
{
    constexpr int lettersOfASign = 4;
    const int han = hanCount(text);
    if (text.contains(u"://") || text.contains(u"www.") || text.contains(u'@'))
        return han;
    int letters = 0; // marks too: vowels of Tibetan, of Mongolian
    for (const QChar c : text)
        letters += c.isLetter() || c.isMark();
    return han + (letters - han) / lettersOfASign;
}

bool isMoreText(QStringView text)
{
    static const QRegularExpression more(
        u"^[\\s\\[(（【<＜+·.…>＞»]*(?:点击|查看|浏览|阅读)?(?:更多|全部|more|MORE|More|>>|＞＞|»|\\+)(?:信息|内容|新闻|公告|文章|动态|文件|列表)?[\\s>＞»\\])）】+.…·]*$"_s);
    static const QRegularExpression sign(u"^\\s*(?:[.·]{2,6}|…{1,2}|[+＋])\\s*$"_s);
    // 通知+ and its like stand for more of it.
    static const QRegularExpression rest(u"^[\\x{4E00}-\\x{9FA5}]{1,6}[+＋]$"_s);
    return text.size() < 16 && (matchView(more, text).hasMatch() || matchView(sign, text).hasMatch() ||
                                matchView(rest, text).hasMatch());
}

bool isRestText(QStringView text)
{
    static const QRegularExpression rest(u"^[\\[【]?(?:查看|点击|阅读)?(?:详情|详细|全文)[>»\\]】]*$"_s);
    return text.size() < 10 && matchView(rest, text).hasMatch();
}

bool isFootText(QStringView text)
{
    static const QRegularExpression foot(
        u"ICP|公网安备|公安备案|备案号|标识码|版权所有|技术支持|主办单位|承办单位|设为首页|加入收藏|无障碍|网站地图|无法访问"_s);
    return matchView(foot, text).hasMatch();
}

QString withoutSpacing(const QString &text)
{
    static const QRegularExpression spaced(
        u"^[\\x{4E00}-\\x{9FA5}](?:[\\s\\x{3000}]+[\\x{4E00}-\\x{9FA5}])+$"_s);
    if (text.size() > 60 || !spaced.match(text).hasMatch())
        return text;
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

namespace
{

constexpr int kShortTitleHan = 4;
constexpr int kLinksOfItem = 3; // picture, title and summary, all to one article
constexpr qsizetype kLongestTitle = 400;
constexpr int kBeforeNodes = 12; // in which a day may stand before the first title, in pieces

bool isHeadingTag(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

bool isHomeAddress(QStringView address)
{
    const qsizetype host = address.indexOf(u"://");
    const qsizetype path = address.indexOf(u'/', host + 3);
    return path < 0 || path + 1 >= address.size();
}

class ListFinder
{
public:
    ListFinder(const HtmlPage &page, const std::vector<PageLink> &links, const QDate &asOf)
        : m_page(page), m_links(links), m_dates(page, asOf)
    {
    }
    std::vector<LinkList> run();

private:
    struct Anchor {
        qint32 node;
        int signs; ///< of its text
        bool isMore;
        int titles; ///< how many long ones there are up to this one
    };
    [[nodiscard]] bool isEntry(const PageLink &link);
    [[nodiscard]] bool hasOwnDay(qint32 link, int mostLinks) const;
    [[nodiscard]] bool isAmongTitles(qint32 link);
    [[nodiscard]] bool isInMenu(qint32 link) const;
    [[nodiscard]] bool leadsNowhere(const PageLink &link) const;
    [[nodiscard]] bool isNeighbour(const PageLink &link) const;
    [[nodiscard]] bool isSameAsLast(const PageLink &link) const;
    void addEntry(const PageLink &link);
    void findEntries();
    void findPlainItems();
    void findMarkers();
    [[nodiscard]] static int countIn(const std::vector<qint32> &nodes, qint32 begin, qint32 end);
    [[nodiscard]] qint32 containerOf(qint32 link, bool stopsAtItems) const;
    void group();
    void joinSingles();
    void dateEntries();

    const HtmlPage &m_page;
    const std::vector<PageLink> &m_links;
    EntryDates m_dates;
    [[nodiscard]] std::span<const Anchor> anchorsIn(qint32 box) const;
    std::vector<Anchor> m_anchors;
    QHash<qint32, bool> m_areTitles; ///< what holds items -> each holds one title
    std::vector<ListEntry> m_entries;
    std::vector<qint32> m_entryNodes, m_markers, m_mores; ///< in order
    std::vector<LinkList> m_lists;
};

bool ListFinder::isEntry(const PageLink &link)
{
    if (isMoreText(link.text) || isRestText(link.text) || isFootText(link.text))
        return false;
    const int signs = signCount(link.text);
    if (signs < 2)
        return false;
    // What a script opens, or leads nowhere yet, is a title by the day beside it. The front door of another
    // site is none by the others beside it.
    if (leadsNowhere(link))
        return (signs >= kShortTitleHan && hasOwnDay(link.node, kLinksOfItem)) ||
               (signs >= kTitleHan && !isNeighbour(link) && isAmongTitles(link.node));
    const auto address = addressDate(link.address);
    const bool isSure = address && address->isSure;
    if (isSure && signs >= kTitleHan)
        return true;
    if (isSure || signs >= kTitleHan)
        return !isInMenu(link.node);
    // A short title counts where its item has a day and no other link.
    return signs >= kShortTitleHan && hasOwnDay(link.node, 1);
}

/// A day stands with it in what holds it and few links besides.
bool ListFinder::hasOwnDay(qint32 link, int mostLinks) const
{
    if (m_dates.countIn(link, m_page.node(link).end) > 0)
        return true;
    qint32 item = m_page.node(link).parent;
    for (int up = 0; item >= 0 && up < 4; ++up, item = m_page.node(item).parent) {
        const HtmlNode &node = m_page.node(item);
        const auto first = m_page.nodes().begin() + item;
        if (node.end - item > 60 ||
            std::count_if(first, m_page.nodes().begin() + node.end,
                          [](const HtmlNode &n) { return n.tag == Tag::A; }) > mostLinks)
            return false;
        if (m_dates.countIn(item, node.end) > 0)
            return true;
    }
    return false;
}

std::span<const ListFinder::Anchor> ListFinder::anchorsIn(qint32 box) const
{
    const auto less = [](const Anchor &one, qint32 node) { return one.node < node; };
    const auto from = std::lower_bound(m_anchors.begin(), m_anchors.end(), box, less);
    const auto to = std::lower_bound(from, m_anchors.end(), m_page.node(box).end, less);
    return {from, to};
}

/// Alone in an item of a list whose items hold one title each.
bool ListFinder::isAmongTitles(qint32 link)
{
    constexpr int fewestItems = 3;
    const qint32 item = m_page.ancestor(link, Tag::Li);
    if (item < 0 || anchorsIn(item).size() != 1)
        return false;
    const qint32 list = m_page.node(item).parent;
    const auto known = m_areTitles.constFind(list);
    if (known != m_areTitles.constEnd())
        return *known;
    const auto siblings = anchorsIn(list);
    const bool areTitles = siblings.size() >= fewestItems &&
                           std::all_of(siblings.begin(), siblings.end(), [](const Anchor &one) {
                               return one.isMore || one.signs >= kTitleHan;
                           });
    m_areTitles.insert(list, areTitles);
    return areTitles;
}

/// Among links that are mostly too short to be titles, without a day among them, a long one is a way to go.
bool ListFinder::isInMenu(qint32 link) const
{
    constexpr int fewestLinks = 5, fewestOfARow = 3; // a row of tabs is a list of its own
    for (qint32 box = m_page.node(link).parent; box >= 0; box = m_page.node(box).parent) {
        const auto inside = anchorsIn(box);
        const int links = int(inside.size());
        const int titles = links > 0 ? inside.back().titles - inside.front().titles +
                                           (inside.front().signs >= kTitleHan ? 1 : 0)
                                     : 0;
        const Tag tag = m_page.node(box).tag;
        const bool isRow = tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Tr;
        if (links >= (isRow ? fewestOfARow : fewestLinks))
            return titles * 2 < links && m_dates.countIn(box, m_page.node(box).end) == 0;
    }
    return false;
}

bool ListFinder::leadsNowhere(const PageLink &link) const
{
    return link.address.isEmpty() || (isHomeAddress(link.address) && link.address.indexOf(u'?') < 0) ||
           (link.address == m_page.address() && link.fragment.isEmpty() && link.written.indexOf(u'?') < 0);
}

/// Leads to the home page of another site.
bool ListFinder::isNeighbour(const PageLink &link) const
{
    return !link.address.isEmpty() && isHomeAddress(link.address) &&
           link.address.section(u'/', 2, 2) != m_page.address().section(u'/', 2, 2);
}

/// Title and summary of one article, which a script opens; its picture and its title in one item.
bool ListFinder::isSameAsLast(const PageLink &link) const
{
    if (m_entries.empty())
        return false;
    const qint32 last = m_entries.back().link;
    const bool isNowhere = leadsNowhere(link);
    const bool isOfItem = !isNowhere && link.address == m_entries.back().address &&
                          m_page.ancestor(link.node, Tag::Li) >= 0 &&
                          m_page.ancestor(link.node, Tag::Li) < last;
    if (!isOfItem && (!isNowhere || !m_entries.back().address.isEmpty()))
        return false;
    const auto hasSame = [&](QStringView name) {
        const QString value = m_page.value(link.node, name);
        return value.size() >= 4 && value == m_page.value(last, name);
    };
    return hasSame(u"title") || (isNowhere && hasSame(u"onclick"));
}

void ListFinder::addEntry(const PageLink &link)
{
    ListEntry entry;
    entry.link = link.node;
    entry.title = link.text;
    const QString full = m_page.value(link.node, u"title");
    if (full.size() > entry.title.size() && full.startsWith(QStringView(entry.title).first(2)))
        entry.title = full;
    entry.address = leadsNowhere(link) ? QString() : link.address;
    m_entries.push_back(entry);
    m_entryNodes.push_back(link.node);
}

void ListFinder::findEntries()
{
    QHash<qint32, const PageLink *> links; // <a> -> where it leads
    for (const PageLink &link : m_links)
        if (link.kind == LinkKind::Anchor && !links.contains(link.node))
            links.insert(link.node, &link);
    std::vector<PageLink> all;
    for (qint32 i = 0; i < m_page.size(); ++i) {
        if (m_page.node(i).tag != Tag::A)
            continue;
        PageLink link;
        if (const PageLink *known = links.value(i))
            link = *known;
        link.node = i; // a title that a script opens has no address in the page
        if (link.text.isEmpty())
            link.text = m_page.textOf(i, kLongestTitle);
        if (link.text.isEmpty())
            continue;
        const int signs = signCount(link.text), before = m_anchors.empty() ? 0 : m_anchors.back().titles;
        m_anchors.push_back({i, signs, isMoreText(link.text), before + (signs >= kTitleHan ? 1 : 0)});
        if (m_anchors.back().isMore)
            m_mores.push_back(i);
        all.push_back(std::move(link));
    }
    for (const PageLink &link : all)
        if (isEntry(link) && !isSameAsLast(link))
            addEntry(link);
    findPlainItems();
}

/// Titles without any link, which a script opens by a click: items of a list that hold a day and words.
void ListFinder::findPlainItems()
{
    constexpr size_t fewestItems = 3;
    constexpr qint32 mostNodes = 40;
    QHash<qint32, std::vector<qint32>> lists; // what holds items -> those that are titles
    for (qint32 i = 0; i < m_page.size(); ++i) {
        const HtmlNode &node = m_page.node(i);
        if (node.tag == Tag::Li && node.end - i <= mostNodes && anchorsIn(i).empty() &&
            m_page.ancestor(i, Tag::A) < 0 && m_dates.countIn(i, node.end) == 1 &&
            signCount(m_page.textOf(i, kLongestTitle)) >= kTitleHan)
            lists[node.parent].push_back(i);
    }
    const size_t known = m_entries.size();
    for (const std::vector<qint32> &items : std::as_const(lists))
        for (const qint32 item : items) {
            if (items.size() < fewestItems)
                break;
            ListEntry entry;
            entry.link = item;
            entry.title = m_page.textOf(item, kLongestTitle);
            m_entries.push_back(entry);
            m_entryNodes.push_back(item);
        }
    if (m_entries.size() == known)
        return;
    std::sort(m_entries.begin(), m_entries.end(),
              [](const ListEntry &a, const ListEntry &b) { return a.link < b.link; });
    std::sort(m_entryNodes.begin(), m_entryNodes.end());
}

int ListFinder::countIn(const std::vector<qint32> &nodes, qint32 begin, qint32 end)
{
    return int(std::lower_bound(nodes.begin(), nodes.end(), end) -
               std::lower_bound(nodes.begin(), nodes.end(), begin));
}

// What parts one box of a page from the next: headings without entries in them, and links to more.
void ListFinder::findMarkers()
{
    for (qint32 i = 0; i < m_page.size(); ++i) {
        const HtmlNode &node = m_page.node(i);
        if (isHeadingTag(node.tag) && countIn(m_entryNodes, i, node.end) == 0)
            m_markers.push_back(i);
    }
    m_markers.insert(m_markers.end(), m_mores.begin(), m_mores.end());
    std::sort(m_markers.begin(), m_markers.end());
}

qint32 ListFinder::containerOf(qint32 link, bool stopsAtItems) const
{
    qint32 at = link;
    for (;;) {
        const HtmlNode &node = m_page.node(at);
        if (stopsAtItems && (node.tag == Tag::Li || node.tag == Tag::Tr || node.tag == Tag::Dd))
            return at;
        const qint32 up = node.parent;
        if (up < 0)
            return at;
        const HtmlNode &parent = m_page.node(up);
        if (parent.tag == Tag::Body || parent.tag == Tag::Html || parent.tag == Tag::Form ||
            countIn(m_entryNodes, up, parent.end) != 1 ||
            countIn(m_markers, up, parent.end) > countIn(m_markers, at, node.end))
            return at;
        at = up;
    }
}

void ListFinder::group()
{
    QHash<qint32, size_t> open; // what holds entries -> the list that is going on in it
    for (ListEntry &entry : m_entries) {
        entry.container = containerOf(entry.link, true);
        const qint32 parent = m_page.node(entry.container).parent;
        const auto known = open.constFind(parent);
        const bool goesOn =
            known != open.constEnd() && countIn(m_markers, m_lists[*known].end, entry.container) == 0;
        if (!goesOn) {
            open.insert(parent, m_lists.size());
            m_lists.push_back({parent, entry.container, 0, {}});
        }
        LinkList &list = m_lists[goesOn ? *known : m_lists.size() - 1];
        list.entries.push_back(entry);
        list.end = m_page.node(entry.container).end;
    }
}

// Pages that give each title a table of its own: lists of one that stand beside each other are one list.
void ListFinder::joinSingles()
{
    std::vector<LinkList> joined;
    bool lastWasSingle = false;
    for (LinkList &list : m_lists) {
        const bool isSingle = list.entries.size() == 1;
        if (isSingle) {
            const qint32 wide = containerOf(list.entries.front().link, false);
            const qint32 parent = m_page.node(wide).parent;
            list.entries.front().container = wide;
            list.begin = wide;
            list.end = m_page.node(wide).end;
            list.node = parent;
            if (lastWasSingle && joined.back().node == parent &&
                countIn(m_markers, joined.back().end, wide) == 0) {
                joined.back().entries.push_back(list.entries.front());
                joined.back().end = list.end;
                continue;
            }
        }
        lastWasSingle = isSingle;
        joined.push_back(std::move(list));
    }
    m_lists = std::move(joined);
}

void ListFinder::dateEntries()
{
    std::vector<qint32> begins; // of all entries
    for (const LinkList &list : m_lists)
        for (const ListEntry &entry : list.entries)
            begins.push_back(entry.container);
    std::sort(begins.begin(), begins.end());
    const auto nextBegin = [&](qint32 container) {
        const auto next = std::upper_bound(begins.begin(), begins.end(), container);
        return next == begins.end() ? m_page.size() : *next;
    };
    for (LinkList &list : m_lists) {
        const qint32 listEnd = list.node < 0 ? m_page.size() : m_page.node(list.node).end;
        const auto isItem = [&](const ListEntry &entry) {
            const Tag tag = m_page.node(entry.container).tag;
            return tag == Tag::Li || tag == Tag::Tr;
        };
        // Lines with <br>: whether the days stand before or behind the titles shows at the first and last
        // one.
        const ListEntry &first = list.entries.front();
        qint32 before = first.container;
        const qint32 floor = std::max(list.node, 0);
        for (int steps = 0; before - 1 > floor && steps < kBeforeNodes; ++steps)
            --before;
        const auto ownEnd = [&](const ListEntry &entry) {
            return std::min({nextBegin(entry.container), listEnd, m_page.node(entry.container).end + 12});
        };
        const bool daysFirst =
            !isItem(first) && m_dates.countIn(before, first.container) > 0 &&
            m_dates.countIn(list.entries.back().container, ownEnd(list.entries.back())) == 0;
        for (size_t k = 0; k < list.entries.size(); ++k) {
            ListEntry &entry = list.entries[k];
            const qint32 end = m_page.node(entry.container).end;
            if (isItem(entry) || m_dates.countIn(entry.container, end) > 0)
                m_dates.date(entry, entry.container, end);
            else if (daysFirst)
                m_dates.date(entry, k == 0 ? before : m_page.node(list.entries[k - 1].container).end, end);
            else
                m_dates.date(entry, entry.container, ownEnd(entry));
        }
    }
}

std::vector<LinkList> ListFinder::run()
{
    findEntries();
    findMarkers();
    group();
    std::stable_sort(m_lists.begin(), m_lists.end(),
                     [](const LinkList &a, const LinkList &b) { return a.begin < b.begin; });
    joinSingles();
    dateEntries();
    return std::move(m_lists);
}

} // namespace

std::vector<LinkList> listsOf(const HtmlPage &page, const std::vector<PageLink> &links, const QDate &asOf)
{
    return ListFinder(page, links, asOf).run();
}

} // namespace xw::probe
