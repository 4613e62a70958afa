// What the readers of pages brought, as findings: one function a reader. Texts of the site are cut here, so
// that a reading stays small whatever a page holds.
#pragma once

#include "domain/domain_name.h"
#include "domain/site_reading.h"
#include "probe/freshness.h"
#include "probe/identity.h"
#include "probe/link_check.h"
#include "probe/site_doubts.h"
#include "probe/site_service.h"
#include "probe/words.h"

namespace xw::monitor
{

using SiteFindings = std::vector<SiteFinding>;

void addFreshness(SiteFindings &findings, const probe::Freshness &found, const QString &home,
                  const QDate &today);
/// Conditions that will be met in a few days, with the columns that would make it.
void addForecast(SiteFindings &findings, const probe::Freshness &found, const QString &home);
/// `footer`: what stands at the end of the home page.
void addIdentity(SiteFindings &findings, const probe::Identity &found, const QString &home,
                 const QString &footer);
void addLinks(SiteFindings &findings, const probe::LinkReport &report);
void addWords(SiteFindings &findings, const std::vector<probe::WordFinding> &found);
void addDoubts(SiteFindings &findings, const std::vector<probe::DoubtfulPlace> &places);
/// `wholeSite`: enough was read that what was not seen may not be there.
void addService(SiteFindings &findings, const probe::SiteService &found, const QString &home, bool wholeSite);
/// Names of this machine are no domain names.
void addDomain(SiteFindings &findings, const SiteDomains &domains);

/// The last lines that a page shows.
[[nodiscard]] QString footerOf(const probe::FetchedPage &page);
/// At most `most` signs, blanks as one.
[[nodiscard]] QString cutText(const QString &text, qsizetype most);

} // namespace xw::monitor
