#include "ui/pages.h"

#include "ui/page.h"

#include <QCoreApplication>

// A page that is not in the tree yet does not show.
#if __has_include("ui/register_page.h")
#include "ui/register_page.h"
#define XW_REGISTER_PAGE
#endif
#if __has_include("ui/inspect_page.h")
#include "ui/inspect_page.h"
#define XW_INSPECT_PAGE
#endif
#if __has_include("ui/charts_page.h")
#include "ui/charts_page.h"
#define XW_CHARTS_PAGE
#endif
#if __has_include("ui/notice_page.h")
#include "ui/notice_page.h"
#define XW_NOTICE_PAGE
#endif
#if __has_include("ui/ledgers_page.h")
#include "ui/ledgers_page.h"
#define XW_LEDGERS_PAGE
#endif
#if __has_include("ui/settings_page.h")
#include "ui/settings_page.h"
#define XW_SETTINGS_PAGE
#endif

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
template <class P>
[[maybe_unused]] std::function<Page *(QWidget *)> maker(const PageContext &context)
{
    return [&context](QWidget *parent) -> Page * {
        if constexpr (std::is_constructible_v<P, const PageContext &, QWidget *>)
            return new P(context, parent);
        else
            return new P(parent);
    };
}
} // namespace

std::vector<PageEntry> standardPages(const PageContext &context, [[maybe_unused]] PasswordKeeper *keeper)
{
    std::vector<PageEntry> pages;
#ifdef XW_REGISTER_PAGE
    pages.push_back({u"register"_s, u"register"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Register"),
                     maker<RegisterPage>(context)});
#endif
#ifdef XW_INSPECT_PAGE
    pages.push_back({u"inspect"_s, u"inspect"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Inspect"),
                     maker<InspectPage>(context)});
#endif
#ifdef XW_LEDGERS_PAGE
    pages.push_back({u"ledgers"_s, u"ledgers"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Ledgers"),
                     maker<LedgersPage>(context)});
#endif
#ifdef XW_CHARTS_PAGE
    pages.push_back(
        {u"charts"_s, u"charts"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Charts"), maker<ChartsPage>(context)});
#endif
#ifdef XW_NOTICE_PAGE
    pages.push_back({u"notice"_s, u"notice"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Notice"),
                     [&context, keeper](QWidget *parent) { return new NoticePage(context, parent, keeper); }});
#endif
#ifdef XW_SETTINGS_PAGE
    pages.push_back({u"settings"_s, u"settings"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Settings"),
                     maker<SettingsPage>(context)});
#endif
    return pages;
}

} // namespace xw::ui
