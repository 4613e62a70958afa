#include "probe/plain_page.h"

#include "base/html_entities.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

// A renderer of tables takes time by the power of how deep they stand in each other.
constexpr int mostTables = 4;
constexpr int mostPlainNodes = 40'000;
constexpr qsizetype mostPlainText = 100'000;

struct PlainTag {
    Tag tag;
    QLatin1StringView name;
};
constexpr PlainTag plainTags[] = {
    {Tag::B, "b"_L1},         {Tag::Strong, "b"_L1}, {Tag::I, "i"_L1},   {Tag::Em, "i"_L1},
    {Tag::U, "u"_L1},         {Tag::H1, "h1"_L1},    {Tag::H2, "h2"_L1}, {Tag::H3, "h3"_L1},
    {Tag::H4, "h4"_L1},       {Tag::H5, "h5"_L1},    {Tag::H6, "h6"_L1}, {Tag::Ul, "ul"_L1},
    {Tag::Ol, "ol"_L1},       {Tag::Li, "li"_L1},    {Tag::P, "p"_L1},   {Tag::Center, "center"_L1},
    {Tag::Table, "table"_L1}, {Tag::Tr, "tr"_L1},    {Tag::Td, "td"_L1}, {Tag::Th, "th"_L1},
};

class PlainWriter
{
public:
    explicit PlainWriter(const HtmlPage &page) : m_page(page) {}

    PlainHtml write()
    {
        PlainHtml made;
        qint32 i = 0;
        for (; i < m_page.size() && i < mostPlainNodes && m_text < mostPlainText; ++i) {
            closeUntil(i);
            i = node(i);
        }
        made.cut = i < m_page.size() || m_page.isCut();
        closeUntil(std::numeric_limits<qint32>::max());
        made.html = std::move(m_html);
        return made;
    }

private:
    struct Open {
        qint32 end;
        QLatin1StringView name;
    };

    void closeUntil(qint32 index)
    {
        while (!m_open.empty() && m_open.back().end <= index) {
            m_html += "</"_L1 + m_open.back().name + u'>';
            m_tables -= m_open.back().name == "table"_L1;
            m_open.pop_back();
        }
    }

    void open(qint32 index, QLatin1StringView name, const QString &attributes = {})
    {
        m_html += u'<' + name + attributes + u'>';
        if (m_page.node(index).end > index + 1)
            m_open.push_back({m_page.node(index).end, name});
        else
            m_html += "</"_L1 + name + u'>';
    }

    /// Answers the node to go on behind.
    qint32 node(qint32 index)
    {
        const HtmlNode &node = m_page.node(index);
        switch (node.tag) {
        case Tag::Text:
            text(index);
            return index;
        case Tag::Comment:
        case Tag::Script:
        case Tag::Style:
        case Tag::Head:
        case Tag::Title:
        case Tag::Iframe:
        case Tag::Noembed:
        case Tag::Select:
        case Tag::Svg:
            return std::max(index, node.end - 1);
        case Tag::Br:
        case Tag::Hr:
            m_html += "<br>"_L1;
            return index;
        case Tag::Img:
            if (const QString alt = m_page.value(index, u"alt"); !alt.isEmpty())
                m_html += u'[' + alt.toHtmlEscaped() + u']';
            else
                m_html += u'▣'; // a link of a picture is seen, and can be marked
            return index;
        case Tag::A:
            anchor(index);
            return index;
        default:
            element(index, node.tag);
            return index;
        }
    }

    void anchor(qint32 index)
    {
        const QString address =
            resolvedAddress(m_page.base(), m_page.value(index, u"href"), m_page.source().encoding);
        if (address.isEmpty())
            open(index, "span"_L1);
        else
            open(index, "a"_L1, u" href=\""_s + address.toHtmlEscaped() + u'"');
    }

    void element(qint32 index, Tag tag)
    {
        const bool isTable = tag == Tag::Table || tag == Tag::Tr || tag == Tag::Td || tag == Tag::Th;
        if (isTable && m_tables >= mostTables + (tag == Tag::Table ? 0 : 1))
            return open(index, "div"_L1);
        for (const PlainTag &plain : plainTags)
            if (plain.tag == tag) {
                open(index, plain.name);
                m_tables += tag == Tag::Table && m_page.node(index).end > index + 1;
                return;
            }
        if (isBlockTag(tag))
            open(index, "div"_L1);
    }

    void text(qint32 index)
    {
        const QStringView written = m_page.source(index);
        const QString plain = withoutEntities(written).left(mostPlainText - m_text);
        m_text += plain.size();
        m_html += plain.toHtmlEscaped();
    }

    const HtmlPage &m_page;
    QString m_html;
    std::vector<Open> m_open;
    int m_tables = 0;
    qsizetype m_text = 0;
};

} // namespace

PlainHtml plainHtmlOf(const HtmlPage &page)
{
    return PlainWriter(page).write();
}

} // namespace xw::probe
