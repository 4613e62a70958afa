// What a site does for people: a channel for 咨询建言, its newest public reply and messages left lying,
// guides (办事指南) that lack elements, policies without their 解读. Best effort: each is a doubt that a
// person confirms. Source: 国办秘函〔2019〕19号, 互动回应差, 服务不实用, 解读关联.
#pragma once

#include "probe/freshness.h"

#include <optional>

namespace xw::probe
{

struct ServicePlace {
    QString page;
    QString quote; ///< words that stand there
    QString text;  ///< what is said of it
};

struct SiteService {
    /// A link or form for 咨询, 建言, 留言; 信访, 举报 and telephone numbers are none. nullopt: none was
    /// seen.
    std::optional<ServicePlace> consultation;
    QDate newestReply; ///< invalid: no reply with a day was seen
    QString replyPage;
    std::vector<ServicePlace> overdue;  ///< asked more than 3 months and less than a year ago, unanswered
    int guides = 0;                     ///< 办事指南 that were read
    std::vector<ServicePlace> thin;     ///< of those, without four or more of the eight elements
    int policies = 0;                   ///< policy documents and readings (解读) that were read
    std::vector<ServicePlace> unlinked; ///< of those, without a link to the other
};

[[nodiscard]] SiteService siteServiceOf(const std::vector<FetchedPage> &pages, const QDate &asOf);
[[nodiscard]] QJsonObject toJson(const SiteService &service);

} // namespace xw::probe
