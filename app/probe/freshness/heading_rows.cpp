#include "probe/freshness/heading_rows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestBar = 200;
constexpr int kTabLevels = 4; // how far headings of one row stand below what holds them

} // namespace

/// The headings that stand in one row (tabs) with `tokens[last]`, in order.
std::vector<size_t> HeadingRows::rowEndingAt(const std::vector<size_t> &tokens, size_t last) const
{
    std::vector<size_t> row{tokens[last]};
    for (size_t k = last; k-- > 0;) {
        const HeadingText &token = m_texts.all()[tokens[k]], &next = m_texts.all()[row.front()];
        // A tab is drawn twice, as it is and as it looks when it is shown.
        if (token.isMore || token.text == next.text)
            continue;
        const qint32 holder = m_texts.commonAncestor(token.node, next.node);
        int levels = 0;
        for (qint32 i = next.node; i >= 0 && i != holder; i = m_texts.page().node(i).parent)
            ++levels;
        if (holder < 0 || m_texts.page().node(holder).tag == Tag::Body || m_texts.entriesIn(holder) > 0 ||
            levels > kTabLevels)
            break;
        row.insert(row.begin(), tokens[k]);
    }
    return row;
}

/// The place in a row of the tab that is shown; its size: none says so.
size_t HeadingRows::activeOf(const std::vector<size_t> &row) const
{
    static const QRegularExpression active(
        u"(?:^|[\\s_-])(?:on|cur|current|active|hover|sel|selected|now)\\d*(?:[\\s_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (size_t k = 0; k < row.size(); ++k) {
        qint32 i = m_texts.page().node(m_texts.all()[row[k]].node).parent;
        for (int up = 0; i >= 0 && up < 3; ++up, i = m_texts.page().node(i).parent) {
            if (m_texts.page().node(i).tag >= Tag::H1 && m_texts.page().node(i).tag <= Tag::H6)
                return k;
            if (active.match(m_texts.page().value(i, u"class")).hasMatch())
                return k;
        }
    }
    return row.size();
}

size_t HeadingRows::pickHeading(const std::vector<size_t> &row) const
{
    const size_t active = activeOf(row);
    return row[active < row.size() ? active : 0];
}

// A row of links that leads to the home page or to this one, or that stands over other boxes as well, is the
// navigation.
bool HeadingRows::isWays(const std::vector<size_t> &row, size_t first, size_t behind) const
{
    if (row.size() < 2)
        return false;
    const auto leadsHome = [this](size_t token) {
        const QString &text = m_texts.all()[token].text;
        return text == u"首页" || text == u"网站首页" ||
               m_texts.all()[token].address == m_texts.page().address();
    };
    if (std::any_of(row.begin(), row.end(), leadsHome))
        return true;
    const bool areLinks = std::all_of(
        row.begin(), row.end(), [this](size_t token) { return !m_texts.all()[token].address.isEmpty(); });
    if (!areLinks || behind - first > 1 || behind >= m_texts.lists().size())
        return false;
    const qint32 box =
        m_texts.commonAncestor(m_texts.all()[row.front()].node, m_texts.lists()[first].entries.front().link);
    return (box < 0 || m_texts.page().node(box).end > m_texts.lists()[behind].begin) &&
           activeOf(row) == row.size();
}

/// Tabs that stand under their panels: as many as there are panels over them in one box.
std::vector<size_t> HeadingRows::rowBehind(size_t first, size_t behind) const
{
    if (behind - first < 2)
        return {};
    const qint32 holder =
        m_texts.commonAncestor(m_texts.lists()[first].begin, m_texts.lists()[behind - 1].begin);
    if (holder < 0 || m_texts.page().node(holder).tag == Tag::Body)
        return {};
    const qint32 box = std::max(m_texts.page().node(holder).parent, 0);
    const qint32 next =
        behind < m_texts.lists().size() ? m_texts.lists()[behind].begin : m_texts.page().size();
    std::vector<size_t> tokens =
        m_texts.tokensIn(m_texts.lists()[behind - 1].end, std::min(next, m_texts.page().node(box).end));
    std::erase_if(tokens, [this](size_t token) { return m_texts.all()[token].isMore; });
    const auto isPanel = [&](qint32 child) { return m_texts.entriesIn(child) > 0; };
    const std::vector<qint32> children = m_texts.childrenOf(holder);
    const auto panels = std::count_if(children.begin(), children.end(), isPanel);
    while (qsizetype(tokens.size()) > panels)
        tokens.pop_back();
    if (panels < 2 || qsizetype(tokens.size()) != panels)
        return {};
    std::vector<size_t> row = rowEndingAt(tokens, tokens.size() - 1);
    if (row.size() != tokens.size())
        return {};
    // Nothing else stands in the row.
    const qint32 bar =
        m_texts.commonAncestor(m_texts.all()[row.front()].node, m_texts.all()[row.back()].node);
    int signs = 0;
    for (const size_t token : row)
        signs += signCount(m_texts.all()[token].text);
    const bool isBar = bar >= 0 && signCount(m_texts.page().textOf(bar, kLongestBar)) == signs;
    return isBar ? row : std::vector<size_t>();
}

// The panels of a row of tabs stand beside each other, empty ones too: the place of a list's panel is that of
// its tab. A panel may hold several lists (a leading title, the rest). Else lists follow the tabs one by one.
std::vector<size_t> HeadingRows::tabsOf(size_t first, size_t behind, size_t count, qint32 row,
                                        bool &arePanels) const
{
    const std::vector<qint32> children = panelsOf(first, behind, row);
    std::vector<size_t> places;
    for (size_t k = first; k < behind; ++k) {
        const auto child = std::upper_bound(children.begin(), children.end(), m_texts.lists()[k].begin);
        if (child == children.begin())
            break;
        places.push_back(size_t(child - children.begin()) - 1);
    }
    arePanels = places.size() == behind - first && children.size() == count;
    if (arePanels)
        return places;
    std::vector<size_t> holding = places; // children that hold lists
    holding.erase(std::unique(holding.begin(), holding.end()), holding.end());
    const bool areInOrder = places.size() == behind - first && holding.size() > 1 && holding.size() <= count;
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

// The row may stand in what holds its panels.
std::vector<qint32> HeadingRows::panelsOf(size_t first, size_t behind, qint32 row) const
{
    std::vector<qint32> children = m_texts.childrenOf(
        m_texts.commonAncestor(m_texts.lists()[first].begin, m_texts.lists()[behind - 1].begin));
    std::erase_if(children, [&](qint32 child) {
        return child <= row && m_texts.page().node(child).end <= m_texts.lists()[first].begin;
    });
    return children;
}

size_t HeadingRows::endOfPanels(size_t first, size_t behind, const std::vector<size_t> &row) const
{
    constexpr size_t mostBehind = 32;
    const qint32 floor = m_texts.all()[row.back()].node;
    for (size_t end = behind; end > first + 1 && behind - end < mostBehind; --end)
        if (panelsOf(first, end, floor).size() == row.size())
            return end;
    return behind;
}

/// The panels of a row of tabs of which one alone holds a list; empty: none can be told.
std::vector<qint32> HeadingRows::panelsAround(size_t list, const std::vector<size_t> &row) const
{
    qint32 holder = m_texts.page().node(m_texts.lists()[list].begin).parent;
    for (int up = 0; holder >= 0 && up < 4; ++up, holder = m_texts.page().node(holder).parent) {
        if (holder < m_texts.all()[row.back()].node)
            return {};
        std::vector<qint32> children = m_texts.childrenOf(holder);
        const bool areAlike =
            children.size() == row.size() && std::all_of(children.begin(), children.end(), [&](qint32 child) {
                return m_texts.page().node(child).tag == m_texts.page().node(children.front()).tag;
            });
        // Three that are all styled each in its way are the head, body and foot of one box.
        QSet<QString> styles;
        for (const qint32 child : std::as_const(children))
            styles.insert(m_texts.page().value(child, u"class"));
        const bool isOneBox = children.size() > 2 && size_t(styles.size()) == children.size();
        if (areAlike && !isOneBox && m_texts.entriesIn(holder) == int(m_texts.lists()[list].entries.size()))
            return children;
    }
    return {};
}

} // namespace xw::probe
