// The plugin's root: makes engines, nothing else.
#include "web/chromium_engine.h"

namespace xw::web
{

class WebFactory final : public QObject, public widgets::WebEngineFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "xunwang.WebEngineFactory/1")
    Q_INTERFACES(xw::widgets::WebEngineFactory)

public:
    std::unique_ptr<widgets::WebEngine> create(widgets::WebEvents &events, QWidget *parent) override
    {
        return std::make_unique<ChromiumEngine>(events, parent);
    }
};

} // namespace xw::web

#include "web_factory.moc"
