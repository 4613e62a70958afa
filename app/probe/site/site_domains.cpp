#include "probe/site_domains.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

WebsiteType portalTypeOf(WebsiteType type)
{
    switch (type) {
    case WebsiteType::ProvinceDepartment:
        return WebsiteType::ProvincePortal;
    case WebsiteType::CityDepartment:
    case WebsiteType::CityOther:
        return WebsiteType::CityPortal;
    case WebsiteType::CountyDepartment:
    case WebsiteType::BelowCounty:
        return WebsiteType::CountyPortal;
    default:
        return WebsiteType::Unknown;
    }
}

bool isOfSameGovernment(const Subject &portal, const Subject &site)
{
    if (portal.type == WebsiteType::ProvincePortal)
        return true;
    if (portal.type == WebsiteType::CityPortal)
        return portal.region == site.region;
    return portal.code.left(6) == site.code.left(6);
}

QString portalHostOf(const RoundState &state, const Subject &site)
{
    const WebsiteType wanted = portalTypeOf(site.type);
    QString host;
    for (const Subject &portal : state.subjects()) {
        if (!portal.isWebsite() || !portal.isRunning() || portal.type != wanted ||
            wanted == WebsiteType::Unknown || !isOfSameGovernment(portal, site))
            continue;
        if (!host.isEmpty())
            return {};
        host = hostOf(portal.url);
    }
    return host;
}

} // namespace

SiteDomains siteDomainsOf(const RoundState &state, const Subject &site)
{
    SiteDomains domains;
    domains.type = site.type;
    domains.url = site.url;
    domains.organizer = site.organizer;
    domains.portalHost = portalHostOf(state, site);
    return domains;
}

QStringList domainRulesNotChecked()
{
    // D5: whose line of command; D8: what a column is; D10: what an institution may do; D11, D13: papers.
    return {u"D5"_s, u"D8"_s, u"D10"_s, u"D11"_s, u"D13"_s};
}

} // namespace xw::probe
