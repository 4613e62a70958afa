// RowBuffer: the values of one row on their way into a statement, in one piece of memory that is used again
// for the next row. Text is UTF-8. Its bytes are also what a row's seal is made of: the same values give the
// same bytes everywhere.
#pragma once

#include "storage/commit/seal.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QString>
#include <QVarLengthArray>
#include <optional>
#include <vector>

namespace xw::storage
{

class RowBuffer
{
public:
    enum class Kind : char { Null = 'n', Number = 'i', Text = 't', Bytes = 'b' };
    struct Field {
        qint64 number; ///< of a Number. Of Text and Bytes: where they begin in the buffer
        quint32 size;  ///< of Text and Bytes
        Kind kind;
    };

    void clear();
    void addNumber(qint64 value);
    void addText(QStringView value);
    void addUtf8(QByteArrayView value);
    /// A text made of pieces: append…() between begin and end.
    void beginText();
    void appendToText(QStringView piece);
    void appendToText(QByteArrayView utf8) { std::copy(utf8.begin(), utf8.end(), room(utf8.size())); }
    void appendToText(char ascii) { *room(1) = ascii; }
    void endText();
    void addBytes(QByteArrayView value);
    void addSeal(const Seal &seal);
    void addNull();
    /// A null that leaves no trace in a seal: of a column that did not exist when older rows were sealed.
    void addUnsaid() { m_fields.push_back({0, 0, Kind::Null}); }
    void addFrom(const RowBuffer &other, qsizetype field);
    void addOptional(std::optional<int> value);
    void addDay(QDate day);                    ///< yyyymmdd, null where invalid
    void addInstant(const QDateTime &instant); ///< milliseconds since 1970 UTC, null where invalid
    /// A reference to another table: null where the id names nothing.
    template <class Id>
    void addReference(Id id)
    {
        id.isValid() ? addNumber(id.value()) : addNull();
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_fields.size()); }
    [[nodiscard]] const Field &field(qsizetype i) const { return m_fields[size_t(i)]; }
    [[nodiscard]] QByteArrayView view(const Field &field) const
    {
        return QByteArrayView(m_bytes.data() + field.number, qsizetype(field.size));
    }
    /// Where the next field will begin: the mark of a row, where several rows share a buffer.
    [[nodiscard]] qsizetype mark() const { return m_bytes.size(); }
    /// All fields since `mark` with their kinds and sizes: what a seal is made of. Valid until the next add.
    [[nodiscard]] QByteArrayView since(qsizetype mark) const
    {
        return QByteArrayView(m_bytes.data() + mark, m_bytes.size() - mark);
    }

private:
    void addPiece(Kind kind, QByteArrayView value);
    /// Where the next bytes go; the buffer ends behind them.
    [[nodiscard]] char *room(qsizetype bytes)
    {
        const qsizetype begin = m_bytes.size();
        if (m_bytes.capacity() - begin < bytes)
            m_bytes.reserve(2 * (begin + bytes));
        m_bytes.resize(begin + bytes);
        return m_bytes.data() + begin;
    }
    std::vector<Field> m_fields;
    QDate m_day; ///< the last one, and its number: a list has one day in all its rows
    qint64 m_dayNumber = 0;
    QVarLengthArray<char, 512> m_bytes; // it does not fill what it makes room for
};

/// Makes seals of rows, one after the other.
class Sealer
{
public:
    /// `fields` as RowBuffer::since() gives them.
    [[nodiscard]] Seal seal(const char *table, QByteArrayView fields);

private:
    // BLAKE2b is several times as fast as SHA-256 here, and every row of an import is sealed.
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

} // namespace xw::storage
