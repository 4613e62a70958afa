// What stands on the pages of the sample sites. The sites are Chinese whatever language the program speaks.
#pragma once

#include "sample/sample_site.h"

namespace xw::sample
{

/// The inside of a page; empty: there is no such page.
[[nodiscard]] QString bodyOf(const SampleSite &site, const QString &path, QDate today);
/// Header, navigation, the body, and the footer with the identity marks that the site has.
[[nodiscard]] QString wholePage(const SampleSite &site, const QString &body);

} // namespace xw::sample
