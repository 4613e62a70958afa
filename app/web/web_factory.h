// WebFactory: the plugin's root: makes engines, nothing else.
#pragma once

#include "web/host_spaces.h"
#include "web/process_watch.h"
#include "widgets/web_engine.h"

#include <QObject>

namespace xw::web
{

class WebFactory final : public QObject, public widgets::WebEngineFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "xunwang.WebEngineFactory/3")
    Q_INTERFACES(xw::widgets::WebEngineFactory)

public:
    explicit WebFactory(Resolve resolve = resolveBySystem, ProcessLimits limits = usualLimits());

    [[nodiscard]] widgets::WebEngineInfo info() const override;
    std::unique_ptr<widgets::WebEngine> create(widgets::WebEvents &events, QWidget *parent) override;

private:
    std::shared_ptr<HostSpaces> m_spaces;
    ProcessLimits m_limits;
};

} // namespace xw::web
