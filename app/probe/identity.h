// Identity: what a page says of whose site it is. Sources: 国办发〔2017〕47号 (政府网站发展指引), 附件
// 网页设计规范; forms of the numbers as they are registered.
#pragma once

#include "probe/freshness.h"

namespace xw::probe
{

/// What the register says; empty members are not compared.
struct RegisteredSite {
    QString code;
    QString name;
    QString organizer;
};

struct IdentityDoubt {
    QString about; ///< "site_code", "jiucuo", "organizer", "name", "conac", "police", "icp"
    QString found;
    QString expected; ///< empty: the form itself is wrong
};

struct Identity {
    QString siteCode;            ///< as printed, else as SiteIDCode says; empty: none
    bool siteCodeIsWell = false; ///< of the form that codes have
    QString metaCode;            ///< SiteIDCode
    bool hasConac = false;       ///< 党政机关网站标识
    QString conacId;
    bool hasJiucuo = false; ///< 我为政府网站找错
    QString jiucuoCode;     ///< the code that the entrance names
    QString icp;            ///< "赣ICP备05004294号-1"
    QString police;         ///< "赣公网安备36010002000086号"
    QString organizer;      ///< 主办单位
    bool hasContact = false;
    QString contact; ///< a telephone number or an address of mail
    QString siteName;
    QString siteDomain;
    std::vector<IdentityDoubt> doubts;
    bool conacIsCommentedOut = false; ///< the badge stands in a comment: nobody sees it
    bool jiucuoIsCommentedOut = false;
};

/// `pages`: the home page first; what it lacks is looked for on the pages of its frames behind it.
[[nodiscard]] Identity identityOf(const std::vector<FetchedPage> &pages, const RegisteredSite &site = {});
/// "site_code", "conac", "jiucuo", "icp", "police", "organizer", "contact" as the commands print them.
[[nodiscard]] QJsonObject toJson(const Identity &identity);

} // namespace xw::probe
