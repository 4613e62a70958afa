// The walk over the blocks, and what all elements share: lines on the grid, gaps, keeping lines together.
#include "notice/layout/flow_builder.h"

#include "notice/layout/grid.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

Result<Flow> FlowBuilder::build()
{
    for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
        const Done done =
            std::visit([this](const auto &element) { return add(element); }, m_document.blocks[m_block]);
        if (!done)
            return tl::unexpected(done.error());
    }
    return std::move(m_flow);
}

QString FlowBuilder::where() const
{
    return m_annex > 0 ? u"附件%1"_s.arg(m_annex) : u"正文"_s;
}

qreal FlowBuilder::width() const
{
    return grid::frame(m_landscape).area.width();
}

/// The letters stand in the middle of the line; 0.88 of the size is the usual height of a Han font's em box
/// over the baseline.
qreal FlowBuilder::baselineOf(qreal size)
{
    return (grid::pitch - size) / 2 + 0.88 * size;
}

FlowBuilder::Done FlowBuilder::addText(const Runs &runs, const Set &set)
{
    const auto letters = m_setter.letters(runs, set.style, where());
    if (!letters)
        return tl::unexpected(letters.error());
    const auto lines = breakLines(*letters, width() - set.indent, width() - set.hang);
    for (size_t i = 0; i < lines.size(); ++i) {
        FlowItem item;
        item.height = grid::pitch;
        item.keepWithNext = set.keepWithNext;
        const qreal indent = i == 0 ? set.indent : set.hang;
        m_setter.place(
            *letters, lines[i], runs, set.style,
            {indent, baselineOf(set.style.size), width() - indent, set.align, static_cast<int>(m_block)},
            item.runs);
        m_flow.items.push_back(std::move(item));
    }
    return {};
}

void FlowBuilder::addGap(int lines, bool keepWithNext)
{
    FlowItem gap;
    gap.kind = FlowItem::Kind::Gap;
    gap.height = lines * grid::pitch;
    gap.keepWithNext = keepWithNext;
    m_flow.items.push_back(gap);
}

void FlowBuilder::bindLastLines()
{
    int lines = 0;
    for (auto it = m_flow.items.rbegin(); it != m_flow.items.rend() && lines < 2; ++it) {
        if (it->kind != FlowItem::Kind::Line && it->kind != FlowItem::Kind::Gap)
            return;
        it->keepWithNext = true;
        lines += it->kind == FlowItem::Kind::Line ? 1 : 0;
    }
}

void FlowBuilder::tightenHead()
{
    qreal height = grid::pitch;
    for (const FlowItem &item : m_flow.items)
        height += item.height;
    const qreal room = grid::linesPerPage * grid::pitch + 1; // a point for the sums of fractions
    for (auto it = m_flow.items.rbegin(); it != m_flow.items.rend() && height > room; ++it)
        if (it->kind == FlowItem::Kind::Gap) {
            height -= it->height;
            it->height = 0;
        }
}

} // namespace xw::notice
