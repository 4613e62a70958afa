// ByteReader: little-endian numbers out of bytes that may end too early. After the end everything is 0 and
// ok() is false.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace xw::tables
{

class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] quint8 u8() { return number<quint8>(); }
    [[nodiscard]] quint16 u16() { return number<quint16>(); }
    [[nodiscard]] quint32 u32() { return number<quint32>(); }
    [[nodiscard]] quint64 u64() { return number<quint64>(); }
    void skip(qsizetype count) { m_at = qBound<qsizetype>(0, m_at + count, m_bytes.size() + 1); }
    [[nodiscard]] QByteArrayView take(qsizetype count)
    {
        if (count < 0 || left() < count) {
            m_at = m_bytes.size() + 1;
            return {};
        }
        m_at += count;
        return m_bytes.sliced(m_at - count, count);
    }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] bool ok() const { return m_at <= m_bytes.size(); }

private:
    template <class T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return bytes.isEmpty() ? T(0) : qFromLittleEndian<T>(bytes.data());
    }
    QByteArrayView m_bytes;
    qsizetype m_at;
};

} // namespace xw::tables
