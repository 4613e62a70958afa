#include "probe/html/html_builder.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr size_t kDeepest = 512;         // what stands deeper stands beside; browsers do the same
constexpr qint32 kMostNodes = 1'000'000; // of a page: 40 MB
constexpr size_t kMostPageAttributes = 1'500'000;
constexpr qsizetype kScriptHead = 512; // where a script shows that it is a list

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

bool isFormatting(Tag tag)
{
    return tag == Tag::A || tag == Tag::B || tag == Tag::Big || tag == Tag::Em || tag == Tag::Font ||
           tag == Tag::I || tag == Tag::Small || tag == Tag::Strong || tag == Tag::U;
}

bool isTablePart(Tag tag)
{
    return tag == Tag::Td || tag == Tag::Th || tag == Tag::Tr || tag == Tag::Tbody || tag == Tag::Thead ||
           tag == Tag::Tfoot || tag == Tag::Caption || tag == Tag::Table;
}

bool belongsIntoHead(Tag tag)
{
    return tag == Tag::Title || tag == Tag::Base || tag == Tag::Meta || tag == Tag::Link ||
           tag == Tag::Style || tag == Tag::Script || tag == Tag::Noscript || tag == Tag::Template ||
           tag == Tag::Unknown;
}

bool isRowGroup(Tag tag)
{
    return tag == Tag::Tbody || tag == Tag::Thead || tag == Tag::Tfoot;
}

} // namespace

void HtmlBuilder::run()
{
    readRange(0, m_page.text().size(), false);
    closeFrom(0);
}

// `isList`: inside a script that holds a list as XML.
void HtmlBuilder::readRange(qsizetype begin, qsizetype end, bool isList)
{
    HtmlTokenizer tokens(m_page.text(), begin, end);
    if (isList)
        tokens.openCdata();
    for (;;) {
        if (m_page.size() >= kMostNodes || m_page.m_attributes.size() >= kMostPageAttributes) {
            m_page.m_cut = true;
            return;
        }
        const qint32 firstAttribute = qint32(m_page.m_attributes.size());
        switch (tokens.next(m_page.m_attributes)) {
        case HtmlTokenizer::Token::End:
            return;
        case HtmlTokenizer::Token::Text:
            addNode(Tag::Text, tokens.begin(), tokens.length());
            break;
        case HtmlTokenizer::Token::Comment:
            addNode(Tag::Comment, tokens.begin(), tokens.length());
            break;
        case HtmlTokenizer::Token::StartTag:
            startTag(tokens, firstAttribute, isList);
            break;
        case HtmlTokenizer::Token::EndTag:
            endTag(tokens.tag(), tokens.name());
            break;
        }
    }
}

qint32 HtmlBuilder::addNode(Tag tag, qsizetype begin, qsizetype length)
{
    HtmlNode node;
    node.tag = tag;
    node.parent = m_open.empty() ? -1 : m_open.back().node;
    node.begin = begin;
    node.length = length;
    node.firstAttribute = qint32(m_page.m_attributes.size());
    const qint32 index = m_page.size();
    node.end = index + 1;
    m_page.m_nodes.push_back(node);
    return index;
}

void HtmlBuilder::startTag(HtmlTokenizer &tokens, qint32 firstAttribute, bool isList)
{
    const Tag tag = tokens.tag();
    closeImplied(tag);
    const qint32 index = addNode(tag, tokens.begin(), tokens.length());
    HtmlNode &node = m_page.m_nodes[size_t(index)];
    node.firstAttribute = firstAttribute;
    node.attributeCount = qint32(m_page.m_attributes.size()) - firstAttribute;
    if (isVoidTag(tag) || (tag == Tag::Unknown && tokens.closesItself()))
        return;
    const bool isRepeatedBody = (tag == Tag::Body || tag == Tag::Html) && m_openCount[size_t(tag)] > 0;
    if (isRepeatedBody)
        return;
    m_hasBody = m_hasBody || tag == Tag::Body;
    const bool isRaw = isRawTag(tag);
    if (m_open.size() < kDeepest || isRaw) {
        m_open.push_back({index, tag, tokens.name()});
        ++m_openCount[size_t(tag)];
    }
    if (!isRaw)
        return;
    const int place = int(m_open.size()) - 1;
    tokens.readRaw(tag);
    const qsizetype begin = tokens.begin(), length = tokens.length();
    if (length > 0 && !isList && tag == Tag::Script &&
        isListScript(index, QStringView(m_page.text()).sliced(begin, length)))
        readRange(begin, begin + length, true);
    else if (length > 0)
        addNode(Tag::Text, begin, length);
    closeFrom(place);
}

// <script type="text/xml"><datastore>…<record><![CDATA[<li>…]]></record>: lists that a script turns pages of.
bool HtmlBuilder::isListScript(qint32 node, QStringView content) const
{
    if (!m_page.attribute(node, u"type").contains(u"xml", Qt::CaseInsensitive))
        return false;
    const QStringView head = content.trimmed().first(std::min(kScriptHead, content.trimmed().size()));
    return head.startsWith(u'<');
}

template <class Wanted, class Barrier>
int HtmlBuilder::openAbove(Wanted wanted, Barrier barrier) const
{
    for (int i = int(m_open.size()) - 1; i >= 0; --i) {
        if (wanted(m_open[size_t(i)].tag))
            return i;
        if (barrier(m_open[size_t(i)].tag))
            return -1;
    }
    return -1;
}

void HtmlBuilder::closeFrom(int place)
{
    if (place < 0)
        return;
    while (int(m_open.size()) > place) {
        m_page.m_nodes[size_t(m_open.back().node)].end = m_page.size();
        --m_openCount[size_t(m_open.back().tag)];
        m_open.pop_back();
    }
}

// What was opened inside of it stays open: <b><div></b>…</div>.
void HtmlBuilder::closeOnly(int place)
{
    if (place < 0)
        return;
    m_page.m_nodes[size_t(m_open[size_t(place)].node)].end = m_page.size();
    --m_openCount[size_t(m_open[size_t(place)].tag)];
    m_open.erase(m_open.begin() + place);
}

void HtmlBuilder::closeImplied(Tag tag)
{
    const auto count = [&](Tag of) { return m_openCount[size_t(of)]; };
    const auto isTable = [](Tag t) { return t == Tag::Table; };
    const auto is = [](Tag wanted) { return [wanted](Tag t) { return t == wanted; }; };
    if (count(Tag::Head) > 0 && !belongsIntoHead(tag) && tag != Tag::Head && tag != Tag::Html)
        closeFrom(openAbove(is(Tag::Head), [](Tag) { return false; }));
    if (isBlockTag(tag) && tag != Tag::Br && count(Tag::P) > 0)
        closeFrom(openAbove(is(Tag::P), isScopeTag));
    switch (tag) {
    case Tag::A:
        if (count(Tag::A) > 0)
            closeOnly(openAbove(is(Tag::A), isScopeTag));
        break;
    case Tag::Li:
        if (count(Tag::Li) > 0)
            closeFrom(openAbove(is(Tag::Li), [](Tag t) {
                return t == Tag::Ul || t == Tag::Ol || t == Tag::Menu || t == Tag::Dir || isScopeTag(t);
            }));
        break;
    case Tag::Dd:
    case Tag::Dt:
        if (count(Tag::Dd) + count(Tag::Dt) > 0)
            closeFrom(openAbove([](Tag t) { return t == Tag::Dd || t == Tag::Dt; },
                                [](Tag t) { return t == Tag::Dl || isScopeTag(t); }));
        break;
    case Tag::Option:
    case Tag::Optgroup:
        if (count(Tag::Option) > 0)
            closeFrom(openAbove(is(Tag::Option), is(Tag::Select)));
        break;
    case Tag::Td:
    case Tag::Th:
        closeFrom(
            openAbove([](Tag t) { return t == Tag::Td || t == Tag::Th || t == Tag::Caption; }, isTable));
        break;
    case Tag::Tr:
        closeFrom(openAbove([](Tag t) { return t == Tag::Tr; }, isTable));
        break;
    case Tag::Tbody:
    case Tag::Thead:
    case Tag::Tfoot:
        closeFrom(openAbove(isRowGroup, isTable));
        break;
    default:
        if (isHeading(tag) && !m_open.empty() && isHeading(m_open.back().tag))
            closeFrom(int(m_open.size()) - 1);
    }
}

void HtmlBuilder::endTag(Tag tag, QStringView name)
{
    if (tag == Tag::Html || tag == Tag::Body || m_openCount[size_t(tag)] <= 0)
        return; // what stands behind </body> still belongs to the page
    if (isHeading(tag)) {
        closeFrom(openAbove(isHeading, isScopeTag));
        return;
    }
    if (tag == Tag::Unknown) {
        for (int i = int(m_open.size()) - 1; i >= 0 && !isScopeTag(m_open[size_t(i)].tag); --i)
            if (m_open[size_t(i)].tag == tag &&
                m_open[size_t(i)].name.compare(name, Qt::CaseInsensitive) == 0)
                return closeFrom(i);
        return;
    }
    const auto isWanted = [tag](Tag t) { return t == tag; };
    if (isTablePart(tag)) {
        closeFrom(openAbove(isWanted, [tag](Tag t) { return t == Tag::Table && tag != Tag::Table; }));
    } else if (isFormatting(tag)) {
        const int place = openAbove(isWanted, isScopeTag);
        const bool holdsBlock =
            place >= 0 && std::any_of(m_open.begin() + place, m_open.end(),
                                      [](const Open &open) { return isBlockTag(open.tag); });
        holdsBlock ? closeOnly(place) : closeFrom(place);
    } else if (isBlockTag(tag) || isScopeTag(tag)) {
        closeFrom(openAbove(isWanted, isScopeTag));
    } else {
        closeFrom(openAbove(isWanted, [](Tag t) { return isBlockTag(t) || isScopeTag(t); }));
    }
}

} // namespace xw::probe
