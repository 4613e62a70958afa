// What stands on the pages of the sample sites. The sites are Chinese whatever language the program speaks.
#pragma once

#include "demo/demo_site.h"

namespace xw::demo
{

/// The inside of a page; empty: there is no such page.
[[nodiscard]] QString bodyOf(const DemoSite &site, const QString &path, QDate today);
/// Header, navigation, the body, and the footer with the identity marks that the site has.
[[nodiscard]] QString wholePage(const DemoSite &site, const QString &body);

} // namespace xw::demo
