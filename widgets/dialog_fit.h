// DialogFit: no dialog reaches beyond the screen. Watches every dialog of the program when it is shown, and
// keeps it within the room that its screen has; what does not fit scrolls inside. No head of a column is cut.
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace xw::widgets
{

/// Makes a window no larger than `room` and moves it into it, title bar first.
void moveOnto(QWidget &window, const QRect &room);

class DialogFit final : public QObject
{
    Q_OBJECT

public:
    /// Once a program; further calls do nothing.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace xw::widgets
