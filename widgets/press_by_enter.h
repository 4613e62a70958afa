// What Enter presses: the button that has the keyboard, whichever it is; never another one, as the default
// button of a dialog would be pressed from a button that Qt leaves out of it.
#pragma once

class QPushButton;
class QWidget;

namespace xw::widgets
{

/// Called for every widget, by the theme: a button that has the keyboard is pressed by Enter. A tick is not:
/// Space turns it, and Enter is the dialog's.
void enterPresses(QWidget &widget);

/// Takes the button out of what Enter in a field presses: for what is not to happen by that.
void pressByEnter(QPushButton &button);

} // namespace xw::widgets
