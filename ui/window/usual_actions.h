// What every desktop program has in its menus: the clipboard, finding on the page, the whole screen, a second
// window.
#pragma once

class QMainWindow;

namespace xw::ui
{

class MainMenu;

/// The window outlives the menu's actions.
void connectUsual(MainMenu &menu, QMainWindow &window);

} // namespace xw::ui
