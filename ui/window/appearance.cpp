#include "ui/appearance.h"

#include "widgets/text_size.h"

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
const QString textSizeKey = u"textSize"_s;
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

int keptTextSize(const QSettings &settings)
{
    const int kept = settings.value(textSizeKey, 100).toInt();
    return textSizes().contains(kept) ? kept : 100;
}

const QList<int> &textSizes()
{
    static const QList<int> sizes{90, 100, 110, 125, 150};
    return sizes;
}

void chooseTextSize(QSettings &settings, int percent)
{
    settings.setValue(textSizeKey, percent);
    widgets::setTextSize(percent);
}

void stepTextSize(QSettings &settings, int step)
{
    const auto at = textSizes().indexOf(keptTextSize(settings));
    chooseTextSize(settings,
                   step == 0 ? 100 : textSizes().at(qBound(qsizetype(0), at + step, textSizes().size() - 1)));
}

} // namespace xw::ui
