#include "tables/xlsx_reader.h"

#include "tables/header_finder.h"
#include "tables/header_head.h"
#include "tables/xlsx_sheet.h"
#include "tables/xlsx_workbook.h"

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
    XlsxReader(ZipPackage package, XlsxWorkbook workbook, const QString &where, const ReadOptions &options)
        : m_package(std::move(package)), m_workbook(std::move(workbook)), m_where(where), m_options(options)
    {
    }
    Result<SheetContent> read(const HeaderNames &names);

private:
    template <class Read>
    [[nodiscard]] auto readMember(const QString &member, Read read)
        -> decltype(read(std::declval<ByteSource &>()));
    [[nodiscard]] Result<void> readBook();
    [[nodiscard]] Result<const XlsxSheet *> chosenSheet(const HeaderNames &names);
    [[nodiscard]] Result<const XlsxSheet *> namedSheet() const;
    [[nodiscard]] Result<Grid> grid(const XlsxSheet &sheet, int mostRows);

    ZipPackage m_package;
    XlsxWorkbook m_workbook;
    QString m_where;
    const ReadOptions &m_options;
    XlsxBook m_book;
};

// Errors of a part get the part's place; those of the package have it already.
template <class Read>
auto XlsxReader::readMember(const QString &member, Read read) -> decltype(read(std::declval<ByteSource &>()))
{
    Result<std::unique_ptr<ByteSource>> source = m_package.openMember(member);
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
            readMember(m_workbook.styles, [](ByteSource &source) { return readStyles(source); });
        if (!styles)
            return tl::unexpected(std::move(styles.error()));
        m_book.styles = std::move(*styles);
    }
    if (m_package.has(m_workbook.strings)) {
        Result<XlsxStrings> strings = readMember(
            m_workbook.strings, [this](ByteSource &source) { return readStrings(source, m_options.limits); });
        if (!strings)
            return tl::unexpected(std::move(strings.error()));
        m_book.strings = std::move(*strings);
    }
    return {};
}

Result<Grid> XlsxReader::grid(const XlsxSheet &sheet, int mostRows)
{
    Result<Grid> grid = readMember(sheet.member, [&](ByteSource &source) {
        return readSheet(source, m_book, m_options.limits, mostRows);
    });
    if (!grid && grid.error().code != ErrorCode::Cancelled)
        grid.error().where = m_where + u" › "_s + sheet.name;
    return grid;
}

Result<const XlsxSheet *> XlsxReader::namedSheet() const
{
    QStringList known;
    for (const XlsxSheet &sheet : m_workbook.sheets) {
        if (sheet.name.trimmed().compare(m_options.sheet.trimmed(), Qt::CaseInsensitive) == 0)
            return &sheet;
        known << sheet.name;
    }
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("xw", "The workbook has no sheet %1"), {m_options.sheet}}, m_where,
                   {QT_TRANSLATE_NOOP("xw", "Its sheets are: %1"), {known.join(u", "_s)}});
}

Result<const XlsxSheet *> XlsxReader::chosenSheet(const HeaderNames &names)
{
    if (!m_options.sheet.isEmpty())
        return namedSheet();
    std::vector<const XlsxSheet *> visible;
    for (const XlsxSheet &sheet : m_workbook.sheets)
        if (!sheet.hidden)
            visible.push_back(&sheet);
    if (visible.empty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The workbook has no visible sheet"), {}},
                       m_where, {QT_TRANSLATE_NOOP("xw", "Name the sheet that is to be read"), {}});
    if (visible.size() == 1)
        return visible.front();
    const XlsxSheet *best = nullptr;
    int bestHits = -1;
    for (const XlsxSheet *sheet : visible) {
        const Result<Grid> head = grid(*sheet, HeaderHead::kRows);
        if (!head)
            return tl::unexpected(head.error());
        const std::optional<Header> header = findHeader(*head, names);
        if (header && header->hits > bestHits) {
            best = sheet;
            bestHits = header->hits;
        }
        if (bestHits >= 2)
            break;
    }
    return best ? best : visible.front();
}

Result<SheetContent> XlsxReader::read(const HeaderNames &names)
{
    if (Result<void> book = readBook(); !book)
        return tl::unexpected(std::move(book.error()));
    const Result<const XlsxSheet *> sheet = chosenSheet(names);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (m_options.job)
        m_options.job->setTotal(m_package.claimedSize(m_workbook.strings) +
                                m_package.claimedSize((*sheet)->member));
    Result<Grid> whole = grid(**sheet, kAllRows);
    if (!whole)
        return tl::unexpected(std::move(whole.error()));
    SheetContent content{std::move(*whole), (*sheet)->name, {}};
    for (const XlsxSheet &other : m_workbook.sheets) {
        if (!other.hidden)
            content.sheets << other.name;
        else if (&other != *sheet)
            content.grid.problems.warn(
                0, -1, other.name,
                {QT_TRANSLATE_NOOP("xw", "Sheet %1 is hidden and was not read"), {other.name}});
    }
    if (m_options.job)
        m_options.job->setDone(m_options.job->total());
    return content;
}
} // namespace

Result<SheetContent> readXlsx(QIODevice *device, const QString &where, const HeaderNames &names,
                              const ReadOptions &options)
{
    Result<ZipPackage> package = ZipPackage::open(device, where, options.limits, options.job);
    if (!package)
        return tl::unexpected(std::move(package.error()));
    Result<XlsxWorkbook> workbook = readWorkbook(*package, where, options.limits);
    if (!workbook)
        return tl::unexpected(std::move(workbook.error()));
    return XlsxReader(std::move(*package), std::move(*workbook), where, options).read(names);
}

} // namespace xw::tables
