// Rate: two integers that print themselves. No floating point anywhere; 100 % is printed only for the whole.
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace xw
{

enum class Rounding : quint8 { HalfUp, Truncate };

/// How an office prints its rates: a setting of the round.
struct RateFormat {
    int decimals = 2; ///< 0, 1 or 2
    Rounding rounding = Rounding::HalfUp;
    friend bool operator==(const RateFormat &, const RateFormat &) = default;
};

/// part of whole. Over nothing (whole = 0) it is no rate: prints as — and is null in JSON.
struct Rate {
    qint64 part = 0;
    qint64 whole = 0;

    [[nodiscard]] bool isNull() const { return whole <= 0; }
    [[nodiscard]] bool isWhole() const { return whole > 0 && part == whole; }
    /// "98.94%", trailing zeros kept; "—" over nothing. While part < whole never "100…%":
    /// a value that would round up to 100 prints the largest one below it (99.99%).
    [[nodiscard]] QString text(RateFormat format = {}) const;
    /// The same, or nullopt over nothing.
    [[nodiscard]] std::optional<QString> textOrNull(RateFormat format = {}) const;
    /// Compares exactly, by cross multiplication. A null rate compares less than any other.
    [[nodiscard]] std::strong_ordering compare(const Rate &other) const;
    /// part/whole against hundredths of a percent (9500 = 95 %): -1, 0, 1. Null rates are never below
    /// anything: 1.
    [[nodiscard]] int compareToHundredths(int hundredthsOfPercent) const;
    friend bool operator==(const Rate &, const Rate &) = default;
};

/// this − base in percentage points (个百分点), computed from the unrounded rates, printed with the format's
/// decimals and a sign: "+1.33", "-3.82", "0.00". The magnitude is rounded (half up: ±0.005 prints ±0.01) or
/// truncated, so that a rise and the same fall print the same digits. nullopt where one of them is null.
[[nodiscard]] std::optional<QString> changeText(const Rate &now, const Rate &base, RateFormat format = {});

/// A rate that is known only as it was printed ("97.61%", "97.61％"): as a Rate of exact decimals
/// (9761/10000). nullopt: no rate; a number without its percent sign is none, since 0.9761 and 97.61 cannot
/// be told apart.
[[nodiscard]] std::optional<Rate> rateFromPrinted(const QString &text);

} // namespace xw
