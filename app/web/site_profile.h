// SiteProfile: the off-the-record world that one hostile site lives in. Nothing of it is kept, nothing of the
// machine is in it.
#pragma once

#include "widgets/web_engine.h"

#include <QWebEngineProfile>
#include <functional>

namespace xw::web
{

class SiteProfile final : public QWebEngineProfile
{
    Q_OBJECT

public:
    using Blocked = std::function<void(widgets::WebBlock, const QString &)>;

    /// `blocked` is told, on the window's thread, of requests with a scheme that no site may use.
    SiteProfile(Blocked blocked, QObject *parent);

    void setDevice(widgets::WebDevice device);

private:
    QString m_engineAgent; ///< Chromium's own user agent, without the word that names this toolkit
};

} // namespace xw::web
