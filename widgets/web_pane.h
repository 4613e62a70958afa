// WebPane: the place where a site is shown. It brings the web view in when a site is first opened, and stands
// in for it with a word and a way out where there is none, where its renderer crashed, and before a
// certificate that does not hold.
#pragma once

#include "widgets/web_plugin.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace xw::widgets
{

class EmptyState;

class WebPane final : public QWidget, private WebEvents
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

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString title() const { return m_title; }
    /// True from a request until it ended, well or badly.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// True while a site's page can be seen (and captured).
    [[nodiscard]] bool showsSite() const;

    [[nodiscard]] QFuture<Captured> visiblePng();
    [[nodiscard]] QFuture<Captured> fullPagePng();
    [[nodiscard]] QFuture<Captured> mhtml();
    [[nodiscard]] QFuture<QList<WebLink>> navigationLinks();

signals:
    void addressChanged(const QUrl &url);
    void titleChanged(const QString &title);
    void historyChanged(bool canGoBack, bool canGoForward);
    void loadProgress(int percent);
    void visited(const xw::widgets::WebVisit &visit);
    void certificateFault(const xw::widgets::CertificateFault &fault);
    /// The person chose to look at the site all the same: to be recorded.
    void certificateAccepted(const xw::widgets::CertificateFault &fault);
    void rendererCrashed();
    void hanging(int seconds);
    void responding();
    void blocked(xw::widgets::WebBlock what, const QString &detail);
    void found(int matches, int current);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onAddress(const QUrl &url) override;
    void onTitle(const QString &title) override;
    void onHistory(bool canGoBack, bool canGoForward) override;
    void onProgress(int percent) override;
    void onVisit(const WebVisit &visit) override;
    void onCertificateFault(const CertificateFault &fault) override;
    void onCrash() override;
    void onHanging(int seconds) override { emit hanging(seconds); }
    void onResponding() override { emit responding(); }
    void onBlocked(WebBlock what, const QString &detail) override { emit blocked(what, detail); }
    void onFound(int matches, int current) override { emit found(matches, current); }

    [[nodiscard]] bool bringEngine();
    void keepKeyboard();
    void acceptCertificate();
    void showEngine();
    void showUntrusted();
    [[nodiscard]] Captured standIn();
    void buildStates();
    void retranslate();

    WebEngineLoader m_loader;
    std::unique_ptr<WebEngine> m_engine;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_missing;
    EmptyState *m_crashed;
    EmptyState *m_untrusted;
    QPushButton *m_browser;
    QPushButton *m_reload;
    QPushButton *m_accept;
    QPushButton *m_untrustedBrowser;
    QString m_missingWhy;
    CertificateFault m_fault;
    QUrl m_home;
    QUrl m_url;
    QString m_title;
    double m_zoom = 1.0;
    WebDevice m_device = WebDevice::Desktop;
    bool m_loading = false;
};

} // namespace xw::widgets
