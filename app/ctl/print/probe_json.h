// What probes found, as the lines of JSON that contract and docs/probe.md describe.
#pragma once

#include "domain/domain_name.h"
#include "probe/availability.h"
#include "probe/confirm.h"
#include "probe/html_page.h"
#include "probe/link_check.h"
#include "probe/visit.h"
#include "probe/watch.h"

#include <QJsonObject>

namespace xw::ctl
{

[[nodiscard]] QJsonObject availabilityJson(const QString &code, const probe::Visit &visit,
                                           const probe::Availability &found,
                                           const probe::Confirmation &confirmed = {});
[[nodiscard]] QJsonObject domainJson(const QString &code, const QString &url, const DomainReport &report,
                                     const QStringList &notChecked);
[[nodiscard]] QJsonObject linksJson(const QString &code, const QString &url, const probe::LinkReport &report);
/// One visit of a watch.
[[nodiscard]] QJsonObject watchVisitJson(const QString &code, const QString &url,
                                         const probe::VisitRecord &visit);
/// How a site stands, with its runs of equal results.
[[nodiscard]] QJsonObject standingJson(const QString &code, const QString &url,
                                       const probe::WatchStanding &standing,
                                       const std::vector<probe::VisitRun> &runs,
                                       const probe::WatchRules &rules);

} // namespace xw::ctl
