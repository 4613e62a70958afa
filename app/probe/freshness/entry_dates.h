// EntryDates: all texts of a page that are dates, found once, and which of them belongs to an entry of a
// list.
#pragma once

#include "probe/freshness/link_lists.h"

namespace xw::probe
{

class EntryDates
{
public:
    EntryDates(const HtmlPage &page, const QDate &asOf);

    /// Dates that stand in texts of [begin, end).
    [[nodiscard]] int countIn(qint32 begin, qint32 end) const;
    /// Puts the date of an entry whose texts stand in [begin, end).
    void date(ListEntry &entry, qint32 begin, qint32 end) const;

private:
    struct DateText {
        qint32 node;
        PageDate date;
    };
    [[nodiscard]] std::optional<PageDate> writtenDate(const ListEntry &entry, qint32 begin, qint32 end) const;
    [[nodiscard]] std::optional<PageDate> fromEdges(const ListEntry &entry, qint32 begin, qint32 end) const;
    [[nodiscard]] std::optional<PageDate> dateOf(qint32 node, const QString &text) const;
    void joinRuns(const std::vector<std::pair<qint32, QString>> &texts);
    void joinPieces(const std::vector<std::pair<qint32, QString>> &texts);
    void joinMonths(std::vector<std::pair<qint32, QString>> &texts);
    [[nodiscard]] bool isOverItems(qint32 month, qint32 day) const;
    [[nodiscard]] std::optional<PageDate> fromAttributes(qint32 begin, qint32 end) const;

    const HtmlPage &m_page;
    QDate m_asOf;
    std::vector<DateText> m_dates; ///< in the order of the page
};

} // namespace xw::probe
