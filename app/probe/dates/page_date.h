// PageDate: the day on which something was put on a page, in all the forms in which sites write it.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xw::probe
{

class HtmlPage;

enum class DateSource : quint8 {
    Written,  ///< with its year
    NoYear,   ///< [04-07]: the year is the last one in which that day had come
    Relative, ///< 昨天, 3天前
    Declared, ///< PubDate, JSON-LD, <time>
    Address,  ///< …/202004/t20200407_1.html
};

struct PageDate {
    QDate day;            ///< of a month alone: its first day
    bool isMonth = false; ///< no day is written
    DateSource source = DateSource::Written;
    /// The last day that it can mean: what a rule that asks "not updated since" goes by.
    [[nodiscard]] QDate latest() const { return isMonth ? day.addMonths(1).addDays(-1) : day; }
    /// "2020-04-07"; "2020-04" of a month.
    [[nodiscard]] QString text() const
    {
        return day.toString(isMonth ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    }
};

/// A text that is a date and nothing else: brackets, a label (发布时间：), a weekday and a time of day may
/// stand with it. `asOf`: the day of the visit, from which relative dates and missing years are told.
[[nodiscard]] std::optional<PageDate> wholeDate(QStringView text, const QDate &asOf);
/// A date that stands first or last in a text, set off by brackets or blanks. Without a year only in
/// brackets.
[[nodiscard]] std::optional<PageDate> edgeDate(QStringView text, const QDate &asOf);
/// One behind its label within a text of more: 来源：办公室 发布时间：2020-04-07 浏览：12.
[[nodiscard]] std::optional<PageDate> labelledDate(QStringView text, const QDate &asOf);
/// The day in an address, as the systems that make pages put it there. `isSure`: it is of a form that stands
/// for the making of that one page.
struct AddressDate {
    PageDate date;
    bool isSure = false;
};
[[nodiscard]] std::optional<AddressDate> addressDate(QStringView address);
/// When the page itself was published, as it says: PubDate, JSON-LD and its like, <time>, 发布时间：….
[[nodiscard]] std::optional<PageDate> publishedDate(const HtmlPage &page, const QDate &asOf);

/// Later than a visit on that day can see it; a day is granted for clocks.
[[nodiscard]] inline bool isFuture(const PageDate &date, const QDate &asOf)
{
    return date.day > asOf.addDays(1);
}

} // namespace xw::probe
