// HeadingTexts: the short texts of a page that may be the names of its boxes, and the links to more beside
// them, in the order of the page.
#pragma once

#include "probe/freshness/link_lists.h"

#include <QHash>

namespace xw::probe
{

struct HeadingText {
    qint32 node = -1;
    QString text;
    QString address; ///< of the link that it stands in
    bool isMore = false;
};

/// "暂无信息", "栏目建设中" and their like.
[[nodiscard]] bool saysNothingIsThere(QStringView text);

/// Texts are named by their place in `all()`.
class HeadingTexts
{
public:
    HeadingTexts(const HtmlPage &page, const std::vector<PageLink> &links,
                 const std::vector<LinkList> &lists);
    [[nodiscard]] const HtmlPage &page() const { return m_page; }
    [[nodiscard]] const std::vector<LinkList> &lists() const { return m_lists; }
    [[nodiscard]] const std::vector<HeadingText> &all() const { return m_tokens; }
    [[nodiscard]] bool isHeadingText(const QString &text) const;
    /// Of the nodes [begin, end).
    [[nodiscard]] std::vector<size_t> tokensIn(qint32 begin, qint32 end) const;
    /// How many titles stand in an element; -1: on the page.
    [[nodiscard]] int entriesIn(qint32 node) const;
    [[nodiscard]] qint32 commonAncestor(qint32 a, qint32 b) const;
    /// The first link to more of `box` behind the node `from`, one that leads somewhere before others; the
    /// number of texts: none.
    [[nodiscard]] size_t moreIn(qint32 box, qint32 from) const;
    /// Elements in an element; none where there are more than tabs have panels.
    [[nodiscard]] std::vector<qint32> childrenOf(qint32 holder) const;

    /// The foot of the page stands between two nodes: what comes behind is no part of what is shown before.
    [[nodiscard]] bool isFootBetween(qint32 begin, qint32 end) const;

private:
    void findTokens();
    void addToken(qint32 node, const QString &text);
    [[nodiscard]] QString nameOfPicture(qint32 node) const;
    [[nodiscard]] bool isCaption(qint32 node, const QString &text) const;
    [[nodiscard]] bool isInSentence(qint32 node) const;
    void findLanguage();
    [[nodiscard]] QString lettersFrom(qint32 &i) const;
    [[nodiscard]] bool isInHeadOfTable(qint32 node) const;

    const HtmlPage &m_page;
    const std::vector<LinkList> &m_lists;
    QHash<qint32, QString> m_addresses;
    QHash<QString, QString> m_ways;  ///< address -> what a link to it is called
    QHash<qint32, QString> m_titles; ///< of links that hold no text
    std::vector<HeadingText> m_tokens;
    std::vector<qint32> m_entryNodes;
    std::vector<qint32> m_footNodes;
    bool m_isForeign = false; ///< most titles have no Han character: nor have headings
};

} // namespace xw::probe
