#include "probe/freshness/site_columns.h"

#include "probe/freshness/script_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{
constexpr int kBlankHan = 24;     // Han characters that may stand on a column's page that holds nothing
constexpr int kShownPictures = 2; // of its own, on a page that is no blank one; a banner is one
constexpr QChar kPictureMark = u'*';
constexpr int kSidebarPages = 3; // an entry that so many columns list belongs to a box beside them

/// What may bring to a page what its text does not hold: frames, files, scripts that fetch; pictures, marked.
QSet<QString> fillersOf(const HtmlPage &page, const std::vector<PageLink> &links, qint32 behind)
{
    static const QRegularExpression fetches(
        u"\\.ajax|\\$\\.(?:get|post)|getJSON|fetch\\(|XMLHttpRequest|\\.load\\(|axios|document\\.write"_s);
    QSet<QString> fillers;
    // Counters have a number of each page in a script of all pages.
    const auto plain = [](QString text) {
        text.removeIf([](QChar c) { return c.isDigit(); });
        return text;
    };
    for (const PageLink &link : links) {
        if (link.kind == LinkKind::Script)
            fillers << plain(link.address);
        else if (link.kind == LinkKind::Frame || link.kind == LinkKind::Media)
            fillers << link.address;
        else if (link.kind == LinkKind::Image && link.node > behind)
            fillers << kPictureMark + link.address;
    }
    for (qint32 i = 0; i + 1 < page.size(); ++i)
        if (page.node(i).tag == Tag::Script && page.node(i).end == i + 2)
            if (const QString script = page.source(i + 1)
                                           .first(std::min<qsizetype>(page.source(i + 1).size(), 1 << 16))
                                           .toString();
                script.contains(fetches))
                fillers << plain(script);
    return fillers;
}

bool isNewer(const std::optional<PageDate> &old, const PageDate &found)
{
    return !old || found.day > old->day || (found.day == old->day && old->isMonth && !found.isMonth);
}
} // namespace

QString columnKey(const QString &address)
{
    static const QRegularExpression plain(
        u"^https?://(?:www\\.)?|(?:index|default|list|node|index_0|index_1)\\.(?:s?html?|jsp|aspx?|php)$|/+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString key = address.section(u'#', 0, 0);
    key.remove(plain);
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

SiteColumns::ReadPage SiteColumns::readOne(const FetchedPage &fetched) const
{
    const HtmlPage page(withScriptLists(decodePage(fetched.bytes, fetched.contentType)), fetched.address);
    const std::vector<PageLink> links = linksOf(page);
    const std::vector<TextBlock> blocks = textBlocksOf(page);
    ReadPage read;
    read.address = fetched.address;
    read.key = columnKey(fetched.address);
    read.name = pageNameOf(page, blocks);
    read.lists = listsOf(page, links, m_asOf);
    read.boxes = headedListsOf(page, links, read.lists);
    for (const TextBlock &block : blocks) {
        if (block.node > read.name.trail && saysNothingIsThere(block.text))
            read.saysNothing = true;
        read.blocks.insert(block.text);
    }
    for (const PageLink &link : links)
        if (link.kind == LinkKind::Frame && !link.address.isEmpty())
            read.frames << columnKey(link.address);
    read.fillers = fillersOf(page, links, read.name.trail);
    return read;
}

void SiteColumns::read(const std::vector<FetchedPage> &pages)
{
    std::vector<ReadPage> all;
    QSet<QString> seen, frames;
    for (const FetchedPage &page : pages) {
        const QString key = columnKey(page.address);
        if (seen.contains(key) || page.bytes.isEmpty())
            continue;
        seen.insert(key);
        ReadPage read = readOne(page);
        read.isHome = all.empty() || frames.contains(key);
        if (read.isHome)
            frames.unite(QSet<QString>(read.frames.begin(), read.frames.end()));
        all.push_back(std::move(read));
    }
    for (ReadPage &page : all) {
        page.isHome = page.isHome || frames.contains(page.key);
        for (const QString &block : std::as_const(page.blocks))
            ++m_blockPages[block];
        for (const QString &filler : std::as_const(page.fillers))
            ++m_fillerPages[filler];
        QSet<QString> listed;
        for (const LinkList &list : page.lists)
            for (const ListEntry &entry : list.entries)
                listed.insert(entry.address);
        if (!page.isHome) {
            for (const QString &address : std::as_const(listed))
                ++m_entryPages[address];
            m_listPages += !listed.isEmpty() && !page.name.isArticle;
        }
    }
    for (const ReadPage &page : all)
        if (page.isHome)
            takeHome(page);
    for (const ReadPage &page : all)
        if (!page.isHome)
            takeColumn(page);
}

Column SiteColumns::columnOf(const QString &name, const QString &address, const std::vector<LinkList> &lists,
                             const std::vector<size_t> &chosen) const
{
    Column column;
    column.name = name;
    column.address = address;
    column.kind = columnClassOf(name);
    column.isStatic = isStaticColumn(name);
    std::optional<PageDate> newest;
    for (const size_t list : chosen)
        for (const ListEntry &entry : lists[list].entries) {
            ++column.items;
            column.undated += !entry.date && !entry.isFuture;
            column.future += entry.isFuture;
            column.redated += entry.isRedated;
            if (entry.date && isNewer(newest, *entry.date))
                newest = entry.date;
        }
    if (newest) {
        column.newest = newest->text();
        column.latest = std::min(newest->latest(), std::max(m_asOf, newest->day));
    }
    return column;
}

void SiteColumns::takeHome(const ReadPage &page)
{
    for (const LinkList &list : page.lists)
        for (const ListEntry &entry : list.entries) {
            ++m_homeEntries;
            if (entry.date && isNewer(m_homeNewest, *entry.date))
                m_homeNewest = entry.date;
        }
    for (const HeadedList &box : page.boxes) {
        if (box.name.isEmpty() || isServiceName(box.name))
            continue;
        Column column =
            columnOf(box.name, box.address.isEmpty() ? page.address : box.address, page.lists, box.lists);
        // Links without days under a heading that leads nowhere: neighbours' sites, services.
        if (!box.isEmpty && column.newest.isEmpty() && column.future == 0 && box.address.isEmpty())
            continue;
        column.isBlank = box.isEmpty;
        column.isOnHome = true;
        put(std::move(column), false);
    }
}

// The lists of a column's own page: the largest, and those that stand beside it. Boxes of other columns and
// what stands on every page are none.
std::vector<size_t> SiteColumns::mainLists(const ReadPage &page) const
{
    QSet<size_t> boxed;
    // "首页 > 通知公告" over the list is the way to this page, and no box of services.
    const auto isTrail = [&page](const QString &name) {
        return name.endsWith(u"首页"_s) || (!page.name.name.isEmpty() && name.endsWith(page.name.name));
    };
    for (const HeadedList &box : page.boxes)
        if (!box.name.isEmpty() && (box.hasMore || isServiceName(box.name)) && !isTrail(box.name))
            boxed.unite(QSet<size_t>(box.lists.begin(), box.lists.end()));
    int best = 0;
    size_t top = page.lists.size();
    std::vector<int> scores(page.lists.size());
    for (size_t k = 0; k < page.lists.size(); ++k) {
        const LinkList &list = page.lists[k];
        int shared = 0, dates = 0;
        for (const ListEntry &entry : list.entries) {
            shared += m_entryPages.value(entry.address) >= kSidebarPages;
            dates += entry.date || entry.isFuture;
        }
        if (boxed.contains(k) || shared * 2 > int(list.entries.size()))
            continue;
        scores[k] = int(list.entries.size()) + 3 * dates;
        if (scores[k] > best) {
            best = scores[k];
            top = k;
        }
    }
    std::vector<size_t> chosen;
    if (top == page.lists.size())
        return chosen;
    const auto hasDate = [](const LinkList &list) {
        return std::any_of(list.entries.begin(), list.entries.end(),
                           [](const ListEntry &entry) { return entry.date.has_value(); });
    };
    for (size_t k = 0; k < page.lists.size(); ++k)
        if (k == top || (scores[k] > 0 && hasDate(page.lists[k]) == hasDate(page.lists[top]) &&
                         page.lists[k].begin > page.name.trail && hasDate(page.lists[top])))
            chosen.push_back(k);
    return chosen;
}

// Nothing but what other pages of the site say, too. A page whose list a script brings looks the same: it is
// called blank only where it says so or other columns of the site come with their lists in the page.
bool SiteColumns::isBlankPage(const ReadPage &page) const
{
    if (page.saysNothing)
        return true;
    if (m_listPages == 0 || page.name.trail < 0)
        return false;
    static const QRegularExpression pager(
        u"首页|上一页|下一页|上页|下页|尾页|末页|共 ?\\d* ?(?:条|页)(?:记录)?|第 ?\\d* ?页|每页 ?\\d* ?条|跳转到?|转到|当前位置|您的位置"_s);
    int own = 0;
    for (const QString &block : page.blocks)
        if (m_blockPages.value(block) < 2)
            own += hanCount(QString(block).remove(page.name.name).remove(pager));
    int pictures = 0;
    for (const QString &filler : page.fillers)
        if (m_fillerPages.value(filler) < 2) {
            if (!filler.startsWith(kPictureMark))
                return false; // its list, or a document in its place, comes by it
            ++pictures;
        }
    return pictures < kShownPictures && own < kBlankHan;
}

void SiteColumns::takeColumn(const ReadPage &page)
{
    if (page.name.isArticle || page.name.name.isEmpty())
        return;
    const std::vector<size_t> main = mainLists(page);
    std::vector<const HeadedList *> boxes;
    for (const HeadedList &box : page.boxes)
        if (!box.name.isEmpty() && box.hasMore && !box.address.isEmpty() && !isServiceName(box.name) &&
            columnKey(box.address) != page.key)
            boxes.push_back(&box);
    if (boxes.size() >= 2) {
        // A channel: it shows its columns, and is none.
        for (const HeadedList *box : boxes) {
            Column column = columnOf(box->name, box->address, page.lists, box->lists);
            column.isBlank = box->isEmpty;
            if (!column.newest.isEmpty() || column.isBlank || column.future > 0)
                put(std::move(column), false);
        }
        if (main.empty())
            return;
    }
    Column column = columnOf(page.name.name, page.address, page.lists, main);
    if (main.empty()) {
        column.isBlank = isBlankPage(page);
        if (!column.isBlank)
            return; // a text, a form, or a list that a script brings
    }
    const bool isKnown = m_byKey.contains(page.key);
    if (!isKnown && column.newest.isEmpty() && !column.isBlank && column.future == 0 && column.items < 3)
        return;
    put(std::move(column), true);
}

void SiteColumns::put(Column column, bool isOwnPage)
{
    const QString key = columnKey(column.address);
    const auto byKey = m_byKey.constFind(key);
    const auto byName = m_byName.constFind(column.name);
    const bool isByKey = byKey != m_byKey.constEnd() && (isOwnPage || m_columns[*byKey].name == column.name);
    if (!isByKey && byName == m_byName.constEnd()) {
        m_byKey.insert(key, m_columns.size());
        m_byName.insert(column.name, m_columns.size());
        m_columns.push_back(std::move(column));
        return;
    }
    const size_t at = isByKey ? *byKey : *byName;
    Column &known = m_columns[at];
    if (!isByKey && isOwnPage && columnKey(known.address) != key && known.isOnHome == false) {
        m_byKey.insert(key, m_columns.size()); // two columns of one name on different pages
        m_columns.push_back(std::move(column));
        return;
    }
    // A column's own page holds what the home page shows of it, and more.
    const bool isFuller = column.items > known.items;
    known.items = std::max(known.items, column.items);
    known.undated = isFuller ? column.undated : known.undated;
    known.future = std::max(known.future, column.future);
    known.redated = std::max(known.redated, column.redated);
    if (!column.newest.isEmpty() && (known.newest.isEmpty() || column.latest > known.latest)) {
        known.newest = column.newest;
        known.latest = column.latest;
    }
    known.isOnHome = known.isOnHome || column.isOnHome;
    known.isBlank = known.items == 0 && (isOwnPage ? column.isBlank : known.isBlank || column.isBlank);
    if (isOwnPage && columnKey(known.address) != key) {
        known.address = column.address;
        m_byKey.insert(key, at);
    }
}

std::vector<Column> SiteColumns::take()
{
    return std::move(m_columns);
}

} // namespace xw::probe
