// TextCollector: what a reader finds in a file, in reading order, becomes a ProofText. It knows in which
// annex it is, cleans what no eye can see, and says what was cut.
#pragma once

#include "notice/proof/proof_text.h"

namespace xw::notice
{

/// A row as a reader found it. `marked`: the file itself says that it belongs to the head.
struct FoundRow {
    QStringList cells;
    bool marked = false;
};

class TextCollector
{
public:
    /// A paragraph of the text; a line 附件N opens an annex, the next one is its title.
    void paragraph(const QString &words);
    /// A sentence out of a cell of a table: checked like a paragraph, but never a head or a title.
    void cellSentence(const QString &words);
    void table(std::vector<FoundRow> rows);
    /// Said once, however often it happened.
    void note(const Message &message);

    [[nodiscard]] const std::vector<Message> &notes() const { return m_notes; }
    [[nodiscard]] bool isEmpty() const { return m_text.paragraphs.empty() && m_text.tables.empty(); }
    [[nodiscard]] ProofText take() { return std::move(m_text); }

private:
    ProofText m_text;
    std::vector<Message> m_notes;
    int m_annex = 0;
    QString m_title;
};

/// Which annex a line heads, as 附件2 does; 0: none. 附件 alone is the first.
[[nodiscard]] int annexHeadedBy(const QString &line);
/// Without control characters, marks of direction and what has no width; blanks are one space, none at the
/// ends.
[[nodiscard]] QString visibleText(const QString &words);
/// Behind `words`, with a space only where two Latin words or numbers would run together.
void appendWords(QString &words, const QString &more);

} // namespace xw::notice
