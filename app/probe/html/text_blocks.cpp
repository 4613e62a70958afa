#include "probe/html_page.h"

#include "base/html_entities.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

class BlockWalk
{
public:
    explicit BlockWalk(const HtmlPage &page) : m_page(page) {}
    std::vector<TextBlock> run();

private:
    void words(qint32 node);
    void flush();

    const HtmlPage &m_page;
    std::vector<TextBlock> m_blocks;
    TextBlock m_open;
};

std::vector<TextBlock> BlockWalk::run()
{
    std::vector<qint32> ends; // of the blocks around the place
    for (qint32 i = 0; i < m_page.size(); ++i) {
        while (!ends.empty() && ends.back() <= i) {
            flush();
            ends.pop_back();
        }
        const HtmlNode &node = m_page.node(i);
        switch (node.tag) {
        case Tag::Style:
        case Tag::Iframe:
        case Tag::Noembed:
        case Tag::Comment:
            i = node.end - 1;
            break;
        case Tag::Script: // one that holds a list was taken apart
            if (node.end <= i + 2)
                i = node.end - 1;
            break;
        case Tag::Text:
            words(i);
            break;
        default:
            if (!isBlockTag(node.tag))
                break;
            flush();
            if (node.end > i + 1)
                ends.push_back(node.end);
        }
    }
    flush();
    return std::move(m_blocks);
}

void BlockWalk::words(qint32 index)
{
    if (m_open.node < 0) {
        m_open.node = index;
        m_open.position = m_page.node(index).begin;
    }
    QString &text = m_open.text;
    const QStringView written = m_page.source(index);
    const QString plain = written.contains(u'&') ? withoutEntities(written) : QString();
    for (const QChar c : plain.isEmpty() ? written : QStringView(plain)) {
        if (!c.isSpace())
            text += c;
        else if (!text.isEmpty() && text.back() != u' ')
            text += u' ';
    }
}

void BlockWalk::flush()
{
    while (m_open.text.endsWith(u' '))
        m_open.text.chop(1);
    if (!m_open.text.isEmpty())
        m_blocks.push_back(std::move(m_open));
    m_open = {};
}

} // namespace

std::vector<TextBlock> textBlocksOf(const HtmlPage &page)
{
    return BlockWalk(page).run();
}

} // namespace xw::probe
