#include "web/site_profile.h"

#include "web/site_script.h"

#include <QFont>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QWebEngineNotification>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{

void refuseEverything(QWebEngineSettings &settings)
{
    using S = QWebEngineSettings;
    for (const auto off :
         {S::JavascriptCanAccessClipboard, S::JavascriptCanPaste, S::LocalContentCanAccessRemoteUrls,
          S::LocalContentCanAccessFileUrls, S::HyperlinkAuditingEnabled, S::PluginsEnabled,
          S::FullScreenSupportEnabled, S::ScreenCaptureEnabled, S::WebGLEnabled, S::AutoLoadIconsForPage,
          S::FocusOnNavigationEnabled, S::AllowRunningInsecureContent, S::AllowGeolocationOnInsecureOrigins,
          S::AllowWindowActivationFromJavaScript, S::DnsPrefetchEnabled, S::PdfViewerEnabled,
          S::NavigateOnDropEnabled, S::ErrorPageEnabled})
        settings.setAttribute(off, false);
    settings.setAttribute(S::JavascriptCanOpenWindows, true); // so that a refused one can be counted
    settings.setAttribute(S::PlaybackRequiresUserGesture, true);
    settings.setAttribute(S::WebRTCPublicInterfacesOnly, true);
    // Not "disallow": Chromium would drop them without a word. GuardedPage is asked this way, and refuses
    // each.
    settings.setUnknownUrlSchemePolicy(S::AllowAllUnknownUrlSchemes);
    // Chinese text without a font of its own looks as it does in the program.
    const QString family = QGuiApplication::font().families().value(0);
    settings.setFontFamily(S::StandardFont, family);
    settings.setFontFamily(S::SansSerifFont, family);
    settings.setDefaultTextEncoding(u"GB18030"_s); // what an undeclared Chinese page most likely is
}

} // namespace

SiteProfile::SiteProfile(std::shared_ptr<HostSpaces> spaces, RequestGuard::Blocked blocked, QObject *parent)
    : QWebEngineProfile(parent), m_guard(new RequestGuard(std::move(spaces), std::move(blocked), this))
{
    setHttpCacheType(MemoryHttpCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setHttpAcceptLanguage(u"zh-CN,zh;q=0.9,en;q=0.5"_s);
    setNotificationPresenter(
        [](std::unique_ptr<QWebEngineNotification> notification) { notification->close(); });
    setUrlRequestInterceptor(m_guard);
    addSiteScript(*scripts());
    refuseEverything(*settings());
    // Some sites turn away what they do not know: the agent is Chromium's, which is what draws the page.
    static const QRegularExpression toolkit(u" ?QtWebEngine/[^ ]+"_s);
    m_engineAgent = httpUserAgent().remove(toolkit);
    setDevice(widgets::WebDevice::Desktop);
}

void SiteProfile::setDevice(widgets::WebDevice device)
{
    static const QRegularExpression system(u"\\(([^)]*)\\)"_s);
    QString agent = m_engineAgent;
    if (device == widgets::WebDevice::Mobile) {
        agent.replace(agent.indexOf(u'('), system.match(agent).capturedLength(), u"(Linux; Android 10; K)"_s);
        agent.replace(u" Safari/"_s, u" Mobile Safari/"_s);
    }
    setHttpUserAgent(agent);
}

} // namespace xw::web
