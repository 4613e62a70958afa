#include "notice/layout/paginator.h"

#include "notice/layout/grid.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qreal gridSlack = 0.01; // what rounding may add to a height

/// Rows from `first` that start a page together.
int groupEnd(const TableBand &body, int first)
{
    int end = first + 1;
    while (end < body.rows() && !body.mayStartPage(end))
        ++end;
    return end;
}
/// Rows that stand under a table's head at least where it begins: one alone at the foot of a page is as odd
/// as at the top.
int firstRows(const TableBand &body)
{
    if (body.rows() == 0)
        return 0;
    const int end = groupEnd(body, 0);
    return end < body.rows() ? groupEnd(body, end) : end;
}
} // namespace

qreal Paginator::room() const
{
    return grid::frame(m_landscape).area.height();
}

void Paginator::startPage(bool landscape)
{
    m_landscape = landscape;
    m_layout.pages.emplace_back();
    m_layout.pages.back().landscape = landscape;
    m_y = 0;
}

/// Lines start on the grid, whatever stood above them.
void Paginator::snap()
{
    m_y = std::ceil(m_y / grid::pitch - gridSlack) * grid::pitch;
}

size_t Paginator::chainEnd(size_t first) const
{
    size_t end = first;
    while (end + 1 < m_flow.items.size() && m_flow.items[end].keepWithNext &&
           m_flow.items[end + 1].kind != FlowItem::Kind::PageStart)
        ++end;
    return end + 1;
}

qreal Paginator::chainHeight(size_t first, size_t end) const
{
    qreal height = 0;
    for (size_t i = first; i < end; ++i) {
        const FlowItem &item = m_flow.items[i];
        if (item.kind == FlowItem::Kind::Table) {
            const TableFlow &table = m_flow.tables[static_cast<size_t>(item.table)];
            height += table.head.height(0, table.head.rows());
            if (table.body.rows() > 0)
                height += table.body.height(0, firstRows(table.body));
        } else {
            height += item.height;
        }
    }
    return height;
}

Result<void> Paginator::run()
{
    startPage(!m_flow.items.empty() && m_flow.items.front().landscape);
    size_t i = 0;
    while (i < m_flow.items.size()) {
        const FlowItem &item = m_flow.items[i];
        if (item.kind == FlowItem::Kind::PageStart) {
            if (m_layout.pages.size() > 1 || !m_layout.pages.back().runs.empty())
                startPage(item.landscape);
            ++i;
            continue;
        }
        const size_t end = chainEnd(i);
        if (item.kind != FlowItem::Kind::Table)
            snap();
        const qreal height = chainHeight(i, end);
        if (m_y > 0 && m_y + height > room() + gridSlack && height <= room() + gridSlack)
            startPage(m_landscape);
        for (; i < end; ++i)
            placeItem(i);
    }
    return numberPages();
}

void Paginator::placeItem(size_t index)
{
    const FlowItem &item = m_flow.items[index];
    const FlowItem *next = index + 1 < m_flow.items.size() ? &m_flow.items[index + 1] : nullptr;
    switch (item.kind) {
    case FlowItem::Kind::PageStart:
        return;
    case FlowItem::Kind::Table:
        placeTable(m_flow.tables[static_cast<size_t>(item.table)],
                   next && next->kind == FlowItem::Kind::Bottom && !m_landscape ? next->height : 0);
        return;
    case FlowItem::Kind::Bottom:
        placeBottom(item);
        return;
    case FlowItem::Kind::Gap:
        if (m_y > 0)
            m_y += item.height;
        return;
    case FlowItem::Kind::Line:
        snap();
        if (m_y > 0 && m_y + item.height > room() + gridSlack)
            startPage(m_landscape);
        placeAt(item, m_y);
        m_y += item.height;
        return;
    }
}

void Paginator::placeAt(const FlowItem &item, qreal y)
{
    Page &page = m_layout.pages.back();
    const QPointF origin = grid::frame(m_landscape).area.topLeft() + QPointF(0, y);
    for (PlacedRun run : item.runs) {
        run.baseline += origin;
        if (item.signature)
            m_layout.signatureRect |= QRectF(run.baseline.x(), origin.y(), run.width, item.height);
        page.runs.push_back(std::move(run));
    }
    for (PlacedRule rule : item.rules) {
        rule.from += origin;
        rule.to += origin;
        page.rules.push_back(rule);
    }
    for (PlacedPicture picture : item.pictures) {
        picture.rect.translate(origin);
        page.pictures.push_back(std::move(picture));
    }
    if (item.signature)
        m_layout.signaturePage = static_cast<int>(m_layout.pages.size()) - 1;
}

void Paginator::placeTable(const TableFlow &table, qreal below)
{
    const qreal head = table.head.height(0, table.head.rows());
    const auto drawHead = [&](bool again) {
        table.head.draw(0, table.head.rows(), grid::frame(m_landscape).area.topLeft() + QPointF(0, m_y),
                        m_layout.pages.back(), again);
        m_y += head;
    };
    int row = 0;
    const int rows = table.body.rows();
    if (m_y > 0 && m_y + head + table.body.height(0, firstRows(table.body)) > room() + gridSlack)
        startPage(m_landscape);
    drawHead(false);
    while (row < rows) {
        int end = row;
        int lastGroup = row;
        while (end < rows) {
            const int next = groupEnd(table.body, end);
            if (m_y + table.body.height(row, next) > room() + gridSlack)
                break;
            lastGroup = end;
            end = next;
        }
        if (end == rows && lastGroup > row && m_y + table.body.height(row, end) + below > room() + gridSlack)
            end = lastGroup;
        // One row alone on the next page, a total most of all, takes the row before it along.
        if (end < rows && groupEnd(table.body, end) == rows && lastGroup > row)
            end = lastGroup;
        // A group that no page holds is cut between its rows.
        if (end == row && m_y <= head + gridSlack) {
            end = row + 1;
            while (end < rows && m_y + table.body.height(row, end + 1) <= room() + gridSlack)
                ++end;
        }
        table.body.draw(row, end, grid::frame(m_landscape).area.topLeft() + QPointF(0, m_y),
                        m_layout.pages.back());
        m_y += table.body.height(row, end);
        row = end;
        if (row < rows) {
            startPage(m_landscape);
            drawHead(true);
        }
    }
}

void Paginator::placeBottom(const FlowItem &item)
{
    if (m_landscape || m_y + item.height > room() + gridSlack)
        startPage(false);
    m_y = room() - item.height;
    placeAt(item, m_y);
    m_y = room();
}

Result<void> Paginator::numberPages()
{
    const TextStyle style{Role::SongTi, grid::smallSize, Qt::black};
    const grid::Frame sheet = grid::upright();
    // 7 mm from the type area to the dash, which stands 0.38 of the letter size over the baseline.
    const qreal baseline = sheet.area.bottom() + grid::pageNumberDrop + 0.38 * grid::smallSize;
    for (size_t i = 0; i < m_layout.pages.size(); ++i) {
        Page &page = m_layout.pages[i];
        const Runs runs{{u"— %1 —"_s.arg(i + 1), {}}};
        const auto letters = m_setter.letters(runs, style, {});
        if (!letters)
            return tl::unexpected(letters.error());
        const bool odd = i % 2 == 0;
        const LinePlace place{sheet.area.left() + grid::smallSize, baseline,
                              sheet.area.width() - 2 * grid::smallSize, odd ? Align::Right : Align::Left, -1};
        const Line line{0, static_cast<qsizetype>(letters->size()), widthOf(*letters), true};
        const size_t before = page.runs.size();
        m_setter.place(*letters, line, runs, style, place, page.runs);
        if (!page.landscape)
            continue;
        // The same corner of the same sheet, seen after it was turned clockwise.
        for (size_t r = before; r < page.runs.size(); ++r) {
            PlacedRun &run = page.runs[r];
            run.baseline = {sheet.sheet.height() - run.baseline.y(), run.baseline.x()};
            run.turn = 90;
        }
    }
    return {};
}

} // namespace xw::notice
