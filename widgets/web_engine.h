// What the web view plugin offers and what it tells: plain interfaces, no QObject, so that nothing of a
// browser engine (and no meta object) crosses the border between the program and the plugin. Knows nothing of
// inspections.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUrl>
#include <QtPlugin>
#include <memory>
#include <tl/expected.hpp>

class QWidget;

namespace xw::widgets
{

/// The bytes, or the sentence that tells a person why there are none.
using Captured = tl::expected<QByteArray, QString>;

/// Most citizens come by phone: Mobile is a phone's user agent and a phone's width.
enum class WebDevice : quint8 { Desktop, Mobile };

/// What a site tried and was not given.
enum class WebBlock : quint8 {
    Download,
    NewWindow,  ///< one that no click asked for; asked-for ones open in the same view
    Permission, ///< place, camera, microphone, notifications, clipboard …
    Dialog,     ///< alert, confirm, prompt: answered by the view, noted here
    Scheme,     ///< file:, custom schemes, other programs
    FullScreen,
    FileChooser,
    Login,        ///< HTTP or proxy authentication, client certificates
    Worker,       ///< a script that would go on without its page
    InnerNetwork, ///< this machine or its private network, asked for by a site of the public one
};

/// What a page took so much of that it was ended.
enum class WebExcess : quint8 { Memory, Workers };

/// What draws the sites.
struct WebEngineInfo {
    QString name;    ///< "Chromium"
    QString version; ///< of the engine
    QString fixes;   ///< the version up to which security fixes were taken over
};

/// A certificate that does not hold. Nothing of such a site is shown before the person says so.
struct CertificateFault {
    QUrl url;
    QString text;            ///< what is wrong with it, for people
    bool canProceed = false; ///< false: not even by the person's will (HSTS, revoked)
};

/// A link of a page's navigation.
struct WebLink {
    QString text;
    QUrl url;
};

/// How a visit went.
struct WebVisit {
    /// Stopped: by the person, by a download, or because the page left before all of it was there.
    enum class Outcome : quint8 { Opened, Failed, Stopped };
    QUrl url;
    Outcome outcome = Outcome::Failed;
    QString fault;         ///< why it failed, as the engine says it
    int elapsedMs = 0;     ///< from the request to the end of loading
    bool answered = false; ///< it failed by a page of the site's own (an HTTP status of 400 and above)
};

/// What an engine tells the pane that owns it. Called on the window's thread only.
class WebEvents
{
public:
    virtual ~WebEvents() = default;
    virtual void onAddress(const QUrl &url) = 0;
    virtual void onTitle(const QString &title) = 0;
    virtual void onHistory(bool canGoBack, bool canGoForward) = 0;
    virtual void onProgress(int percent) = 0; ///< 0 … 100
    virtual void onVisit(const WebVisit &visit) = 0;
    virtual void onCertificateFault(const CertificateFault &fault) = 0;
    virtual void onCrash() = 0; ///< the renderer is gone; reload() starts a new one
    /// A page was ended; onCrash() follows where it was the one that is shown. `amount`: bytes or threads.
    virtual void onExcess(WebExcess what, qint64 amount) = 0;
    virtual void onHanging(int seconds) = 0; ///< no answer, or still loading, for so long
    virtual void onResponding() = 0;         ///< it answers again
    virtual void onBlocked(WebBlock what, const QString &detail) = 0;
    virtual void onFound(int matches, int current) = 0;
};

/// One view of one site at a time.
class WebEngine
{
public:
    virtual ~WebEngine() = default;
    /// Owned by the parent that the factory was given.
    [[nodiscard]] virtual QWidget *widget() const = 0;
    /// Forgets everything of the last site (cookies, cache, storage, accepted certificates) and opens `url`.
    virtual void openSite(const QUrl &url) = 0;
    /// http and https only; anything else is reported as blocked.
    virtual void load(const QUrl &url) = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
    virtual void reload() = 0;
    virtual void stop() = 0;
    virtual void setZoom(double factor) = 0;
    virtual void setDevice(WebDevice device) = 0;
    /// Empty text ends the search.
    virtual void find(const QString &text, bool backward) = 0;
    /// The person has read the fault and looks at this host all the same, until the next openSite().
    virtual void acceptCertificateOf(const QUrl &url) = 0;
    [[nodiscard]] virtual QFuture<Captured> visiblePng() = 0;
    /// The whole page, at most 30,000 pixels high.
    [[nodiscard]] virtual QFuture<Captured> fullPagePng() = 0;
    [[nodiscard]] virtual QFuture<Captured> mhtml() = 0;
    /// The site's columns: links of its navigation to the same host, in page order, each once.
    [[nodiscard]] virtual QFuture<QList<WebLink>> navigationLinks() = 0;
};

/// The plugin's root object.
class WebEngineFactory
{
public:
    virtual ~WebEngineFactory() = default;
    [[nodiscard]] virtual WebEngineInfo info() const = 0;
    [[nodiscard]] virtual std::unique_ptr<WebEngine> create(WebEvents &events, QWidget *parent) = 0;
};

} // namespace xw::widgets

Q_DECLARE_INTERFACE(xw::widgets::WebEngineFactory, "xunwang.WebEngineFactory/3")
