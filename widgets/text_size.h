// The size of the program's text, also while windows are open.
#pragma once

namespace xw::widgets
{

/// Points of the usual text.
inline constexpr double usualPoints = 9.75;

/// In percent of the usual one, from 80 to 200: every font that was set, the heights of rows, the widths of
/// columns and of panes and what bounds a widget follow. Call it after applyTheme().
void setTextSize(int percent);
[[nodiscard]] int textSize();

} // namespace xw::widgets
