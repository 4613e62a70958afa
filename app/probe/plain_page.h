// plainHtmlOf: a page written anew out of what was read of it: its text, tables, lists and links, and nothing
// that acts, fetches or takes more time than its length.
#pragma once

#include "probe/html_page.h"

namespace xw::probe
{

struct PlainHtml {
    QString html;
    bool cut = false; ///< the page goes on
};

/// Links have their whole address; pictures are their alternative text. Tables in tables beyond a few are
/// blocks. Long pages end after some 100,000 signs of text.
[[nodiscard]] PlainHtml plainHtmlOf(const HtmlPage &page);

} // namespace xw::probe
