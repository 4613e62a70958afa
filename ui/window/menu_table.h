// The actions of the window's menus, one line each: id, menu, text, keys, what it needs. The menus are made
// from it, and the sheet of keys, the handbook and the locator read the menus: an action is added here, and
// what it does in MainWindow::connectMenu.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <vector>

namespace xw::ui
{

enum class MenuPlace { File, Edit, View, Help };

struct MenuLine {
    enum class Kind { Action, Submenu, Separator, Pages };
    MenuPlace menu = MenuPlace::File;
    const char *id = "";   ///< "New": the QAction is called "actionNew"; a submenu goes by its id alone
    const char *text = ""; ///< in context xw::ui::MainMenu
    QList<QKeySequence> keys;
    Kind kind = Kind::Action;
    bool needsWorkspace = false;
    QAction::MenuRole role = QAction::NoRole;
    /// Keys that whoever has the keyboard takes itself: told beside the text, and not taken away.
    QKeySequence::StandardKey told = QKeySequence::UnknownKey;
};

/// In the order of the menus.
[[nodiscard]] const std::vector<MenuLine> &menuLines();
/// "&File" and so on, in context xw::ui::MainMenu.
[[nodiscard]] const char *menuTitle(MenuPlace menu);
/// The text of a line in the language that holds now, with the keys that it tells.
[[nodiscard]] QString menuText(const MenuLine &line);
/// "&Back up…" → "Back up…"; "A && B" → "A & B"; "导入(&I)…" → "导入…".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace xw::ui
