// DropFrame: while a file is dragged over a window that takes it, a frame around what the window shows says
// so.
#pragma once

#include <QWidget>

namespace xw::ui
{

class DropFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Watches what is dragged over `window`; it lies over its contents and takes no click.
    explicit DropFrame(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace xw::ui
