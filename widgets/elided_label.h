// ElidedLabel: a line of words that ends in an ellipsis where it has no room, and says all of them in its
// tool tip.
#pragma once

#include <QLabel>

namespace xw::widgets
{

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace xw::widgets
