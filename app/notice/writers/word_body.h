// WordBody: document.xml, the elements of a notice as paragraphs, tables and sections.
// Lives here: the walk over the blocks (word_body, word_tail .cpp). Tables are in word_table, other parts in
// word_parts.
#pragma once

#include "notice/compose/document.h"
#include "notice/writers/office_xml.h"

namespace xw::notice
{

class WordBody
{
public:
    explicit WordBody(const NoticeDocument &document)
        : m_document(document), m_xml(QStringLiteral("w:document"))
    {
    }
    [[nodiscard]] Result<QByteArray> write();
    /// After write(): whether a landscape section was written, which needs its own footers.
    [[nodiscard]] bool hasLandscape() const { return m_hasLandscape; }
    /// After write(): the pictures by the names that they have in word/media, in the order of their
    /// relations.
    [[nodiscard]] const std::vector<std::pair<QString, QByteArray>> &pictures() const { return m_pictures; }

private:
    /// What a paragraph says beside its style; in twips, 0: leave it to the style.
    struct Paragraphs {
        int before = 0;
        int after = 0;
        int line = 0;
        int left = 0;
        int hanging = 0;
        bool keepNext = false;
        bool pageBreak = false;
        bool redRule = false;
        int numbering = 0; ///< a numbering other than the style's own
        int level = 0;     ///< its level
        QString align = {};
        int halfPoints = 0; ///< letter size other than the style's
    };
    void add(const IssuerMark &mark);
    void add(const DocumentNumber &number);
    void add(const Title &title);
    void add(const Addressee &addressee);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void add(const AnnexList &list);
    void add(const SignatureBlock &signature);
    void add(const Remark &remark);
    void add(const AnnexStart &annex);
    void add(const Imprint &imprint);
    void add(const Picture &picture);
    [[nodiscard]] int relationOf(const Picture &picture);

    void paragraph(const QString &style, const Runs &runs, const Paragraphs &how);
    void paragraph(const QString &style, const QString &text, const Paragraphs &how)
    {
        paragraph(style, Runs{{text, {}}}, how);
    }
    void properties(const QString &style, const Paragraphs &how);
    void section();
    void endSection();
    template <class Element>
    [[nodiscard]] bool nextIs() const
    {
        return m_block + 1 < m_document.blocks.size() &&
               std::holds_alternative<Element>(m_document.blocks[m_block + 1]);
    }

    const NoticeDocument &m_document;
    OfficeXml m_xml;
    size_t m_block = 0;
    int m_annexes = 0;
    bool m_landscape = false;
    bool m_hasLandscape = false;
    bool m_redHead = false;
    std::vector<std::pair<QString, QByteArray>> m_pictures;
    int m_drawings = 0;
    bool m_afterTable = false; ///< Word asks for a paragraph between tables and at the end
};

} // namespace xw::notice
