// What the window tells when the program begins, beside opening what it was asked to open: that it crashed
// the last time, and that there is a newer version.
#pragma once

#include <QDate>
#include <QString>

class QSettings;

namespace xw::ui
{

class MainWindow;

/// `report`: what takeCrashReport() said; empty: nothing.
void tellCrash(MainWindow &window, const QString &report);
/// Once after the program became another version: where it says what is new. The first start of all says
/// nothing.
void tellNews(MainWindow &window, QSettings &settings);
/// Asks the office's address, where one is set and was not asked today, and tells what it says. `settings`
/// and the window outlive the answer.
void askForUpdates(MainWindow &window, QSettings &settings, QDate today);

} // namespace xw::ui
