#include "probe/doubts/page_styles.h"

#include "base/html_entities.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr size_t kMostRules = 20'000;
constexpr qint64 kMostSteps = 2'000'000; // of matching on one page
constexpr qsizetype kMostSheetText = 2 << 20;
constexpr size_t kMostParts = 50; // rules of media in a sheet
constexpr int kMostLevels = 3;    // of sheets that bring in others

QString withoutRemarks(QStringView css)
{
    QString plain;
    plain.reserve(css.size());
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype begin = css.indexOf(u"/*", at);
        if (begin < 0) {
            plain += css.sliced(at);
            break;
        }
        plain += css.sliced(at, begin - at);
        const qsizetype end = css.indexOf(u"*/", begin + 2);
        at = end < 0 ? css.size() : end + 2;
    }
    plain.remove(u"<!--"_s);
    plain.remove(u"-->"_s);
    return plain;
}

/// The place of the brace that closes the one at `open`; the end where none does.
qsizetype closingBrace(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < css.size(); ++i) {
        depth += css[i] == u'{' ? 1 : css[i] == u'}' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return css.size();
}

/// Does a list of media hold for a window of a usual size?
bool isForWindows(QStringView media)
{
    const QString plain = media.toString().toLower();
    if (plain.trimmed().isEmpty())
        return true;
    for (const QString &one : plain.split(u','))
        if ((one.contains(u"screen"_s) || one.contains(u"all"_s)) && !one.contains(u"not "_s) &&
            !one.contains(u'('))
            return true;
    return false;
}

} // namespace

Declarations declarationsOf(QStringView block)
{
    Declarations found;
    for (QStringView part : block.split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0)
            continue;
        QString value = part.sliced(colon + 1).toString().toLower().simplified();
        if (const qsizetype important = value.lastIndexOf(u'!'); important >= 0)
            value = value.first(important).trimmed();
        const QString name = part.first(colon).trimmed().toString().toLower();
        if (!name.isEmpty() && !value.isEmpty())
            found.insert(name, value);
    }
    return found;
}

PageStyles::PageStyles(const HtmlPage &page, const StyleSheets &sheets) : m_page(page), m_sheets(&sheets)
{
    for (qint32 i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        if (node.tag == Tag::Style && node.end == i + 2 && isForWindows(page.value(i, u"media")))
            readSheet(page.source(i + 1).first(std::min(page.source(i + 1).size(), kMostSheetText)), {});
        else if (node.tag == Tag::Link &&
                 page.value(i, u"rel").contains(u"stylesheet"_s, Qt::CaseInsensitive) &&
                 !page.value(i, u"rel").contains(u"alternate"_s, Qt::CaseInsensitive) &&
                 isForWindows(page.value(i, u"media")))
            readFile(resolvedAddress(page.base(), page.value(i, u"href"), page.source().encoding), 0);
    }
    m_sheets = nullptr;
}

void PageStyles::readFile(const QString &address, int level)
{
    const auto sheet = m_sheets->constFind(address.section(u'#', 0, 0));
    if (sheet == m_sheets->cend() || level > kMostLevels) {
        m_hasOthers = true;
        return;
    }
    readSheet(QStringView(*sheet).first(std::min(sheet->size(), kMostSheetText)), address, level);
}

void PageStyles::readImports(const QString &plain, const QString &file, int level)
{
    static const QRegularExpression form(
        u"@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)[\"']?\\s*\\)?([^;{}]*);"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!plain.contains(u"@import"_s, Qt::CaseInsensitive))
        return;
    for (auto it = form.globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        if (isForWindows(match.capturedView(2)))
            readFile(resolvedAddress(file.isEmpty() ? m_page.base() : file, match.capturedView(1)),
                     level + 1);
    }
}

void PageStyles::readSheet(QStringView css, const QString &file, int level)
{
    const QString plain = withoutRemarks(css);
    readImports(plain, file, level);
    m_isFile = !file.isEmpty();
    std::vector<QStringView> parts{plain}; // what rules of media hold is read behind
    for (size_t k = 0; k < parts.size() && k < kMostParts; ++k) {
        const QStringView part = parts[k];
        for (qsizetype at = 0; at < part.size();) {
            const qsizetype open = part.indexOf(u'{', at);
            if (open < 0)
                break;
            const qsizetype close = closingBrace(part, open);
            QStringView head = part.sliced(at, open - at);
            if (const qsizetype end = head.lastIndexOf(u';'); end >= 0) // @charset, @import
                head = head.sliced(end + 1);
            head = head.trimmed();
            const QStringView block = part.sliced(open + 1, std::max<qsizetype>(0, close - open - 1));
            if (head.startsWith(u"@media", Qt::CaseInsensitive)) {
                if (isForWindows(head.sliced(6)))
                    parts.push_back(block);
            } else if (!head.startsWith(u'@')) {
                readRule(head, block);
            }
            at = close + 1;
        }
    }
}

void PageStyles::readRule(QStringView selectors, QStringView written)
{
    Block block;
    for (QStringView part : written.split(u';'))
        (part.contains(u"!important", Qt::CaseInsensitive) ? block.important : block.plain)
            .insert(declarationsOf(part));
    m_blocks.push_back(block);
    for (QStringView one : selectors.split(u',')) {
        auto rule = m_rules.size() < kMostRules ? selectorOf(one) : std::nullopt;
        if (!rule)
            continue;
        rule->declarations = m_blocks.size() - 1;
        rule->isOfFile = m_isFile;
        const Compound &last = rule->selector.back();
        const QString key = !last.id.isEmpty()        ? u'#' + last.id
                            : !last.classes.isEmpty() ? u'.' + last.classes.front()
                            : !last.tag.isEmpty()     ? last.tag
                                                      : u"*"_s;
        m_byKey[key].push_back(m_rules.size());
        m_rules.push_back(*std::move(rule));
    }
}

/// nullopt: a selector of a kind that is not read (neighbours, attributes, :nth-child …): what it says is
/// left out, so that nothing is called hidden by it.
std::optional<PageStyles::Rule> PageStyles::selectorOf(QStringView text)
{
    static const QRegularExpression active(
        u":(?:hover|focus|focus-within|focus-visible|active|target|checked)"_s);
    static const QRegularExpression form(
        u"^(?<tag>[a-z][a-z0-9]*|\\*)?(?<rest>(?:[.#][\\w\\x{80}-\\x{FFFF}-]+)*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression names(u"[.#][\\w\\x{80}-\\x{FFFF}-]+"_s);
    if (text.size() > 400)
        return std::nullopt;
    Rule rule;
    QString plain = text.toString().simplified();
    rule.isActive = plain.contains(active);
    plain.remove(active);
    plain.remove(QRegularExpression(u":(?:any-)?link\\b"_s));
    plain.replace(u">"_s, u" > "_s);
    bool isChild = false;
    for (const QString &part : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u">") {
            isChild = true;
            continue;
        }
        const auto match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        Compound compound;
        compound.isChild = isChild;
        isChild = false;
        compound.tag = match.captured(u"tag"_s).toLower();
        if (compound.tag == u"*")
            compound.tag.clear();
        for (auto it = names.globalMatch(match.captured(u"rest"_s)); it.hasNext();) {
            const QString name = it.next().captured(0);
            if (name.startsWith(u'#'))
                compound.id = name.sliced(1);
            else
                compound.classes << name.sliced(1);
        }
        rule.weight += (compound.id.isEmpty() ? 0 : 10'000) + int(compound.classes.size()) * 100 +
                       !compound.tag.isEmpty();
        rule.selector.push_back(compound);
    }
    if (rule.selector.empty())
        return std::nullopt;
    return rule;
}

bool PageStyles::matches(const Compound &compound, qint32 node) const
{
    const HtmlNode &at = m_page.node(node);
    if (!compound.tag.isEmpty() && tagOf(compound.tag) != at.tag)
        return false;
    if (!compound.id.isEmpty() && m_page.value(node, u"id") != compound.id)
        return false;
    if (compound.classes.isEmpty())
        return true;
    const QStringList own = m_page.value(node, u"class").simplified().split(u' ');
    return std::all_of(compound.classes.begin(), compound.classes.end(),
                       [&](const QString &name) { return own.contains(name); });
}

// From the last compound outwards; a descendant takes the nearest that fits.
bool PageStyles::matches(const Rule &rule, qint32 node)
{
    size_t k = rule.selector.size();
    if (!matches(rule.selector[--k], node))
        return false;
    qint32 at = node;
    while (k > 0) {
        const bool isChild = rule.selector[k].isChild;
        const Compound &wanted = rule.selector[--k];
        at = m_page.node(at).parent;
        while (at >= 0 && !matches(wanted, at) && !isChild) {
            at = m_page.node(at).parent;
            ++m_steps;
        }
        if (at < 0 || (isChild && !matches(wanted, at)))
            return false;
    }
    return true;
}

std::vector<const PageStyles::Rule *> PageStyles::rulesFor(qint32 node)
{
    std::vector<size_t> found;
    const auto take = [&](const QString &key) {
        for (const size_t at : m_byKey.value(key)) {
            if (++m_steps > kMostSteps)
                return;
            if (matches(m_rules[at], node))
                found.push_back(at);
        }
    };
    if (const QString id = m_page.value(node, u"id"); !id.isEmpty())
        take(u'#' + id);
    for (const QString &name : m_page.value(node, u"class").simplified().split(u' ', Qt::SkipEmptyParts))
        take(u'.' + name);
    const QStringView source = m_page.source(node);
    qsizetype end = 1;
    while (end < source.size() && source[end].isLetterOrNumber())
        ++end;
    if (source.startsWith(u'<'))
        take(source.sliced(1, end - 1).toString().toLower());
    take(u"*"_s);
    std::sort(found.begin(), found.end(), [this](size_t a, size_t b) {
        return m_rules[a].weight != m_rules[b].weight ? m_rules[a].weight < m_rules[b].weight : a < b;
    });
    std::vector<const Rule *> rules;
    for (const size_t at : found)
        rules.push_back(&m_rules[at]);
    return rules;
}

Declarations PageStyles::of(qint32 node)
{
    if (const auto known = m_known.find(node); known != m_known.end())
        return *known;
    return *m_known.insert(node, merged(node, From::All));
}

Declarations PageStyles::ofPage(qint32 node)
{
    return merged(node, From::Page);
}

Declarations PageStyles::merged(qint32 node, From from)
{
    Declarations found;
    const std::vector<const Rule *> rules = m_rules.empty() ? std::vector<const Rule *>() : rulesFor(node);
    const auto holds = [from](const Rule *rule) {
        return !rule->isActive && (from == From::All || !rule->isOfFile);
    };
    for (const Rule *rule : rules)
        if (holds(rule))
            found.insert(m_blocks[rule->declarations].plain);
    if (m_page.node(node).attributeCount > 0)
        if (const QString own = m_page.value(node, u"style"); !own.isEmpty())
            found.insert(declarationsOf(own));
    for (const Rule *rule : rules)
        if (holds(rule))
            found.insert(m_blocks[rule->declarations].important);
    return found;
}

Declarations PageStyles::whenActive(qint32 node)
{
    Declarations found;
    if (m_rules.empty())
        return found;
    for (const Rule *rule : rulesFor(node))
        if (rule->isActive) {
            found.insert(m_blocks[rule->declarations].plain);
            found.insert(m_blocks[rule->declarations].important);
        }
    return found;
}

} // namespace xw::probe
