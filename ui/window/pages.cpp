#include "ui/window/pages.h"

#include "ui/charts/charts_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/ledgers/ledgers_page.h"
#include "ui/monitor/monitor_page.h"
#include "ui/notice/notice_page.h"
#include "ui/proof/proof_page.h"
#include "ui/rectification/rectification_page.h"
#include "ui/register/register_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
template <class P>
std::function<Page *(QWidget *)> maker(const PageContext &context)
{
    return [&context](QWidget *parent) -> Page * { return new P(context, parent); };
}
} // namespace

std::vector<PageEntry> standardPages(const PageContext &context, PasswordKeeper *keeper)
{
    return {
        {u"register"_s, u"register"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Register"),
         maker<RegisterPage>(context)},
        {u"inspect"_s, u"inspect"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Inspect"),
         maker<InspectPage>(context)},
        {u"monitor"_s, u"monitor"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Monitor"),
         maker<MonitorPage>(context)},
        {u"ledgers"_s, u"ledgers"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Ledgers"),
         maker<LedgersPage>(context)},
        {u"charts"_s, u"charts"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Charts"), maker<ChartsPage>(context)},
        {u"notice"_s, u"notice"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Notice"),
         [&context, keeper](QWidget *parent) { return new NoticePage(context, parent, keeper); }},
        {u"rectification"_s, u"rectify"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Rectification"),
         maker<RectificationPage>(context)},
        {u"proof"_s, u"proof"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Proof"), maker<ProofPage>(context), true},
        {u"settings"_s, u"settings"_s, QT_TRANSLATE_NOOP("xw::ui::Page", "Settings"),
         maker<SettingsPage>(context)},
    };
}

} // namespace xw::ui
