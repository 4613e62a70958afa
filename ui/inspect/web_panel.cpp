#include "ui/inspect/web_panel.h"

#include "base/when_done.h"
#include "ui/inspect/failed_page.h"
#include "ui/inspect/media_card.h"
#include "ui/inspect/web_notice.h"
#include "ui/inspect/web_toolbar.h"
#include "ui/shared/web_link.h"
#include "widgets/address_field.h"
#include "widgets/find_bar.h"
#include "widgets/icon.h"
#include "widgets/site_state.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr std::array zooms{0.3, 0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
} // namespace

WebPanel::WebPanel(widgets::WebEngineLoader loader, QWidget *parent)
    : Card(parent), m_toolbar(new WebToolbar(this)), m_progress(new QProgressBar(this)),
      m_notice(new WebNotice(this)), m_stack(new QStackedWidget(this)),
      m_pane(new widgets::WebPane(std::move(loader), m_stack)), m_card(new MediaCard(m_stack)),
      m_failed(new FailedPage(m_stack)), m_find(new widgets::FindBar(this))
{
    setObjectName(u"webPanel"_s);
    m_pane->setObjectName(u"webPane"_s);
    m_progress->setObjectName(u"webProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(2);
    setHasKeyboard(false);
    m_progress->setRange(0, 100);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_failed);
    m_room = new QToolButton(this);
    m_room->setObjectName(u"siteRoom"_s);
    m_room->setCheckable(true);
    m_room->setAutoRaise(true);
    m_room->setIcon(widgets::icon(u"monitor"_s));
    m_room->setToolTip(tr("Room for the site: fold the list and the evidence (F11)"));
    m_room->setAccessibleName(m_room->toolTip());
    connect(m_room, &QToolButton::toggled, this, &WebPanel::roomAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->setSpacing(0);
    head->addWidget(m_toolbar, 1);
    auto *beside = new QVBoxLayout; // in line with the toolbar's first row
    beside->setContentsMargins(0, 9, 0, 0);
    beside->addWidget(m_room);
    beside->addStretch(1);
    head->addLayout(beside);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_notice);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_find);
    connectPane();
    connectToolbar();
    setSubject(nullptr, nullptr);
}

void WebPanel::connectPane()
{
    using widgets::SiteState;
    SiteState *site = m_pane->site();
    connect(site, &SiteState::addressChanged, m_toolbar->address(), &widgets::AddressField::setUrl);
    connect(site, &SiteState::historyChanged, m_toolbar, &WebToolbar::setHistory);
    connect(site, &SiteState::loadProgress, this, [this](int percent) {
        if (percent < 100 && showsFailure())
            showCard(false); // another page is on its way
        m_progress->setValue(percent < 100 ? percent : 0);
        m_toolbar->setLoading(percent < 100);
    });
    connect(site, &SiteState::visited, this, [this](const widgets::WebVisit &visit) {
        m_progress->setValue(0);
        m_toolbar->setLoading(false);
        m_notice->noteVisit(visit);
        takeVisit(visit);
    });
    connect(site, &SiteState::blocked, m_notice, &WebNotice::noteBlocked);
    connect(site, &SiteState::hanging, m_notice, &WebNotice::noteHanging);
    connect(site, &SiteState::responding, m_notice, &WebNotice::noteResponding);
    connect(site, &SiteState::certificateFault, this, [this](const widgets::CertificateFault &fault) {
        m_notice->noteCertificate(fault);
        m_toolbar->address()->setBroken(fault.url.host());
    });
    connect(site, &SiteState::rendererCrashed, this, [this] {
        m_progress->setValue(0);
        m_toolbar->setLoading(false);
    });
    connect(site, &SiteState::found, m_find, &widgets::FindBar::setFound);
    connect(m_find, &widgets::FindBar::find, m_pane, &widgets::WebPane::find);
    connect(m_notice, &WebNotice::reloadAsked, this, &WebPanel::tryAgain);
    connect(m_failed, &FailedPage::againAsked, this, &WebPanel::tryAgain);
    connect(m_failed, &FailedPage::browserAsked, m_pane, &widgets::WebPane::openInSystemBrowser);
}

void WebPanel::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void WebPanel::takeVisit(const widgets::WebVisit &visit)
{
    const bool failed = visit.outcome == widgets::WebVisit::Outcome::Failed;
    // Once it was seen, a link within it that fails is the link's fault.
    if (m_visit != Visit::Opened)
        m_visit = visit.outcome == widgets::WebVisit::Outcome::Opened ? Visit::Opened : Visit::Failed;
    m_line.note(visit);
    if (const QString quote = std::exchange(m_quote, {}); !failed && !quote.isEmpty())
        m_pane->find(quote);
    // A page that the site itself sent stays; so does what stands in for a certificate that does not hold.
    if (!failed || visit.answered || showsCard() || !m_pane->showsSite())
        return;
    m_failed->setVisit(visit, m_clock ? m_clock->now() : QDateTime::currentDateTime(), m_line.blame(visit),
                       m_line.failedInARow());
    m_line.resolve(visit.url.host(), m_failed, [this, url = visit.url](const QStringList &addresses) {
        if (m_failed->visit().url == url)
            m_failed->setAddresses(addresses);
    });
    m_toolbar->address()->setUrl(visit.url); // the engine shows nothing, and has no address then
    m_stack->setCurrentWidget(m_failed);
    emit siteFailed();
}

void WebPanel::tryAgain()
{
    m_notice->clear();
    // What did not open is asked for again by its address: the engine has no page of it to load again.
    const QUrl url = m_failed->visit().url;
    if (!showsFailure() || url.isEmpty())
        return m_pane->reload();
    showCard(false);
    m_pane->load(url);
}

void WebPanel::connectToolbar()
{
    connect(m_toolbar, &WebToolbar::backAsked, m_pane, &widgets::WebPane::back);
    connect(m_toolbar, &WebToolbar::forwardAsked, m_pane, &widgets::WebPane::forward);
    connect(m_toolbar, &WebToolbar::stopAsked, m_pane, &widgets::WebPane::stop);
    connect(m_toolbar, &WebToolbar::reloadAsked, this, &WebPanel::tryAgain);
    connect(m_toolbar, &WebToolbar::homeAsked, this, &WebPanel::goHome);
    connect(m_toolbar, &WebToolbar::columnsAsked, this, &WebPanel::askColumns);
    connect(m_toolbar, &WebToolbar::columnChosen, this, &WebPanel::go);
    connect(m_toolbar, &WebToolbar::zoomAsked, this, &WebPanel::zoom);
    connect(m_toolbar, &WebToolbar::findAsked, this, &WebPanel::find);
    connect(m_toolbar, &WebToolbar::browserAsked, m_pane, &widgets::WebPane::openInSystemBrowser);
    connect(m_toolbar, &WebToolbar::cardAsked, this, &WebPanel::showCard);
    connect(m_toolbar, &WebToolbar::deviceAsked, this, [this](widgets::WebDevice device) {
        m_pane->setDevice(device);
        m_toolbar->setDevice(device);
    });
    connect(m_toolbar->address(), &widgets::AddressField::entered, this, &WebPanel::go);
    connect(m_toolbar->address(), &widgets::AddressField::refused, this,
            [this](const QString &text) { emit notify(tr("“%1” is not an address of the web").arg(text)); });
}

void WebPanel::setSubject(const RoundState *state, const Subject *subject)
{
    m_notice->clear();
    m_find->stop();
    m_quote.clear();
    m_toolbar->address()->setBroken({});
    m_isMedia = subject && !subject->isWebsite();
    m_home = subject ? subject->url : QString();
    const QUrl home = webLink(m_home);
    if (m_isMedia)
        m_card->setSubject(*state, *subject);
    m_toolbar->setSite(home.isValid() && !home.isEmpty());
    m_hasSubject = subject != nullptr;
    m_toolbar->setCapturable(m_hasSubject);
    m_visit = Visit::None;
    m_stack->setCurrentWidget(m_pane);
    m_pane->openSite(home);
    if (m_visit == Visit::None && m_pane->site()->isLoading())
        m_visit = Visit::UnderWay;
    if (!showsFailure())
        showCard(m_isMedia && home.isEmpty());
}

void WebPanel::setHasKeyboard(bool has)
{
    // A line that is always there: a sign that moved the page would move what is just being clicked.
    widgets::setSheet(m_progress, u"QProgressBar { border: 0; border-radius: 0; background: @%1; min-height: "
                                  "2px; max-height: 2px; }"
                                  "QProgressBar::chunk { background: @accent; border-radius: 0; }"_s.arg(
                                      has ? u"warn"_s : u"line"_s));
}

void WebPanel::setLocked(bool locked)
{
    m_toolbar->setCapturable(!locked && m_hasSubject);
}

QString WebPanel::address() const
{
    if (showsFailure())
        return m_failed->visit().url.toString();
    if (const QUrl shown = m_pane->site()->url(); !showsCard() && !shown.isEmpty())
        return shown.toString();
    return m_home;
}

bool WebPanel::showsCard() const
{
    return m_stack->currentWidget() == m_card;
}

bool WebPanel::showsFailure() const
{
    return m_stack->currentWidget() == m_failed;
}

QByteArray WebPanel::cardPng() const
{
    if (showsFailure())
        return m_failed->png();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return m_card->grab().save(&buffer, "PNG") ? bytes : QByteArray();
}

void WebPanel::showCard(bool show)
{
    m_stack->setCurrentWidget(show && m_isMedia ? static_cast<QWidget *>(m_card) : m_pane);
    m_toolbar->setCard(m_isMedia, showsCard());
}

void WebPanel::go(const QUrl &url)
{
    if (url.isEmpty())
        return;
    showCard(false);
    m_notice->clear();
    m_pane->load(url);
}

void WebPanel::setStrip(QWidget *strip)
{
    body()->insertWidget(body()->indexOf(m_notice), strip);
}

void WebPanel::openPlace(const QString &url, const QString &quote)
{
    const QUrl place = webLink(url);
    if (place.isEmpty())
        return;
    if (place == m_pane->site()->url() && !m_pane->site()->isLoading() && m_pane->showsSite() &&
        !showsCard() && !showsFailure()) {
        if (!quote.isEmpty())
            m_pane->find(quote);
        return;
    }
    m_quote = quote;
    go(place);
}

void WebPanel::setRoom(bool wide)
{
    const QSignalBlocker quiet(m_room);
    m_room->setChecked(wide);
}

void WebPanel::goHome()
{
    go(webLink(m_home));
}

void WebPanel::editAddress()
{
    m_toolbar->address()->edit();
}

void WebPanel::find()
{
    if (m_pane->showsSite() && !showsFailure())
        m_find->start();
}

void WebPanel::zoom(int step)
{
    double factor = 1.0;
    if (step > 0)
        factor = *std::find_if(zooms.begin(), zooms.end() - 1,
                               [this](double z) { return z > m_pane->zoom() + 0.001; });
    else if (step < 0)
        factor = *std::find_if(zooms.rbegin(), zooms.rend() - 1,
                               [this](double z) { return z < m_pane->zoom() - 0.001; });
    m_pane->setZoom(factor);
    m_toolbar->setZoom(factor);
    emit notify(tr("Zoom %1%").arg(qRound(factor * 100)));
}

void WebPanel::toggleDevice()
{
    const bool phone = m_pane->device() == widgets::WebDevice::Mobile;
    emit m_toolbar->deviceAsked(phone ? widgets::WebDevice::Desktop : widgets::WebDevice::Mobile);
}

void WebPanel::toggleCard()
{
    showCard(!showsCard());
}

void WebPanel::reloadOrStop()
{
    if (m_pane->site()->isLoading())
        m_pane->stop();
    else
        emit m_toolbar->reloadAsked();
}

void WebPanel::askColumns()
{
    whenDone(m_pane->navigationLinks(), m_toolbar,
             [this](const QList<widgets::WebLink> &links) { m_toolbar->showColumns(links); });
}

} // namespace xw::ui
