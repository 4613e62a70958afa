// Statement: a prepared statement and the rows it gives, whatever library runs it. Columns and places count
// from 0.
#pragma once

#include "base/error.h"
#include "storage/sql/row_buffer.h"

#include <QDateTime>

namespace xw::storage
{

/// What a database said when it refused: its own code and words.
struct Fault {
    int code = 0;
    QString text;
    QString state{}; ///< the same code where it is no number: an SQLSTATE
};

template <class T>
using Outcome = tl::expected<T, Fault>;

class Statement
{
public:
    virtual ~Statement() = default;

    /// Carries it out with these values, to the end. How many rows it changed.
    [[nodiscard]] virtual Outcome<int> run(const RowBuffer &values) = 0;
    /// Begins to read; next() steps to the first row, and on. finish() lets go of the rows.
    [[nodiscard]] virtual Outcome<void> start(const RowBuffer &values) = 0;
    [[nodiscard]] virtual Outcome<bool> next() = 0;
    virtual void finish() = 0;

    // The current row.
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    /// Valid until the next call.
    [[nodiscard]] virtual QByteArrayView utf8(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    /// Adds a column as it is stored, so that a digest can be made again.
    virtual void copy(int column, RowBuffer &into) const = 0;

    [[nodiscard]] int integer(int column) const { return int(number(column)); }
    [[nodiscard]] std::optional<int> optional(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<int>(integer(column));
    }
    [[nodiscard]] QDate day(int column) const
    {
        const int day = integer(column);
        return day > 0 ? QDate(day / 10000, day / 100 % 100, day % 100) : QDate();
    }
    [[nodiscard]] QDateTime instant(int column) const
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column));
    }
};

} // namespace xw::storage
