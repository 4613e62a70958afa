// HtmlBuilder: puts the tokens of a page into a tree, laid out in the order of the source. It closes what
// authors leave open as browsers do, in the cases that matter here: lists, tables, paragraphs, links.
#pragma once

#include "probe/html/html_tokenizer.h"

#include <array>

namespace xw::probe
{

class HtmlBuilder
{
public:
    explicit HtmlBuilder(HtmlPage &page) : m_page(page) {}
    void run();

private:
    struct Open {
        qint32 node;
        Tag tag;
        QStringView name;
    };
    void readRange(qsizetype begin, qsizetype end, bool isList);
    void startTag(HtmlTokenizer &tokens, qint32 firstAttribute, bool isList);
    void endTag(Tag tag, QStringView name);
    void closeImplied(Tag tag);
    qint32 addNode(Tag tag, qsizetype begin, qsizetype length);
    /// Place in m_open of the innermost element that `wanted` accepts, above the innermost that `barrier`
    /// accepts; -1: none.
    template <class Wanted, class Barrier>
    [[nodiscard]] int openAbove(Wanted wanted, Barrier barrier) const;
    void closeFrom(int place);
    void closeOnly(int place);
    [[nodiscard]] bool isListScript(qint32 node, QStringView content) const;

    HtmlPage &m_page;
    std::vector<Open> m_open;
    std::array<int, 256> m_openCount{}; ///< by tag
    bool m_hasBody = false;
};

} // namespace xw::probe
