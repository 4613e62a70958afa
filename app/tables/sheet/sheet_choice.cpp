#include "tables/sheet/sheet_choice.h"

#include "tables/header/header_finder.h"
#include "tables/said.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr int kSureHits = 2;           // known names that make a header beyond doubt
constexpr size_t kMostLookedAt = 1000; // sheets
constexpr size_t kMostRead = 200;

Result<size_t> sheetNamed(const std::vector<SheetEntry> &sheets, const QString &wanted, const QString &where)
{
    QStringList known;
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].name.trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
        known << sheets[i].name;
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The workbook has no sheet %1"), {wanted}},
                   where, {QT_TRANSLATE_NOOP("xw", "Its sheets are: %1"), {known.join(u", "_s)}});
}
} // namespace

namespace
{
Result<size_t> bestSheet(const std::vector<SheetEntry> &sheets, const HeaderNames &names,
                         const QString &where, const HeadReader &head)
{
    std::vector<size_t> visible;
    for (size_t i = 0; i < sheets.size(); ++i)
        if (!sheets[i].hidden)
            visible.push_back(i);
    if (visible.empty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The workbook has no visible sheet"), {}},
                       where, {QT_TRANSLATE_NOOP("xw", "Name the sheet that is to be read"), {}});
    if (visible.size() == 1)
        return visible.front();
    size_t best = visible.front();
    int bestHits = -1;
    for (size_t sheet : visible) {
        const Result<Grid> grid = head(sheet);
        if (!grid)
            return tl::unexpected(grid.error());
        const std::optional<Header> header = findHeader(*grid, names);
        if (header && header->hits > bestHits) {
            best = sheet;
            bestHits = header->hits;
        }
        if (bestHits >= kSureHits)
            break;
    }
    return best;
}

// The columns of a header, whatever their order.
QSet<QString> columnsOf(const Header &header)
{
    QSet<QString> columns;
    for (const QString &name : header.names)
        if (!name.isEmpty())
            columns.insert(normalizedHeader(name));
    return columns;
}

/// What a sheet holds beside a list that is read.
enum class Beside { Nothing, SameColumns, OtherList, GoesOn, Text };

class SheetComparison
{
public:
    SheetComparison(const HeaderNames &names, const HeadReader &head, size_t chosen)
        : m_names(names), m_head(head)
    {
        const Result<Grid> grid = head(chosen);
        if (grid)
            m_header = findHeader(*grid, names);
    }

    [[nodiscard]] Beside compare(size_t sheet) const
    {
        const Result<Grid> grid = m_head(sheet);
        if (!grid)
            return Beside::Text;
        if (grid->rows.empty())
            return Beside::Nothing;
        const std::optional<Header> header = findHeader(*grid, m_names);
        if (!header || !m_header)
            return Beside::Text;
        const QSet<QString> ours = columnsOf(*m_header), theirs = columnsOf(*header);
        if (theirs == ours)
            return Beside::SameColumns;
        if (header->hits >= kSureHits)
            return Beside::OtherList;
        const std::vector<QString> &first = grid->rows.front().cells;
        const auto filled =
            std::count_if(first.begin(), first.end(), [](const QString &cell) { return !cell.isEmpty(); });
        const bool isAsWide = filled > 1 && filled * 3 >= ours.size() * 2 && filled <= ours.size() + 1;
        return isAsWide && header->hits == 0 ? Beside::GoesOn : Beside::Text;
    }

private:
    const HeaderNames &m_names;
    const HeadReader &m_head;
    std::optional<Header> m_header;
};

Message notRead(Beside what, const QString &sheet)
{
    switch (what) {
    case Beside::SameColumns:
        return {QT_TRANSLATE_NOOP(
                    "xw", "Sheet %1 has the same columns and was not read: choose it too, or all sheets"),
                {sheet}};
    case Beside::OtherList:
        return {QT_TRANSLATE_NOOP("xw", "Sheet %1 holds a list too and was not read"), {sheet}};
    case Beside::GoesOn:
        return {QT_TRANSLATE_NOOP("xw",
                                  "Sheet %1 seems to go on with the list, without a header: it was not read"),
                {sheet}};
    default:
        return {QT_TRANSLATE_NOOP("xw", "Sheet %1 was not read"), {sheet}};
    }
}
} // namespace

Result<std::vector<size_t>> chooseSheets(const std::vector<SheetEntry> &sheets, const ReadOptions &options,
                                         const HeaderNames &names, const QString &where,
                                         const HeadReader &head)
{
    const Result<size_t> first = options.sheet.isEmpty() ? bestSheet(sheets, names, where, head)
                                                         : sheetNamed(sheets, options.sheet, where);
    if (!first)
        return tl::unexpected(first.error());
    std::vector<size_t> chosen{*first};
    const auto isChosen = [&](size_t sheet) {
        return std::find(chosen.begin(), chosen.end(), sheet) != chosen.end();
    };
    if (options.moreSheets.isEmpty() && !options.everySheet)
        return chosen;
    const SheetComparison comparison(names, head, *first);
    for (const QString &name : options.moreSheets) {
        const Result<size_t> sheet = sheetNamed(sheets, name, where);
        if (!sheet)
            return tl::unexpected(sheet.error());
        if (isChosen(*sheet))
            continue;
        if (comparison.compare(*sheet) != Beside::SameColumns)
            return failure(ErrorCode::Format,
                           {QT_TRANSLATE_NOOP("xw", "Sheets %1 and %2 have different columns"),
                            {sheets[*first].name, sheets[*sheet].name}},
                           where, {QT_TRANSLATE_NOOP("xw", "Read them one after the other"), {}});
        chosen.push_back(*sheet);
    }
    for (size_t sheet = 0; options.everySheet && sheet < std::min(sheets.size(), kMostLookedAt); ++sheet)
        if (!sheets[sheet].hidden && !isChosen(sheet) && comparison.compare(sheet) == Beside::SameColumns)
            chosen.push_back(sheet);
    if (chosen.size() > kMostRead)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "More than %1 sheets cannot be read as one list"),
                        {QString::number(kMostRead)}},
                       where, said::splitIt());
    if (options.sheet.isEmpty())
        std::sort(chosen.begin(), chosen.end());
    return chosen;
}

Result<SheetContent> readSheets(const std::vector<SheetEntry> &sheets, const std::vector<size_t> &chosen,
                                const HeaderNames &names, const HeadReader &head, const SheetReading &read)
{
    SheetContent content;
    for (const size_t sheet : chosen) {
        Result<Grid> grid = read(sheet);
        if (!grid)
            return tl::unexpected(std::move(grid.error()));
        content.parts.push_back({sheets[sheet].name, std::move(*grid)});
    }
    ProblemLog &problems = content.parts.front().grid.problems;
    const auto isChosen = [&](size_t sheet) {
        return std::find(chosen.begin(), chosen.end(), sheet) != chosen.end();
    };
    std::optional<SheetComparison> comparison; // made where there is something to compare
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].hidden)
            content.sheets << sheets[i].name;
        if (isChosen(i) || i >= kMostLookedAt)
            continue;
        if (sheets[i].hidden) {
            problems.warn(0, -1, sheets[i].name, said::hiddenSheet(sheets[i].name));
            continue;
        }
        if (!comparison)
            comparison.emplace(names, head, chosen.front());
        const Beside what = comparison->compare(i);
        if (what == Beside::Nothing)
            continue;
        problems.warn(0, -1, sheets[i].name, notRead(what, sheets[i].name));
        if (what != Beside::Text)
            content.unreadSheets << sheets[i].name;
    }
    return content;
}

} // namespace xw::tables
