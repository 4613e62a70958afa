// What is no table and that Qt tells nothing of: the icon inside a field, a drawing of rates.
#pragma once

class QAccessibleInterface;
class QWidget;

namespace xw::widgets
{

/// nullptr: Qt tells enough of it.
[[nodiscard]] QAccessibleInterface *quietFace(QWidget *widget);

} // namespace xw::widgets
