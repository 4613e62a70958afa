// ChromiumEngine: the web view. Puts profile, page, frame, watch and captures together; each is told apart in
// its own file.
#pragma once

#include "web/host_spaces.h"
#include "web/process_watch.h"
#include "web/renderer_watch.h"
#include "widgets/web_engine.h"

#include <QElapsedTimer>
#include <QPointer>

class QWebEngineDownloadRequest;
class QWebEngineLoadingInfo;

namespace xw::web
{

class GuardedPage;
class PageCapture;
class SiteProfile;
class WebFrame;

class ChromiumEngine final : public QObject, public widgets::WebEngine
{
    Q_OBJECT

public:
    ChromiumEngine(widgets::WebEvents &events, std::shared_ptr<HostSpaces> spaces, ProcessLimits limits,
                   QWidget *parent);
    ~ChromiumEngine() override;

    [[nodiscard]] QWidget *widget() const override;
    void openSite(const QUrl &url) override;
    void load(const QUrl &url) override;
    void back() override;
    void forward() override;
    void reload() override;
    void stop() override;
    void setZoom(double factor) override;
    void setDevice(widgets::WebDevice device) override;
    void find(const QString &text, bool backward) override;
    void acceptCertificateOf(const QUrl &url) override;
    [[nodiscard]] QFuture<widgets::Captured> visiblePng() override;
    [[nodiscard]] QFuture<widgets::Captured> fullPagePng() override;
    [[nodiscard]] QFuture<widgets::Captured> mhtml() override;
    [[nodiscard]] QFuture<QList<widgets::WebLink>> navigationLinks() override;

private:
    void newSite();
    void dropSite();
    void listen();
    void onLoading(const QWebEngineLoadingInfo &info);
    void onDownload(QWebEngineDownloadRequest *download);
    [[nodiscard]] widgets::Captured noPage() const;
    /// One picture after the other: the whole page is taken from a view that is larger than it is seen.
    [[nodiscard]] QFuture<widgets::Captured> pictured(PageCapture *capture);

    widgets::WebEvents &m_events;
    std::shared_ptr<HostSpaces> m_spaces;
    QPointer<WebFrame> m_frame;
    SiteProfile *m_profile = nullptr;
    GuardedPage *m_page = nullptr;
    RendererWatch m_watch{nullptr};
    ProcessWatch m_processes;
    QElapsedTimer m_visit;
    widgets::WebDevice m_device = widgets::WebDevice::Desktop;
    double m_zoom = 1.0;
    QFuture<widgets::Captured> m_pictured;
};

} // namespace xw::web
