// Round (季度检查): its key, its life, and the settings that every number of it is printed by.
#pragma once

#include "domain/ids.h"
#include "domain/rate.h"

#include <QDate>
#include <optional>

namespace xw {

/// "2020Q1"
class RoundKey
{
public:
    RoundKey() = default;
    RoundKey(int year, int quarter) : m_year(year), m_quarter(quarter) {}
    /// nullopt unless year 2000–2100, 'Q' (or 'q'), 1–4; "2020年第一季度" and "2020年一季度" are read too.
    [[nodiscard]] static std::optional<RoundKey> parse(const QString &text);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int quarter() const { return m_quarter; }
    [[nodiscard]] bool isValid() const { return m_year > 0; }
    [[nodiscard]] QString text() const;        ///< 2020Q1
    [[nodiscard]] QString chinese() const;     ///< 2020年第一季度
    [[nodiscard]] RoundKey previous() const;   ///< the base of 环比
    [[nodiscard]] RoundKey yearAgo() const;    ///< the base of 同比
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    friend auto operator<=>(const RoundKey &, const RoundKey &) = default;

private:
    int m_year = 0;
    int m_quarter = 0;
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
