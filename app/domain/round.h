// Round (季度检查): its key, its life, and the settings that every number of it is printed by.
#pragma once

#include "domain/ids.h"
#include "domain/rate.h"

#include <QDate>
#include <optional>

namespace xw
{

/// "2020Q1"; its first correction (更正) is "2020Q1v2", which replaces it and leaves it as it was signed.
class RoundKey
{
public:
    RoundKey() = default;
    RoundKey(int year, int quarter, int version = 1) : m_year(year), m_quarter(quarter), m_version(version) {}
    /// nullopt unless year 2000–2100, 'Q' (or 'q'), 1–4, then v2–v99 of a correction; "2020年第一季度" and
    /// "2020年一季度" are read too.
    [[nodiscard]] static std::optional<RoundKey> parse(const QString &text);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int quarter() const { return m_quarter; }
    [[nodiscard]] bool isValid() const { return m_year > 0; }
    [[nodiscard]] int version() const { return m_version; } ///< 1, or the number of a correction
    [[nodiscard]] bool isCorrection() const { return m_version > 1; }
    [[nodiscard]] RoundKey quarterKey() const
    {
        return {m_year, m_quarter};
    } ///< the same without a correction's number
    [[nodiscard]] RoundKey nextVersion() const { return {m_year, m_quarter, m_version + 1}; }
    [[nodiscard]] RoundKey replaced() const
    {
        return {m_year, m_quarter, m_version - 1};
    }                                        ///< what a correction replaces
    [[nodiscard]] QString text() const;      ///< 2020Q1, 2020Q1v2
    [[nodiscard]] QString chinese() const;   ///< 2020年第一季度, of a correction too
    [[nodiscard]] RoundKey previous() const; ///< the base of 环比: a quarter, whatever its version
    [[nodiscard]] RoundKey yearAgo() const;  ///< the base of 同比, likewise
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    friend auto operator<=>(const RoundKey &, const RoundKey &) = default;

private:
    int m_year = 0;
    int m_quarter = 0;
    int m_version = 1;
};

/// open → under review → signed (its data is locked for good)
enum class RoundPhase : quint8 { Open, UnderReview, Signed };

struct Round {
    RoundId id;
    RoundKey key;
    RoundPhase phase = RoundPhase::Open;
    StandardId standard;
    int standardVersion = 1;
    RateFormat rates;
    int thresholdHundredths = 9500; ///< of a percent: regions below it are named
    QString province;               ///< 江西省
    QString issuer;                 ///< 江西省人民政府办公厅
    friend bool operator==(const Round &, const Round &) = default;
};

} // namespace xw
