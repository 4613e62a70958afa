// SiteState: what is known of the site that is shown, as its engine tells it: address, title, how the visit
// went, what was refused. Keeps the newest and passes everything on.
#pragma once

#include "widgets/web_engine.h"

#include <QObject>

namespace xw::widgets
{

class SiteState final : public QObject, public WebEvents
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString title() const { return m_title; }
    /// True from a request until it ended, well or badly.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The certificate of the page that is asked for; its url is empty where nothing is wrong with it.
    [[nodiscard]] CertificateFault fault() const { return m_fault; }

    /// Another site: nothing of the last one is known any more.
    void begin(const QUrl &home);
    /// A page of it is asked for. `again`: the one that is shown.
    void beginPage(bool again = false);
    void endPage() { m_loading = false; }

    void onAddress(const QUrl &url) override;
    void onTitle(const QString &title) override;
    void onHistory(bool canGoBack, bool canGoForward) override
    {
        emit historyChanged(canGoBack, canGoForward);
    }
    void onProgress(int percent) override;
    void onVisit(const WebVisit &visit) override;
    void onCertificateFault(const CertificateFault &fault) override;
    void onCrash() override;
    void onExcess(WebExcess what, qint64 amount) override { emit ended(what, amount); }
    void onHanging(int seconds) override { emit hanging(seconds); }
    void onResponding() override { emit responding(); }
    void onBlocked(WebBlock what, const QString &detail) override { emit blocked(what, detail); }
    void onFound(int matches, int current) override { emit found(matches, current); }

signals:
    void addressChanged(const QUrl &url);
    void titleChanged(const QString &title);
    void historyChanged(bool canGoBack, bool canGoForward);
    void loadProgress(int percent);
    void visited(const xw::widgets::WebVisit &visit);
    void certificateFault(const xw::widgets::CertificateFault &fault);
    /// The page itself is held back for its certificate.
    void heldBack(const xw::widgets::CertificateFault &fault);
    void rendererCrashed();
    void ended(xw::widgets::WebExcess what, qint64 amount);
    void hanging(int seconds);
    void responding();
    void blocked(xw::widgets::WebBlock what, const QString &detail);
    void found(int matches, int current);

private:
    QUrl m_url;
    QString m_title;
    CertificateFault m_fault;
    bool m_loading = false;
};

} // namespace xw::widgets
