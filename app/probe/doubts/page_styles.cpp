#include "probe/doubts/page_styles.h"

#include "base/html_entities.h"

#include <QRegularExpression>

#include <tuple>

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

namespace
{

/// nullopt: a selector of a kind that is not read (neighbours, attributes, :nth-child …): what it says is
/// left out, so that nothing is called hidden by it.
std::optional<StyleRule> selectorOf(QStringView text)
{
    static const QRegularExpression active(
        u":(?:hover|focus|focus-within|focus-visible|active|target|checked)"_s);
    static const QRegularExpression form(
        u"^(?<tag>[a-z][a-z0-9]*|\\*)?(?<rest>(?:[.#][\\w\\x{80}-\\x{FFFF}-]+)*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression names(u"[.#][\\w\\x{80}-\\x{FFFF}-]+"_s);
    static const QRegularExpression plainLink(u":(?:any-)?link\\b"_s);
    if (text.size() > 400)
        return std::nullopt;
    StyleRule rule;
    QString plain = text.toString().simplified();
    rule.isActive = plain.contains(active);
    plain.remove(active);
    plain.remove(plainLink);
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
        StyleCompound compound;
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

void readRule(SheetRules &sheet, QStringView selectors, QStringView written)
{
    StyleBlock block;
    for (QStringView part : written.split(u';'))
        (part.contains(u"!important", Qt::CaseInsensitive) ? block.important : block.plain)
            .insert(declarationsOf(part));
    sheet.blocks.push_back(block);
    for (QStringView one : selectors.split(u',')) {
        auto rule = sheet.rules.size() < kMostRules ? selectorOf(one) : std::nullopt;
        if (!rule)
            continue;
        rule->block = sheet.blocks.size() - 1;
        const StyleCompound &last = rule->selector.back();
        const QString key = !last.id.isEmpty()        ? u'#' + last.id
                            : !last.classes.isEmpty() ? u'.' + last.classes.front()
                            : !last.tag.isEmpty()     ? last.tag
                                                      : u"*"_s;
        sheet.byKey[key].push_back(sheet.rules.size());
        sheet.rules.push_back(*std::move(rule));
    }
}

void readImports(SheetRules &sheet, const QString &plain, const QString &base)
{
    static const QRegularExpression form(
        u"@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)[\"']?\\s*\\)?([^;{}]*);"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!plain.contains(u"@import"_s, Qt::CaseInsensitive))
        return;
    for (auto it = form.globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        if (isForWindows(match.capturedView(2)))
            sheet.imports << resolvedAddress(base, match.capturedView(1));
    }
}

/// `base`: what its addresses stand against.
std::shared_ptr<const SheetRules> readSheet(QStringView css, const QString &base, bool isOfFile)
{
    const auto sheet = std::make_shared<SheetRules>();
    sheet->isOfFile = isOfFile;
    const QString plain = withoutRemarks(css.first(std::min(css.size(), kMostSheetText)));
    readImports(*sheet, plain, base);
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
                readRule(*sheet, head, block);
            }
            at = close + 1;
        }
    }
    return sheet;
}

} // namespace

std::shared_ptr<const SheetRules> ReadSheets::of(const QString &address)
{
    const QString plain = address.section(u'#', 0, 0);
    if (const auto known = m_read.constFind(plain); known != m_read.cend())
        return *known;
    const auto sheet = m_sheets.constFind(plain);
    return *m_read.insert(plain, sheet == m_sheets.cend() ? nullptr : readSheet(*sheet, plain, true));
}

PageStyles::PageStyles(const HtmlPage &page, ReadSheets &sheets) : m_page(page)
{
    for (qint32 i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        if (node.tag == Tag::Style && node.end == i + 2 && isForWindows(page.value(i, u"media")))
            take(readSheet(page.source(i + 1), page.base(), false), sheets, 0);
        else if (node.tag == Tag::Link &&
                 page.value(i, u"rel").contains(u"stylesheet"_s, Qt::CaseInsensitive) &&
                 !page.value(i, u"rel").contains(u"alternate"_s, Qt::CaseInsensitive) &&
                 isForWindows(page.value(i, u"media")))
            takeFile(resolvedAddress(page.base(), page.value(i, u"href"), page.source().encoding), sheets, 0);
    }
}

void PageStyles::take(std::shared_ptr<const SheetRules> sheet, ReadSheets &sheets, int level)
{
    for (const QString &address : sheet->imports)
        takeFile(address, sheets, level + 1);
    if (!sheet->rules.empty())
        m_parts.push_back(std::move(sheet));
}

void PageStyles::takeFile(const QString &address, ReadSheets &sheets, int level)
{
    auto sheet = level > kMostLevels ? nullptr : sheets.of(address);
    if (sheet)
        take(std::move(sheet), sheets, level);
    else
        m_hasOthers = true;
}

bool PageStyles::matches(const StyleCompound &compound, qint32 node) const
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
bool PageStyles::matches(const StyleRule &rule, qint32 node)
{
    size_t k = rule.selector.size();
    if (!matches(rule.selector[--k], node))
        return false;
    qint32 at = node;
    while (k > 0) {
        const bool isChild = rule.selector[k].isChild;
        const StyleCompound &wanted = rule.selector[--k];
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

std::vector<PageStyles::Match> PageStyles::rulesFor(qint32 node, bool active)
{
    std::vector<Match> found;
    QStringList keys{u"*"_s};
    if (const QString id = m_page.value(node, u"id"); !id.isEmpty())
        keys << u'#' + id;
    for (const QString &name : m_page.value(node, u"class").simplified().split(u' ', Qt::SkipEmptyParts))
        keys << u'.' + name;
    const QStringView source = m_page.source(node);
    qsizetype end = 1;
    while (end < source.size() && source[end].isLetterOrNumber())
        ++end;
    if (source.startsWith(u'<'))
        keys << source.sliced(1, end - 1).toString().toLower();
    for (size_t part = 0; part < m_parts.size(); ++part)
        for (const QString &key : std::as_const(keys)) {
            const auto named = m_parts[part]->byKey.constFind(key);
            if (named == m_parts[part]->byKey.cend())
                continue;
            for (const size_t at : *named) {
                const StyleRule &rule = m_parts[part]->rules[at];
                if (rule.isActive != active)
                    continue;
                if (++m_steps > kMostSteps)
                    break;
                if (matches(rule, node))
                    found.push_back({part, &rule});
            }
        }
    // The heavier one holds, of equal ones the later: rules of a sheet lie in its order.
    std::sort(found.begin(), found.end(), [](const Match &a, const Match &b) {
        return std::tuple(a.rule->weight, a.part, a.rule) < std::tuple(b.rule->weight, b.part, b.rule);
    });
    return found;
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
    const std::vector<Match> matches = m_parts.empty() ? std::vector<Match>() : rulesFor(node, false);
    const auto holds = [&](const Match &match) {
        return from == From::All || !m_parts[match.part]->isOfFile;
    };
    for (const Match &match : matches)
        if (holds(match))
            found.insert(blockOf(match).plain);
    if (m_page.node(node).attributeCount > 0)
        if (const QString own = m_page.value(node, u"style"); !own.isEmpty())
            found.insert(declarationsOf(own));
    for (const Match &match : matches)
        if (holds(match))
            found.insert(blockOf(match).important);
    return found;
}

Declarations PageStyles::whenActive(qint32 node)
{
    Declarations found;
    if (m_parts.empty())
        return found;
    for (const Match &match : rulesFor(node, true)) {
        found.insert(blockOf(match).plain);
        found.insert(blockOf(match).important);
    }
    return found;
}

} // namespace xw::probe
