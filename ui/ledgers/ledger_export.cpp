#include "ui/ledgers/ledger_export.h"

#include "base/whole_file.h"
#include "notice/writers.h"
#include "tables/table.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

Result<QByteArray> workbook(const LedgerSheetData &data)
{
    using namespace notice;
    const auto rowOf = [](const auto &texts) {
        TableRow row;
        for (const QString &text : texts)
            row.push_back({{{text, {}}}, 1, 1, Align::Left, false});
        return row;
    };
    Table table;
    table.widths.assign(size_t(data.headings.size()), 16);
    table.header.push_back(rowOf(data.headings));
    for (const std::vector<QString> &row : data.rows)
        table.rows.push_back(rowOf(row));
    NoticeDocument document;
    document.title = data.title;
    document.date = data.day;
    document.blocks.push_back(AnnexStart{1, true, data.title, data.title});
    document.blocks.push_back(std::move(table));
    return writeAnnexXlsx(document, 0);
}

} // namespace

Result<int> exportLedger(const LedgerSheetData &data, const QString &path)
{
    const Result<QByteArray> bytes = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
                                         ? workbook(data)
                                         : Result<QByteArray>(tables::toCsv(data.headings, data.rows));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}}).map([&] {
        return int(data.rows.size());
    });
}

} // namespace xw::ui
