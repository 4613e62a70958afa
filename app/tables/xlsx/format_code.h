// FormatCode: a number format code taken apart. Only NumberFormat needs it.
#pragma once

#include <QString>

namespace xw::tables
{

struct FormatCode {
    bool hasYearOrDay = false; ///< y, d, e (era year) or a month
    bool hasTime = false;      ///< h, s, or minutes
    bool isElapsed = false;    ///< [h], [mm], [ss]
    bool isPercent = false;
    bool isGeneral = false;  ///< General stands in it: whatever else does, it is no date
    bool isFraction = false; ///< "/" or an exponent: not a code
    int integerZeros = 0;    ///< '0' before the decimal point
    int decimals = 0;        ///< places behind it
    QString pattern;         ///< digit places and literals before the decimal point

    /// Of the first section; colours, conditions and locales in [] are passed over.
    [[nodiscard]] static FormatCode parse(QStringView code);
};

} // namespace xw::tables
