// What disturbs the eye in a widget as it stands: parts of a row that stand at different heights, and more
// than one button that says "this is the next step".
#pragma once

#include "fit_faults.h"
#include "widgets/buttons.h"

#include <QLineEdit>
#include <QSpinBox>

namespace xw::testkit
{

/// Buttons, fields and the labels that belong to them, of one parent and one row: a part that stands a little
/// higher than the one before it. `least`: what a person sees; more than half a line is another row.
inline QStringList rowFaults(QWidget &whole)
{
    constexpr int least = 2;
    QHash<const QWidget *, QList<const QWidget *>> families;
    QStringList primaries;
    for (const QWidget *widget : whole.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&whole) || widget->window() != whole.window() || widget->height() == 0)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (qobject_cast<const widgets::PrimaryButton *>(widget) && widget->isEnabled())
            primaries << called(widget, qobject_cast<const QAbstractButton *>(widget)->text());
        const bool isPart =
            qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
            (field && !qobject_cast<const QAbstractSpinBox *>(field->parentWidget()) &&
             !qobject_cast<const QComboBox *>(field->parentWidget())) ||
            (label && label->buddy());
        const bool insideField =
            qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
            qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget());
        if (isPart && !insideField)
            families[widget->parentWidget()] << widget;
    }
    QStringList faults;
    for (const auto &family : std::as_const(families))
        for (const QWidget *one : family)
            for (const QWidget *other : family) {
                const int between = other->x() - (one->x() + one->width());
                if (between < 0 || between > 24) // not its neighbour
                    continue;
                const int off = qAbs(one->geometry().center().y() - other->geometry().center().y());
                if (off >= least && off < qMin(one->height(), other->height()) / 2)
                    faults << called(one, one->accessibleName()) + u" and "_s +
                                  called(other, other->accessibleName()) + u" stand %1 apart"_s.arg(off);
            }
    if (primaries.size() > 1)
        faults << u"each says that it is next: "_s + primaries.join(u", "_s);
    return faults;
}

} // namespace xw::testkit
