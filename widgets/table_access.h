// What a screen reader is told of tables and lists, and of icons in fields and charts, in place of what Qt
// says. Qt 6.4 makes an object of every cell that is asked for and keeps it, offers all cells of a model as
// children, and answers some questions with null, which its own bridge to AT-SPI follows: at 135,000 rows a
// reader froze the program or ended it.
#pragma once

namespace xw::widgets
{

/// Once, after QApplication. From then on QTableView and QListView, and what derives from them, answer so:
/// a row is told with the cell that has the keyboard, hidden columns are passed over, as many cells are
/// offered as a screen shows, and no more than `cellsKept` of one view live at a time.
void installTableAccess();

inline constexpr int cellsKept = 2000;

} // namespace xw::widgets
