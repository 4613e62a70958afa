// FlowBuilder: the elements of a notice, each as GB/T 9704-2012 places it, turned into flow items.
// Lives here: what each element looks like (flow_head, flow_body, flow_tail .cpp). Pages are the paginator's
// part.
#pragma once

#include "notice/layout/flow.h"
#include "notice/layout/heading_counter.h"

namespace xw::notice
{

class FlowBuilder
{
public:
    FlowBuilder(const NoticeDocument &document, TextSetter &setter) : m_document(document), m_setter(setter)
    {
    }
    /// Error: a character that no font has, and where.
    [[nodiscard]] Result<Flow> build();

private:
    using Done = Result<void>;
    [[nodiscard]] Done add(const IssuerMark &mark);
    [[nodiscard]] Done add(const DocumentNumber &number);
    [[nodiscard]] Done add(const Title &title);
    [[nodiscard]] Done add(const Addressee &addressee);
    [[nodiscard]] Done add(const Heading &heading);
    [[nodiscard]] Done add(const Paragraph &paragraph);
    [[nodiscard]] Done add(const Table &table);
    [[nodiscard]] Done add(const AnnexList &list);
    [[nodiscard]] Done add(const SignatureBlock &signature);
    [[nodiscard]] Done add(const Remark &remark);
    [[nodiscard]] Done add(const AnnexStart &annex);
    [[nodiscard]] Done add(const Imprint &imprint);
    [[nodiscard]] Done add(const Picture &picture);

    struct Set {
        TextStyle style;
        Align align = Align::Justify;
        qreal indent = 0; ///< of the first line, points
        qreal hang = 0;   ///< of the others
        bool keepWithNext = false;
    };
    /// Lines of text on the grid.
    [[nodiscard]] Done addText(const Runs &runs, const Set &set);
    void addGap(int lines, bool keepWithNext = false);
    void addRedRule(FlowItem &item, qreal y) const;
    /// The last two lines of text stay with what follows, so that it never stands alone on a page.
    void bindLastLines();
    /// Blank lines of the head are given up, last first, until some of the text stands on page 1.
    void tightenHead();
    /// What a heading or paragraph does before it is set: see to the head of page 1, leave a line under an
    /// annex title.
    void startText();
    [[nodiscard]] QString where() const;
    [[nodiscard]] qreal width() const;
    [[nodiscard]] static qreal baselineOf(qreal size);

    const NoticeDocument &m_document;
    TextSetter &m_setter;
    Flow m_flow;
    HeadingCounter m_headings;
    size_t m_block = 0;
    int m_annex = 0; ///< number of the annex being set, 0 before the first
    bool m_landscape = false;
    bool m_redHead = false;  ///< a red rule stands above the title
    bool m_headDone = false; ///< some text of the body has been set
};

} // namespace xw::notice
