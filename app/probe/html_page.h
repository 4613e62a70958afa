// HtmlPage: a web page as a browser would take it apart, read in one pass by a tokenizer of our own. Time and
// memory grow with the length of the page alone, whatever stands in it (docs/probe-reading.md says what was
// measured against it).
#pragma once

#include "probe/html/html_tags.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace xw::probe
{

/// The bytes of a page as text.
struct PageText {
    QString text;
    QString encoding;           ///< "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" or what the page declares
    QString declared;           ///< by header, else by meta, as written; empty: nowhere
    bool declaredWrong = false; ///< the bytes are not what the page says that they are
    qsizetype damage = 0;       ///< how many U+FFFD the text holds
};

/// By byte order mark, else `contentType` (the header), else meta, else by the bytes: UTF-8 where all of them
/// agree, GB18030 otherwise. A declaration that the bytes disprove is passed over and told.
[[nodiscard]] PageText decodePage(QByteArrayView bytes, const QByteArray &contentType = {});

struct HtmlAttribute {
    QStringView name;  ///< as written
    QStringView value; ///< as written, without its quotes; entities stand
};

/// An element, a run of text (Tag::Text) or a comment (Tag::Comment), in the order of the source.
struct HtmlNode {
    Tag tag = Tag::Text;
    qint32 parent = -1; ///< index; -1: none
    qint32 end = 0;     ///< index behind the last node inside it
    qint32 firstAttribute = 0;
    qint32 attributeCount = 0;
    qsizetype begin = 0;  ///< where it begins in the text
    qsizetype length = 0; ///< of the text, the comment, or the tag that opens it
};

/// A place as an editor shows it, from 1.
struct PagePlace {
    qsizetype line = 0;
    qsizetype column = 0;
};

struct PageMeta {
    QString name; ///< of name, property, http-equiv or itemprop, lower case
    QString content;
};

class HtmlPage
{
public:
    HtmlPage() = default;
    /// `address`: where the page was found, after redirects; a <base> in it is heeded.
    explicit HtmlPage(PageText text, const QString &address = {});

    [[nodiscard]] const QString &text() const { return m_text.text; }
    [[nodiscard]] const PageText &source() const { return m_text; }
    [[nodiscard]] const QString &address() const { return m_address; }
    /// What relative addresses stand against.
    [[nodiscard]] const QString &base() const { return m_base; }
    /// The page was longer than what is read of one (nodes), and its end is missing.
    [[nodiscard]] bool isCut() const { return m_cut; }

    [[nodiscard]] const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const HtmlNode &node(qint32 index) const { return m_nodes[size_t(index)]; }
    [[nodiscard]] qint32 size() const { return qint32(m_nodes.size()); }
    /// As written; empty and null where the element has none.
    [[nodiscard]] QStringView attribute(qint32 node, QStringView name) const;
    [[nodiscard]] bool hasAttribute(qint32 node, QStringView name) const;
    /// With entities read and blanks at both ends left out.
    [[nodiscard]] QString value(qint32 node, QStringView name) const;
    [[nodiscard]] const HtmlAttribute &attributeAt(qint32 index) const { return m_attributes[size_t(index)]; }
    /// The source of a text, a comment or what stands in a script.
    [[nodiscard]] QStringView source(qint32 node) const;
    /// All text inside an element, blanks as one; scripts, styles and comments left out.
    /// Stops soon behind `most` signs.
    [[nodiscard]] QString textOf(qint32 node, qsizetype most = 1 << 24) const;
    /// The innermost element of that kind around `node`; -1: none.
    [[nodiscard]] qint32 ancestor(qint32 node, Tag tag) const;

    [[nodiscard]] QString title() const;
    [[nodiscard]] const std::vector<PageMeta> &metas() const { return m_metas; }
    /// Content of the first meta of that name (any case); empty: none.
    [[nodiscard]] QString meta(const QString &name) const;
    [[nodiscard]] PagePlace placeOf(qsizetype position) const;

private:
    friend class HtmlBuilder;
    void findMetas();

    PageText m_text;
    QString m_address, m_base;
    std::vector<HtmlNode> m_nodes;
    std::vector<HtmlAttribute> m_attributes; ///< views into m_text, which nobody changes
    std::vector<PageMeta> m_metas;
    std::vector<qsizetype> m_lines; ///< where lines begin
    bool m_cut = false;
};

/// Where on a page an address was found.
enum class LinkKind : quint8 {
    Anchor,    ///< a
    Area,      ///< area of a map
    Frame,     ///< frame, iframe
    Form,      ///< form, formaction
    Refresh,   ///< meta refresh
    Image,     ///< img, input type=image, background=
    SourceSet, ///< one of srcset
    Poster,
    Media,    ///< video, audio, source, track, embed, object
    Style,    ///< link rel=stylesheet
    StyleUrl, ///< url() in a style
    Script,   ///< script src
    Other,    ///< link of another rel (icon, canonical …)
    InScript, ///< read out of a script or an onclick: a doubt, never sure
};
[[nodiscard]] QString toWord(LinkKind kind);
/// Whether a person gets to the address by it: what a crawl follows.
[[nodiscard]] bool leadsToPages(LinkKind kind);

struct PageLink {
    QString address;  ///< absolute, without its fragment; empty: what was written is no address
    QString fragment; ///< behind #, without it
    QString written;  ///< as on the page, entities read
    QString text;     ///< of the link, else alt or title of what stands in it
    LinkKind kind = LinkKind::Anchor;
    bool isAttachment = false; ///< by its suffix: a document, an archive, not a page
    qint32 node = -1;
    qsizetype position = 0; ///< in the page's text
    PagePlace place;
};

/// All addresses of a page in its order; those of scheme http(s) and ones that lead nowhere (`address` empty:
/// "http:///", blanks only). javascript:, mailto:, tel:, data: and "#" alone are none.
[[nodiscard]] std::vector<PageLink> linksOf(const HtmlPage &page);

/// url(…) and @import of a style sheet of its own, against its own address.
[[nodiscard]] std::vector<PageLink> linksOfSheet(const PageText &sheet, const QString &address);

/// `written` as a browser would go to it from `base`: blanks cut, \ as /, dots followed, the host in lower
/// case, signs above ASCII percent-encoded (a query in the page's encoding). Empty: not http(s), or no
/// address. The fragment stays.
[[nodiscard]] QString resolvedAddress(const QString &base, QStringView written,
                                      const QString &encoding = QStringLiteral("UTF-8"));

/// A paragraph, heading, cell or line as a reader sees it.
struct TextBlock {
    QString text;
    qsizetype position = 0;
    qint32 node = -1; ///< of its first text
};
/// What the page says, block by block; scripts and styles left out, what only a style hides is in it.
[[nodiscard]] std::vector<TextBlock> textBlocksOf(const HtmlPage &page);

} // namespace xw::probe
