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

/// What is stored of a notice's text: edits by hand, and what the office wrote of its sections.
struct StoredWords {
    notice::NoticeEdits edits;
    notice::NoticeSettings settings;
};
struct ReplacedWords {
    StoredWords stored;
    int count = 0; ///< how often
};
/// Puts `with` in the place of `words` in every paragraph and heading that can be edited by hand, and in the
/// sections that the office wrote. Values that stay as they are stay bound to the data.
[[nodiscard]] ReplacedWords replaceInNotice(const notice::Composed &composed, StoredWords stored,
                                            const QString &words, const QString &with);

} // namespace xw::ui
