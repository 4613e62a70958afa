#include "widgets/web_pane.h"

#include "widgets/empty_state.h"
#include "widgets/ready_future.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
QPushButton *button(const QString &name, EmptyState *state)
{
    auto *made = new QPushButton(state);
    made->setObjectName(name);
    state->addButton(made);
    return made;
}
} // namespace

WebPane::WebPane(WebEngineLoader loader, QWidget *parent)
    : QWidget(parent), m_loader(std::move(loader)), m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    buildStates();
    retranslate();
    m_stack->setCurrentWidget(m_nothing);
}

WebPane::~WebPane() = default;

void WebPane::buildStates()
{
    m_nothing = new EmptyState(u"inspect"_s, this);
    m_nothing->setObjectName(u"webNothing"_s);
    m_missing = new EmptyState(u"open-external"_s, this);
    m_missing->setObjectName(u"webMissing"_s);
    m_crashed = new EmptyState(u"error"_s, this);
    m_crashed->setObjectName(u"webCrashed"_s);
    m_untrusted = new EmptyState(u"lock"_s, this);
    m_untrusted->setObjectName(u"webUntrusted"_s);
    m_browser = button(u"webMissingBrowser"_s, m_missing);
    m_reload = button(u"webCrashedReload"_s, m_crashed);
    m_accept = button(u"webAcceptCertificate"_s, m_untrusted);
    m_untrustedBrowser = button(u"webUntrustedBrowser"_s, m_untrusted);
    for (EmptyState *state : {m_nothing, m_missing, m_crashed, m_untrusted})
        m_stack->addWidget(state);
    connect(m_browser, &QPushButton::clicked, this, &WebPane::openInSystemBrowser);
    connect(m_untrustedBrowser, &QPushButton::clicked, this, &WebPane::openInSystemBrowser);
    connect(m_reload, &QPushButton::clicked, this, &WebPane::reload);
    connect(m_accept, &QPushButton::clicked, this, &WebPane::acceptCertificate);
}

void WebPane::retranslate()
{
    m_nothing->setText(tr("No site is open"), tr("Choose a subject in the list. Its site opens here."));
    m_missing->setText(tr("The site cannot be shown here"), m_missingWhy);
    m_crashed->setText(tr("The site made its page crash"),
                       tr("Only the page is gone. Everything that you ticked is kept."));
    const QString warning =
        m_fault.canProceed
            ? tr("%1\nNothing was shown. If you look at it all the same, this is recorded with the site.")
            : tr("%1\nNothing was shown, and this fault cannot be passed over.");
    m_untrusted->setText(tr("The certificate of %1 does not hold").arg(m_fault.url.host()),
                         warning.arg(m_fault.text));
    m_browser->setText(tr("Open in system browser"));
    m_untrustedBrowser->setText(m_browser->text());
    m_reload->setText(tr("Reload"));
    m_accept->setText(tr("Look at it for this visit"));
    m_accept->setVisible(m_fault.canProceed);
}

void WebPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool WebPane::bringEngine()
{
    if (m_engine)
        return true;
    const auto factory = m_loader();
    if (!factory) {
        m_missingWhy = factory.error();
        retranslate();
        m_stack->setCurrentWidget(m_missing);
        return false;
    }
    keepKeyboard();
    m_engine = (*factory)->create(*this, this);
    m_stack->addWidget(m_engine->widget());
    m_engine->setZoom(m_zoom);
    m_engine->setDevice(m_device);
    return true;
}

void WebPane::keepKeyboard()
{
    // The first view that is drawn by the graphics card makes Qt build the whole window anew, which then is
    // not active any more: whoever typed must be able to go on.
    if (window()->isActiveWindow())
        window()->installEventFilter(this);
}

bool WebPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WinIdChange && watched == window())
        QTimer::singleShot(0, this, [this] {
            window()->activateWindow();
            if (QWidget *last = window()->focusWidget())
                last->setFocus(Qt::OtherFocusReason);
        });
    return QWidget::eventFilter(watched, event);
}

void WebPane::showEngine()
{
    m_stack->setCurrentWidget(m_engine->widget());
}

bool WebPane::showsSite() const
{
    return m_engine && m_stack->currentWidget() == m_engine->widget();
}

void WebPane::openSite(const QUrl &home)
{
    if (m_engine)
        m_engine->stop();
    m_home = home;
    m_fault = {};
    onAddress(home);
    onTitle({});
    onHistory(false, false);
    if (!home.isValid() || home.isEmpty()) {
        m_loading = false;
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (!bringEngine())
        return;
    showEngine();
    m_loading = true;
    m_engine->openSite(home);
}

void WebPane::load(const QUrl &url)
{
    if (!bringEngine())
        return;
    showEngine();
    m_loading = true;
    m_fault = {};
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
    m_loading = true;
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
    const QUrl url = m_url.isEmpty() ? m_home : m_url;
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
    if (!m_engine || !m_fault.canProceed)
        return;
    m_engine->acceptCertificateOf(m_fault.url);
    const CertificateFault fault = m_fault;
    emit certificateAccepted(fault);
    load(fault.url);
}

Captured WebPane::standIn()
{
    // What stands in the view's place is evidence too: that the site crashed, that its certificate does not
    // hold.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QWidget *shown = m_stack->currentWidget();
    if ((shown != m_crashed && shown != m_untrusted) || !grab().save(&buffer, "PNG"))
        return tl::unexpected(tr("No page is open."));
    return bytes;
}

QFuture<Captured> WebPane::visiblePng()
{
    return showsSite() ? m_engine->visiblePng() : readyFuture(standIn());
}

QFuture<Captured> WebPane::fullPagePng()
{
    return showsSite() ? m_engine->fullPagePng() : readyFuture(standIn());
}

QFuture<Captured> WebPane::mhtml()
{
    return showsSite() ? m_engine->mhtml() : readyFuture(Captured(tl::unexpected(tr("No page is open."))));
}

QFuture<QList<WebLink>> WebPane::navigationLinks()
{
    return showsSite() ? m_engine->navigationLinks() : readyFuture(QList<WebLink>());
}

void WebPane::onAddress(const QUrl &url)
{
    m_url = url;
    emit addressChanged(url);
}

void WebPane::onTitle(const QString &title)
{
    m_title = title;
    emit titleChanged(title);
}

void WebPane::onHistory(bool canGoBack, bool canGoForward)
{
    emit historyChanged(canGoBack, canGoForward);
}

void WebPane::onProgress(int percent)
{
    m_loading = percent < 100;
    emit loadProgress(percent);
}

void WebPane::onVisit(const WebVisit &visit)
{
    m_loading = false;
    if (visit.outcome == WebVisit::Outcome::Failed && visit.url.host() == m_fault.url.host() &&
        !m_fault.url.isEmpty())
        showUntrusted(); // a redirect led to it
    emit visited(visit);
}

void WebPane::onCertificateFault(const CertificateFault &fault)
{
    m_fault = fault;
    // A picture or a script of another host with such a fault is merely left out; the page itself is held
    // back.
    if (fault.url.host() == m_url.host())
        showUntrusted();
    emit certificateFault(fault);
}

void WebPane::showUntrusted()
{
    retranslate();
    m_stack->setCurrentWidget(m_untrusted);
}

void WebPane::onCrash()
{
    m_loading = false;
    m_stack->setCurrentWidget(m_crashed);
    emit rendererCrashed();
}

} // namespace xw::widgets
