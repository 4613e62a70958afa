#include "tables/sheet_choice.h"

#include "tables/header_finder.h"
#include "tables/said.h"

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr int kSureHits = 2; // known names that make a header beyond doubt

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

Result<size_t> chooseSheet(const std::vector<SheetEntry> &sheets, const QString &wanted,
                           const HeaderNames &names, const QString &where, const HeadReader &head)
{
    if (!wanted.isEmpty())
        return sheetNamed(sheets, wanted, where);
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

SheetContent contentOf(const std::vector<SheetEntry> &sheets, size_t chosen, Grid grid)
{
    SheetContent content{std::move(grid), sheets[chosen].name, {}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].hidden)
            content.sheets << sheets[i].name;
        else if (i != chosen)
            content.grid.problems.warn(0, -1, sheets[i].name, said::hiddenSheet(sheets[i].name));
    }
    return content;
}

} // namespace xw::tables
