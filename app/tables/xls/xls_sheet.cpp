#include "tables/xls/xls_sheet.h"

#include "tables/grid/cell_text.h"
#include "tables/grid/grid_builder.h"
#include "tables/said.h"
#include "tables/xls/biff_stream.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr int kRecordsBetweenLooks = 4096; // at the job
constexpr quint16 kWorksheet = 0x0010;

// RK: a number in 30 bits, as an integer or the upper half of a double, perhaps in hundredths
// ([MS-XLS] 2.5.217).
double rkNumber(quint32 rk)
{
    const double number = rk & 2 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & ~3U) << 32);
    return rk & 1 ? number / 100 : number;
}

QString errorName(quint8 code)
{
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0F:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1D:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    default:
        return u"#N/A"_s;
    }
}

class XlsSheetReader
{
public:
    XlsSheetReader(QByteArrayView stream, qsizetype start, const XlsWorkbook &book,
                   const ReadOptions &options, int mostRows)
        : m_records(stream, start), m_book(book), m_options(options), m_mostRows(mostRows),
          m_grid(options.limits)
    {
    }
    Result<Grid> read();

private:
    Result<void> record();
    Result<void> cell();
    Result<void> manyRk();
    Result<void> formula(int column, quint16 style);
    Result<void> formulaText();
    Result<void> merges();
    Result<void> goTo(int row);
    Result<void> put(int column, const QString &text, bool isShared = false);
    Result<void> putNumber(int column, quint16 style, double number, bool isFormula = false);
    Result<void> putFormulaText(int column, const QString &text);

    BiffStream m_records;
    const XlsWorkbook &m_book;
    const ReadOptions &m_options;
    int m_mostRows;
    GridBuilder m_grid;
    int m_textFormula = -1; // column of the formula whose text comes in the next record
};

Result<Grid> XlsSheetReader::read()
{
    if (!m_records.next() || m_records.kind() != Biff::BeginPart)
        return brokenSheet("no sheet where one should begin");
    m_records.data().skip(2);
    if (m_records.data().u16() != kWorksheet)
        return brokenSheet("no worksheet where one should begin");
    int depth = 1; // charts are parts within the part
    for (int seen = 0; depth > 0 && m_records.next(); ++seen) {
        if (m_records.kind() == Biff::BeginPart)
            ++depth;
        else if (m_records.kind() == Biff::EndOfPart)
            --depth;
        else if (depth == 1)
            if (Result<void> done = record(); !done)
                return tl::unexpected(std::move(done.error()));
        if (m_grid.rows() >= m_mostRows)
            return m_grid.take();
        if (seen % kRecordsBetweenLooks == 0 && m_options.job && m_options.job->isCancelled())
            return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Reading was stopped"), {}});
    }
    if (depth > 0)
        return brokenSheet("a sheet without an end");
    if (Result<void> done = m_grid.endRow(); !done)
        return tl::unexpected(std::move(done.error()));
    return m_grid.take();
}

Result<void> XlsSheetReader::record()
{
    ByteReader &data = m_records.data();
    switch (m_records.kind()) {
    case Biff::Row: {
        const int row = data.u16();
        data.skip(10);
        if (data.u32() & 0x20) // no height
            m_grid.hideRow(row + 1);
        return {};
    }
    case Biff::ColumnInfo: {
        const int first = data.u16(), last = data.u16();
        data.skip(4);
        if (data.u16() & 1)
            m_grid.hideColumns(first, last);
        return {};
    }
    case Biff::Merged:
        return merges();
    case Biff::ManyRk:
        return manyRk();
    case Biff::FormulaText:
        return formulaText();
    case Biff::Formula:
    case Biff::SharedText:
    case Biff::Text:
    case Biff::RichText:
    case Biff::Number:
    case Biff::Rk:
    case Biff::Truth:
        return cell();
    default:
        return {};
    }
}

Result<void> XlsSheetReader::goTo(int row)
{
    if (row == m_grid.rowNumber())
        return {};
    if (Result<void> ended = m_grid.endRow(); !ended)
        return ended;
    return m_grid.beginRow(row);
}

Result<void> XlsSheetReader::put(int column, const QString &text, bool isShared)
{
    return text.isEmpty() ? Result<void>() : m_grid.put(column, text, isShared);
}

Result<void> XlsSheetReader::putNumber(int column, quint16 style, double number, bool isFormula)
{
    const Result<QString> text = m_book.formatOf(style).text(number, m_book.epoch);
    if (!text) {
        m_grid.problems().reject(m_grid.rowNumber(), column, QString::number(number, 'g', 17),
                                 text.error().summary);
        return {};
    }
    return isFormula ? putFormulaText(column, *text) : put(column, *text);
}

Result<void> XlsSheetReader::putFormulaText(int column, const QString &text)
{
    if (!text.isEmpty())
        m_grid.problems().warn(m_grid.rowNumber(), column, text, said::formulaUsed());
    return put(column, text);
}

Result<void> XlsSheetReader::cell()
{
    ByteReader &data = m_records.data();
    const Biff kind = m_records.kind();
    m_textFormula = -1;
    if (Result<void> done = goTo(data.u16() + 1); !done)
        return done;
    const int column = data.u16();
    const quint16 style = data.u16();
    switch (kind) {
    case Biff::SharedText: {
        const quint32 index = data.u32();
        if (data.ok() && index < m_book.texts.size())
            return put(column, m_book.texts[index], true);
        m_grid.problems().reject(m_grid.rowNumber(), column, QString::number(index), said::missingText());
        return {};
    }
    case Biff::Number:
        return putNumber(column, style, std::bit_cast<double>(data.u64()));
    case Biff::Rk:
        return putNumber(column, style, rkNumber(data.u32()));
    case Biff::Truth: {
        const quint8 value = data.u8();
        if (data.u8() == 0)
            return put(column, value ? u"TRUE"_s : u"FALSE"_s);
        m_grid.problems().reject(m_grid.rowNumber(), column, errorName(value), said::errorValue());
        return {};
    }
    case Biff::Formula:
        return formula(column, style);
    default:
        return put(column, trimmed(m_records.text()).toString());
    }
}

// The computed value stands in the record, but for a text, which follows in one of its own.
Result<void> XlsSheetReader::formula(int column, quint16 style)
{
    ByteReader &data = m_records.data();
    const quint64 value = data.u64();
    if ((value >> 48) != 0xFFFF)
        return putNumber(column, style, std::bit_cast<double>(value), true);
    const quint8 detail = quint8(value >> 16);
    switch (value & 0xFF) {
    case 0:
        m_textFormula = column;
        return {};
    case 1:
        return putFormulaText(column, detail ? u"TRUE"_s : u"FALSE"_s);
    case 2:
        m_grid.problems().reject(m_grid.rowNumber(), column, errorName(detail), said::errorValue());
        return {};
    default: // an empty text
        return {};
    }
}

Result<void> XlsSheetReader::formulaText()
{
    if (m_textFormula < 0)
        return {};
    const int column = std::exchange(m_textFormula, -1);
    return putFormulaText(column, trimmed(m_records.text()).toString());
}

Result<void> XlsSheetReader::manyRk()
{
    ByteReader &data = m_records.data();
    if (Result<void> done = goTo(data.u16() + 1); !done)
        return done;
    for (int column = data.u16(); data.left() >= 8; ++column) { // the last two bytes name the last column
        const quint16 style = data.u16();
        if (Result<void> done = putNumber(column, style, rkNumber(data.u32())); !done)
            return done;
    }
    return {};
}

Result<void> XlsSheetReader::merges()
{
    ByteReader &data = m_records.data();
    for (int left = data.u16(); left > 0 && data.left() >= 8; --left) {
        const int firstRow = data.u16(), lastRow = data.u16(), firstColumn = data.u16(),
                  lastColumn = data.u16();
        if (lastRow < firstRow || lastColumn < firstColumn)
            return brokenSheet("merged cells");
        if (Result<void> done = m_grid.merge({firstRow + 1, lastRow + 1, firstColumn, lastColumn}); !done)
            return done;
    }
    return {};
}
} // namespace

Result<Grid> readXlsSheet(QByteArrayView stream, qsizetype start, const XlsWorkbook &book,
                          const ReadOptions &options, int mostRows)
{
    if (start < 0 || start >= stream.size())
        return brokenSheet("a sheet beyond the end");
    return XlsSheetReader(stream, start, book, options, mostRows).read();
}

} // namespace xw::tables
