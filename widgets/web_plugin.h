// Finds and loads the web view plugin, late: the program starts, lists and charts without a browser engine.
#pragma once

#include "widgets/web_engine.h"

#include <functional>

namespace xw::widgets
{

/// The plugin's factory (it lives as long as the program), or the sentence that says why there is none.
using WebEngineLoader = std::function<tl::expected<WebEngineFactory *, QString>()>;

/// Looks beside the program: plugins/, ../lib/xunwang/, lib/xunwang/. The first call loads it, which takes
/// some tenths of a second; the application must have been started with Qt::AA_ShareOpenGLContexts.
[[nodiscard]] tl::expected<WebEngineFactory *, QString> loadWebEngine();

} // namespace xw::widgets
