// What is run in every document of a site before its own scripts: takes away what looking does not need, and
// bounds what a script may start. A fence, not a wall: it keeps ordinary sites within bounds; ProcessWatch
// ends those that climb over.
#pragma once

class QWebEngineScriptCollection;

namespace xw::web
{

void addSiteScript(QWebEngineScriptCollection &scripts);

} // namespace xw::web
