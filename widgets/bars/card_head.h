// CardHead: the head line of a Card. What stands at its right end goes to a second line where both have no
// room side by side.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace xw::widgets
{

class CardHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);
    void addLeft(QWidget *widget);
    void addTool(QWidget *widget);
    /// As wide as the wider of the two lines: one under the other they always have room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QHBoxLayout *m_line, *m_below;
    QList<QWidget *> m_left, m_tools;
    bool m_parted = false; ///< the tools stand below
};

} // namespace xw::widgets
