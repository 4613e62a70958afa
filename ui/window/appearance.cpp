#include "ui/appearance.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
using widgets::Scheme;

struct SchemeChoice {
    Scheme scheme;
    const char *id;
    const char *text; ///< in context xw::ui::Appearance
};
constexpr SchemeChoice schemeChoices[] = {
    {Scheme::System, "system", QT_TRANSLATE_NOOP("xw::ui::Appearance", "As the &system")},
    {Scheme::Light, "light", QT_TRANSLATE_NOOP("xw::ui::Appearance", "&Light")},
    {Scheme::Dark, "dark", QT_TRANSLATE_NOOP("xw::ui::Appearance", "&Dark")},
    {Scheme::HighContrast, "contrast", QT_TRANSLATE_NOOP("xw::ui::Appearance", "&High contrast")},
};
const QString schemeKey = u"appearance"_s;
} // namespace

Scheme keptScheme(const QSettings &settings)
{
    const QString kept = settings.value(schemeKey).toString();
    for (const SchemeChoice &choice : schemeChoices)
        if (kept == QLatin1String(choice.id))
            return choice.scheme;
    return Scheme::System;
}

void fillAppearance(QMenu &menu, QSettings &settings)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const SchemeChoice &choice : schemeChoices) {
        QAction *action = menu.addAction(QCoreApplication::translate("xw::ui::Appearance", choice.text));
        action->setObjectName(u"appearance-"_s + QLatin1String(choice.id));
        action->setCheckable(true);
        action->setChecked(choice.scheme == widgets::chosenScheme());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, choice] {
            settings.setValue(schemeKey, QLatin1String(choice.id));
            widgets::setScheme(choice.scheme);
        });
    }
}

} // namespace xw::ui
