#include "widgets/dialog_fit.h"

#include "widgets/head_width.h"
#include "widgets/text_size.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// What a window manager puts around a window before it has said so.
constexpr QMargins usualFrame{4, 30, 4, 4};

QMargins frameOf(const QWidget &window)
{
    const QRect outer = window.frameGeometry(), inner = window.geometry();
    const QMargins frame(inner.left() - outer.left(), inner.top() - outer.top(),
                         outer.right() - inner.right(), outer.bottom() - inner.bottom());
    return frame.top() > 0 ? frame : usualFrame;
}
/// Over what it belongs to. Qt does so as well, but after the event filters, and not once a window was moved.
void centre(QDialog &dialog, const QRect &room)
{
    const QWidget *owner = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    QRect place(QPoint(), dialog.size());
    place.moveCenter((owner && owner->isVisible() ? owner->geometry() : room).center());
    dialog.setGeometry(place);
}
/// Sizes of dialogs were chosen for the usual text; once each.
void growWithText(QDialog &dialog)
{
    constexpr auto name = "xwGrownTo";
    const int known = dialog.property(name).toInt();
    if (dialog.testAttribute(Qt::WA_Resized) && known != textSize())
        dialog.resize(dialog.size() * textSize() / (known > 0 ? known : 100));
    dialog.setProperty(name, textSize());
}
} // namespace

void moveOnto(QWidget &window, const QRect &room)
{
    const QMargins frame = frameOf(window);
    const QRect inside = room.marginsRemoved(frame);
    if (const QSize size = window.size().boundedTo(inside.size()); size != window.size())
        window.resize(size);
    QRect place = window.geometry();
    place.moveRight(qMin(place.right(), inside.right()));
    place.moveBottom(qMin(place.bottom(), inside.bottom()));
    place.moveLeft(qMax(place.left(), inside.left()));
    place.moveTop(qMax(place.top(), inside.top()));
    if (place != window.geometry())
        window.setGeometry(place);
}

void DialogFit::install()
{
    constexpr auto name = "xwDialogFit";
    if (qApp->property(name).toBool())
        return;
    qApp->setProperty(name, true);
    qApp->installEventFilter(new DialogFit(qApp));
}

bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->isWindow()) {
        const QRect room = dialog->screen()->availableGeometry();
        growWithText(*dialog);
        if (!dialog->testAttribute(Qt::WA_Moved))
            centre(*dialog, room);
        moveOnto(*dialog, room);
    } else if (auto *head = qobject_cast<QHeaderView *>(watched);
               head && head->orientation() == Qt::Horizontal && qobject_cast<QDialog *>(head->window())) {
        // In whatever language and size of text it is shown; once it is laid out.
        QMetaObject::invokeMethod(
            head,
            [head] {
                if (head->isVisible())
                    showHeads(*head);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace xw::widgets
