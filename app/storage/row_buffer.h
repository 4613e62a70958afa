// RowBuffer: the values of one row on their way into a statement, in one piece of memory that is used again
// for the next row. Text is UTF-8. Its bytes are also what a row's seal is made of: the same values give the
// same bytes everywhere.
#pragma once

#include "storage/seal.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace xw::storage
{

class RowBuffer
{
public:
    enum class Kind : char { Null = 'n', Number = 'i', Text = 't', Bytes = 'b' };
    struct Field {
        Kind kind;
        qint64 number;      ///< of a Number
        qsizetype at, size; ///< of Text and Bytes: a place in the buffer
    };

    void clear();
    void addNumber(qint64 value);
    void addText(QStringView value);
    void addUtf8(QByteArrayView value);
    /// A text made of pieces: append…() between begin and end.
    void beginText();
    void appendToText(QStringView piece);
    void appendToText(char ascii) { m_bytes.push_back(ascii); }
    void endText();
    void addBytes(QByteArrayView value);
    void addSeal(const Seal &seal);
    void addNull();
    /// A null that leaves no trace in a seal: of a column that did not exist when older rows were sealed.
    void addUnsaid() { m_fields.push_back({Kind::Null, 0, 0, 0}); }
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
        return QByteArrayView(m_bytes.data() + field.at, field.size);
    }
    /// Where the next field will begin: the mark of a row, where several rows share a buffer.
    [[nodiscard]] qsizetype mark() const { return qsizetype(m_bytes.size()); }
    /// All fields since `mark` with their kinds and sizes: what a seal is made of. Valid until the next add.
    [[nodiscard]] QByteArrayView since(qsizetype mark) const
    {
        return QByteArrayView(m_bytes.data() + mark, qsizetype(m_bytes.size()) - mark);
    }

private:
    void addPiece(Kind kind, QByteArrayView value);
    std::vector<Field> m_fields;
    std::vector<char> m_bytes;
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
