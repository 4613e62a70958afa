// The body of a notice and of its annexes: headings, paragraphs, tables. GB/T 9704-2012, 7.3.3 and 7.4 of the
// annexes.
#include "notice/layout/flow_builder.h"

#include "notice/layout/grid.h"
#include "notice/layout/picture_size.h"
#include "notice/layout/title_shape.h"
#include "notice/layout/wording.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qreal indent = 2 * grid::cell;
}

void FlowBuilder::startText()
{
    if (!m_headDone)
        tightenHead();
    m_headDone = true;
    if (m_block > 0 && std::holds_alternative<AnnexStart>(m_document.blocks[m_block - 1]))
        addGap(1, true);
}

FlowBuilder::Done FlowBuilder::add(const Heading &heading)
{
    startText();
    Runs runs = heading.runs;
    runs.insert(runs.begin(), {m_headings.next(heading.level), {}});
    const Role role = heading.level == 1 ? Role::HeiTi : heading.level == 2 ? Role::KaiTi : Role::FangSong;
    return addText(runs, {{role, grid::cell, Qt::black}, Align::Justify, indent, 0, true});
}

FlowBuilder::Done FlowBuilder::add(const Paragraph &paragraph)
{
    startText();
    return addText(paragraph.runs, {{Role::FangSong, grid::cell, Qt::black}, Align::Justify, indent, 0});
}

FlowBuilder::Done FlowBuilder::add(const Table &table)
{
    if (!table.caption.isEmpty()) {
        const Done done = addText({{table.caption, {}}},
                                  {{Role::FangSong, grid::smallSize, Qt::black}, Align::Center, 0, 0, true});
        if (!done)
            return done;
    }
    const TablePlan plan = planTable(table, m_landscape);
    if (plan.widths.empty())
        return {};
    if (!m_flow.items.empty() && m_flow.items.back().kind == FlowItem::Kind::Line) {
        addGap(1, true); // part of a line, so that the head of the table does not touch the text
        m_flow.items.back().height = table.caption.isEmpty() ? grid::tableGap : grid::captionGap;
    }
    const qreal tallest = grid::frame(m_landscape).area.height();
    const int block = static_cast<int>(m_block);
    TableFlow flow;
    auto head =
        TableBand::set(table.header, plan, m_setter, true, false, tallest, block, where() + u"表头"_s);
    if (!head)
        return tl::unexpected(head.error());
    flow.head = std::move(*head);
    const qreal left = tallest - flow.head.height(0, flow.head.rows());
    if (left < tallest / 4)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The head of a table fills the page"), {}}, where(),
                       {QT_TRANSLATE_NOOP("xw", "Shorten the head"), {}});
    auto body = TableBand::set(table.rows, plan, m_setter, false, table.totalRow, left, block, where());
    if (!body)
        return tl::unexpected(body.error());
    flow.body = std::move(*body);
    FlowItem item;
    item.kind = FlowItem::Kind::Table;
    item.table = static_cast<int>(m_flow.tables.size());
    m_flow.tables.push_back(std::move(flow));
    m_flow.items.push_back(std::move(item));
    return {};
}

FlowBuilder::Done FlowBuilder::add(const Picture &picture)
{
    startText();
    const QSizeF size = pictureSize(picture, width());
    FlowItem item;
    item.height = std::ceil(size.height() / grid::pitch) * grid::pitch;
    item.keepWithNext = !picture.caption.isEmpty();
    item.pictures.push_back({picture.bytes,
                             QRectF({(width() - size.width()) / 2, (item.height - size.height()) / 2}, size),
                             static_cast<int>(m_block)});
    m_flow.items.push_back(std::move(item));
    if (picture.caption.isEmpty())
        return {};
    return addText({{picture.caption, {}}},
                   {{Role::FangSong, grid::smallSize, Qt::black}, Align::Center, 0, 0});
}

FlowBuilder::Done FlowBuilder::add(const AnnexStart &annex)
{
    m_annex = annex.number;
    m_headings.restart();
    m_landscape = annexIsLandscape(m_document, m_block);
    FlowItem start;
    start.kind = FlowItem::Kind::PageStart;
    start.landscape = m_landscape;
    m_flow.items.push_back(start);
    const Done done =
        addText({{annexMark(annex), {}}}, {{Role::HeiTi, grid::cell, Qt::black}, Align::Left, 0, 0, true});
    if (!done)
        return done;
    addGap(1, true);
    return addText(shapedTitle({{annex.title, {}}}, width() / grid::titleSize),
                   {{Role::XiaoBiaoSong, grid::titleSize, Qt::black}, Align::Center, 0, 0, true});
}

} // namespace xw::notice
