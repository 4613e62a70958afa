// WorkDays: which days are working days (holidays are data: resources/calendar/holidays.json, and what an
// office puts over it), and a deadline some working days after a day.
#pragma once

#include "base/error.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <optional>

namespace xw
{

class WorkDays
{
public:
    /// {"source": "…", "years": {"2020": {"off": ["01-01"], "on": ["01-19"]}}}: days off beside the weekends,
    /// and weekends that are worked. A year is replaced whole. Error (Format): `file`, the place and what is
    /// wrong.
    [[nodiscard]] Result<void> add(const QByteArray &json, const QString &file);

    [[nodiscard]] bool isWorkDay(QDate day) const;
    /// False: nobody said which days of that year are off, so only weekends are.
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    /// The `days`th working day after `from`, which is not counted; `from` for 0.
    [[nodiscard]] QDate after(QDate from, int days) const;
    /// How many working days after `from` the other day is: 0 on the same day, and over a weekend until its
    /// end. nullopt: it is before, or a year between them is not known, or they are years apart.
    [[nodiscard]] std::optional<int> between(QDate from, QDate to) const;
    /// Years between the two days, both included, of which nothing is known.
    [[nodiscard]] QList<int> unknownYears(QDate from, QDate until) const;

private:
    struct Year {
        QSet<QDate> off, on;
    };
    QHash<int, Year> m_years;
};

class RoundState;
/// The shipped calendar with the office's own over it (document "setting" "holidays"). Error (Format): one of
/// them.
[[nodiscard]] Result<WorkDays> workDaysOf(const RoundState &state);

} // namespace xw
