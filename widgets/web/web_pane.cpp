#include "widgets/web_pane.h"

#include "base/ready_future.h"
#include "widgets/web/web_stand_ins.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QEvent>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

WebPane::WebPane(WebEngineLoader loader, QWidget *parent)
    : QWidget(parent), m_loader(std::move(loader)), m_site(new SiteState(this)),
      m_stack(new QStackedLayout(this)), m_standIns(new WebStandIns(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_standIns);
    connect(m_standIns, &WebStandIns::browserAsked, this, &WebPane::openInSystemBrowser);
    connect(m_standIns, &WebStandIns::besideAsked, this, &WebPane::besideAsked);
    connect(m_standIns, &WebStandIns::reloadAsked, this, &WebPane::reload);
    connect(m_standIns, &WebStandIns::acceptAsked, this, &WebPane::acceptCertificate);
    connectSite();
}

WebPane::~WebPane() = default;

void WebPane::connectSite()
{
    connect(m_site, &SiteState::heldBack, this, [this](const CertificateFault &fault) {
        m_standIns->showUntrusted(fault);
        showStandIn();
    });
    connect(m_site, &SiteState::ended, this,
            [this](WebExcess what, qint64 amount) { m_excess = std::pair(what, amount); });
    connect(m_site, &SiteState::rendererCrashed, this, [this] {
        m_standIns->showCrashed(m_excess ? std::optional(m_excess->first) : std::nullopt,
                                m_excess ? m_excess->second : 0);
        showStandIn();
    });
}

bool WebPane::bringEngine()
{
    if (m_engine)
        return true;
    const auto factory = m_loader();
    if (!factory) {
        m_standIns->showMissing(factory.error());
        showStandIn();
        return false;
    }
    keepKeyboard();
    m_engine = (*factory)->create(*m_site, this);
    m_stack->addWidget(m_engine->widget());
    m_engine->setZoom(m_zoom);
    m_engine->setDevice(m_device);
    emit engineBrought((*factory)->info());
    return true;
}

void WebPane::keepKeyboard()
{
    // The first view that is drawn by the graphics card makes Qt build the whole window anew, which then is
    // neither active nor maximised any more: whoever typed must be able to go on, in the window that was
    // there.
    m_wasActive = window()->isActiveWindow();
    m_stateBefore = window()->windowState();
    m_placeBefore = window()->geometry();
    window()->installEventFilter(this);
}

bool WebPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WinIdChange && watched == window()) {
        window()->removeEventFilter(this); // later windows are the person's own doing
        QTimer::singleShot(0, this, &WebPane::bringWindowBack);
    }
    return QWidget::eventFilter(watched, event);
}

void WebPane::bringWindowBack()
{
    constexpr Qt::WindowStates large = Qt::WindowMaximized | Qt::WindowFullScreen;
    if (m_stateBefore & large) {
        // The new window may still be said to be large, and no window manager has heard of it.
        window()->setWindowState(window()->windowState() & ~large);
        window()->setWindowState(m_stateBefore);
    } else {
        window()->setGeometry(m_placeBefore); // the window manager would put a new one where it likes
    }
    if (!m_wasActive)
        return;
    window()->activateWindow();
    if (QWidget *last = window()->focusWidget())
        last->setFocus(Qt::OtherFocusReason);
}

void WebPane::showEngine()
{
    m_excess.reset();
    m_stack->setCurrentWidget(m_engine->widget());
}

void WebPane::showStandIn()
{
    m_stack->setCurrentWidget(m_standIns);
}

bool WebPane::showsSite() const
{
    return m_engine && m_stack->currentWidget() == m_engine->widget();
}

bool WebPane::isSites(const QWidget *widget) const
{
    return m_engine && widget && (widget == m_engine->widget() || m_engine->widget()->isAncestorOf(widget));
}

void WebPane::openSite(const QUrl &home)
{
    if (m_engine)
        m_engine->stop();
    m_home = home;
    m_site->begin(home);
    if (!home.isValid() || home.isEmpty()) {
        m_standIns->showNothing();
        showStandIn();
        return;
    }
    if (!bringEngine())
        return;
    showEngine();
    m_site->beginPage();
    m_engine->openSite(home);
}

void WebPane::load(const QUrl &url)
{
    if (!bringEngine())
        return;
    showEngine();
    m_site->beginPage();
    m_engine->load(url);
}

void WebPane::back()
{
    if (!m_engine)
        return;
    showEngine();
    m_engine->back();
}

void WebPane::forward()
{
    if (!m_engine)
        return;
    showEngine();
    m_engine->forward();
}

void WebPane::reload()
{
    if (!m_engine)
        return;
    showEngine();
    m_site->beginPage(true);
    m_engine->reload();
}

void WebPane::stop()
{
    if (m_engine)
        m_engine->stop();
}

void WebPane::openInSystemBrowser() const
{
    // The address may come from a site: another program is started for the web alone.
    const QUrl url = m_site->url().isEmpty() ? m_home : m_site->url();
    if (url.scheme() == u"http" || url.scheme() == u"https")
        QDesktopServices::openUrl(url);
}

void WebPane::setZoom(double factor)
{
    m_zoom = qBound(0.3, factor, 3.0);
    if (m_engine)
        m_engine->setZoom(m_zoom);
}

void WebPane::setDevice(WebDevice device)
{
    m_device = device;
    if (m_engine)
        m_engine->setDevice(device);
}

void WebPane::find(const QString &text, bool backward)
{
    if (m_engine)
        m_engine->find(text, backward);
}

void WebPane::acceptCertificate()
{
    const CertificateFault fault = m_site->fault();
    if (!m_engine || !fault.canProceed)
        return;
    m_engine->acceptCertificateOf(fault.url);
    emit certificateAccepted(fault);
    load(fault.url);
}

Captured WebPane::standIn()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool isEvidence = m_stack->currentWidget() == m_standIns && m_standIns->isEvidence();
    if (!isEvidence || !grab().save(&buffer, "PNG"))
        return tl::unexpected(tr("No page is open."));
    return bytes;
}

QFuture<Captured> WebPane::capture(WebCapture what)
{
    if (!showsSite())
        return readyFuture(what == WebCapture::Archive ? Captured(tl::unexpected(tr("No page is open.")))
                                                       : standIn());
    return what == WebCapture::Archive    ? m_engine->mhtml()
           : what == WebCapture::FullPage ? m_engine->fullPagePng()
                                          : m_engine->visiblePng();
}

QFuture<QList<WebLink>> WebPane::navigationLinks()
{
    return showsSite() ? m_engine->navigationLinks() : readyFuture(QList<WebLink>());
}

} // namespace xw::widgets
