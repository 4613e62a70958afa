// What is sent to every widget when the scheme changed. Not QEvent::ThemeChange, which Qt answers by
// polishing the widget again, and with it puts the palette back that the widget had before.
#pragma once

#include <QEvent>

namespace xw::widgets
{

[[nodiscard]] QEvent::Type schemeChange();

} // namespace xw::widgets
