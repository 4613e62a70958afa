#include "tables/header/header_finder.h"

#include "tables/header/header_head.h"

#include <QHash>

#include <algorithm>

namespace xw::tables
{

namespace
{
int knownIn(const HeaderHead &head, int row, const HeaderNames &names)
{
    QSet<QString> seen;
    for (int column = 0; column < head.columns(); ++column) {
        const QString &text = head.text(row, column);
        if (names.knows(text))
            seen.insert(normalizedHeader(text));
    }
    return int(seen.size());
}

int originsIn(const HeaderHead &head, int row)
{
    int count = 0;
    for (int column = 0; column < head.columns(); ++column)
        count += head.isOrigin(row, column);
    return count;
}

// Without known names: titles are narrow and data comes after, so the first row of about full width is the
// header.
int firstWideRow(const HeaderHead &head)
{
    const int rows = std::min(head.rows(), HeaderHead::kRows);
    int widest = 0;
    for (int row = 0; row < rows; ++row)
        widest = std::max(widest, originsIn(head, row));
    for (int row = 0; row < rows; ++row)
        if (originsIn(head, row) * 3 >= widest * 2)
            return row;
    return 0;
}

// A merged header that went through a CSV: known names stand in the upper row over gaps of the lower, and in
// the lower under gaps, or under texts that are no known names, of the upper.
bool isSplit(const HeaderHead &head, int upper, int lower, const HeaderNames &names)
{
    if (upper < 0 || lower >= head.rows())
        return false;
    int above = 0, below = 0;
    for (int column = 0; column < head.columns(); ++column) {
        const bool knownAbove = names.knows(head.text(upper, column));
        if (knownAbove && !head.text(lower, column).isEmpty())
            return false;
        if (head.text(upper, column).isEmpty() && head.text(lower, column).isEmpty())
            continue;
        above += knownAbove;
        below += names.knows(head.text(lower, column));
    }
    return above > 0 && below > 0;
}

HeaderHead::Span headerRows(HeaderHead &head, int best, const HeaderNames &names, bool merged)
{
    if (merged)
        return head.bound(best);
    if (isSplit(head, best, best + 1, names)) {
        head.spread(best, best + 1);
        return {best, best + 1};
    }
    if (isSplit(head, best - 1, best, names)) {
        head.spread(best - 1, best);
        return {best - 1, best};
    }
    return {best, best};
}

/// The row with most known names; where no name is known, the first that is about as wide as the table.
int bestRow(const HeaderHead &head, const HeaderNames &names)
{
    int best = -1, bestHits = 0;
    for (int row = 0; row < std::min(head.rows(), HeaderHead::kRows); ++row) {
        const int hits = knownIn(head, row, names);
        if (hits > bestHits) {
            best = row;
            bestHits = hits;
        }
    }
    return best < 0 ? firstWideRow(head) : best;
}

/// -1: not among the first rows.
int rowNumbered(const Grid &grid, const HeaderHead &head, int number)
{
    for (int row = 0; row < std::min(head.rows(), HeaderHead::kRows); ++row)
        if (grid.rows[size_t(row)].number == number)
            return row;
    return -1;
}

QStringList partsOf(const HeaderHead &head, HeaderHead::Span span, int column)
{
    QStringList parts;
    for (int row = span.first; row <= span.last; ++row) {
        const QString &text = head.text(row, column);
        if (!text.isEmpty() && (parts.isEmpty() || parts.last() != text))
            parts << text;
    }
    return parts;
}

QStringList joinedNames(const HeaderHead &head, HeaderHead::Span span, const HeaderNames &known)
{
    std::vector<QStringList> columns;
    QHash<QString, int> lowest; // how many columns end in this part
    for (int column = 0; column < head.columns(); ++column) {
        columns.push_back(partsOf(head, span, column));
        if (!columns.back().isEmpty())
            ++lowest[columns.back().last()];
    }
    QStringList joined;
    for (const QStringList &parts : columns) {
        const QString together = parts.join(QString());
        if (parts.size() < 2 || known.knows(together))
            joined << together;
        else if (known.knows(parts.last()) && lowest.value(parts.last()) == 1)
            joined << parts.last();
        else
            joined << parts.join(u'/');
    }
    return joined;
}
} // namespace

std::optional<Header> findHeader(const Grid &grid, const HeaderNames &names, int byHand)
{
    HeaderHead head(grid);
    if (head.rows() == 0)
        return std::nullopt;
    const int best = byHand > 0 ? rowNumbered(grid, head, byHand) : bestRow(head, names);
    if (best < 0)
        return std::nullopt;
    const HeaderHead::Span span =
        byHand > 0 ? HeaderHead::Span{best, best} : headerRows(head, best, names, !grid.merges.empty());

    Header header;
    header.firstIndex = span.first;
    header.lastIndex = span.last;
    header.names = joinedNames(head, span, names);
    header.hits = int(std::count_if(header.names.cbegin(), header.names.cend(),
                                    [&](const QString &n) { return names.knows(n); }));
    return header;
}

} // namespace xw::tables
