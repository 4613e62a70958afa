#include "storage/row_buffer.h"

#include <QCryptographicHash>
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

void RowBuffer::addText(const QString &value)
{
    // Encoded straight into the buffer: a register of 135,000 rows must not allocate once a cell.
    QStringEncoder utf8(QStringEncoder::Utf8);
    const size_t head = m_bytes.size();
    m_bytes.resize(head + 5 + size_t(utf8.requiredSpace(value.size())));
    char *const text = m_bytes.data() + head + 5;
    const qsizetype size = utf8.appendToBuffer(text, value) - text;
    m_bytes[head] = char(Kind::Text);
    qToLittleEndian(quint32(size), m_bytes.data() + head + 1);
    m_bytes.resize(head + 5 + size_t(size));
    m_fields.push_back({Kind::Text, 0, qsizetype(head + 5), size});
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

Seal RowBuffer::seal(const char *table) const
{
    // BLAKE2b is several times as fast as SHA-256 here, and every row of an import is sealed.
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(table, qsizetype(std::strlen(table)) + 1));
    hash.addData(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    return Seal::fromBytes(hash.result());
}

} // namespace xw::storage
