#include "probe/html/address_resolver.h"

#include "base/html_entities.h"
#include "probe/html/script_addresses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestLinkText = 200;

/// A document or archive by the suffix of its path.
bool isAttachmentAddress(QStringView address)
{
    static const QStringList suffixes{
        u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"pdf"_s, u"wps"_s, u"et"_s,  u"dps"_s,
        u"ofd"_s, u"rar"_s,  u"zip"_s, u"7z"_s,   u"txt"_s, u"rtf"_s,  u"csv"_s, u"ceb"_s, u"tif"_s, u"mp4"_s,
        u"mp3"_s, u"apk"_s,  u"exe"_s, u"gz"_s,   u"tar"_s, u"odt"_s,  u"ods"_s, u"caj"_s};
    const qsizetype query = address.indexOf(u'?');
    const QStringView path = query < 0 ? address : address.first(query);
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0 || dot < path.lastIndexOf(u'/') || path.size() - dot > 6)
        return false;
    return suffixes.contains(path.sliced(dot + 1).toString().toLower());
}

/// What a sheet brings in is a sheet by its suffix.
bool isSheetAddress(const QString &address)
{
    return address.section(u'?', 0, 0).endsWith(u".css"_s, Qt::CaseInsensitive);
}

class LinkWalk
{
public:
    explicit LinkWalk(const HtmlPage &page) : m_page(page), m_resolver(page.base(), page.source().encoding) {}
    std::vector<PageLink> run();

private:
    void element(qint32 node);
    void attribute(qint32 node, QStringView name, LinkKind kind);
    void sourceSet(qint32 node);
    void lazyImage(qint32 node);
    void refresh(qint32 node);
    void option(qint32 node);
    void linkElement(qint32 node);
    void scripts(qint32 node);
    void add(qint32 node, const QString &written, LinkKind kind, qsizetype position);
    [[nodiscard]] QString textOf(qint32 node, LinkKind kind) const;

    const HtmlPage &m_page;
    AddressResolver m_resolver;
    std::vector<PageLink> m_links;
};

std::vector<PageLink> LinkWalk::run()
{
    for (qint32 i = 0; i < m_page.size(); ++i)
        if (m_page.node(i).tag != Tag::Text && m_page.node(i).tag != Tag::Comment)
            element(i);
    return std::move(m_links);
}

void LinkWalk::element(qint32 i)
{
    const HtmlNode &node = m_page.node(i);
    switch (node.tag) {
    case Tag::A:
        attribute(i, u"href", LinkKind::Anchor);
        break;
    case Tag::Area:
        attribute(i, u"href", LinkKind::Area);
        break;
    case Tag::Frame:
    case Tag::Iframe:
        attribute(i, u"src", LinkKind::Frame);
        break;
    case Tag::Form:
        attribute(i, u"action", LinkKind::Form);
        break;
    case Tag::Img:
        attribute(i, u"src", LinkKind::Image);
        lazyImage(i);
        sourceSet(i);
        break;
    case Tag::Source:
        attribute(i, u"src", LinkKind::Media);
        sourceSet(i);
        break;
    case Tag::Video:
        attribute(i, u"poster", LinkKind::Poster);
        attribute(i, u"src", LinkKind::Media);
        break;
    case Tag::Audio:
    case Tag::Embed:
    case Tag::Track:
        attribute(i, u"src", LinkKind::Media);
        break;
    case Tag::Object:
        attribute(i, u"data", LinkKind::Media);
        break;
    case Tag::Input:
        attribute(i, u"src", LinkKind::Image);
        attribute(i, u"formaction", LinkKind::Form);
        break;
    case Tag::Button:
        attribute(i, u"formaction", LinkKind::Form);
        break;
    case Tag::Option:
        option(i);
        break;
    case Tag::Meta:
        refresh(i);
        break;
    case Tag::Link:
        linkElement(i);
        break;
    case Tag::Script:
        attribute(i, u"src", LinkKind::Script);
        break;
    default:
        break;
    }
    if (node.attributeCount > 0 && node.tag != Tag::Meta)
        attribute(i, u"background", LinkKind::Image);
    scripts(i);
}

void LinkWalk::attribute(qint32 i, QStringView name, LinkKind kind)
{
    const QStringView written = m_page.attribute(i, name);
    if (!written.isNull())
        add(i, m_page.value(i, name), kind, m_page.node(i).begin);
}

// A picture that a script puts in when one scrolls to it: by the attributes that are used for that, where
// they hold a path.
void LinkWalk::lazyImage(qint32 i)
{
    static const QStringList names{u"data-src"_s,  u"data-original"_s,  u"data-lazy"_s, u"data-lazy-src"_s,
                                   u"data-echo"_s, u"data-actualsrc"_s, u"lay-src"_s,   u"_src"_s};
    static const QRegularExpression path(u"/|\\.(?:jpe?g|png|gif|webp|bmp|svg)(?:\\?|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QString &name : names)
        if (const QString written = m_page.value(i, name); written.contains(path))
            return add(i, written, LinkKind::Image, m_page.node(i).begin);
}

// "a.jpg 1x, b.jpg 2x": an address may hold commas, but none at its end.
void LinkWalk::sourceSet(qint32 i)
{
    const QString set = m_page.value(i, u"srcset");
    qsizetype at = 0;
    while (at < set.size()) {
        while (at < set.size() && (set[at].isSpace() || set[at] == u','))
            ++at;
        qsizetype end = at;
        while (end < set.size() && !set[end].isSpace())
            ++end;
        QStringView address = QStringView(set).sliced(at, end - at);
        bool isClosed = false;
        while (address.endsWith(u',')) {
            address.chop(1);
            isClosed = true;
        }
        if (!address.isEmpty())
            add(i, address.toString(), LinkKind::SourceSet, m_page.node(i).begin);
        at = end;
        while (!isClosed && at < set.size() && set[at] != u',')
            ++at;
    }
}

// Rows of neighbours' sites are often boxes to choose from: a script goes to what is chosen.
void LinkWalk::option(qint32 i)
{
    const QString value = m_page.value(i, u"value");
    if (value.startsWith(u"http://"_s, Qt::CaseInsensitive) ||
        value.startsWith(u"https://"_s, Qt::CaseInsensitive))
        add(i, value, LinkKind::InScript, m_page.node(i).begin);
}

void LinkWalk::refresh(qint32 i)
{
    if (m_page.value(i, u"http-equiv").compare(u"refresh", Qt::CaseInsensitive) != 0)
        return;
    const QString content = m_page.value(i, u"content");
    const qsizetype at = content.indexOf(u"url", 0, Qt::CaseInsensitive);
    const qsizetype equals = at < 0 ? -1 : content.indexOf(u'=', at);
    if (equals < 0)
        return;
    QString address = content.sliced(equals + 1).trimmed();
    if (address.startsWith(u'"') || address.startsWith(u'\''))
        address = address.sliced(1).section(address[0], 0, 0);
    add(i, address, LinkKind::Refresh, m_page.node(i).begin);
}

void LinkWalk::linkElement(qint32 i)
{
    const QString rel = m_page.value(i, u"rel").toLower();
    const bool isHint = rel.contains(u"preconnect"_s) || rel.contains(u"dns-prefetch"_s);
    if (!isHint)
        attribute(i, u"href", rel.contains(u"stylesheet"_s) ? LinkKind::Style : LinkKind::Other);
}

void LinkWalk::scripts(qint32 i)
{
    const HtmlNode &node = m_page.node(i);
    if (node.tag == Tag::Style || node.tag == Tag::Script) {
        if (node.end != i + 2) // nothing, or a list that was taken apart
            return;
        const QStringView source = m_page.source(i + 1);
        const bool isStyle = node.tag == Tag::Style;
        for (const FoundAddress &found : isStyle ? styleAddresses(source) : scriptAddresses(source))
            add(i, found.written, isStyle ? LinkKind::StyleUrl : LinkKind::InScript,
                m_page.node(i + 1).begin + found.position);
        return;
    }
    for (qint32 k = 0; k < node.attributeCount; ++k) {
        const HtmlAttribute &attribute = m_page.attributeAt(node.firstAttribute + k);
        const bool isStyle = attribute.name.compare(u"style", Qt::CaseInsensitive) == 0;
        const bool isScript = attribute.name.startsWith(u"on", Qt::CaseInsensitive) ||
                              attribute.value.trimmed().startsWith(u"javascript:", Qt::CaseInsensitive);
        if (!isStyle && !isScript)
            continue;
        const QString source = withoutEntities(attribute.value);
        for (const FoundAddress &found : isStyle ? styleAddresses(source) : scriptAddresses(source))
            add(i, found.written, isStyle ? LinkKind::StyleUrl : LinkKind::InScript, node.begin);
    }
}

void LinkWalk::add(qint32 i, const QString &written, LinkKind kind, qsizetype position)
{
    const QString plain = written.trimmed();
    const bool isLine = kind == LinkKind::Anchor || kind == LinkKind::Area;
    if (plain.isEmpty() && kind != LinkKind::Image)
        return; // href="" and action="" are this page itself
    const qsizetype colon = plain.indexOf(u':');
    const QStringView scheme = colon > 0 ? QStringView(plain).first(colon) : QStringView();
    const bool isWeb = scheme.compare(u"http", Qt::CaseInsensitive) == 0 ||
                       scheme.compare(u"https", Qt::CaseInsensitive) == 0;
    const bool isOther = !isWeb && colon > 0 &&
                         std::all_of(scheme.begin(), scheme.end(),
                                     [](QChar c) {
                                         return c.unicode() < 0x80 &&
                                                (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
                                     }) &&
                         !scheme.contains(u'.') && !scheme.front().isDigit();
    if (isOther || plain == u"#")
        return; // javascript:, mailto:, tel:, data:, about:, file: …
    if (plain.isEmpty() && !m_page.hasAttribute(i, u"src"))
        return;
    PageLink link;
    link.written = plain;
    link.address = plain.isEmpty() ? QString() : m_resolver.resolved(plain);
    if (const qsizetype hash = link.address.indexOf(u'#'); hash >= 0) {
        link.fragment = link.address.sliced(hash + 1);
        link.address.truncate(hash);
    }
    if (link.address.isEmpty() && kind == LinkKind::InScript)
        return;
    link.text = textOf(i, kind);
    link.kind = kind;
    link.isAttachment = isLine && isAttachmentAddress(link.address);
    link.node = i;
    link.position = position;
    link.place = m_page.placeOf(position);
    m_links.push_back(std::move(link));
}

QString LinkWalk::textOf(qint32 i, LinkKind kind) const
{
    if (kind != LinkKind::Anchor && kind != LinkKind::InScript) {
        const QString alt = m_page.value(i, u"alt");
        return alt.isEmpty() ? m_page.value(i, u"title") : alt;
    }
    if (m_page.node(i).tag == Tag::Script)
        return {};
    const QString text = m_page.textOf(i, kLongestLinkText);
    if (!text.isEmpty())
        return text;
    for (qint32 k = i; k < m_page.node(i).end && k < i + 50; ++k)
        for (const QStringView name : {u"alt", u"title"})
            if (const QString found = m_page.value(k, name); !found.isEmpty())
                return found;
    return {};
}

} // namespace

std::vector<PageLink> linksOf(const HtmlPage &page)
{
    return LinkWalk(page).run();
}

std::vector<PageLink> linksOfSheet(const PageText &sheet, const QString &address)
{
    const AddressResolver resolver(address, sheet.encoding);
    const QStringView text = sheet.text;
    std::vector<PageLink> links;
    PagePlace place{1, 1};
    qsizetype at = 0;
    for (const FoundAddress &found : styleAddresses(text)) {
        for (; at < found.position; ++at) {
            place.column = text[at] == u'\n' ? 1 : place.column + 1;
            place.line += text[at] == u'\n';
        }
        const bool hasScheme = found.written.indexOf(u':') > 0;
        if (found.written.startsWith(u'#') ||
            (hasScheme && !found.written.startsWith(u"http"_s, Qt::CaseInsensitive)))
            continue; // of this document, data: …
        PageLink link;
        link.written = found.written;
        link.address = resolver.resolved(found.written).section(u'#', 0, 0);
        if (link.address.isEmpty())
            continue;
        link.kind = isSheetAddress(link.address) ? LinkKind::Style : LinkKind::StyleUrl;
        link.position = found.position;
        link.place = place;
        links.push_back(std::move(link));
    }
    return links;
}

QString toWord(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Anchor:
        return u"a"_s;
    case LinkKind::Area:
        return u"area"_s;
    case LinkKind::Frame:
        return u"frame"_s;
    case LinkKind::Form:
        return u"form"_s;
    case LinkKind::Refresh:
        return u"refresh"_s;
    case LinkKind::Image:
        return u"img"_s;
    case LinkKind::SourceSet:
        return u"srcset"_s;
    case LinkKind::Poster:
        return u"poster"_s;
    case LinkKind::Media:
        return u"media"_s;
    case LinkKind::Style:
        return u"stylesheet"_s;
    case LinkKind::StyleUrl:
        return u"css-url"_s;
    case LinkKind::Script:
        return u"script"_s;
    case LinkKind::Other:
        return u"link"_s;
    case LinkKind::InScript:
        return u"in-script"_s;
    }
    return {};
}

bool leadsToPages(LinkKind kind)
{
    return kind == LinkKind::Anchor || kind == LinkKind::Area || kind == LinkKind::Frame ||
           kind == LinkKind::Refresh || kind == LinkKind::InScript;
}

} // namespace xw::probe
