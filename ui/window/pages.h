// pages: the pages of the rail, in order. A page is built when it is first shown: XxxPage(const PageContext
// &, QWidget *parent).
#pragma once

#include "ui/shared/page_context.h"

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace xw::ui
{

class Page;
class PasswordKeeper;

struct PageEntry {
    QString id;             ///< "register"; objectName of its button in the rail is "rail-register"
    QString drawing;        ///< resources/icons
    const char *title = ""; ///< in context xw::ui::Page
    std::function<Page *(QWidget *parent)> make;
    bool alone = false; ///< works also while no workspace is open
};

/// Register, Inspect, Monitor, Ledgers, Charts, Notice, Rectification, Proof, Settings. `context` and
/// `keeper` (the system's keyring; null: there is none) must outlive what they make.
[[nodiscard]] std::vector<PageEntry> standardPages(const PageContext &context,
                                                   PasswordKeeper *keeper = nullptr);

} // namespace xw::ui
