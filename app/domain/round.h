// Round (检查): a quarter, a month, a half-year, a year or a special check; its key, its life, what it
// covers, and the settings that every number of it is printed by.
#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "domain/rate.h"
#include "domain/subject.h"

#include <QDate>
#include <QJsonObject>
#include <compare>
#include <optional>

namespace xw
{

/// In the order in which rounds that end on the same day stand.
enum class RoundKind : quint8 { Month, Quarter, HalfYear, Year, Special };

/// "2020Q1", "2020M05", "2020H1", "2020", and "2020S1" for the first special check of a year; the first
/// correction (更正) of 2020Q1 is "2020Q1v2", which replaces it and leaves it as it was signed.
class RoundKey
{
public:
    RoundKey() = default;
    /// A quarter.
    RoundKey(int year, int quarter, int version = 1) : RoundKey(RoundKind::Quarter, year, quarter, version) {}
    RoundKey(RoundKind kind, int year, int number, int version = 1)
        : m_kind(kind), m_year(year), m_number(number), m_version(version)
    {
    }
    /// The key itself, any width and case, and what offices write for it: 2020年第一季度, 2020年5月份,
    /// 2020年1—6月, 2020年上半年, 2020年度, 2020年第3次检查. A date is no round; neither is a period that is
    /// none of these kinds (2020年1—5月), nor one without its year. Years 2000–2100, versions v2–v99.
    [[nodiscard]] static std::optional<RoundKey> parse(const QString &text);
    [[nodiscard]] RoundKind kind() const { return m_kind; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; } ///< within the year, from 1; of a year 1
    [[nodiscard]] bool isValid() const { return m_year > 0; }
    [[nodiscard]] int version() const { return m_version; } ///< 1, or the number of a correction
    [[nodiscard]] bool isCorrection() const { return m_version > 1; }
    /// The same without a correction's number.
    [[nodiscard]] RoundKey original() const { return {m_kind, m_year, m_number}; }
    [[nodiscard]] RoundKey nextVersion() const { return {m_kind, m_year, m_number, m_version + 1}; }
    /// What a correction replaces.
    [[nodiscard]] RoundKey replaced() const { return {m_kind, m_year, m_number, m_version - 1}; }
    [[nodiscard]] QString text() const;    ///< 2020Q1, 2020Q1v2
    [[nodiscard]] QString chinese() const; ///< 2020年第一季度, of a correction too
    /// The base of 环比: the round before of the same kind, whatever its version. Invalid for the first
    /// special check of a year: how many there were the year before, no key says.
    [[nodiscard]] RoundKey previous() const;
    /// The base of 同比: the same one a year ago; of a year the year before, which is previous() too.
    [[nodiscard]] RoundKey yearAgo() const;
    /// The round after, of the same kind; of a special check the next one of its year.
    [[nodiscard]] RoundKey next() const;
    /// Of the period; a special check's is its year.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    friend bool operator==(const RoundKey &, const RoundKey &) = default;
    /// By the end of the period; those that end together from the shortest to the longest, then special
    /// checks.
    friend std::strong_ordering operator<=>(const RoundKey &a, const RoundKey &b);

private:
    RoundKind m_kind = RoundKind::Quarter;
    int m_year = 0;
    int m_number = 0;
    int m_version = 1;
};

/// How a text speaks of a round and of the one before it, by kind.
struct RoundWords {
    QString current;  ///< 本季度, 本月, 上半年, 本年度, 本次
    QString before;   ///< 上季度, 上月, 上年下半年, 上年度, 上次
    QString counted;  ///< after a number: 个季度, 个月, 个半年, 年, 次
    QString ordinal;  ///< without the year: 第一季度, 5月, 上半年, 年度, 第一次检查
    QString shortest; ///< 一季度, 5月, 上半年, 全年, 第一次
};
[[nodiscard]] RoundWords wordsOf(RoundKey key);

/// open → under review → signed (its data is locked for good)
enum class RoundPhase : quint8 { Open, UnderReview, Signed };

/// How much a round looks at: every indicator, or vetoes (单项否决) alone; then nothing is scored.
enum class RoundDepth : quint8 { Full, Veto };

/// What a round covers, where it says so itself.
struct RoundScope {
    QString title;     ///< of a special check: 适老化专项检查
    QDate from, until; ///< the days on which was checked; both or none
    QDate asOf;        ///< the day whose register is stated (截至)
    RoundDepth depth = RoundDepth::Full;
    bool websites = true;
    bool media = true;

    [[nodiscard]] bool covers(SubjectKind kind) const;
    /// What a round after it takes over: depth and kinds.
    [[nodiscard]] RoundScope ofNext() const;
    /// Only what differs from a round that says nothing: title, from, to, asOf, depth, kinds.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RoundScope fromJson(const QJsonObject &json);
    friend bool operator==(const RoundScope &, const RoundScope &) = default;
};

/// Usage: a title where the round is no special check, days that do not fit each other, no kind at all.
[[nodiscard]] Result<void> checkScope(RoundKey key, const RoundScope &scope);

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
    RoundScope scope{};

    /// 2020年第一季度; a special check by its title, with its year: 2020年适老化专项检查
    [[nodiscard]] QString name() const;
    /// The same as a check: 2020年第一季度检查, 2020年适老化专项检查.
    [[nodiscard]] QString checkName() const;
    /// The days that the round is about: its key's; of a special check its window, where it has one.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    friend bool operator==(const Round &, const Round &) = default;
};

} // namespace xw
