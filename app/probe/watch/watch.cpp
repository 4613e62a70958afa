#include "probe/watch.h"

#include "probe/availability.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

// Where in its turn a site is visited: the same at every start, spread over the sites.
qint64 offsetOf(const QString &code, qint64 interval)
{
    const QByteArray hash = QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData()) % std::max<qint64>(1, interval);
}

VisitMeaning meaningOf(const Visit &visit, const Availability &found)
{
    if (visit.slept || visit.reason == Reason::Cancelled)
        return VisitMeaning::Void;
    if (visit.opensInBrowser)
        return *visit.opensInBrowser ? VisitMeaning::Opened : VisitMeaning::Failed;
    if (found.doubt == Doubt::ScriptGate || found.doubt == Doubt::Blank ||
        (visit.reason == Reason::Tls && visit.statusBehind >= 200 && visit.statusBehind < 400))
        return VisitMeaning::Doubtful;
    return found.ok ? VisitMeaning::Opened : VisitMeaning::Failed;
}

// An answer, even a refusal in HTTP's words, says that the line is up.
bool couldBeTheLine(Reason reason)
{
    return reason == Reason::Timeout || reason == Reason::Dns || reason == Reason::Refused ||
           reason == Reason::Reset || reason == Reason::Tls;
}

} // namespace

Watch::Watch(std::vector<WatchSite> sites, VisitLog &log, std::shared_ptr<const Clock> clock, Fetch fetch)
    : m_sites(std::move(sites)), m_log(log), m_clock(std::move(clock)), m_fetch(std::move(fetch))
{
    const WatchRules &rules = m_log.rules();
    const qint64 slot = slotOf(now());
    for (int i = 0; i < int(m_sites.size()); ++i) {
        const auto index = m_log.site(m_sites[size_t(i)].code, m_sites[size_t(i)].url);
        m_logIndex.push_back(index ? *index : -1);
        if (!index)
            continue;
        const qint64 next = std::max(m_log.lastSlot(*index) + 1, std::max<qint64>(slot, 0));
        m_due.emplace(
            rules.from + next * rules.interval() + offsetOf(m_sites[size_t(i)].code, rules.interval()), i);
    }
}

qint64 Watch::now() const
{
    return m_clock->now().toSecsSinceEpoch();
}

qint64 Watch::slotOf(qint64 at) const
{
    const WatchRules &rules = m_log.rules();
    return at < rules.from ? -1 : (at - rules.from) / rules.interval();
}

bool Watch::isOver() const
{
    return now() >= m_log.rules().from + m_log.rules().days * 86'400LL && isIdle() && m_repeats.empty();
}

QDateTime Watch::step()
{
    const WatchRules &rules = m_log.rules();
    const qint64 at = now();
    const qint64 end = rules.from + rules.days * 86'400LL;
    while (!m_repeats.empty() && m_repeats.begin()->first <= at) {
        const Ticket ticket = m_repeats.begin()->second;
        m_repeats.erase(m_repeats.begin());
        visit(ticket.site, ticket.slot, true);
    }
    while (!m_due.empty() && m_due.begin()->first <= at) {
        const auto [planned, site] = *m_due.begin();
        m_due.erase(m_due.begin());
        // After a pause (the program was not there) a turn that has passed is not made up for: the visits of
        // a day must be spaced. A turn that has not passed is kept, late.
        const qint64 slot = slotOf(at);
        const qint64 next = rules.from + (slot + 1) * rules.interval() +
                            offsetOf(m_sites[size_t(site)].code, rules.interval());
        if (next < end)
            m_due.emplace(next, site);
        const int index = m_logIndex[size_t(site)];
        if (at < end && slot > m_log.lastSlot(index) && at - m_log.lastAt(index) >= rules.interval() / 3)
            visit(site, slot, false);
    }
    qint64 wake = end;
    if (!m_due.empty())
        wake = std::min(wake, m_due.begin()->first);
    if (!m_repeats.empty())
        wake = std::min(wake, m_repeats.begin()->first);
    return QDateTime::fromSecsSinceEpoch(std::max(wake, at + 1));
}

void Watch::visit(int site, qint64 slot, bool repeated)
{
    const int number = m_nextTicket++;
    m_tickets[number] = {site, slot, repeated};
    VisitRequest request = availabilityRequest(m_sites[size_t(site)].url, m_log.rules().deadlineMs);
    m_fetch(request, [this, number](const Visit &visit) { take(number, visit); });
}

void Watch::askControls()
{
    m_controlOpens = false;
    for (const QByteArray &control : m_log.rules().controls) {
        const int number = m_nextTicket++;
        m_tickets[number] = {};
        ++m_controlsAsked;
        m_fetch(availabilityRequest(control, m_log.rules().deadlineMs),
                [this, number](const Visit &visit) { take(number, visit); });
    }
}

void Watch::take(int number, const Visit &visit)
{
    const auto it = m_tickets.find(number);
    if (it == m_tickets.end())
        return;
    const Ticket ticket = it->second;
    m_tickets.erase(it);
    if (ticket.site < 0) {
        m_controlOpens = m_controlOpens || !couldBeTheLine(visit.reason);
        if (--m_controlsAsked == 0)
            judgeLine();
        return;
    }
    Pending pending{ticket, {}};
    pending.record = {m_logIndex[size_t(ticket.site)],
                      ticket.slot,
                      visit.at.isValid() ? visit.at.toSecsSinceEpoch() : now(),
                      meaningOf(visit, judgeAvailability(visit)),
                      visit.reason,
                      visit.status,
                      int(visit.elapsedMs),
                      ticket.repeated};
    if (visit.reason == Reason::Cancelled)
        return; // the watch is being ended: the turn stays open
    if (pending.record.meaning != VisitMeaning::Failed)
        return store(pending);
    if (!couldBeTheLine(visit.reason) || m_log.rules().controls.isEmpty())
        return failed(pending);
    // The controls are asked after the failure: what failed while they are being asked waits for the next
    // time.
    if (m_controlsAsked > 0) {
        m_later.push_back(pending);
        return;
    }
    m_unclear.push_back(pending);
    askControls();
}

void Watch::judgeLine()
{
    const auto unclear = std::move(m_unclear);
    m_unclear.clear();
    for (Pending pending : unclear) {
        if (m_controlOpens) {
            failed(pending);
        } else {
            pending.record.meaning = VisitMeaning::Void;
            store(pending);
        }
    }
    m_unclear = std::move(m_later);
    m_later.clear();
    if (!m_unclear.empty())
        askControls();
}

void Watch::failed(const Pending &pending)
{
    // Within its turn, whatever the rule says.
    const qint64 after = std::min<qint64>(m_log.rules().repeatAfterSeconds, m_log.rules().interval() / 2);
    if (after <= 0 || pending.ticket.repeated)
        return store(pending);
    m_repeats.emplace(now() + after, pending.ticket);
}

void Watch::store(const Pending &pending)
{
    const auto kept = m_log.append(pending.record);
    if (kept && onRecord)
        onRecord(m_sites[size_t(pending.ticket.site)], pending.record);
    if (!kept && onFailure)
        onFailure(kept.error());
}

WatchStanding standingOf(const std::vector<VisitRun> &runs, const WatchRules &rules)
{
    constexpr int enoughADay = 20;
    WatchStanding standing;
    std::map<qint64, int> days;
    for (const VisitRun &run : runs) {
        standing.repeated += run.repeated;
        if (run.meaning == VisitMeaning::Void) {
            standing.voided += run.count;
            continue;
        }
        standing.visits += run.count;
        days[run.day] += run.count;
        if (run.meaning == VisitMeaning::Failed)
            standing.failed += run.count;
        if (run.meaning == VisitMeaning::Doubtful)
            standing.doubtful += run.count;
    }
    for (const auto &[day, count] : days)
        standing.daysWithEnough += count >= enoughADay;
    standing.complete = standing.daysWithEnough >= rules.days;
    // Before the week is over its share is not known: what can be known is that it will not be less.
    const qint64 whole = standing.complete
                             ? standing.visits
                             : std::max<qint64>(standing.visits, qint64(rules.visitsPerDay) * rules.days);
    const qint64 share = standing.failed * 10'000LL;
    const qint64 vetoAt = (whole * rules.vetoHundredths + 9999) / 10'000;
    standing.failuresUntilVeto = int(std::max<qint64>(0, vetoAt - standing.failed));
    if (whole > 0 && share >= whole * rules.vetoHundredths)
        standing.verdict = WatchStanding::Verdict::Veto;
    else if (whole > 0 && share >= whole * rules.warningHundredths)
        standing.verdict = WatchStanding::Verdict::Warning;
    return standing;
}

QString toWord(WatchStanding::Verdict verdict)
{
    switch (verdict) {
    case WatchStanding::Verdict::Warning:
        return u"warning"_s;
    case WatchStanding::Verdict::Veto:
        return u"veto"_s;
    case WatchStanding::Verdict::Open:
        break;
    }
    return u"open"_s;
}

QString toWord(VisitMeaning meaning)
{
    switch (meaning) {
    case VisitMeaning::Failed:
        return u"failed"_s;
    case VisitMeaning::Void:
        return u"void"_s;
    case VisitMeaning::Doubtful:
        return u"doubtful"_s;
    case VisitMeaning::Opened:
        break;
    }
    return u"opened"_s;
}

} // namespace xw::probe
