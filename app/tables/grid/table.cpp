// readTable(): a whole table, by the reader of its format.
#include "tables/table.h"

#include "tables/csv/csv_reader.h"
#include "tables/grid/table_builder.h"
#include "tables/said.h"
#include "tables/sheet/table_file.h"
#include "tables/xls/xls_reader.h"
#include "tables/xlsx/xlsx_reader.h"

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

// The rows of a further sheet, each cell under the header of its name.
void append(Table &table, Table &&next, int offset)
{
    QHash<QString, size_t> places;
    for (qsizetype i = 0; i < table.headers.size(); ++i)
        places.insert(normalizedHeader(table.headers.at(i)), size_t(i));
    std::vector<size_t> targets;
    for (const QString &header : next.headers) {
        const auto known = places.constFind(normalizedHeader(header));
        targets.push_back(known == places.cend() ? size_t(table.headers.size()) : *known);
        if (known == places.cend())
            table.headers << header;
    }
    for (Row &row : next.rows) {
        std::vector<QString> cells(size_t(table.headers.size()));
        for (size_t column = 0; column < row.cells.size(); ++column)
            cells[targets[column]] = std::move(row.cells[column]);
        table.rows.push_back({row.number + offset, std::move(cells)});
    }
    for (Problem &problem : next.problems) {
        problem.row += offset;
        table.problems.push_back(std::move(problem));
    }
}

Result<Table> sheetTable(Result<SheetContent> content, const QString &format, const QString &name,
                         const HeaderNames &names, const ReadOptions &options)
{
    if (!content)
        return tl::unexpected(std::move(content.error()));
    Table table;
    int offset = 0;
    for (SheetContent::Part &part : content->parts) {
        const QString where = name + u" › "_s + part.sheet;
        Table one;
        if (Result<void> built = buildTable(one, std::move(part.grid), names, options, where); !built)
            return tl::unexpected(std::move(built.error()));
        if (offset == 0)
            table = std::move(one);
        else
            append(table, std::move(one), offset);
        if (qint64(table.rows.size()) > options.limits.rows)
            return failure(ErrorCode::TooLarge,
                           {QT_TRANSLATE_NOOP("xw", "The sheet has more than %1 rows"),
                            {QString::number(options.limits.rows)}},
                           where, said::splitIt());
        offset += Table::kRowsASheet;
        if (content->parts.size() > 1)
            table.readSheets << part.sheet;
    }
    for (Row &row : table.rows)
        row.cells.resize(size_t(table.headers.size()));
    table.format = format;
    table.sheet = content->parts.front().sheet;
    table.sheets = content->sheets;
    table.unreadSheets = content->unreadSheets;
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

Table::Place Table::placeOf(int row) const
{
    if (readSheets.isEmpty())
        return {{}, row};
    return {readSheets.value(row / kRowsASheet), row % kRowsASheet};
}

QString Table::rowName(int row) const
{
    const Place place = placeOf(row);
    return place.sheet.isEmpty() ? QString::number(place.row)
                                 : place.sheet + u'!' + QString::number(place.row);
}

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
