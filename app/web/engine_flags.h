// What the engine is told before it starts, once for the program: features that looking at a site does not
// need are not there at all.
#pragma once

namespace xw::web
{

/// Adds to QTWEBENGINE_CHROMIUM_FLAGS, in front of what stands there. Call it before the first profile is
/// made.
void tellEngine();

} // namespace xw::web
