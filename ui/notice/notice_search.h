// notice_search: words looked for in a notice as it is laid out, and put into its paragraphs in place of
// others.
#pragma once

#include "notice/notice_edits.h"
#include "ui/notice/notice_view.h"
#include "widgets/page_preview.h"

namespace xw::ui
{

/// One place where the words stand: in one block, on one line or two.
struct FoundWords {
    int block = -1;
    std::vector<widgets::PageHighlight> areas;
};

/// All places, in the order of the pages. Upper and lower case are the same.
[[nodiscard]] std::vector<FoundWords> findInNotice(const notice::PageLayout &layout, const QString &words);

struct ReplacedWords {
    notice::NoticeEdits edits;
    int count = 0; ///< how often
};
/// Puts `with` in the place of `words` in every paragraph and heading that can be edited by hand. Values that
/// stay as they are stay bound to the data.
[[nodiscard]] ReplacedWords replaceInNotice(const notice::Composed &composed, notice::NoticeEdits edits,
                                            const QString &words, const QString &with);

} // namespace xw::ui
