// SiteRecorder: keeps what went over the wire for one site, compressed as it comes, until somebody knows
// whether it is evidence of anything.
#pragma once

#include "evidence/clock_offset.h"
#include "probe/exchange.h"

#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace xw::evidence
{

/// One exchange, as records of an archive.
struct KeptExchange {
    QByteArray asked, url;
    QDateTime at;
    int status = 0;
    QByteArray contentType;             ///< of the answer, without its parameters
    QByteArray digest;                  ///< of the answer's body
    QByteArray requestPart, answerPart; ///< members; empty: there was none
};

class SiteRecorder final : public probe::Recorder
{
public:
    /// `most`: bytes that are kept, compressed.
    explicit SiteRecorder(std::shared_ptr<ClockOffset> clock, qint64 most = 32 << 20)
        : m_most(most), m_clock(std::move(clock))
    {
    }

    void take(probe::Exchange exchange) override;
    /// Those that were asked for by one of these addresses, or came by it; in the order of time. Empty: all.
    [[nodiscard]] std::vector<KeptExchange> kept(const std::set<QByteArray> &addresses) const;
    /// How many were not kept, since the site sent more than a pack may hold.
    [[nodiscard]] int passedOver() const;

private:
    qint64 m_most;
    mutable std::mutex m_mutex;
    std::shared_ptr<ClockOffset> m_clock;
    std::vector<KeptExchange> m_kept;
    qint64 m_bytes = 0;
    int m_passedOver = 0;
};

} // namespace xw::evidence
