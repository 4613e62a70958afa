#include "domain/register/website_group.h"

namespace xw
{

bool belongsTo(WebsiteGroup group, WebsiteType type)
{
    const bool provinces = type == WebsiteType::ProvincePortal || type == WebsiteType::ProvinceDepartment;
    const bool cities = type == WebsiteType::CityPortal || type == WebsiteType::CityDepartment;
    const bool remains = !provinces && !cities && !isPortal(type);
    switch (group) {
    case WebsiteGroup::Portals:
        return isPortal(type);
    case WebsiteGroup::Departments:
        return !isPortal(type);
    case WebsiteGroup::Local:
        return !provinces;
    case WebsiteGroup::Remainder:
        return remains;
    case WebsiteGroup::Others:
        return remains && type != WebsiteType::CountyDepartment;
    }
    return false;
}

} // namespace xw
