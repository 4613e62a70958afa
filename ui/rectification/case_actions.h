// What a person can do to one case, as a menu: what its state allows.
#pragma once

#include "domain/rectification.h"

class QMenu;

namespace xw
{
class Workspace;
}

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class Page;

/// Each entry asks what it needs and gives the command; `page` says what went wrong.
void fillCaseMenu(QMenu &menu, const RectificationCase &one, Workspace &workspace, widgets::Dialogs &dialogs,
                  Page &page);
/// 2020-04-02 10:41 检查员01 Answered: …
[[nodiscard]] QString historyLine(const CaseEvent &event);

} // namespace xw::ui
