#include "probe/freshness/site_columns.h"

#include "probe/freshness/heading_texts.h"
#include "probe/freshness/list_addresses.h"
#include "probe/freshness/script_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{
constexpr int kBlankHan = 24;         // Han characters that may stand on a column's page that holds nothing
constexpr int kShownPictures = 2;     // of its own, on a page that is no blank one; a banner is one
constexpr int kLongestLoneTitle = 80; // letters of a title that stands alone
constexpr int kLongestWay = 12;       // signs of a link that is the name of a column
constexpr int kFewestUndated = 3;     // titles without a day in a box of the home page that leads to no more
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

/// A frame that a script fills: what it shows is not told from here.
bool hasScriptedFrame(const HtmlPage &page, qint32 behind)
{
    for (qint32 i = std::max(behind, 0); i < page.size(); ++i) {
        if (page.node(i).tag != Tag::Iframe)
            continue;
        const QString source = page.value(i, u"src").trimmed();
        const bool isNothing = source.isEmpty() || source.startsWith(u"javascript:", Qt::CaseInsensitive) ||
                               source.startsWith(u"about:", Qt::CaseInsensitive);
        const bool isSmall = page.value(i, u"height") == u"0" || page.value(i, u"width") == u"0" ||
                             QString(page.value(i, u"style")).remove(u' ').contains(u"display:none");
        if (isNothing && !isSmall)
            return true;
    }
    return false;
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
    read.hasScriptedFrame = hasScriptedFrame(page, read.name.trail);
    for (const PageLink &link : links)
        if (link.kind == LinkKind::Anchor && !link.address.isEmpty() && signCount(link.text) >= 2 &&
            signCount(link.text) <= kLongestWay && !isMoreText(link.text)) {
            const QString called = withoutSpacing(link.text);
            if (QString &way = read.ways[columnKey(link.address)]; way.isEmpty())
                way = called;
            if (!read.wayTo.contains(called))
                read.wayTo.insert(called, link.address);
        }
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
                if (!entry.address.isEmpty())
                    listed.insert(entry.address);
        if (!page.isHome) {
            for (const QString &address : std::as_const(listed))
                ++m_entryPages[address];
            m_listPages += !listed.isEmpty() && !page.name.isArticle;
        }
    }
    m_pageKeys = seen;
    for (ReadPage &page : all) {
        for (auto way = page.ways.begin(); way != page.ways.end(); ++way)
            if (!m_ways.contains(way.key()))
                m_ways.insert(way.key(), way.value());
        // Makers call every page as they call the site: then it is called what its links say.
        if (&page != &all.front() && page.name.name == all.front().name.name)
            page.name.name = m_ways.value(page.key);
    }
    for (const ReadPage &page : all)
        if (page.isHome)
            takeHome(page);
    for (const ReadPage &page : all)
        if (!page.isHome)
            takeColumn(page);
}

SiteColumns::Shown SiteColumns::columnOf(const QString &name, const QString &address,
                                         const std::vector<LinkList> &lists,
                                         const std::vector<size_t> &chosen) const
{
    Shown shown;
    Column &column = shown.column;
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
            if (!entry.address.isEmpty())
                shown.entries.insert(entry.address);
            if (entry.date && isNewer(newest, *entry.date))
                newest = entry.date;
        }
    if (newest) {
        column.newest = newest->text();
        column.latest = std::min(newest->latest(), std::max(m_asOf, newest->day));
    }
    return shown;
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
        if (box.name.isEmpty() || box.isMenu || isServiceName(box.name))
            continue;
        Shown shown =
            columnOf(box.name, box.address.isEmpty() ? page.address : box.address, page.lists, box.lists);
        Column &column = shown.column;
        // Links without days under a heading that leads nowhere: neighbours' sites, services. A tab need not
        // lead anywhere.
        const bool areArticles =
            box.isPanel && std::all_of(box.lists.begin(), box.lists.end(),
                                       [&page](size_t list) { return isNumbered(page.lists[list]); });
        if (!box.isEmpty && column.newest.isEmpty() && column.future == 0 &&
            ((box.address.isEmpty() && !box.hasMore && !areArticles) ||
             column.items < (box.hasMore ? 2 : kFewestUndated)))
            continue;
        // A paragraph that leads to the rest of its text is no list.
        if (column.items == 1 &&
            page.lists[box.lists.front()].entries.front().title.size() > kLongestLoneTitle)
            continue;
        column.isBlank = box.isEmpty;
        column.isOnHome = true;
        put(std::move(shown), false);
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
        if (box.isMenu ||
            (!box.name.isEmpty() && (box.hasMore || isServiceName(box.name)) && !isTrail(box.name)))
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
    if (m_listPages == 0 || page.name.trail < 0 || page.hasScriptedFrame)
        return false;
    // What it lists stands on other pages as well (a channel and its columns), and not on most.
    for (const LinkList &list : page.lists) {
        int shared = 0;
        for (const ListEntry &entry : list.entries)
            shared += m_entryPages.value(entry.address) * 2 > std::max(m_listPages, 2 * kSidebarPages);
        if (list.begin > page.name.trail && list.entries.size() >= 3 && shared * 2 < int(list.entries.size()))
            return false;
    }
    static const QRegularExpression pager(
        u"首页|上一页|下一页|上页|下页|尾页|末页|共 ?\\d* ?(?:条|页)(?:记录)?|第 ?\\d* ?页|每页 ?\\d* ?条|跳转到?|转到|当前位置|您的位置"_s);
    int own = 0;
    for (const QString &block : page.blocks)
        if (m_blockPages.value(block) < 2)
            own += signCount(QString(block).remove(page.name.name).remove(pager));
    int pictures = 0;
    for (const QString &filler : page.fillers)
        if (m_fillerPages.value(filler) < 2) {
            if (!filler.startsWith(kPictureMark))
                return false; // its list, or a document in its place, comes by it
            ++pictures;
        }
    return pictures < kShownPictures && own < kBlankHan;
}

/// The heading over the list names the column where the page has but a title that it shows nowhere (that of
/// a template), and where a way of the page is called so: a channel that shows one of its columns.
SiteColumns::PlacedName SiteColumns::nameOver(const ReadPage &page, const std::vector<size_t> &main)
{
    const PlacedName own{page.name.name, page.address};
    const bool isOfSite = page.name.isWholeTitle && !page.wayTo.contains(page.name.name);
    const bool isTemplate = !page.name.isSaid && (isOfSite || !page.blocks.contains(page.name.name));
    if (main.empty() || (!isTemplate && !page.name.isSaid))
        return own;
    for (const HeadedList &box : page.boxes) {
        const bool isOverAll = std::all_of(main.begin(), main.end(), [&box](size_t list) {
            return std::find(box.lists.begin(), box.lists.end(), list) != box.lists.end();
        });
        if (!isOverAll || box.name.isEmpty() || box.isTab || box.isMenu || isServiceName(box.name))
            continue;
        if (isTemplate && (!isOfSite || !box.isWay))
            return {box.name, page.address};
        const auto way = page.wayTo.constFind(box.name);
        if (box.name != page.name.name && !box.isWay && !box.hasMore && way != page.wayTo.constEnd() &&
            columnKey(*way) != page.key)
            return {box.name, *way};
    }
    return own;
}

void SiteColumns::takeColumn(const ReadPage &page)
{
    if (page.name.isArticle || page.name.name.isEmpty())
        return;
    const std::vector<size_t> main = mainLists(page);
    const PlacedName name = nameOver(page, main);
    // Boxes of other columns: their headings lead there.
    std::vector<const HeadedList *> boxes;
    QSet<size_t> boxed;
    const auto isDated = [&page](const HeadedList &box) {
        return std::any_of(box.lists.begin(), box.lists.end(), [&page](size_t list) {
            const auto &entries = page.lists[list].entries;
            return std::any_of(entries.begin(), entries.end(),
                               [](const ListEntry &entry) { return entry.date || entry.isFuture; });
        });
    };
    const auto leadsAway = [&page](const HeadedList &box) {
        return !box.address.isEmpty() && columnKey(box.address) != page.key;
    };
    for (const HeadedList &box : page.boxes) {
        if (box.name.isEmpty() || box.isMenu || isServiceName(box.name))
            continue;
        const bool isColumn =
            box.isTab ? (box.hasMore && leadsAway(box)) ||
                            (box.isPanel && (box.isEmpty || isDated(box)) && box.name != page.name.name)
                      : leadsAway(box) || (box.hasMore && box.address.isEmpty() && isDated(box) &&
                                           box.name != page.name.name);
        if (isColumn) {
            boxes.push_back(&box);
            boxed.unite(QSet<size_t>(box.lists.begin(), box.lists.end()));
        }
    }
    const auto withMore = std::count_if(boxes.begin(), boxes.end(),
                                        [](const HeadedList *box) { return box->hasMore || box->isTab; });
    // A channel shows columns, and is none where it lists nothing besides.
    const bool isChannel =
        std::all_of(main.begin(), main.end(), [&boxed](size_t list) { return boxed.contains(list); });
    if (withMore >= 2 || (boxes.size() >= 2 && isChannel)) {
        for (const HeadedList *box : boxes) {
            if (!box->hasMore && !box->isTab && !isChannel)
                continue;
            Shown shown = columnOf(box->name, box->address.isEmpty() ? page.address : box->address,
                                   page.lists, box->lists);
            shown.column.isBlank = box->isEmpty;
            const bool isUndated = box->hasMore && leadsAway(*box) && shown.column.items >= kFewestUndated;
            if (!shown.column.newest.isEmpty() || shown.column.isBlank || shown.column.future > 0 ||
                isUndated)
                put(std::move(shown), false);
        }
        if (isChannel) {
            m_channels.insert(page.key);
            return;
        }
    }
    Shown shown = columnOf(name.name, name.address, page.lists, main);
    Column &column = shown.column;
    if (main.empty()) {
        column.isBlank = isBlankPage(page);
        if (!column.isBlank)
            return; // a text, a form, or a list that a script brings
    }
    const bool isKnown = m_byKey.contains(page.key);
    if (!isKnown && column.newest.isEmpty() && !column.isBlank && column.future == 0 && column.items < 3)
        return;
    put(std::move(shown), true);
}

/// What the pages of one column have in common: without the number of a page in the query, and without the
/// file where the query says nothing more.
QString SiteColumns::placeOf(const QString &key)
{
    static const QRegularExpression number(
        u"[?&](?:page|p|pn|pageno|pagenum|pageindex|currpage|curpage|cur_page)=\\d*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString place = key;
    place.remove(number);
    if (place.contains(u'?'))
        return place;
    if (const qsizetype file = place.lastIndexOf(u'/'); file >= 0 && place.indexOf(u'.', file) >= 0)
        place.truncate(file);
    while (place.endsWith(u'/') || place.endsWith(u'&'))
        place.chop(1);
    return place;
}

// By its address; of those with its name (departments in a portal call theirs the same) the one that lists
// what it lists; else one of which nothing says that it is another.
size_t SiteColumns::find(const Shown &shown, bool isOwnPage) const
{
    const Column &column = shown.column;
    const QString key = columnKey(column.address), place = placeOf(key);
    const auto byKey = m_byKey.constFind(key);
    if (byKey != m_byKey.constEnd() && (isOwnPage || m_columns[*byKey].shown.column.name == column.name))
        return *byKey;
    const std::vector<size_t> named = m_byName.value(column.name);
    for (const size_t at : named)
        if (m_columns[at].shown.entries.intersects(shown.entries))
            return at;
    for (const size_t at : named) {
        const Known &known = m_columns[at];
        if (placeOf(columnKey(known.shown.column.address)) == place)
            return at;
        // What was read at its own address was not led elsewhere.
        const bool areRead = m_pageKeys.contains(columnKey(known.shown.column.address)) &&
                             (isOwnPage || m_pageKeys.contains(key));
        const bool areOthers = areRead || (isOwnPage && !known.shown.column.isOnHome);
        const bool areBoxesOfHome = known.shown.column.isOnHome && column.isOnHome;
        if (!areOthers && (areBoxesOfHome || known.shown.entries.isEmpty() || shown.entries.isEmpty()))
            return at;
    }
    return m_columns.size();
}

void SiteColumns::put(Shown shown, bool isOwnPage)
{
    const Column &column = shown.column;
    const QString key = columnKey(column.address);
    const size_t at = find(shown, isOwnPage);
    if (at == m_columns.size()) {
        m_byKey.insert(key, at);
        m_byName[column.name].push_back(at);
        m_columns.push_back({std::move(shown), isOwnPage});
        return;
    }
    Column &known = m_columns[at].shown.column;
    m_columns[at].shown.entries.unite(shown.entries);
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
        // Of several pages of its own the first one, which has the shortest address.
        if (!m_columns[at].hasOwnPage || column.address.size() < known.address.size())
            known.address = column.address;
        m_byKey.insert(key, at);
    }
    m_columns[at].hasOwnPage = m_columns[at].hasOwnPage || isOwnPage;
}

std::vector<Column> SiteColumns::take()
{
    std::vector<Column> columns;
    for (Known &known : m_columns) {
        // A box that shows nothing of a channel, whose own page shows columns, is no blank column.
        const Column &column = known.shown.column;
        if (column.isBlank && m_channels.contains(columnKey(column.address)))
            continue;
        columns.push_back(std::move(known.shown.column));
    }
    return columns;
}

} // namespace xw::probe
