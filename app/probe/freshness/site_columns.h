// SiteColumns: the columns of a site, from the boxes of its home page and from their own pages, each once.
#pragma once

#include "probe/freshness.h"
#include "probe/freshness/column_names.h"
#include "probe/freshness/headed_lists.h"

#include <QHash>
#include <QSet>

namespace xw::probe
{

/// An address as two links to one column have it in common: without scheme, www, index.html and closing
/// slash.
[[nodiscard]] QString columnKey(const QString &address);

class SiteColumns
{
public:
    explicit SiteColumns(const QDate &asOf) : m_asOf(asOf) {}
    void read(const std::vector<FetchedPage> &pages);
    /// Newest day of the home page and its frames.
    [[nodiscard]] const std::optional<PageDate> &homeNewest() const { return m_homeNewest; }
    [[nodiscard]] bool homeIsNavigation() const { return m_homeEntries == 0; }
    [[nodiscard]] std::vector<Column> take();

private:
    struct ReadPage {
        QString address;
        QString key;
        PageName name;
        std::vector<LinkList> lists;
        std::vector<HeadedList> boxes;
        QSet<QString> blocks;
        bool saysNothing = false;
        bool hasScriptedFrame = false;
        QStringList frames;
        QSet<QString> fillers;
        QHash<QString, QString> ways;  ///< key of a page -> what a link to it is called
        QHash<QString, QString> wayTo; ///< what a link is called -> its address
        bool isHome = false;
    };
    [[nodiscard]] ReadPage readOne(const FetchedPage &page) const;
    void takeHome(const ReadPage &page);
    void takeColumn(const ReadPage &page);
    [[nodiscard]] std::vector<size_t> mainLists(const ReadPage &page) const;
    struct PlacedName {
        QString name, address;
    };
    [[nodiscard]] static PlacedName nameOver(const ReadPage &page, const std::vector<size_t> &main);
    [[nodiscard]] bool isBlankPage(const ReadPage &page) const;
    /// A column as one page shows it.
    struct Shown {
        Column column;
        QSet<QString> entries; ///< their addresses
    };
    struct Known {
        Shown shown;
        bool hasOwnPage = false;
    };
    void put(Shown shown, bool isOwnPage);
    [[nodiscard]] size_t find(const Shown &shown, bool isOwnPage) const;
    [[nodiscard]] static QString placeOf(const QString &key);
    [[nodiscard]] Shown columnOf(const QString &name, const QString &address,
                                 const std::vector<LinkList> &lists, const std::vector<size_t> &chosen) const;

    QDate m_asOf;
    std::optional<PageDate> m_homeNewest;
    int m_homeEntries = 0;
    int m_listPages = 0; ///< pages of columns that hold entries
    QHash<QString, QString> m_ways;
    QHash<QString, int> m_blockPages; ///< text -> pages that hold it
    QHash<QString, int> m_fillerPages;
    QSet<QString> m_pageKeys;         ///< of all pages that were read
    QHash<QString, int> m_entryPages; ///< address of an entry -> pages that list it
    QSet<QString> m_channels;         ///< pages that show columns and are none
    std::vector<Known> m_columns;
    QHash<QString, size_t> m_byKey;
    QHash<QString, std::vector<size_t>> m_byName;
};

} // namespace xw::probe
