// What a site's columns are: the links of its navigation, read from the page by a script that the page cannot
// meddle with.
#pragma once

#include "widgets/web_engine.h"

namespace xw::web
{

/// The script; its value is a JSON text for parseLinks(). Run it in an isolated world.
[[nodiscard]] QString linksScript();
/// Keeps links with a text, to the host of `page` (with or without www), each address once, at most 60.
[[nodiscard]] QList<widgets::WebLink> parseLinks(const QString &json, const QUrl &page);

} // namespace xw::web
