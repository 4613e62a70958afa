#include "web/chromium_engine.h"

#include "base/ready_future.h"
#include "web/guarded_page.h"
#include "web/page_capture.h"
#include "web/site_links.h"
#include "web/site_profile.h"
#include "web/web_frame.h"

#include <QPromise>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace xw::web
{

using widgets::Captured;
using Outcome = widgets::WebVisit::Outcome;

ChromiumEngine::ChromiumEngine(widgets::WebEvents &events, std::shared_ptr<HostSpaces> spaces,
                               ProcessLimits limits, QWidget *parent)
    : m_events(events), m_spaces(std::move(spaces)), m_frame(new WebFrame(parent)), m_processes(limits)
{
    connect(&m_processes, &ProcessWatch::ended, this,
            [this](widgets::WebExcess what, qint64 amount) { m_events.onExcess(what, amount); });
    connect(&m_watch, &RendererWatch::hanging, this, [this](int seconds) { m_events.onHanging(seconds); });
    connect(&m_watch, &RendererWatch::responding, this, [this] { m_events.onResponding(); });
}

ChromiumEngine::~ChromiumEngine()
{
    if (m_frame)
        delete m_frame.data();
    dropSite();
}

QWidget *ChromiumEngine::widget() const
{
    return m_frame;
}

void ChromiumEngine::dropSite()
{
    // A page must go before the profile it lives in.
    delete m_page;
    m_page = nullptr;
    delete m_profile;
    m_profile = nullptr;
}

void ChromiumEngine::newSite()
{
    GuardedPage *oldPage = std::exchange(m_page, nullptr);
    SiteProfile *oldProfile = std::exchange(m_profile, nullptr);
    m_profile = new SiteProfile(
        m_spaces, [this](widgets::WebBlock what, const QString &detail) { m_events.onBlocked(what, detail); },
        nullptr);
    m_profile->setDevice(m_device);
    m_page = new GuardedPage(m_profile, m_events, nullptr);
    m_frame->view()->setPage(m_page);
    m_page->setZoomFactor(m_zoom);
    delete oldPage;
    delete oldProfile;
    m_watch.watch(m_page);
    listen();
}

void ChromiumEngine::listen()
{
    connect(m_profile, &QWebEngineProfile::downloadRequested, this, &ChromiumEngine::onDownload);
    connect(m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        m_events.onAddress(url);
        m_events.onHistory(m_page->history()->canGoBack(), m_page->history()->canGoForward());
    });
    connect(m_page, &QWebEnginePage::titleChanged, this,
            [this](const QString &title) { m_events.onTitle(title); });
    connect(m_page, &QWebEnginePage::loadProgress, this,
            [this](int percent) { m_events.onProgress(percent); });
    connect(m_page, &QWebEnginePage::loadingChanged, this, &ChromiumEngine::onLoading);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    m_events.onCrash();
            });
    connect(m_page, &QWebEnginePage::findTextFinished, this, [this](const QWebEngineFindTextResult &result) {
        m_events.onFound(result.numberOfMatches(), result.activeMatch());
    });
}

void ChromiumEngine::onLoading(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus) {
        m_visit.start();
        return;
    }
    m_page->setZoomFactor(m_zoom); // Chromium forgets it from host to host
    m_events.onHistory(m_page->history()->canGoBack(), m_page->history()->canGoForward());
    widgets::WebVisit visit{
        info.url(), Outcome::Opened, {}, m_visit.isValid() ? int(m_visit.elapsed()) : 0, false};
    if (info.status() == QWebEngineLoadingInfo::LoadStoppedStatus) {
        visit.outcome = Outcome::Stopped;
    } else if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
        visit.outcome = Outcome::Failed;
        visit.answered = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
        // What Chromium says of a status is a sentence for its own page, with markup in it.
        visit.fault = visit.answered ? u"HTTP %1"_s.arg(info.errorCode()) : info.errorString();
    }
    m_events.onVisit(visit);
}

void ChromiumEngine::onDownload(QWebEngineDownloadRequest *download)
{
    if (ArchiveCapture::isOurs(download))
        return;
    download->cancel();
    m_events.onBlocked(widgets::WebBlock::Download, download->url().toString());
}

void ChromiumEngine::openSite(const QUrl &url)
{
    newSite();
    load(url);
}

void ChromiumEngine::load(const QUrl &url)
{
    if (!m_page)
        newSite();
    if (url.scheme() != u"http" && url.scheme() != u"https") {
        m_events.onBlocked(widgets::WebBlock::Scheme, url.toString());
        return;
    }
    m_profile->expect(url);
    m_page->load(url);
}

void ChromiumEngine::back()
{
    if (!m_page)
        return;
    m_profile->expect(m_page->history()->backItem().url());
    m_page->triggerAction(QWebEnginePage::Back);
}

void ChromiumEngine::forward()
{
    if (!m_page)
        return;
    m_profile->expect(m_page->history()->forwardItem().url());
    m_page->triggerAction(QWebEnginePage::Forward);
}

void ChromiumEngine::reload()
{
    if (!m_page)
        return;
    m_profile->expect(m_page->url());
    m_page->triggerAction(QWebEnginePage::ReloadAndBypassCache);
}

void ChromiumEngine::stop()
{
    if (!m_page)
        return;
    m_page->waitNoMore();
    m_page->triggerAction(QWebEnginePage::Stop);
}

void ChromiumEngine::setZoom(double factor)
{
    m_zoom = factor;
    if (m_page)
        m_page->setZoomFactor(factor);
}

void ChromiumEngine::setDevice(widgets::WebDevice device)
{
    m_device = device;
    m_frame->setDevice(device);
    if (!m_profile)
        return;
    m_profile->setDevice(device);
    reload();
}

void ChromiumEngine::find(const QString &text, bool backward)
{
    if (m_page)
        m_page->findText(text, backward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags());
}

void ChromiumEngine::acceptCertificateOf(const QUrl &url)
{
    if (m_page)
        m_page->acceptCertificateOf(url.host());
}

Captured ChromiumEngine::noPage() const
{
    return tl::unexpected(tr("No page is open."));
}

QFuture<Captured> ChromiumEngine::visiblePng()
{
    return m_page ? pictured(new VisibleCapture(m_frame)) : readyFuture(noPage());
}

QFuture<Captured> ChromiumEngine::fullPagePng()
{
    return m_page ? pictured(new FullPageCapture(m_frame)) : readyFuture(noPage());
}

QFuture<Captured> ChromiumEngine::pictured(PageCapture *capture)
{
    m_pictured = capture->start(m_pictured);
    return m_pictured;
}

QFuture<Captured> ChromiumEngine::mhtml()
{
    return m_page ? (new ArchiveCapture(m_frame))->start() : readyFuture(noPage());
}

QFuture<QList<widgets::WebLink>> ChromiumEngine::navigationLinks()
{
    if (!m_page)
        return readyFuture(QList<widgets::WebLink>());
    auto promise = std::make_shared<QPromise<QList<widgets::WebLink>>>();
    promise->start();
    const QUrl here = m_page->url();
    m_page->runJavaScript(linksScript(), QWebEngineScript::ApplicationWorld,
                          [promise, here](const QVariant &json) {
                              promise->addResult(parseLinks(json.toString(), here));
                              promise->finish();
                          });
    return promise->future();
}

} // namespace xw::web
