// The lists among the elements of a notice: contacts, further deadlines, bands of scores, who is commended,
// who is named first, what becomes of a site, figures that no register holds, where rules of ledgers draw
// their lines, what the last round had. As rows of texts for a table, and back.
#pragma once

#include "notice/notice_settings.h"

namespace xw::ui
{

enum class ElementList : quint8 {
    Contacts,
    Deadlines,
    Bands,
    Commended,
    Examples,
    Dispositions,
    Figures,
    Limits,
    Earlier,
    Headings
};
inline constexpr ElementList elementLists[] = {
    ElementList::Contacts, ElementList::Deadlines,    ElementList::Bands,   ElementList::Commended,
    ElementList::Examples, ElementList::Dispositions, ElementList::Figures, ElementList::Limits,
    ElementList::Earlier,  ElementList::Headings};

[[nodiscard]] QString listTitle(ElementList list);
/// What belongs into it, for people.
[[nodiscard]] QString listHint(ElementList list);
[[nodiscard]] QStringList listColumns(ElementList list);
[[nodiscard]] QList<QStringList> listRows(ElementList list, const notice::NoticeSettings &settings);
/// How many of them the office set itself: some lists show what holds without it as well.
[[nodiscard]] qsizetype ownRows(ElementList list, const notice::NoticeSettings &settings);
/// Rows of listColumns().size() texts; empty rows are passed over. Says what is wrong with the first faulty
/// row and changes nothing then; empty: taken.
[[nodiscard]] QString takeRows(ElementList list, const QList<QStringList> &rows,
                               notice::NoticeSettings &settings);

} // namespace xw::ui
