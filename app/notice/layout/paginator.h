// Paginator: puts the items of a flow on pages; keeps together what belongs together, repeats table heads,
// numbers the pages. Lives here: heights and pages. It knows no element of a notice.
#pragma once

#include "notice/layout/flow.h"

namespace xw::notice
{

class Paginator
{
public:
    Paginator(const Flow &flow, TextSetter &setter, PageLayout &layout)
        : m_flow(flow), m_setter(setter), m_layout(layout)
    {
    }
    /// Fills PageLayout::pages. Error: as TextSetter (the digits of the page number).
    [[nodiscard]] Result<void> run();

private:
    void startPage(bool landscape);
    [[nodiscard]] size_t chainEnd(size_t first) const;
    [[nodiscard]] qreal chainHeight(size_t first, size_t end) const;
    void placeItem(size_t index);
    void placeAt(const FlowItem &item, qreal y);
    /// `below`: the height of an imprint that follows; some rows go with it rather than leave it alone on a
    /// page.
    void placeTable(const TableFlow &table, qreal below);
    void placeBottom(const FlowItem &item);
    void snap();
    [[nodiscard]] Result<void> numberPages();
    [[nodiscard]] qreal room() const;

    const Flow &m_flow;
    TextSetter &m_setter;
    PageLayout &m_layout;
    bool m_landscape = false;
    qreal m_y = 0; ///< under the type area's upper edge
};

} // namespace xw::notice
