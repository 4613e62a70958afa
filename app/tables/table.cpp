// readTable(): opens the file, sees what it is, and hands it to its reader.
#include "tables/table.h"

#include "tables/csv_reader.h"
#include "tables/said.h"
#include "tables/sniff.h"
#include "tables/table_builder.h"
#include "tables/xls_reader.h"
#include "tables/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr qint64 kHead = 4096; // bytes

tl::unexpected<Error> notATable(Message summary, const QString &where)
{
    return failure(ErrorCode::Unsupported, std::move(summary), where, said::saveAsXlsx());
}

Result<QByteArray> wholeFile(QFile &file, const QString &name)
{
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read %1"), {name}}, file.fileName(),
                       {QT_TRANSLATE_NOOP("xw", "Copy it to this computer and try again"), {}},
                       file.errorString());
    return bytes;
}

Result<Table> csvTable(QFile &file, const QString &name, const ReadOptions &options)
{
    const Result<QByteArray> bytes = wholeFile(file, name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const HeaderNames names(options.knownHeaders);
    Result<CsvContent> content = readCsv(*bytes, name, names, options);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    Table table;
    table.format = u"CSV"_s;
    table.encoding = content->encoding;
    table.separator = content->separator;
    if (Result<void> built = buildTable(table, std::move(content->grid), names, options.limits, name); !built)
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
    if (Result<void> built = buildTable(table, std::move(content->grid), names, options.limits, where);
        !built)
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
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no file %1"), {name}}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open %1"), {name}}, path,
            {QT_TRANSLATE_NOOP("xw", "Check that you may read it and that no other program holds it"), {}},
            file.errorString());
    if (file.size() > options.limits.fileBytes)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The file is larger than %1 MB"),
                        {QString::number(options.limits.fileBytes >> 20)}},
                       name, said::splitIt());
    Result<Table> table;
    switch (sniff(file.peek(kHead))) {
    case FileKind::Empty:
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is empty"), {}}, name);
    case FileKind::Zip:
        table = xlsxTable(file, name, options);
        break;
    case FileKind::Ole2:
        table = xlsTable(file, name, options);
        break;
    case FileKind::Html:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a web page, whatever its name says"), {}},
                         name);
    case FileKind::SpreadsheetXml:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is an Excel 2003 XML workbook"), {}}, name);
    case FileKind::Pdf:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a PDF"), {}}, name);
    case FileKind::Rtf:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a text document (RTF)"), {}}, name);
    case FileKind::Text:
        table = csvTable(file, name, options);
        break;
    }
    if (table)
        table->file = name;
    return table;
}

} // namespace xw::tables
