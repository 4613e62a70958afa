#include "notice/reading/text_flow.h"

#include "notice/reading/table_head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr size_t kDeepestTable = 50;
constexpr size_t kDeepestParagraph = 200;
constexpr int kWidestSpan = 64;
constexpr qsizetype kMostCells = 2'000'000;
} // namespace

Message nestedTooDeep()
{
    return {QT_TRANSLATE_NOOP("xw", "The file nests deeper than any document does; what stands deepest was "
                                    "read without its structure"),
            {}};
}

TextFlow::TextFlow(TextCollector &collector) : m_collector(collector), m_paragraphs(1) {}

void TextFlow::beginParagraph()
{
    if (m_paragraphs.size() > kDeepestParagraph) {
        m_collector.note(nestedTooDeep());
        endLine();
    }
    m_paragraphs.emplace_back();
}

void TextFlow::endParagraph(bool runsOn)
{
    if (m_paragraphs.size() < 2)
        return;
    const QString words = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    // What runs on waits in the line around it, which is empty in a document made of paragraphs.
    if (m_paragraphs.size() > 1)
        return emitWords(words);
    m_paragraphs.front() += words;
    if (!runsOn)
        endLine();
}

void TextFlow::endLine()
{
    emitWords(m_paragraphs.back());
    m_paragraphs.back().clear();
}

void TextFlow::emitWords(const QString &words)
{
    if (words.isEmpty())
        return;
    const bool inCell = !m_tables.empty() && m_tables.back().inCell;
    if (!inCell)
        return m_collector.paragraph(words);
    OpenTable &table = m_tables.back();
    const QString visible = visibleText(words);
    if (visible.isEmpty())
        return;
    appendWords(table.cell, visible);
    table.cellParagraphs.back() << visible;
}

void TextFlow::beginTable()
{
    if (m_paragraphs.size() == 1)
        endLine();
    if (m_tables.size() >= kDeepestTable) {
        m_collector.note(nestedTooDeep());
        ++m_tooDeep;
        return;
    }
    m_tables.emplace_back();
}

void TextFlow::endTable()
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    if (m_tables.empty())
        return;
    endRow();
    OpenTable table = std::move(m_tables.back());
    m_tables.pop_back();
    giveOut(table);
}

void TextFlow::giveOut(OpenTable &table)
{
    // One column is no table but a frame around text; in others only sentences are text as well.
    const bool isFrame = table.width < 2;
    for (const QStringList &cell : table.cellParagraphs)
        for (const QString &words : cell) {
            if (isFrame)
                m_collector.paragraph(words);
            else if (isSentenceCell(words))
                m_collector.cellSentence(words);
        }
    if (!isFrame)
        m_collector.table(std::move(table.rows));
}

void TextFlow::beginRow(bool marked)
{
    if (m_tables.empty() || m_tooDeep > 0)
        return;
    endRow();
    m_tables.back().inRow = true;
    m_tables.back().rows.push_back({{}, marked});
}

void TextFlow::markRow(bool isHead)
{
    if (!m_tables.empty() && m_tooDeep == 0 && m_tables.back().inRow)
        m_tables.back().rows.back().marked = isHead;
}

void TextFlow::dropRow()
{
    if (!m_tables.empty() && m_tooDeep == 0)
        m_tables.back().rowDropped = true;
}

void TextFlow::endRow()
{
    if (m_tables.empty() || m_tooDeep > 0 || !m_tables.back().inRow)
        return;
    endCell();
    OpenTable &table = m_tables.back();
    table.inRow = false;
    if (table.rowDropped) {
        const auto gone = size_t(std::count_if(table.rows.back().cells.begin(), table.rows.back().cells.end(),
                                               [](const QString &c) { return !c.isNull(); }));
        table.cellParagraphs.resize(table.cellParagraphs.size() -
                                    std::min(gone, table.cellParagraphs.size()));
        table.rows.pop_back();
    } else {
        table.width = std::max(table.width, table.rows.back().cells.size());
    }
    table.rowDropped = false;
}

void TextFlow::beginCell(int span)
{
    if (m_tables.empty() || m_tooDeep > 0)
        return;
    endCell();
    if (!m_tables.back().inRow)
        beginRow();
    if (m_paragraphs.size() == 1)
        m_paragraphs.front().clear(); // text between cells belongs to none
    OpenTable &table = m_tables.back();
    table.inCell = true;
    table.cell = u""_s;
    table.cellParagraphs.emplace_back();
    table.span = std::clamp(span, 1, kWidestSpan);
}

void TextFlow::widenCell(int span)
{
    if (!m_tables.empty() && m_tooDeep == 0)
        m_tables.back().span = std::clamp(span, 1, kWidestSpan);
}

void TextFlow::endCell()
{
    if (m_tables.empty() || m_tooDeep > 0 || !m_tables.back().inCell)
        return;
    if (m_paragraphs.size() == 1)
        endLine();
    OpenTable &table = m_tables.back();
    table.inCell = false;
    m_cells += table.span;
    if (m_cells > kMostCells) {
        m_collector.note({QT_TRANSLATE_NOOP("xw", "Only the first %1 cells of tables were read"),
                          {QString::number(kMostCells)}});
        return;
    }
    QStringList &cells = table.rows.back().cells;
    cells << std::move(table.cell);
    for (int i = 1; i < table.span; ++i)
        cells << QString(); // null: covered by the one before
}

void TextFlow::finish()
{
    while (m_paragraphs.size() > 1)
        endParagraph();
    m_tooDeep = 0;
    while (!m_tables.empty())
        endTable();
    endLine();
}

} // namespace xw::notice
