// What is sent to every widget when the scheme changed. Not QEvent::ThemeChange, which Qt answers by
// polishing the widget again, and with it puts the palette back that the widget had before.
#pragma once

#include <QEvent>

namespace xw::widgets
{

/// The first of the two, to those with a style sheet of their own: applied again it polishes what stands in
/// the widget, too.
[[nodiscard]] QEvent::Type sheetChange();
[[nodiscard]] QEvent::Type schemeChange();

} // namespace xw::widgets
