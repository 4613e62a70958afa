// readTable(): a whole table, by the reader of its format.
#include "tables/table.h"

#include "tables/csv_reader.h"
#include "tables/table_builder.h"
#include "tables/table_file.h"
#include "tables/xls_reader.h"
#include "tables/xlsx_reader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr size_t kEveryRow = std::numeric_limits<size_t>::max();

Result<Table> csvTable(QFile &file, const QString &name, const ReadOptions &options)
{
    const Result<QByteArray> bytes = wholeFile(file, name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const HeaderNames names(options.knownHeaders);
    Result<CsvText> text = CsvText::whole(*bytes, name, options);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    CsvReader reader(*std::move(text), name, names, options);
    Grid grid;
    if (auto all = reader.read(grid, kEveryRow); !all)
        return tl::unexpected(std::move(all.error()));
    Table table;
    table.format = u"CSV"_s;
    table.encoding = reader.encoding();
    table.separator = reader.separator();
    if (Result<void> built = buildTable(table, std::move(grid), names, options, name); !built)
        return tl::unexpected(std::move(built.error()));
    return table;
}

Result<Table> sheetTable(Result<SheetContent> content, const QString &format, const QString &name,
                         const HeaderNames &names, const ReadOptions &options)
{
    if (!content)
        return tl::unexpected(std::move(content.error()));
    Table table;
    table.format = format;
    table.sheet = content->sheet;
    table.sheets = content->sheets;
    const QString where = name + u" › "_s + content->sheet;
    if (Result<void> built = buildTable(table, std::move(content->grid), names, options, where); !built)
        return tl::unexpected(std::move(built.error()));
    return table;
}

Result<Table> xlsxTable(QFile &file, const QString &name, const ReadOptions &options)
{
    const HeaderNames names(options.knownHeaders);
    return sheetTable(readXlsx(&file, name, names, options), u"XLSX"_s, name, names, options);
}

Result<Table> xlsTable(QFile &file, const QString &name, const ReadOptions &options)
{
    const Result<QByteArray> bytes = wholeFile(file, name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const HeaderNames names(options.knownHeaders);
    return sheetTable(readXls(*bytes, name, names, options), u"XLS"_s, name, names, options);
}
} // namespace

Result<Table> readTable(const QString &path, const ReadOptions &options)
{
    Result<TableFile> file = openTableFile(path, options.limits);
    if (!file)
        return tl::unexpected(file.error());
    Result<Table> table;
    switch (file->format) {
    case TableFile::Format::Xlsx:
        table = xlsxTable(*file->device, file->name, options);
        break;
    case TableFile::Format::Xls:
        table = xlsTable(*file->device, file->name, options);
        break;
    case TableFile::Format::Csv:
        table = csvTable(*file->device, file->name, options);
        break;
    }
    if (table)
        table->file = file->name;
    return table;
}

} // namespace xw::tables
