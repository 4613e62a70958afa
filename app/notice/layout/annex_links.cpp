#include "notice/layout/annex_links.h"

#include "base/qt_compat.h"
#include "notice/layout/glyph_book.h"
#include "notice/layout/wording.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// One line of a block: its runs side by side, read as one text, with where each character stands.
struct LinkLine {
    int block = -1;
    qreal baseline = 0;
    qreal size = 0;
    QString text;
    std::vector<qreal> lefts; ///< of each UTF-16 unit, and the right end
};

void append(LinkLine &line, const PlacedRun &run, const PlacedFont &font, GlyphBook &book)
{
    if (!line.lefts.empty())
        line.lefts.pop_back();
    qreal x = run.baseline.x();
    for (const uint code : run.text.toUcs4()) {
        line.lefts.push_back(x);
        if (code > 0xffff)
            line.lefts.push_back(x);
        x += qreal(book.glyphIn(font.face, code).advance) * font.size + run.letterSpacing;
    }
    line.lefts.push_back(run.baseline.x() + run.width);
    line.text += run.text;
    line.size = qMax(line.size, font.size);
}

std::vector<LinkLine> linesOf(const PageLayout &layout, const Page &page, size_t lastBlock, GlyphBook &book)
{
    std::vector<LinkLine> lines;
    for (const PlacedRun &run : page.runs) {
        if (run.block < 0 || size_t(run.block) >= lastBlock || run.turn != 0)
            continue;
        if (lines.empty() || lines.back().block != run.block ||
            qAbs(lines.back().baseline - run.baseline.y()) > 0.01)
            lines.push_back({run.block, run.baseline.y(), 0, {}, {}});
        append(lines.back(), run, layout.fonts[size_t(run.font)], book);
    }
    return lines;
}

class LinkFinder
{
public:
    LinkFinder(const NoticeDocument &document, std::vector<AnnexLink> &links) : m_links(links)
    {
        for (size_t i = 0; i < document.blocks.size(); ++i)
            if (const auto *annex = std::get_if<AnnexStart>(&document.blocks[i])) {
                m_first = qMin(m_first, i);
                m_annexes.insert(annex->number, i);
            }
    }
    [[nodiscard]] size_t firstAnnex() const { return m_first; }

    void look(int page, const LinkLine &line, const Block &block)
    {
        if (std::holds_alternative<AnnexList>(block))
            return lookInList(page, line);
        // 附件3, 附件1-3, 附件2、4: each number is a link; the word goes with the first.
        static const QRegularExpression named(u"附件(\\d{1,2})((?:[—\\-至、和](?:附件)?\\d{1,2})*)"_s);
        static const QRegularExpression number(u"\\d{1,2}"_s);
        bool any = false;
        for (auto it = named.globalMatch(line.text); it.hasNext();) {
            const auto match = it.next();
            add(page, line, match.capturedStart(0), match.capturedEnd(1), match.captured(1).toInt());
            for (auto more = globalMatchView(number, match.capturedView(2)); more.hasNext();) {
                const auto one = more.next();
                const qsizetype start = match.capturedStart(2) + one.capturedStart();
                add(page, line, start, start + one.capturedLength(), one.captured().toInt());
            }
            any = true;
        }
        if (any || m_annexes.size() != 1)
            return;
        static const QRegularExpression alone(u"附件(?![\\d：])"_s);
        for (auto it = alone.globalMatch(line.text); it.hasNext();) {
            const auto match = it.next();
            add(page, line, match.capturedStart(), match.capturedEnd(), m_annexes.cbegin().key());
        }
    }

private:
    /// A title of the list may take several lines: they lead to the annex whose number came last.
    void lookInList(int page, const LinkLine &line)
    {
        static const QRegularExpression entry(u"^(?:附件：)?(\\d{1,2})\\."_s);
        const auto match = entry.match(line.text);
        if (match.hasMatch())
            m_entry = match.captured(1).toInt();
        else if (line.text.startsWith(u"附件："))
            m_entry = m_annexes.size() == 1 ? m_annexes.cbegin().key() : 0;
        add(page, line, 0, line.text.size(), m_entry);
    }

    void add(int page, const LinkLine &line, qsizetype from, qsizetype to, int number)
    {
        const auto annex = m_annexes.constFind(number);
        if (annex == m_annexes.cend() || to <= from)
            return;
        const qreal left = line.lefts[size_t(from)];
        const qreal right = line.lefts[size_t(to)];
        m_links.push_back({page,
                           {left, line.baseline - 0.9 * line.size, right - left, 1.1 * line.size},
                           line.block,
                           *annex});
    }

    std::vector<AnnexLink> &m_links;
    QHash<int, size_t> m_annexes;
    size_t m_first = SIZE_MAX;
    int m_entry = 0;
};

} // namespace

std::vector<BlockPlace> blockPlaces(const NoticeDocument &document, const PageLayout &layout)
{
    std::vector<BlockPlace> places(document.blocks.size());
    for (size_t page = 0; page < layout.pages.size(); ++page)
        for (const PlacedRun &run : layout.pages[page].runs) {
            if (run.block < 0 || size_t(run.block) >= places.size() || places[size_t(run.block)].page >= 0)
                continue;
            const qreal size = layout.fonts[size_t(run.font)].size;
            places[size_t(run.block)] = {int(page), qMax(0.0, run.baseline.y() - 1.5 * size)};
        }
    return places;
}

std::vector<AnnexLink> annexLinks(const NoticeDocument &document, const PageLayout &layout)
{
    std::vector<AnnexLink> links;
    LinkFinder finder(document, links);
    if (finder.firstAnnex() == SIZE_MAX || !layout.fontSet)
        return links;
    GlyphBook book(*layout.fontSet);
    for (size_t page = 0; page < layout.pages.size(); ++page)
        for (const LinkLine &line : linesOf(layout, layout.pages[page], finder.firstAnnex(), book))
            finder.look(int(page), line, document.blocks[size_t(line.block)]);
    return links;
}

} // namespace xw::notice
