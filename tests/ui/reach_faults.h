// Who can reach a widget as it stands: by Tab, by a letter, by a menu, by ear.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QWidget>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

inline QString shownClass(const QWidget *widget)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Part of another control, which speaks for it.
inline bool isInner(const QWidget *widget)
{
    const QWidget *up = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(up) || qobject_cast<const QComboBox *>(up) ||
           qobject_cast<const QLineEdit *>(up) || qobject_cast<const QScrollBar *>(widget) ||
           (up && (up->inherits("QTabBar") || up->inherits("QMenuBar") || up->inherits("QCalendarWidget") ||
                   up->inherits("QAbstractItemView")));
}

/// What can have the keyboard and says nothing to a screen reader.
inline QStringList unnamed(QWidget &whole)
{
    QStringList faults;
    for (QWidget *widget : whole.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&whole) || widget->window() != whole.window() || widget->focusProxy() ||
            !(widget->focusPolicy() & Qt::TabFocus) || isInner(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults << shownClass(widget) + u" has no name"_s;
    }
    return faults;
}

/// Controls that Tab passes by.
inline QStringList beyondTab(QWidget &whole)
{
    QSet<const QWidget *> chain;
    const QWidget *at = &whole;
    do {
        chain.insert(at);
        at = at->nextInFocusChain();
    } while (at && at != &whole && chain.size() < 100000);
    QStringList faults;
    for (QWidget *widget : whole.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                             qobject_cast<QAbstractItemView *>(widget);
        if (!control || !widget->isVisibleTo(&whole) || !widget->isEnabledTo(&whole) ||
            widget->window() != whole.window() || isInner(widget) || widget->inherits("QHeaderView"))
            continue;
        if (qobject_cast<QRadioButton *>(widget) || widget->property("autoExclusive").toBool())
            continue; // Tab reaches the one that is chosen, arrows the others
        const QVariant otherwise = widget->property("reachedBy"); // the keys that do the same
        if (!otherwise.toString().isEmpty())
            continue;
        if (!(widget->focusPolicy() & Qt::TabFocus))
            faults << shownClass(widget) + u" is reached by no Tab"_s;
        else if (!chain.contains(widget))
            faults << shownClass(widget) + u" stands outside the round of Tab"_s;
    }
    return faults;
}

/// Letters with two owners within one menu, and actions that stand in none.
inline QStringList menuFaults(const QMenu &menu, const QString &name)
{
    static const QRegularExpression letter(u"(?<!&)&([^&\\s])"_s);
    QStringList faults;
    QHash<QChar, QString> known;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        if (const QMenu *inner = action->menu())
            faults += menuFaults(*inner, name + u" › "_s + action->text());
        const auto match = letter.match(action->text());
        if (!match.hasMatch())
            continue;
        const QChar one = match.capturedView(1).front().toLower();
        if (known.contains(one))
            faults << u"%1: %2 is “%3” and “%4”"_s.arg(name, QString(one), known.value(one), action->text());
        known.insert(one, action->text());
    }
    return faults;
}

inline QStringList actionsBesideMenus(QWidget &whole)
{
    QStringList faults;
    for (const QAction *action : whole.findChildren<QAction *>()) {
        if (action->isSeparator() || action->text().isEmpty() || !action->isVisible())
            continue;
        bool stands = false;
        for (const QObject *of : action->associatedObjects())
            stands = stands || qobject_cast<const QMenu *>(of) || qobject_cast<const QMenuBar *>(of) ||
                     qobject_cast<const QAbstractButton *>(of) || qobject_cast<const QLineEdit *>(of);
        if (!stands && !action->menu())
            faults << u"action %1 “%2” stands in no menu"_s.arg(action->objectName(), action->text());
    }
    return faults;
}

/// All of them.
inline QStringList reachFaults(QWidget &whole)
{
    QStringList faults = unnamed(whole) + beyondTab(whole) + actionsBesideMenus(whole);
    for (const QMenuBar *bar : whole.findChildren<QMenuBar *>())
        for (const QAction *action : bar->actions())
            if (action->menu())
                faults += menuFaults(*action->menu(), action->text());
    return faults;
}

} // namespace xw::testkit
