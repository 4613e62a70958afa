#include "storage/sql/row_buffer.h"

#include <QStringEncoder>
#include <cstring>

namespace xw::storage
{

void RowBuffer::clear()
{
    m_fields.clear();
    m_bytes.clear();
}

void RowBuffer::addNumber(qint64 value)
{
    m_fields.push_back({value, 0, Kind::Number});
    char *const bytes = room(9);
    *bytes = char(Kind::Number);
    qToLittleEndian(value, bytes + 1);
}

void RowBuffer::addNull()
{
    m_fields.push_back({0, 0, Kind::Null});
    *room(1) = char(Kind::Null);
}

void RowBuffer::addPiece(Kind kind, QByteArrayView value)
{
    char *const bytes = room(5 + value.size());
    m_fields.push_back({m_bytes.size() - value.size(), quint32(value.size()), kind});
    *bytes = char(kind);
    qToLittleEndian(quint32(value.size()), bytes + 1);
    std::copy(value.begin(), value.end(), bytes + 5);
}

void RowBuffer::addUtf8(QByteArrayView value)
{
    addPiece(Kind::Text, value);
}

void RowBuffer::addBytes(QByteArrayView value)
{
    addPiece(Kind::Bytes, value);
}

void RowBuffer::addSeal(const Seal &seal)
{
    char bytes[Seal::size];
    seal.copyTo(bytes);
    addPiece(Kind::Bytes, QByteArrayView(bytes, Seal::size));
}

void RowBuffer::addText(QStringView value)
{
    beginText();
    appendToText(value);
    endText();
}

void RowBuffer::beginText()
{
    *room(5) = char(Kind::Text); // the size is known at its end
    m_fields.push_back({m_bytes.size(), 0, Kind::Text});
}

void RowBuffer::appendToText(QStringView piece)
{
    // Encoded straight into the buffer: a register of 135,000 rows must not allocate once a cell.
    QStringEncoder utf8(QStringEncoder::Utf8);
    char *const text = room(utf8.requiredSpace(piece.size()));
    m_bytes.resize(utf8.appendToBuffer(text, piece) - m_bytes.data());
}

void RowBuffer::endText()
{
    Field &field = m_fields.back();
    field.size = quint32(m_bytes.size() - field.number);
    qToLittleEndian(field.size, m_bytes.data() + field.number - 4);
}

void RowBuffer::addFrom(const RowBuffer &other, qsizetype i)
{
    const Field &field = other.field(i);
    if (field.kind == Kind::Null)
        addNull();
    else if (field.kind == Kind::Number)
        addNumber(field.number);
    else
        addPiece(field.kind, other.view(field));
}

void RowBuffer::addOptional(std::optional<int> value)
{
    value ? addNumber(*value) : addNull();
}

void RowBuffer::addDay(QDate day)
{
    if (!day.isValid())
        return addNull();
    if (m_day != day) {
        m_day = day;
        m_dayNumber = day.year() * 10000 + day.month() * 100 + day.day();
    }
    addNumber(m_dayNumber);
}

void RowBuffer::addInstant(const QDateTime &instant)
{
    instant.isValid() ? addNumber(instant.toMSecsSinceEpoch()) : addNull();
}

Seal Sealer::seal(const char *table, QByteArrayView fields)
{
    m_hash.reset();
    m_hash.addData(QByteArrayView(table, qsizetype(std::strlen(table)) + 1));
    m_hash.addData(fields);
    return Seal::fromBytes(m_hash.resultView());
}

} // namespace xw::storage
