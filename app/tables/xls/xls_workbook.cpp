#include "tables/xls/xls_workbook.h"

#include "tables/grid/cell_text.h"
#include "tables/grid/grid_builder.h"
#include "tables/said.h"
#include "tables/xls/biff_stream.h"

#include <QHash>

namespace xw::tables
{

namespace
{
constexpr quint16 kBiff8 = 0x0600, kGlobals = 0x0005;

class GlobalsReader
{
public:
    GlobalsReader(QByteArrayView stream, const Limits &limits) : m_records(stream), m_limits(limits) {}
    Result<XlsWorkbook> read();

private:
    Result<void> record();
    Result<void> texts();
    void sheet();
    void formatsOfStyles();

    BiffStream m_records;
    const Limits &m_limits;
    XlsWorkbook m_book;
    QHash<int, NumberFormat> m_formats;
    std::vector<int> m_styles; // format numbers
};

Result<XlsWorkbook> GlobalsReader::read()
{
    if (!m_records.next() || m_records.kind() != Biff::BeginPart)
        return brokenSheet("no workbook globals");
    const quint16 version = m_records.data().u16(), part = m_records.data().u16();
    if (version != kBiff8 || part != kGlobals)
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "The workbook is older than Excel 97"), {}}, {},
                       said::saveAsXlsx());
    while (m_records.next() && m_records.kind() != Biff::EndOfPart)
        if (Result<void> done = record(); !done)
            return tl::unexpected(std::move(done.error()));
    if (m_records.kind() != Biff::EndOfPart)
        return brokenSheet("workbook globals without an end");
    formatsOfStyles();
    return std::move(m_book);
}

Result<void> GlobalsReader::record()
{
    switch (m_records.kind()) {
    case Biff::FilePass:
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "The file is protected by a password"), {}}, {},
                       office::saveWithoutPassword());
    case Biff::Epoch:
        if (m_records.data().u16() == 1)
            m_book.epoch = NumberFormat::Epoch::Of1904;
        break;
    case Biff::Format: {
        const int number = m_records.data().u16();
        m_formats.insert(number, NumberFormat::parse(m_records.text()));
        break;
    }
    case Biff::CellStyle:
        m_records.data().skip(2); // font
        m_styles.push_back(m_records.data().u16());
        break;
    case Biff::Sheet:
        sheet();
        break;
    case Biff::SharedTexts:
        return texts();
    default:
        break;
    }
    return {};
}

void GlobalsReader::sheet()
{
    const qsizetype start = m_records.data().u32();
    const quint8 visibility = m_records.data().u8() & 3;
    const quint8 kind = m_records.data().u8();
    if (kind != 0) // charts, macros
        return;
    m_book.sheets.push_back({m_records.shortText(), visibility != 0});
    m_book.starts.push_back(start);
}

Result<void> GlobalsReader::texts()
{
    m_records.data().skip(4); // how often they are used
    const quint32 count = m_records.data().u32();
    qint64 characters = 0;
    for (quint32 i = 0; i < count; ++i) {
        m_records.continueIfEmpty();
        if (m_records.data().left() <= 0)
            break; // fewer than claimed: cells that refer to the others say so
        const QString text = m_records.text();
        if (text.size() > m_limits.cellCharacters)
            return tooLarge(QT_TRANSLATE_NOOP("xw", "A cell is longer than %1 characters"),
                            m_limits.cellCharacters);
        characters += text.size() + 16; // empty ones cost memory too
        if (characters > m_limits.characters)
            return tooLarge(QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                            m_limits.characters);
        m_book.texts.push_back(trimmed(text).toString());
    }
    return {};
}

void GlobalsReader::formatsOfStyles()
{
    for (int number : m_styles) {
        const auto own = m_formats.constFind(number);
        m_book.formats.push_back(own == m_formats.cend() ? NumberFormat::builtin(number) : *own);
    }
}
} // namespace

const NumberFormat &XlsWorkbook::formatOf(quint16 style) const
{
    static const NumberFormat plain;
    return style < formats.size() ? formats[style] : plain;
}

Result<XlsWorkbook> readXlsWorkbook(QByteArrayView stream, const Limits &limits)
{
    return GlobalsReader(stream, limits).read();
}

} // namespace xw::tables
