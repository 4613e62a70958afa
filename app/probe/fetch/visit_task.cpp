#include "probe/fetch/visit_task.h"

#include "base/qt_compat.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

// Where a site says "later" and not when.
constexpr int usualWait = 2;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

VisitTask::VisitTask(VisitRequest request)
    : m_request(std::move(request)), m_url(WebUrl::parse(m_request.url))
{
    visit.url = m_request.url;
    const QByteArray host =
        m_request.registeredHost.isEmpty() && m_url.isWeb() ? m_url.host() : m_request.registeredHost;
    m_registered = namedKind(host);
    m_seen[m_url.text()] = 1;
}

TransferOrder VisitTask::order() const
{
    TransferOrder order;
    order.url = m_url;
    order.method = m_request.method;
    order.headersOnly = m_request.headersOnly;
    order.htmlOnly = m_request.htmlOnly;
    order.bodyCap = m_request.bodyCap;
    order.bodyKept = m_request.bodyKept;
    order.checkTls = !m_behind;
    order.recorded = m_request.recorder != nullptr;
    order.agent = m_request.agent;
    order.referer = m_request.referer;
    order.keepConnection = m_request.paced;
    order.registered = m_registered;
    return order;
}

void VisitTask::keep(HopOutcome &outcome)
{
    visit.times.connect += outcome.times.connect;
    visit.times.tls += outcome.times.tls;
    visit.times.headers += outcome.times.headers;
    visit.times.body += outcome.times.body;
    if (!outcome.address.isEmpty())
        visit.address = outcome.address;
    visit.wireBytes += outcome.wireBytes;
    visit.headers = std::move(outcome.headers);
    visit.body = std::move(outcome.body);
    visit.bodyBytes = outcome.bodyBytes;
    if (outcome.status)
        visit.finalUrl = m_url.text();
}

void VisitTask::endWith(Reason reason, Phase phase, const QString &detail)
{
    if (m_behind) // what the first look found stands
        return;
    visit.reason = reason;
    visit.phase = phase;
    visit.detail = detail;
}

std::optional<int> VisitTask::retryAfter() const
{
    const QByteArray said = visit.header("retry-after");
    if (said.isEmpty())
        return visit.status == 429 ? std::optional(usualWait) : std::nullopt;
    bool number = false;
    if (const int seconds = said.toInt(&number); number)
        return std::max(seconds, 0);
    const auto local =
        QLocale::c().toDateTime(QString::fromLatin1(said), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const QDateTime when = utcDateTime(local.date(), local.time());
    const QDateTime from = visit.at.isValid() ? visit.at.addMSecs(visit.elapsedMs) : QDateTime();
    if (!when.isValid() || !from.isValid())
        return usualWait;
    return int(std::clamp<qint64>(from.secsTo(when), 0, 1'000'000));
}

VisitTask::Next VisitTask::redirected(const QByteArray &location, bool newCookie)
{
    const WebUrl target = m_url.resolve(location);
    visit.hops.push_back({m_url.text(), visit.status});
    if (!target.isWeb()) {
        endWith(Reason::Http, Phase::Headers, u"a redirect that leads nowhere"_s);
        return Next::Done;
    }
    visit.downgraded = visit.downgraded || (m_url.isHttps() && !target.isHttps());
    int &seen = m_seen[target.text()];
    // A site that gives a cookie may send one back to the same address, and browsers go there, but not
    // forever.
    if ((++seen > 1 && !newCookie) || seen > 3 || int(visit.hops.size()) > m_request.redirects) {
        endWith(Reason::RedirectLoop, Phase::Headers, {});
        return Next::Done;
    }
    m_url = target;
    return Next::Fetch;
}

VisitTask::Next VisitTask::take(HopOutcome outcome)
{
    keep(outcome);
    if (outcome.reason == Reason::Tls && m_request.lookBehindTls && !m_behind) {
        endWith(Reason::Tls, Phase::Tls, outcome.detail);
        visit.tlsFault = outcome.tlsFault;
        m_behind = true;
        return Next::Fetch;
    }
    if (outcome.reason != Reason::Ok) {
        if (!m_behind) {
            visit.status = outcome.status;
            visit.tlsFault = outcome.tlsFault;
        }
        endWith(outcome.reason, outcome.phase, outcome.detail);
        return Next::Done;
    }
    visit.status = outcome.status;
    if (isRedirect(outcome.status))
        if (const QByteArray location = visit.header("location"); !location.isEmpty()) {
            const Next next = redirected(location, outcome.newCookie);
            if (next == Next::Done && m_behind)
                visit.status = 0;
            return next;
        }
    if ((outcome.status == 429 || outcome.status == 503) && !visit.waited)
        if (const auto seconds = retryAfter(); seconds && *seconds <= m_request.patienceSeconds) {
            m_waitSeconds = *seconds;
            Visit again;
            again.url = m_request.url;
            again.at = visit.at;
            again.waited = true;
            visit = std::move(again);
            m_url = WebUrl::parse(m_request.url);
            m_seen.clear();
            m_seen[m_url.text()] = 1;
            m_behind = false;
            return Next::Wait;
        }
    if (m_behind) {
        visit.statusBehind = outcome.status;
        visit.status = 0;
        return Next::Done;
    }
    if (outcome.status < 200)
        endWith(Reason::Malformed, outcome.phase, u"an answer without a status that ends one"_s);
    else
        endWith(outcome.status < 300 ? Reason::Ok : Reason::Http, outcome.phase, {});
    return Next::Done;
}

} // namespace xw::probe
