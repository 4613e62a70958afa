// PageContext: what every page is built with. Nothing of a round is in it: that comes with
// Page::setWorkspace().
#pragma once

class QSettings;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::monitor
{
class Monitor;
}

namespace xw::ui
{

class Language;

/// Lives longer than every page.
struct PageContext {
    widgets::Dialogs &dialogs;
    QSettings &settings; ///< a page keeps its splitters and columns under its own id: "inspect/splitter"
    Language *language = nullptr;        ///< for the settings page; nullptr: it cannot be chosen
    monitor::Monitor *monitor = nullptr; ///< looks at sites; nullptr: nothing does
};

} // namespace xw::ui
