#include "widgets/theme/quiet_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace xw::widgets
{

namespace
{

class QuietWheel final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<const QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore(); // for whoever it stands in
        return true;
    }
};

} // namespace

void quietWheel(QWidget &widget)
{
    if (!qobject_cast<QAbstractSpinBox *>(&widget) && !qobject_cast<QComboBox *>(&widget))
        return;
    static QuietWheel *const guard = new QuietWheel(QCoreApplication::instance());
    // Qt would give it the keyboard for the wheel's sake, before anybody can ask.
    if (widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(guard);
}

} // namespace xw::widgets
