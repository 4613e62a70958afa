// HeadingRows: headings that stand beside each other, and which of the lists under them is whose.
#pragma once

#include "probe/freshness/heading_texts.h"

namespace xw::probe
{

/// Rows are places in `HeadingTexts::all()`, in order; lists are named by their place.
class HeadingRows
{
public:
    explicit HeadingRows(const HeadingTexts &texts) : m_texts(texts) {}
    /// The headings that stand in one row (tabs) with `tokens[last]`.
    [[nodiscard]] std::vector<size_t> rowEndingAt(const std::vector<size_t> &tokens, size_t last) const;
    /// Of a row over one list: the tab that is shown, else the first one.
    [[nodiscard]] size_t pickHeading(const std::vector<size_t> &row) const;
    /// The row is the navigation of the page, and heads nothing. Lists [first, behind) stand under it.
    [[nodiscard]] bool isWays(const std::vector<size_t> &row, size_t first, size_t behind) const;
    /// The row that stands under its panels; empty: none.
    [[nodiscard]] std::vector<size_t> rowBehind(size_t first, size_t behind) const;
    /// For each list the place of its tab in a row of `count` whose last text is `row`, -1: it stands under
    /// them. `arePanels`: the page is built so, and it is no guess.
    [[nodiscard]] std::vector<size_t> tabsOf(size_t first, size_t behind, size_t count, qint32 row,
                                             bool &arePanels) const;
    /// What may be panels of lists [first, behind): what holds them, and what stands beside that.
    [[nodiscard]] std::vector<qint32> panelsOf(size_t first, size_t behind, qint32 row) const;
    /// Behind the last list of [first, behind) that stands in the panels of a row: other boxes may follow
    /// them.
    [[nodiscard]] size_t endOfPanels(size_t first, size_t behind, const std::vector<size_t> &row) const;
    /// The panels of a row of tabs of which one alone holds a list; empty: none can be told.
    [[nodiscard]] std::vector<qint32> panelsAround(size_t list, const std::vector<size_t> &row) const;

private:
    [[nodiscard]] size_t activeOf(const std::vector<size_t> &row) const;

    const HeadingTexts &m_texts;
};

} // namespace xw::probe
