// Seal: a short digest of one row, and the digest of a whole workspace that is their sum. A sum can follow a
// change in O(1) and does not depend on order. It finds edits made with other tools; who means to deceive
// could make both anew, which is what the signed notice is for: it names the head of the audit chain, and the
// chain covers the sum.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace xw::storage
{

class Seal
{
public:
    static constexpr qsizetype size = 16;
    Seal() = default;
    /// From the first 16 bytes; an empty seal where there are fewer.
    [[nodiscard]] static Seal fromBytes(QByteArrayView bytes)
    {
        Seal seal;
        if (bytes.size() >= size) {
            seal.m_low = qFromLittleEndian<quint64>(bytes.data());
            seal.m_high = qFromLittleEndian<quint64>(bytes.data() + 8);
        }
        return seal;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray bytes(size, Qt::Uninitialized);
        copyTo(bytes.data());
        return bytes;
    }
    /// `size` bytes.
    void copyTo(char *bytes) const
    {
        qToLittleEndian(m_low, bytes);
        qToLittleEndian(m_high, bytes + 8);
    }
    Seal &operator+=(const Seal &other)
    {
        m_low += other.m_low;
        m_high += other.m_high;
        return *this;
    }
    Seal &operator-=(const Seal &other)
    {
        m_low -= other.m_low;
        m_high -= other.m_high;
        return *this;
    }
    friend bool operator==(const Seal &, const Seal &) = default;

private:
    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace xw::storage
