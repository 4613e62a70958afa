// SoftError: does a page that answers 200 say in truth that there is nothing? Known by asking for an address
// that cannot be there, on the same host and in the same folder, and comparing.
#pragma once

#include "probe/html_page.h"

namespace xw::probe
{

/// What a page shows, short enough to keep for every page.
struct PageLook {
    size_t words = 0;     ///< hash of its text without digits and addresses
    qsizetype length = 0; ///< of its text
    bool hints = false;   ///< its title or first words speak of an error
};
/// `url`: what was asked for; its last part is left out of the text, which may quote it.
[[nodiscard]] PageLook lookOf(const HtmlPage &page, const QByteArray &url);

/// Is it worth asking? A page that speaks of an error, or shows little, or what another page shows.
[[nodiscard]] bool isSuspect(const PageLook &look, bool shownElsewhere);

/// An address in the folder of `url` that is not there.
[[nodiscard]] QByteArray addressOfNothing(const QByteArray &url);

} // namespace xw::probe
