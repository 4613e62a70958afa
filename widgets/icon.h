// icon(): the program's own drawings (resources/icons/*.svg), tinted, sharp at every size and scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace xw::widgets
{

/// `name` without folder and suffix. The drawing's black becomes `colour`; when the icon is selected or
/// checked, `checked`; one of widgets::colours follows the scheme. An unknown name gives an empty icon and a
/// warning: a drawing that is missing is a fault of the program.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, const QColor &checked = {});
/// In the colour of secondary text.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace xw::widgets
