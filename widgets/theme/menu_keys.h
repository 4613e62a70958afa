// menuKeys: Shift+F10 opens the context menu of whatever has the keyboard, as the menu key does, which many
// keyboards lack. Windows does so by itself.
#pragma once

class QApplication;

namespace xw::widgets
{

void menuKeys(QApplication &application);

} // namespace xw::widgets
