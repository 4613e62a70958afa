#include "web/web_factory.h"

#include "web/chromium_engine.h"
#include "web/engine_flags.h"

#include <qtwebenginecoreglobal.h>

using namespace Qt::StringLiterals;

namespace xw::web
{

WebFactory::WebFactory(Resolve resolve, ProcessLimits limits)
    : m_spaces(std::make_shared<HostSpaces>(std::move(resolve))), m_limits(limits)
{
}

widgets::WebEngineInfo WebFactory::info() const
{
    return {u"Chromium"_s, QString::fromLatin1(qWebEngineChromiumVersion()),
            QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion())};
}

std::unique_ptr<widgets::WebEngine> WebFactory::create(widgets::WebEvents &events, QWidget *parent)
{
    tellEngine();
    return std::make_unique<ChromiumEngine>(events, m_spaces, m_limits, parent);
}

} // namespace xw::web
