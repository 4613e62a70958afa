#include "web/guarded_page.h"

#include "web/site_profile.h"

#include <QAuthenticator>
#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineHistory>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

using namespace Qt::StringLiterals;

namespace xw::web
{

using widgets::WebBlock;

namespace
{
/// A page that alerts in a loop would keep the window busy for ever; after so many its load is broken off.
constexpr int mostDialogs = 20;

bool isWeb(const QUrl &url)
{
    return url.scheme() == u"http" || url.scheme() == u"https";
}
} // namespace

GuardedPage::GuardedPage(SiteProfile *profile, widgets::WebEvents &events, QObject *parent)
    : QWebEnginePage(profile, parent), m_profile(profile), m_events(events)
{
    setAudioMuted(true);
    connect(this, &QWebEnginePage::loadStarted, this, [this] { m_dialogs = 0; });
    refusePermissions();
    refuseLogins();
    watchCertificates();
    keepToOneWindow();
}

void GuardedPage::refusePermissions()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [this](QWebEnginePermission permission) {
        permission.deny();
        m_events.onBlocked(WebBlock::Permission, permission.origin().host());
    });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
                m_events.onBlocked(WebBlock::Permission, origin.host());
            });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this, [this](QWebEngineFullScreenRequest request) {
        request.reject();
        m_events.onBlocked(WebBlock::FullScreen, request.origin().host());
    });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [this](QWebEngineRegisterProtocolHandlerRequest request) {
                request.reject();
                m_events.onBlocked(WebBlock::Scheme, request.scheme());
            });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [this](QWebEngineFileSystemAccessRequest request) {
                request.reject();
                m_events.onBlocked(WebBlock::FileChooser, request.origin().host());
            });
}

void GuardedPage::refuseLogins()
{
    // An authenticator left empty means: no login.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [this](const QUrl &url, QAuthenticator *answer) {
                *answer = QAuthenticator();
                m_events.onBlocked(WebBlock::Login, url.host());
            });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *answer, const QString &proxy) {
                *answer = QAuthenticator();
                m_events.onBlocked(WebBlock::Login, proxy);
            });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [this](QWebEngineClientCertificateSelection selection) {
                selection.selectNone();
                m_events.onBlocked(WebBlock::Login, selection.host().host());
            });
}

void GuardedPage::watchCertificates()
{
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        if (error.isOverridable() && m_acceptedHosts.contains(error.url().host())) {
            error.acceptCertificate();
            return;
        }
        error.rejectCertificate();
        m_events.onCertificateFault({error.url(), error.description(), error.isOverridable()});
    });
}

void GuardedPage::keepToOneWindow()
{
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        const QUrl url = request.requestedUrl();
        if (!request.isUserInitiated() || !isWeb(url)) {
            m_events.onBlocked(WebBlock::NewWindow, url.toString());
            return;
        }
        QTimer::singleShot(0, this, [this, url] {
            if (mayGo(here(), url))
                load(url);
        });
    });
}

bool GuardedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const QString scheme = url.scheme();
    if (isWeb(url))
        return isMainFrame ? acceptPage(url, type) : acceptFrame(url);
    if (scheme == u"about" || (!isMainFrame && (scheme == u"data" || scheme == u"blob")))
        return true;
    m_events.onBlocked(WebBlock::Scheme, url.toString());
    return false;
}

// What the program asks for may stand anywhere. Whereto its server leads on is judged by the step before,
// which was let in itself: each step stands as far outside as the one before it, or further. A script that
// goes elsewhere by itself is a redirect to Qt, too: what its page may reach, RequestGuard judges as well.
bool GuardedPage::acceptPage(const QUrl &url, NavigationType type)
{
    if (type != NavigationTypeRedirect)
        m_asked =
            type == NavigationTypeTyped || type == NavigationTypeBackForward || type == NavigationTypeReload;
    QList<QUrl> from;
    if (!m_asked)
        from = here();
    if (type == NavigationTypeRedirect)
        from << m_step;
    if (!mayGo(from, url))
        return false;
    m_step = url;
    return true;
}

bool GuardedPage::mayGo(const QList<QUrl> &from, const QUrl &url)
{
    m_later.clear();
    const Lead lead = m_profile->guard().mayLead(from, url);
    if (lead == Lead::MayNot)
        m_events.onBlocked(WebBlock::InnerNetwork, url.toString(QUrl::RemoveUserInfo));
    else if (lead == Lead::NotYetKnown)
        followLater(from, url);
    return lead == Lead::May || lead == Lead::Nowhere;
}

bool GuardedPage::acceptFrame(const QUrl &url)
{
    if (m_profile->guard().mayLead(here(), url) == Lead::May)
        return true;
    m_events.onBlocked(WebBlock::InnerNetwork, url.toString(QUrl::RemoveUserInfo));
    return false;
}

// While a page is on its way, url() is that one, and what is shown is the last of the history.
QList<QUrl> GuardedPage::here() const
{
    return {url(), history()->currentItem().url()};
}

void GuardedPage::followLater(const QList<QUrl> &from, const QUrl &url)
{
    m_later = url;
    m_profile->guard().whenKnown(url.host(), this, [this, from, url] {
        if (m_later == url && mayGo(from, url)) // no other page was asked for meanwhile
            load(url);
    });
}

QWebEnginePage *GuardedPage::createWindow(WebWindowType)
{
    return nullptr; // newWindowRequested has answered already
}

QStringList GuardedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    m_events.onBlocked(WebBlock::FileChooser, url().host());
    return {};
}

void GuardedPage::noteDialog(const QString &text)
{
    if (m_dialogs > mostDialogs)
        return;
    m_events.onBlocked(WebBlock::Dialog, text.left(200));
    if (++m_dialogs > mostDialogs)
        QTimer::singleShot(0, this, [this] { load(QUrl(u"about:blank"_s)); });
}

void GuardedPage::javaScriptAlert(const QUrl &, const QString &text)
{
    noteDialog(text);
}

bool GuardedPage::javaScriptConfirm(const QUrl &, const QString &text)
{
    // No: what a site would like to have confirmed is nothing that looking at it needs. Chromium asks this
    // way, too, whether a page may be left that would rather not; site_script.cpp keeps pages from wishing
    // it.
    noteDialog(text);
    return false;
}

bool GuardedPage::javaScriptPrompt(const QUrl &, const QString &text, const QString &, QString *)
{
    noteDialog(text);
    return false;
}

void GuardedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                           const QString &)
{
    // A site's console is none of the program's log.
}

} // namespace xw::web
