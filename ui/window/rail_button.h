// RailButton: one page's button in the rail.
#pragma once

#include <QAbstractButton>

namespace xw::ui
{

class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QString &drawing, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace xw::ui
