// Domain names of government websites: which form they must have, and what is wrong with one.
// Sources: 国办函〔2018〕55号 (域名管理), 国办发〔2017〕47号 (政府网站发展指引). The rate has no official
// formula: ours.
#pragma once

#include "base/error.h"
#include "domain/rate.h"
#include "domain/standard.h"

#include <QStringList>

namespace xw
{

/// The form of a host, whatever it belongs to.
enum class HostForm : quint8 {
    None,          ///< no host at all
    Portal,        ///< www.□□□.gov.cn
    Department,    ///< ○○○.□□□.gov.cn
    WwwDepartment, ///< www.○○○.□□□.gov.cn: 55号 does not show it, many sites use it
    Bare,          ///< □□□.gov.cn
    Deeper,        ///< more labels under gov.cn: to be looked at by hand
    Central,       ///< www.gov.cn
    Chinese,       ///< △△△.政务
    Foreign,       ///< any other suffix, or an address of numbers
};

/// Host of an address, lower case: without scheme, user, port, path and closing dot; Chinese names as
/// Chinese. Empty: none.
[[nodiscard]] QString hostOf(const QString &address);
[[nodiscard]] HostForm formOf(const QString &host);
/// □□□ of a host of the forms Portal, Department, WwwDepartment or Bare; else empty.
[[nodiscard]] QString governmentLabel(const QString &host);

/// What is known of one site. Empty members are not judged.
struct SiteDomains {
    WebsiteType type = WebsiteType::Unknown;
    QString url;               ///< the registered address of the home page
    QString organizer;         ///< 主办单位
    QString portalHost;        ///< of the same-level government's portal
    QStringList superiorHosts; ///< portals of ministries that manage the unit or handed it a sub-domain
    QStringList otherHosts;    ///< further English domains of the same site
    bool mainNamed = false;    ///< one of several is named as the main one
    QString chineseDomain;     ///< △△△.政务
    QString checkedUrl;        ///< where a visit to `url` ended
};

struct DomainFinding {
    QString rule; ///< "D1" … "D12"; "" for what is no rule of 55号
    Certainty certainty = Certainty::A;
    bool violation = true; ///< false: 待确认, somebody must look
    Message message;
};

enum class DomainVerdict : quint8 {
    Conforms,
    Violates,
    Review, ///< nothing certain against it, but its form is not one of 55号's
};

struct DomainReport {
    DomainVerdict verdict = DomainVerdict::Review;
    std::vector<DomainFinding> findings; ///< by rule
};

/// Judges the domains of one site. The verdict looks at the main English domain alone: its suffix (D1) and
/// the form of its kind (D3, D4, D5); other findings stand beside it.
[[nodiscard]] DomainReport judgeDomains(const SiteDomains &site);

/// 域名规范率: conforming sites among `sites`.
[[nodiscard]] Rate domainRate(const std::vector<DomainVerdict> &sites);

} // namespace xw
