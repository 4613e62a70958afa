#include "ui/window/drop_frame.h"

#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

DropFrame::DropFrame(QWidget &window) : QWidget(&window)
{
    setObjectName(u"dropFrame"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window.installEventFilter(this);
}

bool DropFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        const QList<QUrl> urls = static_cast<QDragEnterEvent *>(event)->mimeData()->urls();
        if (std::ranges::none_of(urls, &QUrl::isLocalFile))
            break;
        setGeometry(parentWidget()->rect());
        raise();
        show();
        break;
    }
    case QEvent::DragLeave:
    case QEvent::Drop:
        hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropFrame::paintEvent(QPaintEvent *)
{
    constexpr int thick = 4;
    QPainter painter(this);
    painter.setPen(QPen(widgets::colours::accent, thick));
    painter.drawRect(rect().adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
}

} // namespace xw::ui
