// RequestGuard: every request of a site passes here before it leaves: only the schemes of the web, no service
// worker, and nothing of this machine or its private network for a site of the public one. (Chromium itself
// refuses a part of that; not frames, not WebSockets.)
//
// What it cannot see: a name that leads elsewhere when Chromium asks for it than when it was asked for here.
#pragma once

#include "web/host_spaces.h"
#include "widgets/web_engine.h"

#include <QWebEngineUrlRequestInterceptor>
#include <functional>

namespace xw::web
{

class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
public:
    using Blocked = std::function<void(widgets::WebBlock, const QString &)>;

    /// `blocked` is told, on the window's thread.
    RequestGuard(std::shared_ptr<HostSpaces> spaces, Blocked blocked, QObject *parent);

    /// The program asks for this page: it may stand anywhere, and whereto its server leads on is judged by
    /// it.
    void expect(const QUrl &url);
    /// Whether a page may lead there: asked before the engine does, so that a page that is refused stays.
    [[nodiscard]] bool mayLead(const QUrl &from, const QUrl &to);
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
