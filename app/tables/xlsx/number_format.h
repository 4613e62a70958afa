// NumberFormat: what a spreadsheet's number format makes of a number, as far as it changes the meaning:
// dates, times, percent and leading zeros. Thousands signs, colours and currencies only change the look and
// are not applied.
#pragma once

#include "base/error.h"

namespace xw::tables
{

class NumberFormat
{
public:
    enum class Kind {
        Plain,
        Date,     ///< YYYY-MM-DD
        DateTime, ///< YYYY-MM-DD HH:MM[:SS]; the time only where there is one
        Time,     ///< HH:MM[:SS]
        Elapsed,  ///< [h]:mm: hours may pass 24
        Percent,
        Padded, ///< a code: leading zeros, with the signs between
    };

    NumberFormat() = default;
    /// By number (ECMA-376 §18.8.30; 27-36 and 50-58 are the East Asian dates and times).
    [[nodiscard]] static NumberFormat builtin(int id);
    /// By code; the first section of several counts.
    [[nodiscard]] static NumberFormat parse(QStringView code);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isDate() const { return m_kind == Kind::Date || m_kind == Kind::DateTime; }

    enum class Epoch { Of1900, Of1904 };
    /// The number as text. Format, with the reason: no such date (also 29 February 1900, which never was),
    /// more than 15 digits (a spreadsheet has already lost the last ones).
    [[nodiscard]] Result<QString> text(double number, Epoch epoch) const;

private:
    NumberFormat(Kind kind, int decimals = 0) : m_kind(kind), m_decimals(decimals) {}
    [[nodiscard]] QString padded(qint64 number) const;

    Kind m_kind = Kind::Plain;
    int m_decimals = 0; // of percent, rounded half up on the decimal digits, as Excel shows them; -1: all
    QString m_pattern;  // of codes: '0' and '#' are places, all else stands for itself
};

} // namespace xw::tables
