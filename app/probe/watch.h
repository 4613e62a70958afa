// Watch (站点无法访问): visits spaced over the day for a week, what they say of each site, and which of them
// say nothing because this machine's own line was down. Pure: time and visits are handed in.
// Source: 国办秘函〔2019〕19号: one week, at least 20 spaced visits a day, not open at 15 seconds is a failed
// visit, 5 % failed is the veto. The repetition of a failed visit and the warning at 3 % are ours.
#pragma once

#include "base/clock.h"
#include "probe/visit_log.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace xw::probe
{

struct WatchSite {
    QString code;
    QByteArray url;
};

/// How a site stands. `share` is of visits that count: in hundredths of a percent.
struct WatchStanding {
    enum class Verdict : quint8 { Open, Warning, Veto };
    int visits = 0; ///< that count
    int failed = 0, voided = 0, doubtful = 0, repeated = 0;
    int daysWithEnough = 0; ///< with at least 20 visits that count
    bool complete = false;  ///< enough days of enough visits
    Verdict verdict = Verdict::Open;
    int failuresUntilVeto = 0; ///< in the week that the rules make
};
[[nodiscard]] QString toWord(WatchStanding::Verdict verdict);

class Watch
{
public:
    using Fetch = std::function<void(VisitRequest, std::function<void(Visit)>)>;

    /// `log` is open, and knows its rules. `fetch` may answer from another thread, through post().
    Watch(std::vector<WatchSite> sites, VisitLog &log, std::shared_ptr<const Clock> clock, Fetch fetch);

    /// Starts what is due. Returns when it wants to be called again.
    [[nodiscard]] QDateTime step();
    /// What a visit that step() asked for brought; on the same thread as step().
    void take(int ticket, const Visit &visit);
    /// A site's visit was judged and stored.
    std::function<void(const WatchSite &, const VisitRecord &)> onRecord;
    /// The log does not take visits any more.
    std::function<void(const Error &)> onFailure;
    [[nodiscard]] bool isOver() const;
    /// Nothing is on its way.
    [[nodiscard]] bool isIdle() const { return m_tickets.empty() && m_unclear.empty() && m_later.empty(); }

private:
    struct Ticket {
        int site = -1; ///< -1: a control
        qint64 slot = 0;
        bool repeated = false;
    };
    struct Pending {
        Ticket ticket;
        VisitRecord record;
    };
    void visit(int site, qint64 slot, bool repeated);
    void judgeLine();
    void askControls();
    void store(const Pending &pending);
    void failed(const Pending &pending);
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] qint64 slotOf(qint64 at) const;

    std::vector<WatchSite> m_sites;
    VisitLog &m_log;
    std::shared_ptr<const Clock> m_clock;
    Fetch m_fetch;
    std::vector<int> m_logIndex;             ///< of a site in the log
    std::multimap<qint64, int> m_due;        ///< when a site is next visited
    std::multimap<qint64, Ticket> m_repeats; ///< failed once, to be visited again
    std::map<int, Ticket> m_tickets;
    std::vector<Pending> m_unclear; ///< failed, until the controls have said whether the line is up
    std::vector<Pending> m_later;   ///< failed while they were being asked
    int m_nextTicket = 0;
    int m_controlsAsked = 0;
    bool m_controlOpens = false;
};

/// Of what the log holds.
[[nodiscard]] WatchStanding standingOf(const std::vector<VisitRun> &runs, const WatchRules &rules);

} // namespace xw::probe
