#include "storage/row_buffer.h"

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
    char digits[9] = {char(Kind::Number)};
    qToLittleEndian(value, digits + 1);
    m_fields.push_back({Kind::Number, value, 0, 0});
    m_bytes.insert(m_bytes.end(), digits, digits + sizeof digits);
}

void RowBuffer::addNull()
{
    m_fields.push_back({Kind::Null, 0, 0, 0});
    m_bytes.push_back(char(Kind::Null));
}

void RowBuffer::addPiece(Kind kind, QByteArrayView value)
{
    char head[5] = {char(kind)};
    qToLittleEndian(quint32(value.size()), head + 1);
    m_bytes.insert(m_bytes.end(), head, head + sizeof head);
    m_fields.push_back({kind, 0, qsizetype(m_bytes.size()), value.size()});
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
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
    m_bytes.insert(m_bytes.end(), {char(Kind::Text), 0, 0, 0, 0});
    m_fields.push_back({Kind::Text, 0, qsizetype(m_bytes.size()), 0});
}

void RowBuffer::appendToText(QStringView piece)
{
    // Encoded straight into the buffer: a register of 135,000 rows must not allocate once a cell.
    QStringEncoder utf8(QStringEncoder::Utf8);
    const size_t begin = m_bytes.size();
    m_bytes.resize(begin + size_t(utf8.requiredSpace(piece.size())));
    char *const text = m_bytes.data() + begin;
    m_bytes.resize(begin + size_t(utf8.appendToBuffer(text, piece) - text));
}

void RowBuffer::endText()
{
    Field &field = m_fields.back();
    field.size = qsizetype(m_bytes.size()) - field.at;
    qToLittleEndian(quint32(field.size), m_bytes.data() + field.at - 4);
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
    day.isValid() ? addNumber(day.year() * 10000 + day.month() * 100 + day.day()) : addNull();
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
