#include "ui/inspect/line_probe.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
using widgets::WebVisit;

/// One site that fails is the site's, two may be chance.
constexpr int doubtfulFrom = 3;

/// The ends of Chromium's names (net/base/net_error_list.h) for what goes wrong before the site is reached.
constexpr std::array ownFaults{
    "INTERNET_DISCONNECTED"_L1,  "NETWORK_CHANGED"_L1,           "NETWORK_IO_SUSPENDED"_L1,
    "NETWORK_ACCESS_DENIED"_L1,  "PROXY_CONNECTION_FAILED"_L1,   "TUNNEL_CONNECTION_FAILED"_L1,
    "PROXY_AUTH_UNSUPPORTED"_L1, "PROXY_CERTIFICATE_INVALID"_L1, "MANDATORY_PROXY_CONFIGURATION_FAILED"_L1};
constexpr std::array programFaults{"BLOCKED_BY_CLIENT"_L1, "BLOCKED_BY_ADMINISTRATOR"_L1, "UNSAFE_PORT"_L1,
                                   "DISALLOWED_URL_SCHEME"_L1};

bool endsWithAny(const QString &fault, auto names)
{
    return std::ranges::any_of(names, [&fault](QLatin1StringView name) { return fault.endsWith(name); });
}

bool systemConnected()
{
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        if (each.flags().testFlag(QNetworkInterface::IsLoopBack) ||
            !each.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : each.addressEntries())
            if (!entry.ip().isLoopback() && !entry.ip().isLinkLocal())
                return true;
    }
    return false;
}

void systemResolve(const QString &host, QObject *context, const LineProbe::Addresses &answer)
{
    QHostInfo::lookupHost(host, context, [answer](const QHostInfo &info) {
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses << address.toString();
        answer(addresses);
    });
}
} // namespace

bool LineProbe::isThisMachine(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

LineProbe::LineProbe() : LineProbe(systemConnected, systemResolve) {}

LineProbe::LineProbe(Connected connected, Resolve resolve)
    : m_connected(std::move(connected)), m_resolve(std::move(resolve))
{
}

void LineProbe::note(const WebVisit &visit)
{
    if (visit.outcome == WebVisit::Outcome::Opened || visit.answered)
        m_failed.clear();
    else if (visit.outcome == WebVisit::Outcome::Failed && !m_failed.contains(visit.url.host()))
        m_failed << visit.url.host();
}

LineProbe::Blame LineProbe::blame(const WebVisit &visit) const
{
    if (endsWithAny(visit.fault, programFaults))
        return Blame::Program;
    if (isThisMachine(visit.url.host()) || visit.answered)
        return Blame::Site;
    if (endsWithAny(visit.fault, ownFaults) || !m_connected())
        return Blame::OwnLine;
    return m_failed.size() >= doubtfulFrom ? Blame::Doubtful : Blame::Site;
}

void LineProbe::resolve(const QString &host, QObject *context, Addresses answer) const
{
    m_resolve(host, context, std::move(answer));
}

} // namespace xw::ui
