#include "web/request_guard.h"

#include <QElapsedTimer>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{
constexpr int longestQuestionMs = 400;   ///< for one name: the window stands still meanwhile
constexpr int longestQuestionsMs = 2500; ///< for all names of a page, until the program asks for another

bool isOfTheWeb(const QString &scheme)
{
    static const QStringList known{u"http"_s, u"https"_s, u"ws"_s,   u"wss"_s,
                                   u"data"_s, u"blob"_s,  u"about"_s};
    return known.contains(scheme);
}

/// Shown or heard alone: nothing of it can be read by the page, nor does it do anything there.
bool isPassive(QWebEngineUrlRequestInfo::ResourceType type)
{
    using Info = QWebEngineUrlRequestInfo;
    return type == Info::ResourceTypeImage || type == Info::ResourceTypeMedia ||
           type == Info::ResourceTypeStylesheet || type == Info::ResourceTypeScript ||
           type == Info::ResourceTypeFontResource || type == Info::ResourceTypeFavicon;
}

/// Names are then asked for by the proxy, and may mean nothing here.
bool goesThroughProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}
} // namespace

RequestGuard::RequestGuard(std::shared_ptr<HostSpaces> spaces, Blocked blocked, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent), m_spaces(std::move(spaces)), m_blocked(std::move(blocked))
{
}

void RequestGuard::expect(const QUrl &url)
{
    m_expected = url;
    m_patience = longestQuestionsMs;
    m_spaces->ask(url.host());
}

Space RequestGuard::spaceOf(const QString &host)
{
    QElapsedTimer waited;
    waited.start();
    const Space space = m_spaces->spaceOf(host, qMin(longestQuestionMs, m_patience));
    m_patience = qMax(0, m_patience - int(waited.elapsed()));
    return space;
}

Space RequestGuard::sourceOf(const QWebEngineUrlRequestInfo &info)
{
    const bool isPage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    Space outermost = Space::Loopback;
    bool any = false;
    for (const QString &host : {info.initiator().host(), isPage ? QString() : info.firstPartyUrl().host()}) {
        if (host.isEmpty())
            continue;
        any = true;
        outermost = std::min(outermost, std::max(Space::Public, spaceOf(host)));
    }
    // Nobody's: the program's own, or a redirect of it.
    return any ? outermost : std::max(Space::Public, spaceOf(m_expected.host()));
}

Lead RequestGuard::mayLead(const QList<QUrl> &from, const QUrl &to)
{
    QStringList others;
    for (const QUrl &url : from)
        if (!url.host().isEmpty() && url.host() != to.host())
            others << url.host();
    if (others.isEmpty() || to.host().isEmpty())
        return Lead::May;
    const Space target = spaceOf(to.host());
    if (target == Space::Public)
        return Lead::May;
    if (target == Space::Unknown && goesThroughProxy(to))
        return Lead::May;
    if (target == Space::Unknown)
        return m_spaces->isAnswered(to.host()) ? Lead::Nowhere : Lead::NotYetKnown;
    for (const QString &host : others)
        if (target > std::max(Space::Public, spaceOf(host)))
            return Lead::MayNot;
    return Lead::May;
}

void RequestGuard::whenKnown(const QString &host, QObject *context, std::function<void()> call)
{
    m_spaces->whenAnswered(host, context, std::move(call));
}

bool RequestGuard::mayReach(const QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool isPage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    if (url.host().isEmpty() || (isPage && info.initiator().isEmpty() && url.host() == m_expected.host()))
        return true;
    const Space target = spaceOf(url.host());
    if (target == Space::Public)
        return true;
    if (target == Space::Unknown) // a page that is not there is said not to be there by Chromium
        return (isPage && m_spaces->isAnswered(url.host())) || isPassive(info.resourceType()) ||
               goesThroughProxy(url);
    return target <= sourceOf(info);
}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    using Info = QWebEngineUrlRequestInfo;
    widgets::WebBlock why = widgets::WebBlock::Scheme;
    if (isOfTheWeb(info.requestUrl().scheme())) {
        const bool stays = info.resourceType() == Info::ResourceTypeServiceWorker ||
                           info.resourceType() == Info::ResourceTypeSharedWorker;
        if (!stays && mayReach(info))
            return;
        why = stays ? widgets::WebBlock::Worker : widgets::WebBlock::InnerNetwork;
    }
    info.block(true);
    m_blocked(why, info.requestUrl().toString(QUrl::RemoveUserInfo));
}

} // namespace xw::web
