// makePack: what a probe found at one site, with what the site sent, as one file that stands by itself: a web
// archive (WARC, ISO 28500) in a package (WACZ 1.1.1, https://specs.webrecorder.net/wacz/1.1.1/), which any
// replay of web archives opens. What each part says is in docs/evidence.md.
#pragma once

#include "base/error.h"
#include "evidence/clock_offset.h"
#include "evidence/site_recorder.h"

#include <QJsonObject>

namespace xw::evidence
{

/// The newest entry of a round's history when the pack was made: the pack cannot be older than it. What
/// comes in only when the pack is attached to a finding says that it cannot be younger.
struct RoundTie {
    QString round; ///< its key; empty: no workspace was named
    qint64 sequence = 0;
    QByteArray head; ///< the entry's hash, raw
};

struct PackFacts {
    QString code, name, kind; ///< of the site and of the probe
    QByteArray url;
    QDateTime at;        ///< when the pack is made
    QJsonObject verdict; ///< what the probe prints
    QByteArray picture;  ///< PNG of the page; may be empty
    std::optional<ClockOffset::Reading> clock;
    RoundTie tie;
    int passedOver = 0; ///< exchanges that were too many to be kept
};

/// TooLarge.
[[nodiscard]] Result<QByteArray> makePack(const PackFacts &facts, const std::vector<KeptExchange> &exchanges);

} // namespace xw::evidence
