// keepChosen: in a list of items the one in hand stays marked. A click beside the items, or Ctrl on the only
// one, takes the mark away in Qt while the buttons go on acting on what is current: unseen.
#pragma once

class QWidget;

namespace xw::widgets
{

/// For lists and trees of items; others stay as they are.
void keepChosen(QWidget &widget);

} // namespace xw::widgets
