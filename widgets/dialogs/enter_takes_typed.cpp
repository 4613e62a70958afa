#include "widgets/enter_takes_typed.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace xw::widgets
{

namespace
{
class EnterFilter final : public QObject
{
public:
    explicit EnterFilter(QCompleter &completer) : QObject(&completer), m_completer(completer) {}
    bool eventFilter(QObject *list, QEvent *event) override
    {
        auto *popup = static_cast<QAbstractItemView *>(list);
        if (event->type() != QEvent::KeyPress || !m_completer.widget() || popup->currentIndex().isValid())
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        popup->hide();
        QCoreApplication::sendEvent(m_completer.widget(), event);
        return true;
    }

private:
    QCompleter &m_completer;
};
} // namespace

void enterTakesTyped(QCompleter &completer)
{
    // The last filter is asked first: before the completer's own.
    completer.popup()->installEventFilter(new EnterFilter(completer));
}

} // namespace xw::widgets
