// RequestGuard: every request of a site passes here before it leaves: only the schemes of the web, no service
// worker, and nothing of this machine or its private network for a site of the public one. (Chromium itself
// refuses a part of that; not frames, not WebSockets.)
//
// Chromium follows a redirect before it asks here: those of pages and frames are judged earlier, by mayLead()
// (GuardedPage); those of pictures, scripts and fetch() by Chromium itself (engine_flags.cpp).
//
// What it cannot see: a name that leads elsewhere when Chromium asks for it than when it was asked for here.
#pragma once

#include "web/host_spaces.h"
#include "widgets/web_engine.h"

#include <QWebEngineUrlRequestInterceptor>
#include <functional>

namespace xw::web
{

enum class Lead : quint8 {
    May,
    MayNot,
    NotYetKnown, ///< where it leads to: the name was not answered in time
    Nowhere,     ///< the name has no address: of a page the engine says so, nothing else is tried
};

class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
public:
    using Blocked = std::function<void(widgets::WebBlock, const QString &)>;

    /// `blocked` is told, on the window's thread.
    RequestGuard(std::shared_ptr<HostSpaces> spaces, Blocked blocked, QObject *parent);

    /// The program asks for this page: it may stand anywhere, and whereto its server leads on is judged by
    /// it.
    void expect(const QUrl &url);
    /// Whether these, all of which take part, may lead there: asked before the engine does anything, and so
    /// for every redirect of a page or frame.
    [[nodiscard]] Lead mayLead(const QList<QUrl> &from, const QUrl &to);
    /// Calls once it is known where the host leads to; never where the context has gone by then.
    void whenKnown(const QString &host, QObject *context, std::function<void()> call);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    [[nodiscard]] Space spaceOf(const QString &host);
    /// The outermost of those that take part in a request: it reaches no further in than that.
    [[nodiscard]] Space sourceOf(const QWebEngineUrlRequestInfo &info);
    [[nodiscard]] bool mayReach(const QWebEngineUrlRequestInfo &info);

    std::shared_ptr<HostSpaces> m_spaces;
    Blocked m_blocked;
    QUrl m_expected;
    int m_patience = 0; ///< milliseconds that may still be waited for names
};

} // namespace xw::web
