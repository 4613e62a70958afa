#include "probe/freshness/headed_lists.h"

#include "base/html_entities.h"
#include "probe/freshness/heading_rows.h"
#include "probe/freshness/list_addresses.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr int kMostHeadings = 8; // in a row over lists; more are a menu

class HeadingFinder
{
public:
    HeadingFinder(const HtmlPage &page, const std::vector<PageLink> &links,
                  const std::vector<LinkList> &lists)
        : m_texts(page, links, lists), m_rows(m_texts)
    {
    }
    std::vector<HeadedList> run();

private:
    [[nodiscard]] bool isItem(qint32 heading, const LinkList &list) const;
    [[nodiscard]] bool isMenu(qint32 box, const HeadingText &heading) const;
    void findEmptyTabs(const std::vector<size_t> &row, const std::vector<qint32> &panels,
                       const QStringList &mores);
    void headRuns();
    void headRun(size_t first, size_t behind, const std::vector<size_t> &over);
    void headFromBelow(size_t first, size_t behind);
    void putAlone(size_t list);
    void findEmpty();
    [[nodiscard]] bool isFollowed(qint32 box) const;
    [[nodiscard]] bool holdsNothing(qint32 box, const HeadingText &heading) const;

    const HeadingTexts m_texts;
    const HeadingRows m_rows;
    std::vector<HeadedList> m_found;
    QSet<qint32> m_used; ///< nodes of texts that head something
};

void HeadingFinder::headRuns()
{
    qint32 floor = 0;
    size_t runBegin = 0;
    std::vector<size_t> over;
    for (size_t k = 0; k < m_texts.lists().size(); ++k) {
        std::vector<size_t> tokens = m_texts.tokensIn(floor, m_texts.lists()[k].begin);
        const bool hasHeading =
            std::any_of(tokens.begin(), tokens.end(), [&](size_t t) { return !m_texts.all()[t].isMore; });
        if (hasHeading || k == 0) {
            if (k > runBegin)
                headRun(runBegin, k, over);
            runBegin = k;
            over = std::move(tokens);
        }
        floor = std::max(floor, m_texts.lists()[k].end);
    }
    if (!m_texts.lists().empty())
        headRun(runBegin, m_texts.lists().size(), over);
}

void HeadingFinder::putAlone(size_t list)
{
    HeadedList headed;
    headed.lists = {list};
    headed.isMenu = isUndated(m_texts.lists()[list]) && leadsToNeighbours(m_texts.lists()[list]);
    m_found.push_back(headed);
}

// Lists without a heading over them may have tabs under them.
void HeadingFinder::headFromBelow(size_t first, size_t behind)
{
    const std::vector<size_t> row = m_rows.rowBehind(first, behind);
    bool arePanels = false;
    const std::vector<size_t> tabs =
        row.empty() ? row : m_rows.tabsOf(first, behind, row.size(), -1, arePanels);
    for (size_t k = first; k < behind; ++k) {
        if (!tabs.empty() && k > first && tabs[k - first] == tabs[k - first - 1]) {
            m_found.back().lists.push_back(k);
            continue;
        }
        putAlone(k);
        if (tabs.empty())
            continue;
        const HeadingText &token = m_texts.all()[row[tabs[k - first]]];
        m_used.insert(token.node);
        m_found.back().name = token.text;
        m_found.back().address = token.address;
        m_found.back().isTab = true;
        m_found.back().isPanel = arePanels;
    }
}

// Lists [first, behind) that no other heading stands between, under the last of `over`.
void HeadingFinder::headRun(size_t first, size_t behind, const std::vector<size_t> &over)
{
    size_t last = over.size();
    while (last > 0 && m_texts.all()[over[last - 1]].isMore)
        --last;
    const bool isBehindFoot =
        last > 0 && m_texts.isFootBetween(m_texts.all()[over[last - 1]].node, m_texts.lists()[first].begin);
    if (last == 0 || isBehindFoot) {
        headFromBelow(first, behind);
        return;
    }
    const std::vector<size_t> row = m_rows.rowEndingAt(over, last - 1);
    if (row.size() > kMostHeadings || m_rows.isWays(row, first, behind)) {
        headFromBelow(first, behind);
        return;
    }
    const qint32 box =
        m_texts.commonAncestor(m_texts.all()[row.front()].node, m_texts.lists()[first].entries.front().link);
    size_t inBox = first + 1; // behind the last list in the box
    while (inBox < behind && (box < 0 || m_texts.page().node(box).end > m_texts.lists()[inBox].begin))
        ++inBox;
    if (row.size() > 1)
        inBox = m_rows.endOfPanels(first, inBox, row);
    const std::vector<qint32> panels =
        row.size() > 1 && behind - first == 1 ? m_rows.panelsAround(first, row) : std::vector<qint32>();
    const bool isTabs = row.size() > 1 && (behind - first > 1 || !panels.empty());
    bool arePanels = !panels.empty();
    std::vector<size_t> tabs;
    if (!panels.empty())
        tabs = {size_t(std::upper_bound(panels.begin(), panels.end(), m_texts.lists()[first].begin) -
                       panels.begin()) -
                1};
    else if (isTabs)
        tabs = m_rows.tabsOf(first, inBox, row.size(), m_texts.all()[row.back()].node, arePanels);
    QStringList mores; // in a row of their own behind that of the tabs
    for (size_t k = last; k < over.size(); ++k)
        mores << m_texts.all()[over[k]].address;
    for (size_t k = first; k < behind; ++k) {
        // A cell beside the first title of a table heads nothing.
        const LinkList &list = m_texts.lists()[k];
        const bool isInBox =
            k < inBox && (box < 0 || m_texts.page().node(box).end > list.entries.back().link);
        if (!isInBox) {
            putAlone(k);
            continue;
        }
        const size_t heading = isTabs           ? row[tabs[k - first]]
                               : row.size() > 1 ? m_rows.pickHeading(row)
                                                : row[0];
        const HeadingText &token = m_texts.all()[heading];
        if (!m_found.empty() && k > first && m_used.contains(token.node) && !m_found.back().lists.empty()) {
            m_found.back().lists.push_back(k);
            continue;
        }
        m_used.insert(token.node);
        HeadedList headed;
        headed.name = token.text;
        const size_t moreToken = m_texts.moreIn(
            isTabs ? m_texts.commonAncestor(m_texts.lists()[k].begin, m_texts.lists()[k].end - 1) : box,
            isTabs ? 0 : token.node);
        QString more = moreToken < m_texts.all().size() ? m_texts.all()[moreToken].address : QString();
        if (isTabs && more.isEmpty() && mores.size() == qsizetype(row.size()))
            more = mores[std::find(row.begin(), row.end(), heading) - row.begin()];
        headed.hasMore = moreToken < m_texts.all().size() || !more.isEmpty();
        headed.address = token.address.isEmpty() ? more : token.address;
        headed.lists = {k};
        const HtmlNode &node = m_texts.page().node(token.node);
        headed.isWay = node.tag == Tag::A || m_texts.page().ancestor(token.node, Tag::A) >= 0;
        headed.isTab = isTabs;
        headed.isPanel = isTabs && arePanels;
        headed.isMenu =
            areEntrances(list) ||
            (isUndated(list) && (leadsToNeighbours(list) ||
                                 (!isTabs && (isMenu(box, token) || isItem(token.node, list) ||
                                              (headed.isWay && !headed.hasMore && leadsToFolders(list))))));
        m_found.push_back(headed);
    }
    if (isTabs && panels.empty()) {
        const auto all = m_rows.panelsOf(first, inBox, m_texts.all()[row.back()].node);
        findEmptyTabs(row, all.size() == row.size() ? all : std::vector<qint32>(), mores);
    } else {
        findEmptyTabs(row, panels, mores);
    }
}

/// Tabs over panels that hold nothing are blank columns.
void HeadingFinder::findEmptyTabs(const std::vector<size_t> &row, const std::vector<qint32> &panels,
                                  const QStringList &mores)
{
    for (size_t k = 0; k < panels.size(); ++k) {
        const HeadingText &token = m_texts.all()[row[k]];
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

/// One of the items that it would head, and not the first: shorter than they are, and no more.
bool HeadingFinder::isItem(qint32 heading, const LinkList &list) const
{
    const qint32 item = m_texts.page().ancestor(heading, Tag::Li);
    if (item < 0 || m_texts.page().node(item).parent != list.node)
        return false;
    for (qint32 i = list.node + 1; i < item; i = m_texts.page().node(i).end)
        if (m_texts.page().node(i).tag == Tag::Li)
            return true;
    return false;
}

// A menu that opens: a link with more links under it, without days, in a row of plain links. Boxes of columns
// stand in no such row.
bool HeadingFinder::isMenu(qint32 box, const HeadingText &heading) const
{
    constexpr int fewestPlain = 2;
    if (box < 0 || heading.address.isEmpty() || m_texts.page().node(box).parent < 0)
        return false;
    const qint32 row = m_texts.page().node(box).parent;
    int plain = 0;
    for (qint32 i = row + 1; i < m_texts.page().node(row).end; i = m_texts.page().node(i).end)
        if (i != box && m_texts.page().node(i).tag == m_texts.page().node(box).tag &&
            m_texts.entriesIn(i) == 0) {
            const auto inside = m_texts.tokensIn(i, m_texts.page().node(i).end);
            plain += inside.size() == 1 && !m_texts.all()[inside.front()].address.isEmpty();
        }
    return plain >= fewestPlain;
}

bool HeadingFinder::holdsNothing(qint32 box, const HeadingText &heading) const
{
    for (qint32 i = box; i < m_texts.page().node(box).end; ++i) {
        const HtmlNode &node = m_texts.page().node(i);
        if (node.tag == Tag::Script || node.tag == Tag::Iframe || node.tag == Tag::Img ||
            node.tag == Tag::Input || node.tag == Tag::Object || node.tag == Tag::Embed ||
            node.tag == Tag::Video || node.tag == Tag::Select) {
            if (i == heading.node || (node.tag == Tag::Img && i < heading.node))
                continue;
            return false; // what a script brings cannot be told from here
        }
        if (node.tag != Tag::Text || i == heading.node)
            continue;
        const QString text = withoutEntities(m_texts.page().source(i)).simplified();
        if (m_texts.isHeadingText(text) || hanCount(text) >= 2)
            if (!isMoreText(text) && !saysNothingIsThere(text))
                return false;
    }
    return true;
}

/// What stands behind the box of a heading says something, and is not the next heading.
bool HeadingFinder::isFollowed(qint32 box) const
{
    const HtmlPage &page = m_texts.page();
    const qint32 holder = page.node(box).parent;
    const qint32 end = holder < 0 ? page.size() : page.node(holder).end;
    for (qint32 i = page.node(box).end; i < end; i = page.node(i).end) {
        if (page.node(i).tag == Tag::Comment)
            continue;
        const QString text =
            page.node(i).tag == Tag::Text ? withoutEntities(page.source(i)).simplified() : page.textOf(i, 80);
        if (hanCount(text) < 2)
            continue;
        // The next heading is built as this one is.
        const bool isAlike = page.node(i).tag == page.node(box).tag &&
                             page.attribute(i, u"class") == page.attribute(box, u"class");
        const auto inside = m_texts.tokensIn(i, page.node(i).end);
        const bool isNext = isAlike && std::any_of(inside.begin(), inside.end(), [this](size_t token) {
                                return m_texts.all()[token].isMore;
                            });
        return !isNext && !saysNothingIsThere(text);
    }
    return false;
}

// A heading with its "更多" and an empty place under it.
void HeadingFinder::findEmpty()
{
    for (size_t k = 0; k < m_texts.all().size(); ++k) {
        if (!m_texts.all()[k].isMore)
            continue;
        size_t heading = m_texts.all().size();
        for (size_t back = 1; back <= 2 && back <= k; ++back)
            if (!m_texts.all()[k - back].isMore) {
                heading = k - back;
                break;
            }
        if (heading == m_texts.all().size() || m_used.contains(m_texts.all()[heading].node))
            continue;
        qint32 box = m_texts.commonAncestor(m_texts.all()[heading].node, m_texts.all()[k].node);
        if (box < 0 || m_texts.entriesIn(box) > 0)
            continue;
        // Up to the box that holds the place under the heading.
        for (int up = 0; up < 6; ++up) {
            const qint32 wider = m_texts.page().node(box).parent;
            if (wider < 0 || m_texts.page().node(wider).tag == Tag::Body || m_texts.entriesIn(wider) > 0)
                break;
            const auto inside = m_texts.tokensIn(wider, m_texts.page().node(wider).end);
            const auto headings = std::count_if(inside.begin(), inside.end(),
                                                [&](size_t t) { return !m_texts.all()[t].isMore; });
            if (headings > 1)
                break;
            box = wider;
        }
        const qint32 item = m_texts.page().ancestor(m_texts.all()[heading].node, Tag::Li);
        const qint32 moreItem = m_texts.page().ancestor(m_texts.all()[k].node, Tag::Li);
        const bool areLinksOfAList = item >= 0 && moreItem >= 0 && item != moreItem &&
                                     m_texts.page().node(item).parent == m_texts.page().node(moreItem).parent;
        if (areLinksOfAList || !holdsNothing(box, m_texts.all()[heading]) || isFollowed(box))
            continue;
        m_used.insert(m_texts.all()[heading].node);
        HeadedList empty;
        empty.name = m_texts.all()[heading].text;
        empty.address = m_texts.all()[heading].address.isEmpty() ? m_texts.all()[k].address
                                                                 : m_texts.all()[heading].address;
        empty.hasMore = true;
        empty.isEmpty = true;
        m_found.push_back(empty);
    }
}

std::vector<HeadedList> HeadingFinder::run()
{
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
