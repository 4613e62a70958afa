// TextFlow: the nested boxes of a document (paragraph in cell, text box in paragraph, table in cell) as they
// open and close, made into paragraphs and tables. What stands in a box is a paragraph of its own; what is
// around it stays whole. Depth is capped, and nothing here calls itself.
#pragma once

#include "notice/reading/text_collector.h"

namespace xw::notice
{

class TextFlow
{
public:
    explicit TextFlow(TextCollector &collector);

    void beginParagraph();
    /// `runsOn`: its mark is deleted; the next paragraph at this place continues it.
    void endParagraph(bool runsOn = false);
    [[nodiscard]] bool inParagraph() const { return m_paragraphs.size() > 1; }
    /// Words of the innermost open paragraph, or of the line that endLine() closes.
    void words(QStringView text) { m_paragraphs.back() += text; }
    [[nodiscard]] QString &open() { return m_paragraphs.back(); }
    /// For documents whose text stands outside paragraphs (HTML): what came so far is a paragraph.
    void endLine();

    void beginTable();
    void endTable();
    void beginRow(bool marked = false);
    /// The open row belongs to the head, or after all does not.
    void markRow(bool isHead = true);
    void dropRow();
    void endRow();
    void beginCell(int span = 1);
    void widenCell(int span);
    void endCell();
    [[nodiscard]] bool inTable() const { return !m_tables.empty(); }
    /// Closes what is still open.
    void finish();

private:
    struct OpenTable {
        std::vector<FoundRow> rows;
        std::vector<QStringList> cellParagraphs; ///< one a cell, in order
        QString cell;
        qsizetype width = 0;
        int span = 1;
        bool inRow = false, inCell = false, rowDropped = false;
    };
    void emitWords(const QString &words);
    void giveOut(OpenTable &table);

    TextCollector &m_collector;
    std::vector<QString> m_paragraphs; ///< the first is the line outside paragraphs
    std::vector<OpenTable> m_tables;
    int m_tooDeep = 0; ///< tables that were not opened
    qsizetype m_cells = 0;
};

/// Said where something nests deeper than a reader follows.
[[nodiscard]] Message nestedTooDeep();

} // namespace xw::notice
