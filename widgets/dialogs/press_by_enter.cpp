#include "widgets/press_by_enter.h"

#include <QKeyEvent>
#include <QPushButton>

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
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
            return false;
        static_cast<QPushButton *>(watched)->click();
        return true;
    }
};

} // namespace

void pressByEnter(QPushButton &button)
{
    button.setAutoDefault(false);
    button.setDefault(false);
    button.installEventFilter(new EnterPress(&button));
}

} // namespace xw::widgets
