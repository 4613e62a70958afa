// RowBuffer: the values of one row on their way into a statement, in one piece of memory that is used again
// for the next row. Text is UTF-8. Its bytes are also what a row's seal is made of: the same values give the
// same bytes everywhere.
#pragma once

#include "storage/seal.h"

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
    void addText(const QString &value);
    void addUtf8(QByteArrayView value);
    void addBytes(QByteArrayView value);
    void addNull();
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
    /// The digest of all fields of this row in `table`.
    [[nodiscard]] Seal seal(const char *table) const;

private:
    void addPiece(Kind kind, QByteArrayView value);
    std::vector<Field> m_fields;
    std::vector<char> m_bytes;
};

} // namespace xw::storage
