// RowDigest: a short digest of one row, and the digest of a whole workspace that is their sum. A sum can
// follow a change in O(1) and does not depend on order. It finds edits made with other tools; who means to
// deceive could make both anew, which is what the signed notice is for: it names the head of the audit chain,
// and the chain covers the sum.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace xw::storage
{

class RowDigest
{
public:
    static constexpr qsizetype size = 16;
    RowDigest() = default;
    /// From the first 16 bytes; an empty digest where there are fewer.
    [[nodiscard]] static RowDigest fromBytes(QByteArrayView bytes)
    {
        RowDigest digest;
        if (bytes.size() >= size) {
            digest.m_low = qFromLittleEndian<quint64>(bytes.data());
            digest.m_high = qFromLittleEndian<quint64>(bytes.data() + 8);
        }
        return digest;
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
    RowDigest &operator+=(const RowDigest &other)
    {
        m_low += other.m_low;
        m_high += other.m_high;
        return *this;
    }
    RowDigest &operator-=(const RowDigest &other)
    {
        m_low -= other.m_low;
        m_high -= other.m_high;
        return *this;
    }
    friend bool operator==(const RowDigest &, const RowDigest &) = default;

private:
    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace xw::storage
