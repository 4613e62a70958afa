// siteDomainsOf: what the register knows of a site's domains, for judgeDomains().
#pragma once

#include "domain/domain_name.h"
#include "domain/round_state.h"

namespace xw::probe
{

/// The portal of the same level is that of the province for its departments, of the site's region for those
/// of a city, of the code's county for those of a county. Where several could be meant, none is taken.
[[nodiscard]] SiteDomains siteDomainsOf(const RoundState &state, const Subject &site);

/// Rules of 55号 that no register and no visit can judge, by name: somebody must look.
[[nodiscard]] QStringList domainRulesNotChecked();

} // namespace xw::probe
