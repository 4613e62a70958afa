// HiddenLinks: by which means a link of a page is kept from whoever looks at it, by first principles: it, or
// what holds it, is moved away, of no size, not shown, or of the colour of what lies behind it, when the page
// has opened. What a person can open (menus, tabs, windows), pictures in the place of letters, and what holds
// for print or small screens alone hide nothing.
#pragma once

#include "probe/doubts/page_doubts.h"
#include "probe/doubts/page_styles.h"

#include <QSet>

namespace xw::probe
{

class HiddenLinks
{
public:
    HiddenLinks(const HtmlPage &page, ReadSheets &sheets);

    /// nullopt: nothing hides it.
    [[nodiscard]] std::optional<LinkDoubt> hiddenBy(qint32 link);

private:
    struct Written { ///< what scripts write around nodes
        qint32 begin = 0, end = 0;
        LinkDoubt doubt = LinkDoubt::Invisible;
    };

    void readScripts();
    void readWriting(qint32 node, const QString &script);
    void readHiding(const QString &script);
    [[nodiscard]] std::optional<LinkDoubt> doubtOf(qint32 node);
    [[nodiscard]] bool canBeOpened(qint32 node);
    [[nodiscard]] bool isOneOfARow(qint32 node);
    [[nodiscard]] bool hasBackPicture(qint32 from);
    [[nodiscard]] bool isLikeItsBack(qint32 link);
    [[nodiscard]] std::optional<LinkDoubt> hidingOf(qint32 node);

    const HtmlPage &m_page;
    PageStyles m_styles;
    std::vector<Written> m_written;
    QSet<QString> m_hiddenIds;     ///< that a script hides as the page opens
    QSet<QString> m_openedIds;     ///< that a script or an event's handler speaks of otherwise
    bool m_hasScriptFiles = false; ///< that may open what a sheet in a file hides
    QHash<qint32, std::optional<LinkDoubt>> m_known;
};

} // namespace xw::probe
