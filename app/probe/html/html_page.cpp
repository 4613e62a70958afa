#include "probe/html_page.h"

#include "base/html_entities.h"
#include "probe/html/html_builder.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

HtmlPage::HtmlPage(PageText text, const QString &address) : m_text(std::move(text)), m_address(address)
{
    HtmlBuilder(*this).run();
    findMetas();
    m_lines.push_back(0);
    for (qsizetype i = 0; (i = m_text.text.indexOf(u'\n', i)) >= 0;)
        m_lines.push_back(++i);
}

void HtmlPage::findMetas()
{
    m_base = m_address;
    bool hasBase = false;
    for (qint32 i = 0; i < size(); ++i) {
        if (node(i).tag == Tag::Base && !hasBase && hasAttribute(i, u"href")) {
            const QString base = resolvedAddress(m_address, value(i, u"href"), m_text.encoding);
            hasBase = !base.isEmpty();
            m_base = hasBase ? base : m_address;
        } else if (node(i).tag == Tag::Meta) {
            for (const QStringView name : {u"name", u"property", u"http-equiv", u"itemprop"})
                if (const QString found = value(i, name); !found.isEmpty()) {
                    m_metas.push_back({found.toLower(), value(i, u"content")});
                    break;
                }
        }
    }
}

QStringView HtmlPage::attribute(qint32 index, QStringView name) const
{
    const HtmlNode &of = node(index);
    for (qint32 i = of.firstAttribute; i < of.firstAttribute + of.attributeCount; ++i)
        if (m_attributes[size_t(i)].name.compare(name, Qt::CaseInsensitive) == 0)
            return m_attributes[size_t(i)].value;
    return {};
}

bool HtmlPage::hasAttribute(qint32 index, QStringView name) const
{
    const HtmlNode &of = node(index);
    for (qint32 i = of.firstAttribute; i < of.firstAttribute + of.attributeCount; ++i)
        if (m_attributes[size_t(i)].name.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QString HtmlPage::value(qint32 index, QStringView name) const
{
    const QStringView written = attribute(index, name).trimmed();
    return written.contains(u'&') ? withoutEntities(written).trimmed() : written.toString();
}

QStringView HtmlPage::source(qint32 index) const
{
    return QStringView(m_text.text).sliced(node(index).begin, node(index).length);
}

QString HtmlPage::textOf(qint32 index, qsizetype most) const
{
    QString text;
    const auto blank = [&] {
        if (!text.isEmpty() && text.back() != u' ')
            text += u' ';
    };
    for (qint32 i = index; i < node(index).end && text.size() < most; ++i) {
        const HtmlNode &at = node(i);
        if (at.tag == Tag::Script || at.tag == Tag::Style || at.tag == Tag::Iframe) {
            i = at.end - 1;
        } else if (at.tag == Tag::Text) {
            const QStringView written = source(i);
            const QString plain = written.contains(u'&') ? withoutEntities(written) : QString();
            for (const QChar c : plain.isEmpty() ? written : QStringView(plain))
                c.isSpace() ? blank() : void(text += c);
        } else if (isBlockTag(at.tag)) {
            blank();
        }
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

qint32 HtmlPage::ancestor(qint32 index, Tag tag) const
{
    for (qint32 i = node(index).parent; i >= 0; i = node(i).parent)
        if (node(i).tag == tag)
            return i;
    return -1;
}

QString HtmlPage::title() const
{
    for (qint32 i = 0; i < size(); ++i)
        if (node(i).tag == Tag::Title && ancestor(i, Tag::Svg) < 0)
            return textOf(i);
    return {};
}

QString HtmlPage::meta(const QString &name) const
{
    const QString lower = name.toLower();
    for (const PageMeta &meta : m_metas)
        if (meta.name == lower)
            return meta.content;
    return {};
}

PagePlace HtmlPage::placeOf(qsizetype position) const
{
    if (m_lines.empty())
        return {1, position + 1};
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), position);
    const qsizetype line = next - m_lines.begin();
    return {line, position - *(next - 1) + 1};
}

} // namespace xw::probe
