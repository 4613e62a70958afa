// The pages of the program, of which the one that inspects has a fake web engine.
#pragma once

#include "fake_web.h"
#include "ui/inspect/inspect_page.h"
#include "ui/main_window.h"

namespace xw::testkit
{

/// `context` and `web` outlive the window.
inline std::vector<ui::PageEntry> pagesBeside(const ui::PageContext &context, FakeWeb &web)
{
    std::vector<ui::PageEntry> pages = ui::standardPages(context);
    for (ui::PageEntry &entry : pages)
        if (entry.id == u"inspect")
            entry.make = [&context, &web](QWidget *parent) -> ui::Page * {
                return new ui::InspectPage(context, parent, [&web] {
                    return tl::expected<widgets::WebEngineFactory *, QString>(&web);
                });
            };
    return pages;
}

} // namespace xw::testkit
