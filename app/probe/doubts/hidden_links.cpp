#include "probe/doubts/hidden_links.h"

#include "base/html_entities.h"
#include "probe/doubts/hiding_style.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr int kHidingLevels = 40; // elements around a link that may hide it
constexpr qsizetype kMostScript = 1 << 16;
constexpr size_t kMostWritten = 100; // that scripts write around links

/// How deep in functions and blocks places of a script stand; asked for from its beginning to its end.
class Depths
{
public:
    explicit Depths(QStringView script) : m_script(script) {}
    int at(qsizetype place)
    {
        for (; m_at < place; ++m_at)
            m_depth += m_script[m_at] == u'{' ? 1 : m_script[m_at] == u'}' ? -1 : 0;
        return m_depth;
    }

private:
    QStringView m_script;
    qsizetype m_at = 0;
    int m_depth = 0;
};

bool isRead(const Declarations &style)
{
    for (const QString &name : {u"color"_s, u"background"_s, u"background-color"_s})
        if (style.value(name).contains(u"var("_s))
            return false;
    return true;
}

bool isDisplayedAgain(const Declarations &active)
{
    const QString display = active.value(u"display"_s), seen = active.value(u"visibility"_s);
    return (!display.isEmpty() && display != u"none") || seen == u"visible" ||
           (!active.isEmpty() && !hidingStyle(active) &&
            std::any_of(active.keyBegin(), active.keyEnd(), [](const QString &name) {
                static const QStringList ones{u"left"_s,        u"top"_s,    u"right"_s,      u"opacity"_s,
                                              u"max-height"_s,  u"height"_s, u"clip"_s,       u"transform"_s,
                                              u"text-indent"_s, u"width"_s,  u"margin-left"_s};
                return ones.contains(name);
            }));
}

} // namespace

HiddenLinks::HiddenLinks(const HtmlPage &page, ReadSheets &sheets) : m_page(page), m_styles(page, sheets)
{
    readScripts();
}

void HiddenLinks::readScripts()
{
    static const QRegularExpression names(u"['\"(#.]([A-Za-z_][\\w-]{0,60})['\")]"_s);
    for (qint32 i = 0; i < m_page.size(); ++i) {
        const HtmlNode &node = m_page.node(i);
        m_hasScriptFiles = m_hasScriptFiles || (node.tag == Tag::Script && m_page.hasAttribute(i, u"src"));
        if (node.tag == Tag::Script && node.end == i + 2) {
            const QString script =
                m_page.source(i + 1).first(std::min(m_page.source(i + 1).size(), kMostScript)).toString();
            if (script.contains(u"write"_s))
                readWriting(i, script);
            readHiding(script);
            i = node.end - 1;
            continue;
        }
        for (qint32 k = 0; k < node.attributeCount; ++k) {
            const HtmlAttribute &attribute = m_page.attributeAt(node.firstAttribute + k);
            const QStringView name = attribute.name;
            if (name.startsWith(u"on", Qt::CaseInsensitive) ||
                attribute.value.startsWith(u"javascript:", Qt::CaseInsensitive)) {
                for (auto it = names.globalMatch(withoutEntities(attribute.value)); it.hasNext();)
                    m_openedIds.insert(it.next().captured(1));
            } else if (attribute.value.startsWith(u'#') && (name.compare(u"href", Qt::CaseInsensitive) == 0 ||
                                                            name.startsWith(u"data-", Qt::CaseInsensitive))) {
                m_openedIds.insert(attribute.value.sliced(1).toString());
            }
        }
    }
}

// document.write('<div style="position:absolute;left:-2000px">'), then links, then a script that closes it.
void HiddenLinks::readWriting(qint32 node, const QString &script)
{
    static const QRegularExpression open(u"<(\\w+)[^<>]*\\bstyle\\s*=\\s*\\\\?[\"']?([^<>\"'\\\\]+)[^<>]*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (Written &written : m_written)
        if (written.end == m_page.size() && script.contains(u"</"_s))
            written.end = node;
    for (auto it = open.globalMatch(script); it.hasNext();) {
        const auto match = it.next();
        const bool isClosed =
            script.indexOf(u"</"_s + match.captured(1), match.capturedEnd(), Qt::CaseInsensitive) >= 0;
        if (const auto doubt = hidingStyle(declarationsOf(match.captured(2)));
            doubt && !isClosed && m_written.size() < kMostWritten)
            m_written.push_back({node, m_page.size(), *doubt});
    }
}

void HiddenLinks::readHiding(const QString &script)
{
    static const QRegularExpression hides(
        u"(?:getElementById\\(\\s*['\"]([\\w-]+)['\"]\\s*\\)|\\$\\(\\s*['\"]#([\\w-]+)['\"]\\s*\\))\\s*\\."
        u"\\s*"
        "(?:style\\s*\\.\\s*(?:display|visibility)\\s*=\\s*['\"](?:none|hidden)|hide\\(|css\\(\\s*['\"](?:display|visibility)['\"]\\s*,\\s*['\"](?:none|hidden))"_s);
    static const QRegularExpression names(u"['\"][#.]?([A-Za-z_][\\w-]{0,60})['\"]"_s);
    Depths depths(script);
    QSet<qsizetype> hiding; // where names stand that are hidden
    for (auto it = hides.globalMatch(script); it.hasNext();) {
        const auto match = it.next();
        const int group = match.captured(1).isEmpty() ? 2 : 1;
        hiding.insert(match.capturedStart(group));
        if (depths.at(match.capturedStart()) == 0)
            m_hiddenIds.insert(match.captured(group));
    }
    for (auto it = names.globalMatch(script); it.hasNext();) {
        const auto match = it.next();
        if (!hiding.contains(match.capturedStart(1)))
            m_openedIds.insert(match.captured(1));
    }
}

bool HiddenLinks::canBeOpened(qint32 node)
{
    if (m_openedIds.contains(m_page.value(node, u"id")))
        return true;
    for (const QString &name : m_page.value(node, u"class").simplified().split(u' ', Qt::SkipEmptyParts))
        if (m_openedIds.contains(name))
            return true;
    return isDisplayedAgain(m_styles.whenActive(node)) || isOneOfARow(node);
}

/// Panels of tabs, pictures of a show: what stands beside it is of the same kind and is shown.
bool HiddenLinks::isOneOfARow(qint32 node)
{
    const HtmlNode &at = m_page.node(node);
    const QString kind = m_page.value(node, u"class");
    if (at.parent < 0)
        return false;
    int seen = 0;
    for (qint32 i = at.parent + 1; i < m_page.node(at.parent).end && seen < 40;
         i = m_page.node(i).end, ++seen) {
        const HtmlNode &other = m_page.node(i);
        if (i == node || other.tag != at.tag)
            continue;
        const QString its = m_page.value(i, u"class");
        const bool isLike = kind.isEmpty() ? its.isEmpty() && m_page.hasAttribute(i, u"id") &&
                                                 m_page.hasAttribute(node, u"id")
                                           : its.section(u' ', 0, 0) == kind.section(u' ', 0, 0);
        if (isLike && !hidingStyle(m_styles.of(i)) && m_page.node(i).end > i + 1)
            return true;
    }
    return false;
}

/// Letters moved away where a picture stands in their place.
bool HiddenLinks::hasBackPicture(qint32 from)
{
    for (int up = 0; from >= 0 && up < 3; ++up, from = m_page.node(from).parent) {
        const Declarations style = m_styles.of(from);
        if (style.value(u"background"_s).contains(u"url("_s) ||
            style.value(u"background-image"_s).contains(u"url("_s))
            return true;
    }
    return false;
}

// A menu that a sheet in a file closes is opened by a script in a file, which is not read: there only that
// counts which no script undoes to open something.
std::optional<LinkDoubt> HiddenLinks::hidingOf(qint32 node)
{
    const Declarations style = m_styles.of(node);
    const auto doubt = hidingStyle(style);
    if (!doubt || !m_hasScriptFiles || hidingStyle(m_styles.ofPage(node)))
        return doubt;
    static const QSet<QString> opens{
        u"display"_s,    u"visibility"_s,        u"opacity"_s,   u"filter"_s,    u"-ms-filter"_s,
        u"height"_s,     u"max-height"_s,        u"width"_s,     u"max-width"_s, u"overflow"_s,
        u"overflow-x"_s, u"overflow-y"_s,        u"transform"_s, u"clip"_s,      u"clip-path"_s,
        u"z-index"_s,    u"content-visibility"_s};
    Declarations left = style;
    for (const QString &name : opens)
        left.remove(name);
    return hidingStyle(left);
}

std::optional<LinkDoubt> HiddenLinks::doubtOf(qint32 node)
{
    if (const auto known = m_known.constFind(node); known != m_known.constEnd())
        return *known;
    std::optional<LinkDoubt> doubt;
    const HtmlNode &at = m_page.node(node);
    doubt = hidingOf(node);
    if (!doubt && at.tag == Tag::Marquee)
        doubt = narrowStrip(m_page.value(node, u"width"), m_page.value(node, u"height"), m_styles.of(node));
    if (!doubt && m_page.hasAttribute(node, u"hidden"))
        doubt = LinkDoubt::Invisible;
    if (!doubt && m_hiddenIds.contains(m_page.value(node, u"id")))
        doubt = LinkDoubt::Invisible;
    if (doubt && canBeOpened(node))
        doubt.reset();
    m_known.insert(node, doubt);
    return doubt;
}

bool HiddenLinks::isLikeItsBack(qint32 link)
{
    QString front, back;
    bool isSure = true, isOwn = false; // what is said of all letters of a kind, and what of these
    int levels = 0;
    for (qint32 i = link; i >= 0 && ++levels < kHidingLevels && back.isEmpty(); i = m_page.node(i).parent) {
        const Declarations style = m_styles.of(i);
        const Tag tag = m_page.node(i).tag;
        // Letters on a picture that stands beside them in the source; colours by name of a variable.
        const QString position = style.value(u"position"_s);
        isSure = isSure && position != u"absolute" && position != u"fixed" && isRead(style);
        if (front.isEmpty()) {
            front = plainColour(style.value(u"color"_s));
            isOwn = !front.isEmpty() && plainColour(m_styles.ofPage(i).value(u"color"_s)) == front;
            if (front.isEmpty() && tag == Tag::Font)
                front = plainColour(m_page.value(i, u"color"));
            if (front.isEmpty() && tag == Tag::Body)
                front = plainColour(m_page.value(i, u"link"));
        }
        if (hasBackPicture(i) || style.value(u"background"_s).contains(u"gradient"_s) ||
            !m_page.attribute(i, u"background").isEmpty())
            return false;
        back = plainColour(style.value(u"background-color"_s));
        if (back.isEmpty())
            back = plainColour(style.value(u"background"_s));
        if (back.isEmpty())
            back = plainColour(m_page.value(i, u"bgcolor"));
        if (back == u"transparent")
            back.clear();
    }
    // The colour of letters inside the link is theirs.
    for (qint32 i = link + 1; i < m_page.node(link).end; ++i)
        if (m_page.node(i).tag == Tag::Font && m_page.hasAttribute(i, u"color"))
            front = plainColour(m_page.value(i, u"color"));
    if (front == u"transparent")
        return true;
    if (!isSure && !isOwn)
        return false;
    // A page is white where nothing is said, and no sheet is there that may say it.
    if (back.isEmpty() && !m_styles.hasOtherSheets())
        back = u"#ffffff"_s;
    return !front.isEmpty() && front == back;
}

std::optional<LinkDoubt> HiddenLinks::hiddenBy(qint32 link)
{
    for (const Written &written : m_written)
        if (link > written.begin && link < written.end)
            return written.doubt;
    int levels = 0;
    for (qint32 i = link; i >= 0 && levels < kHidingLevels; ++levels, i = m_page.node(i).parent) {
        const auto doubt = doubtOf(i);
        if (!doubt)
            continue;
        if (*doubt == LinkDoubt::OffScreen && m_styles.of(i).contains(u"text-indent"_s) &&
            hasBackPicture(link))
            continue;
        return doubt;
    }
    bool hasLetters = false;
    for (qint32 i = link + 1; i < m_page.node(link).end && !hasLetters; ++i)
        hasLetters = m_page.node(i).tag == Tag::Text && !m_page.source(i).trimmed().isEmpty();
    if (hasLetters && isLikeItsBack(link))
        return LinkDoubt::SameColour;
    return std::nullopt;
}

} // namespace xw::probe
