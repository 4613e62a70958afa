#include "tables/xls/xls_reader.h"

#include "tables/header/header_head.h"
#include "tables/ole2_file.h"
#include "tables/said.h"
#include "tables/xls/xls_sheet.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr int kAllXlsRows = std::numeric_limits<int>::max();

Result<QByteArray> workbookStream(QByteArrayView bytes)
{
    const Result<Ole2File> file = Ole2File::open(bytes);
    if (!file)
        return tl::unexpected(file.error());
    if (file->has(u"EncryptedPackage"_s))
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "The file is protected by a password"), {}}, {},
                       office::saveWithoutPassword());
    if (file->has(u"Workbook"_s))
        return file->stream(u"Workbook"_s);
    if (file->has(u"Book"_s))
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "The workbook is older than Excel 97"), {}}, {},
                       said::saveAsXlsx());
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("xw", "The file is an old office file, but no workbook"), {}}, {},
                   said::saveAsXlsx());
}

Result<SheetContent> readStream(QByteArrayView stream, const QString &where, const HeaderNames &names,
                                const ReadOptions &options)
{
    const Result<XlsWorkbook> book = readXlsWorkbook(stream, options.limits);
    if (!book)
        return tl::unexpected(book.error());
    const HeadReader head = [&](size_t sheet) {
        return readXlsSheet(stream, book->starts[sheet], *book, options, HeaderHead::kRows);
    };
    const Result<std::vector<size_t>> chosen = chooseSheets(book->sheets, options, names, where, head);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return readSheets(book->sheets, *chosen, names, head, [&](size_t sheet) {
        Result<Grid> grid = readXlsSheet(stream, book->starts[sheet], *book, options, kAllXlsRows);
        if (!grid && grid.error().code != ErrorCode::Cancelled)
            grid.error().where = where + u" › "_s + book->sheets[sheet].name;
        return grid;
    });
}
} // namespace

Result<SheetContent> readXls(QByteArrayView bytes, const QString &where, const HeaderNames &names,
                             const ReadOptions &options)
{
    if (options.job)
        options.job->setTotal(bytes.size());
    const Result<QByteArray> stream = workbookStream(bytes);
    Result<SheetContent> content = stream ? readStream(*stream, where, names, options)
                                          : Result<SheetContent>(tl::unexpected(stream.error()));
    if (!content && content.error().where.isEmpty())
        content.error().where = where;
    if (content && options.job)
        options.job->setDone(bytes.size());
    return content;
}

} // namespace xw::tables
