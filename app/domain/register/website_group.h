// WebsiteGroup: the sums of website types that texts and charts speak of, each defined once.
#pragma once

#include "domain/subject.h"

namespace xw
{

enum class WebsiteGroup : quint8 {
    Portals,     ///< 省、市、县三级门户
    Departments, ///< everything else
    Local,       ///< 市、县(区)网站: all but the province's own
    Remainder, ///< 其他政府网站: neither the province's own, nor a city's portal or department, nor a portal
    Others, ///< the same where county departments are told apart
};

[[nodiscard]] bool belongsTo(WebsiteGroup group, WebsiteType type);

} // namespace xw
