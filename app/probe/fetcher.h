// Fetcher: visits many sites at a time over libcurl, on one thread of its own, within bounds that spare the
// sites and this machine (docs/probe.md has the rules).
#pragma once

#include "base/clock.h"
#include "probe/visit.h"

#include <functional>
#include <memory>

namespace xw::probe
{

struct FetchLimits {
    /// Visits at work at a time. Ones to which nothing was answered for seconds cost
    /// neither line nor processor: up to a quarter more run beside them.
    int total = 512;
    int perHost = 4;     ///< of them on one host and port
    int perAddress = 16; ///< on one address: many sites share a platform. This machine's own are exempt
    /// Between two pages of a crawl a host rests so many times as long as its last answer took, within the
    /// bounds (as Heritrix does). This machine's own addresses need no rest.
    int restFactor = 5;
    int restLeastMs = 3000, restMostMs = 30'000;
    bool allowPrivate = false; ///< visits may go to this machine and to inner networks
    QByteArray caFile;         ///< PEM of the authorities that are trusted; empty: the system's
    QByteArray agent;          ///< User-Agent; empty: the product's name and version
};

class Fetcher
{
public:
    /// Called once a visit, on the fetcher's thread: it must not block. It may ask for further visits.
    using Done = std::function<void(Visit)>;

    Fetcher(FetchLimits limits, std::shared_ptr<const Clock> clock);
    /// Another hand on the same fetcher, whose visits are recorded. What runs goes on until both have gone.
    [[nodiscard]] Fetcher recordedBy(std::shared_ptr<Recorder> recorder) const;
    /// The last one ends what runs as Cancelled.
    ~Fetcher();
    Fetcher(const Fetcher &) = delete;
    Fetcher &operator=(const Fetcher &) = delete;

    /// From any thread.
    void fetch(VisitRequest request, Done done);
    /// From any thread: every visit that was asked for before this ends as Cancelled, at once.
    void cancel();

private:
    class Engine;
    Fetcher(std::shared_ptr<Engine> engine, std::shared_ptr<Recorder> recorder);

    std::shared_ptr<Engine> m_engine;
    std::shared_ptr<Recorder> m_recorder;
};

} // namespace xw::probe
