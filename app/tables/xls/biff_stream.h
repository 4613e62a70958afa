// BiffStream: the records of a workbook stream ([MS-XLS] 2.3), one after the other. A text may go on in
// CONTINUE records.
#pragma once

#include "tables/xls/byte_reader.h"

#include <QString>

namespace xw::tables
{

/// Record numbers of BIFF8 that a reader of cells needs.
enum class Biff : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    Epoch = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    ColumnInfo = 0x007D,
    Sheet = 0x0085,
    ManyRk = 0x00BD,
    RichText = 0x00D6,
    CellStyle = 0x00E0,
    Merged = 0x00E5,
    SharedTexts = 0x00FC,
    SharedText = 0x00FD,
    Number = 0x0203,
    Text = 0x0204,
    Truth = 0x0205,
    FormulaText = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    BeginPart = 0x0809,
};

class BiffStream
{
public:
    explicit BiffStream(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_next(at) {}

    /// False at the end, or where a record is cut off (isCut()).
    [[nodiscard]] bool next();
    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] Biff kind() const { return m_kind; }
    /// What is left of the record; goes on into its CONTINUE records only through the functions below.
    [[nodiscard]] ByteReader &data() { return m_data; }

    /// A text with a length of 16 bits before it; formatting runs and phonetic data behind it are passed
    /// over.
    [[nodiscard]] QString text();
    /// A text with a length of 8 bits before it, in one record.
    [[nodiscard]] QString shortText();
    /// Makes the next CONTINUE record the data where the record's own is used up.
    void continueIfEmpty();

private:
    [[nodiscard]] QString characters(qsizetype count, bool wide);
    void skipData(qsizetype count);
    [[nodiscard]] bool enterContinue();

    QByteArrayView m_bytes;
    qsizetype m_next;
    Biff m_kind = Biff::EndOfPart;
    ByteReader m_data{QByteArrayView()};
    bool m_cut = false;
};

} // namespace xw::tables
