// pressByEnter: a button that Enter presses when it has the keyboard, and only then. For what is not to
// happen by Enter in a field beside it, as the default button of a dialog would.
#pragma once

class QPushButton;

namespace xw::widgets
{

/// Takes the button out of what Enter in a field presses.
void pressByEnter(QPushButton &button);

} // namespace xw::widgets
