#include "widgets/press_by_enter.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace xw::widgets
{

namespace
{

class EnterPress final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->isAutoRepeat() ||
            (key->modifiers() & ~Qt::KeypadModifier) || !button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
};

} // namespace

void enterPresses(QWidget &widget)
{
    if (!qobject_cast<QAbstractButton *>(&widget) || qobject_cast<QCheckBox *>(&widget) ||
        qobject_cast<QRadioButton *>(&widget))
        return;
    static EnterPress *const guard = new EnterPress(QCoreApplication::instance());
    widget.installEventFilter(guard);
}

void pressByEnter(QPushButton &button)
{
    button.setAutoDefault(false);
    button.setDefault(false);
}

} // namespace xw::widgets
