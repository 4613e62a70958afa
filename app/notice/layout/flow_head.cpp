// The head of a notice (版头, 标题, 主送机关): GB/T 9704-2012, 7.2 and 7.3.1-7.3.2.
#include "notice/layout/flow_builder.h"

#include "notice/layout/grid.h"
#include "notice/layout/issuer_mark.h"
#include "notice/layout/title_shape.h"

#include <cmath>

namespace xw::notice
{

void FlowBuilder::addRedRule(FlowItem &item, qreal y) const
{
    item.rules.push_back({{0, y}, {grid::upright().area.width(), y}, grid::redRuleWidth, issuerRed()});
}

FlowBuilder::Done FlowBuilder::add(const IssuerMark &mark)
{
    const MarkShape shape = shapeMark(mark.text);
    const TextStyle style{Role::XiaoBiaoSong, shape.size, issuerRed()};
    const Runs runs{{shape.lines.join(u'\n'), {}}};
    const auto letters = m_setter.letters(runs, style, where());
    if (!letters)
        return tl::unexpected(letters.error());
    FlowItem item;
    qreal top = grid::markTop;
    for (const Line &line : breakLines(*letters, width() * 2, width() * 2)) {
        m_setter.place(*letters, line, runs, style,
                       {0, top + 0.88 * shape.size, width(), Align::Center, static_cast<int>(m_block)},
                       item.runs);
        top += shape.size * 1.25;
    }
    const qreal bottom = top - shape.size * 0.25;
    item.height = std::ceil(bottom / grid::pitch) * grid::pitch;
    const bool numberFollows = m_block + 1 < m_document.blocks.size() &&
                               std::holds_alternative<DocumentNumber>(m_document.blocks[m_block + 1]);
    if (!numberFollows)
        addRedRule(item, bottom + grid::redRuleGap);
    m_redHead = true;
    m_flow.items.push_back(std::move(item));
    return {};
}

FlowBuilder::Done FlowBuilder::add(const DocumentNumber &number)
{
    addGap(2);
    const Done done = addText({{number.text, {}}}, {{Role::FangSong, grid::cell, Qt::black}, Align::Center});
    if (!done)
        return done;
    addRedRule(m_flow.items.back(), (grid::pitch + grid::cell) / 2 + grid::redRuleGap);
    m_redHead = true;
    return {};
}

FlowBuilder::Done FlowBuilder::add(const Title &title)
{
    if (m_redHead)
        addGap(2);
    return addText(shapedTitle(title.runs, width() / grid::titleSize),
                   {{Role::XiaoBiaoSong, grid::titleSize, Qt::black}, Align::Center, 0, 0, true});
}

FlowBuilder::Done FlowBuilder::add(const Addressee &addressee)
{
    addGap(1, true);
    return addText({{addressee.text, {}}},
                   {{Role::FangSong, grid::cell, Qt::black}, Align::Justify, 0, 0, true});
}

} // namespace xw::notice
