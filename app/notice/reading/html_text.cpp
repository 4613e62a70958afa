#include "notice/reading/html_text.h"

#include "base/html_entities.h"
#include "base/qt_compat.h"
#include "notice/reading/text_flow.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype kLongestTag = 1 << 20; // a picture may stand in an attribute
constexpr qsizetype kPageHead = 4096;      // where the mark of a web page is looked for

struct HtmlTag {
    QString name;
    QStringView attributes;
    bool closes = false;
    bool closesItself = false;
};

bool isBlockTag(const QString &name)
{
    static const QSet<QString> blocks{
        u"p"_s,       u"div"_s,      u"li"_s,         u"h1"_s,      u"h2"_s,     u"h3"_s,        u"h4"_s,
        u"h5"_s,      u"h6"_s,       u"section"_s,    u"article"_s, u"ul"_s,     u"ol"_s,        u"dl"_s,
        u"dt"_s,      u"dd"_s,       u"body"_s,       u"header"_s,  u"footer"_s, u"main"_s,      u"nav"_s,
        u"aside"_s,   u"pre"_s,      u"blockquote"_s, u"center"_s,  u"br"_s,     u"hr"_s,        u"form"_s,
        u"caption"_s, u"fieldset"_s, u"address"_s,    u"figure"_s,  u"html"_s,   u"figcaption"_s};
    return blocks.contains(name);
}

/// Elements whose content is no text of the page. Those of the first list hold no tags at all.
bool isRawTag(const QString &name)
{
    static const QSet<QString> raw{u"script"_s, u"style"_s, u"textarea"_s, u"title"_s, u"xmp"_s};
    return raw.contains(name);
}

bool isUnseenTag(const QString &name)
{
    static const QSet<QString> unseen{u"noscript"_s, u"template"_s, u"svg"_s,    u"select"_s, u"iframe"_s,
                                      u"object"_s,   u"video"_s,    u"audio"_s,  u"rt"_s,     u"rp"_s,
                                      u"math"_s,     u"canvas"_s,   u"button"_s, u"del"_s};
    return unseen.contains(name);
}

bool isVoidTag(const QString &name)
{
    static const QSet<QString> voids{u"br"_s,    u"hr"_s,   u"img"_s,   u"input"_s, u"meta"_s,
                                     u"link"_s,  u"base"_s, u"area"_s,  u"col"_s,   u"source"_s,
                                     u"embed"_s, u"wbr"_s,  u"track"_s, u"param"_s};
    return voids.contains(name);
}

/// Whether the start of `next` ends an element `open` that nobody closed.
bool endsWithout(const QString &open, const QString &next)
{
    static const QSet<QString> single{u"li"_s, u"td"_s, u"th"_s, u"tr"_s, u"dt"_s, u"dd"_s};
    return (open == u"p" && (isBlockTag(next) || next == u"table") && next != u"br") ||
           (open == next && single.contains(open));
}

bool isHidden(QStringView attributes)
{
    static const QRegularExpression none(
        u"display\\s*:\\s*none|mso-hide\\s*:\\s*all|(?:^|\\s)hidden(?=\\s|$|=|/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !attributes.isEmpty() && matchView(none, attributes).hasMatch();
}

int columnsOf(QStringView attributes)
{
    static const QRegularExpression span(u"colspan\\s*=\\s*[\"']?\\s*(\\d{1,3})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = matchView(span, attributes);
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

class HtmlWalk
{
public:
    HtmlWalk(const QString &html, TextCollector &collector) : m_html(html), m_flow(collector) {}
    void run();

private:
    [[nodiscard]] std::optional<HtmlTag> tagAt(qsizetype &at) const;
    void text(QStringView words);
    void tag(const HtmlTag &tag);
    void tableTag(const HtmlTag &tag);
    void skipRaw(const QString &name);
    void skipComment();

    QStringView m_html;
    TextFlow m_flow;
    qsizetype m_at = 0;
    QString m_unseen; ///< the element whose content is skipped, and how many of its name are open in it
    int m_unseenDepth = 0;
    int m_inPre = 0, m_inHead = 0;
    bool m_rowHasHead = false, m_rowHasCell = false;
};

void HtmlWalk::run()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            qsizetype end = m_html.indexOf(u'<', m_at);
            end = end < 0 ? m_html.size() : end;
            text(m_html.mid(m_at, end - m_at));
            m_at = end;
            continue;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (next == u'!' || next == u'?') {
            skipComment();
            continue;
        }
        if (const auto found = tagAt(m_at)) {
            tag(*found);
        } else {
            text(m_html.mid(m_at, 1)); // a < that begins no tag
            ++m_at;
        }
    }
    m_flow.finish();
}

void HtmlWalk::skipComment()
{
    const bool isComment = m_html.mid(m_at, 4) == u"<!--";
    const qsizetype end = isComment ? m_html.indexOf(u"-->", m_at + 4) : m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + (isComment ? 3 : 1);
}

/// The tag that begins at `at`, which is moved behind it; nothing where none does.
std::optional<HtmlTag> HtmlWalk::tagAt(qsizetype &at) const
{
    qsizetype i = at + 1;
    HtmlTag tag;
    tag.closes = i < m_html.size() && m_html[i] == u'/';
    i += tag.closes ? 1 : 0;
    const qsizetype nameStart = i;
    while (i < m_html.size() && i - nameStart < 32 &&
           (m_html[i].isLetterOrNumber() || m_html[i] == u':' || m_html[i] == u'-'))
        ++i;
    if (i == nameStart || m_html[nameStart].unicode() > 0x7F || !m_html[nameStart].isLetter())
        return std::nullopt;
    tag.name = m_html.mid(nameStart, i - nameStart).toString().toLower();
    const qsizetype attributes = i;
    QChar quote;
    for (; i < m_html.size() && i - at < kLongestTag; ++i) {
        const QChar c = m_html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if ((c == u'"' || c == u'\'') && m_html[i - 1] == u'=') {
            quote = c;
        } else if (c == u'>') {
            break;
        }
    }
    if (i >= m_html.size() || m_html[i] != u'>') {
        // A quotation mark that never closes: the tag ends where the next > stands.
        i = m_html.indexOf(u'>', attributes);
        if (i < 0)
            i = m_html.size();
    }
    tag.attributes = m_html.mid(attributes, i - attributes);
    tag.closesItself = tag.attributes.endsWith(u'/');
    at = std::min(i + 1, m_html.size());
    return tag;
}

void HtmlWalk::skipRaw(const QString &name)
{
    const QString close = u"</"_s + name;
    const qsizetype end = m_html.indexOf(close, m_at, Qt::CaseInsensitive);
    const qsizetype behind = end < 0 ? -1 : m_html.indexOf(u'>', end);
    m_at = behind < 0 ? m_html.size() : behind + 1;
}

void HtmlWalk::text(QStringView words)
{
    if (!m_unseen.isEmpty())
        return;
    if (m_inPre > 0) {
        const auto lines = words.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_flow.endLine();
            m_flow.words(withoutEntities(lines[i]));
        }
        return;
    }
    // A line end in the source is a space on the page, but between two Han characters nobody typed one.
    QString &open = m_flow.open();
    const QString plain = withoutEntities(words);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c != u'\n' && c != u'\r' && c != u'\t') {
            open += c;
            continue;
        }
        while (i + 1 < plain.size() && (plain[i + 1].isSpace()))
            ++i;
        const bool behindHan = !open.isEmpty() && open.back().unicode() >= 0x2E80;
        if (!behindHan)
            open += u' ';
    }
}

void HtmlWalk::tag(const HtmlTag &tag)
{
    if (!m_unseen.isEmpty() && !tag.closes && endsWithout(m_unseen, tag.name))
        m_unseen.clear();
    if (!m_unseen.isEmpty()) {
        if (isRawTag(tag.name) && !tag.closes && tag.name != m_unseen)
            skipRaw(tag.name);
        else if (tag.name == m_unseen && !tag.closesItself)
            m_unseenDepth += tag.closes ? -1 : 1;
        if (m_unseenDepth <= 0)
            m_unseen.clear();
        return;
    }
    if (!tag.closes && isRawTag(tag.name))
        return skipRaw(tag.name);
    const bool canHold = !tag.closes && !tag.closesItself && !isVoidTag(tag.name);
    if (canHold &&
        (isUnseenTag(tag.name) || (tag.name != u"body" && tag.name != u"html" && isHidden(tag.attributes)))) {
        m_unseen = tag.name;
        m_unseenDepth = 1;
        return;
    }
    if (tag.name == u"pre")
        m_inPre = std::max(0, m_inPre + (tag.closes ? -1 : 1));
    if (isBlockTag(tag.name))
        m_flow.endLine();
    else
        tableTag(tag);
}

void HtmlWalk::tableTag(const HtmlTag &tag)
{
    const QString &name = tag.name;
    if (name == u"table") {
        m_inHead = 0;
        tag.closes ? m_flow.endTable() : m_flow.beginTable();
    } else if (name == u"thead") {
        m_inHead = tag.closes ? 0 : 1;
    } else if (name == u"tbody" || name == u"tfoot") {
        m_inHead = 0;
    } else if (name == u"tr") {
        tag.closes ? m_flow.endRow() : m_flow.beginRow(m_inHead > 0);
        m_rowHasHead = m_rowHasCell = false;
    } else if (name == u"td" || name == u"th") {
        if (!m_flow.inTable())
            return m_flow.endLine();
        if (tag.closes)
            return m_flow.endCell();
        m_flow.beginCell(columnsOf(tag.attributes));
        // A row of names at the left (th) with values behind them is no head.
        m_rowHasHead = (m_rowHasHead || !m_rowHasCell) && name == u"th";
        m_rowHasCell = true;
        if (m_rowHasHead)
            m_flow.markRow();
        else if (m_inHead == 0)
            m_flow.markRow(false);
    }
}

} // namespace

void readHtml(const QString &html, TextCollector &collector)
{
    HtmlWalk(html, collector).run();
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression mark(
        u"<(?:!doctype\\s+html|html|head|title|style|script|body|p|div|table|span|meta|pre|br|ul|ol|h[1-6]|"
        "font|article|section|strong|b|i|u|em|a|td|tr|li|img|center)(?=[\\s>/])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matchView(mark, text.left(kPageHead)).hasMatch();
}

} // namespace xw::notice
