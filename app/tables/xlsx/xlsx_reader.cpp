#include "tables/xlsx/xlsx_reader.h"

#include "tables/header/header_head.h"
#include "tables/xlsx/xlsx_sheet.h"
#include "tables/xlsx/xlsx_workbook.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr int kAllRows = std::numeric_limits<int>::max();

class XlsxReader
{
public:
    XlsxReader(office::ZipPackage package, XlsxWorkbook workbook, const QString &where,
               const ReadOptions &options)
        : m_package(std::move(package)), m_workbook(std::move(workbook)), m_where(where), m_options(options)
    {
    }
    Result<SheetContent> read(const HeaderNames &names);

private:
    template <class Read>
    [[nodiscard]] auto readMember(const QString &member, Read read)
        -> decltype(read(std::declval<office::ByteSource &>()));
    [[nodiscard]] Result<void> readBook();
    [[nodiscard]] Result<Grid> grid(size_t sheet, int mostRows);

    office::ZipPackage m_package;
    XlsxWorkbook m_workbook;
    QString m_where;
    const ReadOptions &m_options;
    XlsxBook m_book;
};

// Errors of a part get the part's place; those of the package have it already.
template <class Read>
auto XlsxReader::readMember(const QString &member, Read read)
    -> decltype(read(std::declval<office::ByteSource &>()))
{
    Result<std::unique_ptr<office::ByteSource>> source = m_package.openMember(member);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    auto result = read(**source);
    if (!result && result.error().where.isEmpty())
        result.error().where = m_where + u" › "_s + member;
    return result;
}

Result<void> XlsxReader::readBook()
{
    m_book.epoch = m_workbook.from1904 ? NumberFormat::Epoch::Of1904 : NumberFormat::Epoch::Of1900;
    if (m_package.has(m_workbook.styles)) {
        Result<XlsxStyles> styles =
            readMember(m_workbook.styles, [](office::ByteSource &source) { return readStyles(source); });
        if (!styles)
            return tl::unexpected(std::move(styles.error()));
        m_book.styles = std::move(*styles);
    }
    if (m_package.has(m_workbook.strings)) {
        Result<XlsxStrings> strings = readMember(m_workbook.strings, [this](office::ByteSource &source) {
            return readStrings(source, m_options.limits);
        });
        if (!strings)
            return tl::unexpected(std::move(strings.error()));
        m_book.strings = std::move(*strings);
    }
    return {};
}

Result<Grid> XlsxReader::grid(size_t sheet, int mostRows)
{
    Result<Grid> grid = readMember(m_workbook.members.at(qsizetype(sheet)), [&](office::ByteSource &source) {
        return readSheet(source, m_book, m_options.limits, mostRows);
    });
    if (!grid && grid.error().code != ErrorCode::Cancelled)
        grid.error().where = m_where + u" › "_s + m_workbook.sheets[sheet].name;
    return grid;
}

Result<SheetContent> XlsxReader::read(const HeaderNames &names)
{
    if (Result<void> book = readBook(); !book)
        return tl::unexpected(std::move(book.error()));
    const HeadReader head = [this](size_t i) { return grid(i, HeaderHead::kRows); };
    const Result<std::vector<size_t>> chosen =
        chooseSheets(m_workbook.sheets, m_options, names, m_where, head);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (m_options.job) {
        qint64 total = m_package.claimedSize(m_workbook.strings);
        for (const size_t sheet : *chosen)
            total += m_package.claimedSize(m_workbook.members.at(qsizetype(sheet)));
        m_options.job->setTotal(total);
    }
    Result<SheetContent> content =
        readSheets(m_workbook.sheets, *chosen, names, head, [this](size_t i) { return grid(i, kAllRows); });
    if (content && m_options.job)
        m_options.job->setDone(m_options.job->total());
    return content;
}
} // namespace

Result<SheetContent> readXlsx(QIODevice *device, const QString &where, const HeaderNames &names,
                              const ReadOptions &options)
{
    Result<office::ZipPackage> package = office::ZipPackage::open(device, where, options.limits, options.job);
    if (!package)
        return tl::unexpected(std::move(package.error()));
    Result<XlsxWorkbook> workbook = readWorkbook(*package, where);
    if (!workbook)
        return tl::unexpected(std::move(workbook.error()));
    return XlsxReader(std::move(*package), std::move(*workbook), where, options).read(names);
}

} // namespace xw::tables
