#include "ui/window/usual_actions.h"

#include "ui/window/main_menu.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QProcess>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// A shortcut of the page that means these keys where the keyboard is now.
QShortcut *shortcutFor(const QKeySequence &keys, const QWidget &window, const QWidget &has)
{
    for (QShortcut *one : window.findChildren<QShortcut *>()) {
        const auto *of = qobject_cast<const QWidget *>(one->parent());
        const bool reaches = one->context() == Qt::WindowShortcut ||
                             one->context() == Qt::ApplicationShortcut || of == &has ||
                             (of && of->isAncestorOf(&has));
        if (of && of->isVisible() && one->isEnabled() && reaches &&
            one->key().matches(keys) == QKeySequence::ExactMatch)
            return one;
    }
    return nullptr;
}

/// As if the keys were pressed: whoever has the keyboard knows best what copying means there. Later, when
/// the menu is gone and the keyboard is back.
void pressLater(QMainWindow &window, QKeySequence::StandardKey standard)
{
    QMetaObject::invokeMethod(
        &window,
        [&window, keys = QKeySequence(standard)] {
            QWidget *has = window.focusWidget() ? window.focusWidget() : &window;
            if (QShortcut *own = shortcutFor(keys, window, *has)) {
                emit own->activated();
                return;
            }
            const QKeyCombination pressed = keys[0];
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, pressed.key(), pressed.keyboardModifiers());
                QCoreApplication::sendEvent(has, &event);
            }
        },
        Qt::QueuedConnection);
}
} // namespace

void connectUsual(MainMenu &menu, QMainWindow &window)
{
    for (const auto &[id, keys] : {std::pair("Cut", QKeySequence::Cut),
                                   {"Copy", QKeySequence::Copy},
                                   {"Paste", QKeySequence::Paste},
                                   {"SelectAll", QKeySequence::SelectAll},
                                   {"FindHere", QKeySequence::Find}})
        menu.on(id, [&window, keys = keys] { pressLater(window, keys); });
    menu.on("FullScreen", [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    // A program of its own: what goes wrong in one window leaves the other alone.
    menu.on("NewWindow", [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {}); });
}

} // namespace xw::ui
