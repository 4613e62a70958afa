// Head and body of the text, and what all paragraphs share.
#include "notice/writers/word_body.h"

#include "notice/layout/grid.h"
#include "notice/layout/issuer_mark.h"
#include "notice/layout/table_plan.h"
#include "notice/layout/title_shape.h"
#include "notice/layout/wording.h"
#include "notice/writers/word_parts.h"
#include "notice/writers/word_table.h"
#include "notice/writers/word_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice
{

Result<QByteArray> WordBody::write()
{
    m_xml.open(u"w:body"_s);
    for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
        std::visit([this](const auto &element) { add(element); }, m_document.blocks[m_block]);
    if (m_afterTable)
        paragraph(style::nothing, QString(), {});
    section();
    m_xml.close();
    return m_xml.finish();
}

void WordBody::properties(const QString &styleId, const Paragraphs &how)
{
    const auto number = [](int value) { return QString::number(value); };
    m_xml.val(u"w:pStyle"_s, styleId);
    if (how.keepNext)
        m_xml.empty(u"w:keepNext"_s);
    if (how.pageBreak)
        m_xml.empty(u"w:pageBreakBefore"_s);
    if (how.numbering > 0) {
        m_xml.open(u"w:numPr"_s);
        m_xml.val(u"w:ilvl"_s, how.level - 1);
        m_xml.val(u"w:numId"_s, how.numbering);
        m_xml.close();
    }
    if (how.redRule) { // 4 mm under the letters
        m_xml.open(u"w:pBdr"_s);
        m_xml.empty(u"w:bottom"_s, {{u"w:val"_s, u"single"_s},
                                    {u"w:sz"_s, u"12"_s},
                                    {u"w:space"_s, u"11"_s},
                                    {u"w:color"_s, u"FF0000"_s}});
        m_xml.close();
    }
    if (how.before > 0 || how.after > 0 || how.line > 0)
        m_xml.empty(u"w:spacing"_s, {{u"w:before"_s, number(how.before)},
                                     {u"w:after"_s, number(how.after)},
                                     {u"w:line"_s, number(how.line > 0 ? how.line : wordPitch)},
                                     {u"w:lineRule"_s, u"exact"_s}});
    if (how.hanging > 0)
        m_xml.empty(u"w:ind"_s, {{u"w:left"_s, number(how.left)}, {u"w:hanging"_s, number(how.hanging)}});
    else if (how.left > 0)
        m_xml.empty(u"w:ind"_s, {{u"w:left"_s, number(how.left)}, {u"w:firstLine"_s, u"0"_s}});
    if (!how.align.isEmpty())
        m_xml.val(u"w:jc"_s, how.align);
}

void WordBody::paragraph(const QString &styleId, const Runs &runs, const Paragraphs &how)
{
    m_xml.open(u"w:p"_s);
    m_xml.open(u"w:pPr"_s);
    properties(styleId, how);
    m_xml.close();
    writeWordText(m_xml, runs, how.halfPoints);
    m_xml.close();
    m_afterTable = false;
}

void WordBody::add(const IssuerMark &mark)
{
    // The mark's letters start 35 mm down; with the line's height and the space after it, the grid is met
    // again.
    const MarkShape shape = shapeMark(mark.text);
    const int line = twips(shape.size * 1.25);
    const int before = twips(grid::markTop);
    const int lines = static_cast<int>(shape.lines.size());
    const int used = before + lines * line;
    const int after = static_cast<int>(std::ceil((used - line / 5) / qreal(wordPitch))) * wordPitch - used;
    const bool numberFollows = nextIs<DocumentNumber>();
    paragraph(style::mark, Runs{{shape.lines.join(u'\n'), {}}},
              {.before = before,
               .after = qMax(0, after),
               .line = line,
               .redRule = !numberFollows,
               .halfPoints = qRound(shape.size * 2)});
    m_redHead = true;
}

void WordBody::add(const DocumentNumber &number)
{
    paragraph(style::number, number.text, {.before = 2 * wordPitch, .redRule = true});
    m_redHead = true;
}

void WordBody::add(const Title &title)
{
    paragraph(style::title, shapedTitle(title.runs, grid::upright().area.width() / grid::titleSize),
              {.before = m_redHead ? 2 * wordPitch : 0, .line = wordPitch});
}

void WordBody::add(const Addressee &addressee)
{
    paragraph(style::addressee, addressee.text, {.before = wordPitch});
}

void WordBody::add(const Heading &heading)
{
    const int level = qBound(1, heading.level, 4);
    paragraph(u"Heading%1"_s.arg(level), heading.runs,
              {.numbering = m_annexes > 0 ? m_annexes + 1 : 0, .level = level});
}

void WordBody::add(const Paragraph &text)
{
    // The last paragraph stays with the signature, or with the list of annexes before it (which is one
    // piece), so that no page carries these alone.
    paragraph(style::body, text.runs, {.keepNext = nextIs<SignatureBlock>() || nextIs<AnnexList>()});
}

void WordBody::add(const Table &table)
{
    if (!table.caption.isEmpty())
        paragraph(style::caption, table.caption, {.after = twips(grid::captionGap)});
    else if (m_afterTable)
        paragraph(style::nothing, QString(), {});
    writeWordTable(m_xml, table, m_landscape);
    m_afterTable = columnCount(table) > 0;
}

void WordBody::add(const AnnexStart &annex)
{
    const bool landscape = annexIsLandscape(m_document, m_block);
    const bool turn = landscape != m_landscape;
    if (turn)
        endSection();
    m_landscape = landscape;
    m_hasLandscape = m_hasLandscape || landscape;
    ++m_annexes;
    paragraph(style::annexMark, annexMark(annex), {.pageBreak = !turn && m_block > 0});
    const auto *table = m_block + 1 < m_document.blocks.size()
                            ? std::get_if<Table>(&m_document.blocks[m_block + 1])
                            : nullptr;
    const int after = table ? (table->caption.isEmpty() ? twips(grid::tableGap) : 0) : wordPitch;
    paragraph(style::annexTitle,
              shapedTitle({{annex.title, {}}}, grid::frame(landscape).area.width() / grid::titleSize),
              {.before = wordPitch, .after = after, .line = wordPitch});
}

void WordBody::endSection()
{
    m_xml.open(u"w:p"_s);
    m_xml.open(u"w:pPr"_s);
    m_xml.val(u"w:pStyle"_s, style::nothing);
    section();
    m_xml.close();
    m_xml.close();
    m_afterTable = false;
}

void WordBody::section()
{
    const auto side = [](qreal points) { return QString::number(twips(points)); };
    const grid::Frame sheet = grid::frame(m_landscape);
    m_xml.open(u"w:sectPr"_s);
    for (const bool even : {false, true})
        m_xml.empty(u"w:footerReference"_s,
                    {{u"w:type"_s, even ? u"even"_s : u"default"_s},
                     {u"r:id"_s, u"rIdFooter%1"_s.arg(footerNumber(even, m_landscape))}});
    m_xml.val(u"w:type"_s, u"nextPage"_s);
    if (m_landscape)
        m_xml.empty(u"w:pgSz"_s,
                    {{u"w:w"_s, u"16838"_s}, {u"w:h"_s, u"11906"_s}, {u"w:orient"_s, u"landscape"_s}});
    else
        m_xml.empty(u"w:pgSz"_s, {{u"w:w"_s, u"11906"_s}, {u"w:h"_s, u"16838"_s}});
    m_xml.empty(u"w:pgMar"_s, {{u"w:top"_s, side(sheet.area.top())},
                               {u"w:right"_s, side(sheet.sheet.width() - sheet.area.right())},
                               {u"w:bottom"_s, side(sheet.sheet.height() - sheet.area.bottom())},
                               {u"w:left"_s, side(sheet.area.left())},
                               {u"w:header"_s, u"851"_s},
                               {u"w:footer"_s, side(25 * grid::mm)},
                               {u"w:gutter"_s, u"0"_s}});
    m_xml.empty(u"w:docGrid"_s, {{u"w:type"_s, u"lines"_s}, {u"w:linePitch"_s, QString::number(wordPitch)}});
    m_xml.close();
}

} // namespace xw::notice
