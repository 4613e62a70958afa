// Which colours the program shows: the system's, or those that a person chose under View. Kept in the
// settings; changes at once, while everything is open.
#pragma once

#include "widgets/theme.h"

class QMenu;
class QSettings;

namespace xw::ui
{

/// What was chosen; System where nothing was, or something that nobody knows.
[[nodiscard]] widgets::Scheme keptScheme(const QSettings &settings);
/// The choices, in the language that holds now, in place of what the menu held. `settings` must outlive it.
void fillAppearance(QMenu &menu, QSettings &settings);

} // namespace xw::ui
