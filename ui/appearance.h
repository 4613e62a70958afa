// Which colours the program shows, and how large its text is: what a person chose under View. Kept in the
// settings; changes at once, while everything is open.
#pragma once

#include "widgets/theme.h"

#include <QList>

class QMenu;
class QSettings;

namespace xw::ui
{

/// What was chosen; System where nothing was, or something that nobody knows.
[[nodiscard]] widgets::Scheme keptScheme(const QSettings &settings);
/// The choices, in the language that holds now, in place of what the menu held. `settings` must outlive it.
void fillAppearance(QMenu &menu, QSettings &settings);

/// Percent of the usual size of text; 100 where nothing was chosen.
[[nodiscard]] int keptTextSize(const QSettings &settings);
/// The sizes that are offered, in percent.
[[nodiscard]] const QList<int> &textSizes();
void chooseTextSize(QSettings &settings, int percent);
/// The next larger (1) or smaller (-1) one that is offered; 0: the usual one.
void stepTextSize(QSettings &settings, int step);

} // namespace xw::ui
