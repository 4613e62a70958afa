// WebPane: the place where a site is shown. It brings the web view in when a site is first opened, and lets
// stand-ins take its place where nothing can be shown; what is known of the site is in SiteState.
#pragma once

#include "widgets/site_state.h"
#include "widgets/web_plugin.h"

#include <QWidget>
#include <optional>

class QStackedLayout;

namespace xw::widgets
{

class WebStandIns;

enum class WebCapture : quint8 { Visible, FullPage, Archive };

class WebPane final : public QWidget
{
    Q_OBJECT

public:
    explicit WebPane(WebEngineLoader loader = loadWebEngine, QWidget *parent = nullptr);
    ~WebPane() override;

    /// Opens a site in a world of its own; nothing of the last site is kept. An empty or invalid address
    /// shows nothing.
    void openSite(const QUrl &home);
    void load(const QUrl &url);
    void goHome() { load(m_home); }
    void back();
    void forward();
    void reload();
    void stop();
    void openInSystemBrowser() const;

    /// 0.3 … 3; kept from site to site.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setDevice(WebDevice device);
    [[nodiscard]] WebDevice device() const { return m_device; }
    void find(const QString &text, bool backward = false);

    [[nodiscard]] SiteState *site() const { return m_site; }
    /// True while a site's page can be seen (and captured).
    [[nodiscard]] bool showsSite() const;
    /// Whether a widget is the site's, so that what is typed there is typed into the site.
    [[nodiscard]] bool isSites(const QWidget *widget) const;

    [[nodiscard]] QFuture<Captured> capture(WebCapture what);
    [[nodiscard]] QFuture<QList<WebLink>> navigationLinks();

signals:
    /// The person chose to look at the site all the same: to be recorded.
    void certificateAccepted(const xw::widgets::CertificateFault &fault);
    /// The web view is here, for the first time.
    void engineBrought(const xw::widgets::WebEngineInfo &info);
    /// There is no web view, and the person wants to work beside the system's browser.
    void besideAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSite();
    [[nodiscard]] bool bringEngine();
    void keepKeyboard();
    void bringWindowBack();
    void acceptCertificate();
    void showEngine();
    void showStandIn();
    [[nodiscard]] Captured standIn();

    WebEngineLoader m_loader;
    std::unique_ptr<WebEngine> m_engine;
    SiteState *m_site;
    QStackedLayout *m_stack;
    WebStandIns *m_standIns;
    QUrl m_home;
    bool m_wasActive = false; ///< the window, before the engine made it anew
    Qt::WindowStates m_stateBefore;
    QRect m_placeBefore;
    double m_zoom = 1.0;
    WebDevice m_device = WebDevice::Desktop;
    std::optional<std::pair<WebExcess, qint64>> m_excess; ///< since the last request
};

} // namespace xw::widgets
