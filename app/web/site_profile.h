// SiteProfile: the off-the-record world that one hostile site lives in. Nothing of it is kept, nothing of the
// machine is in it.
#pragma once

#include "web/request_guard.h"

#include <QWebEngineProfile>

namespace xw::web
{

class SiteProfile final : public QWebEngineProfile
{
    Q_OBJECT

public:
    /// `blocked` is told, on the window's thread, of requests that were not let through.
    SiteProfile(std::shared_ptr<HostSpaces> spaces, RequestGuard::Blocked blocked, QObject *parent);

    /// The program is about to ask for this page.
    void expect(const QUrl &url) { m_guard->expect(url); }
    [[nodiscard]] RequestGuard &guard() { return *m_guard; }

    void setDevice(widgets::WebDevice device);

private:
    RequestGuard *m_guard;
    QString m_engineAgent; ///< Chromium's own user agent, without the word that names this toolkit
};

} // namespace xw::web
