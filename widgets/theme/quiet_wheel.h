// quietWheel: the wheel turns the value of a field that has the keyboard, and of no other. Over any other it
// moves the page: who scrolls through a form changes nothing in it.
#pragma once

class QWidget;

namespace xw::widgets
{

/// For fields with a value (dates, numbers, choices); others stay as they are.
void quietWheel(QWidget &widget);

} // namespace xw::widgets
