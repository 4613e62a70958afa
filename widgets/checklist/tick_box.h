// TickBox: a check box that can say "on its way": what was ticked and is not saved yet looks different from
// what is.
#pragma once

#include "widgets/theme.h"

#include <QCheckBox>

namespace xw::widgets
{

class TickBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// On its way: drawn pale until the store has it.
    void setPending(bool pending);
    [[nodiscard]] bool isPending() const { return m_pending; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }

private:
    Tone m_tone = Tone::Bad;
    bool m_pending = false;
};

} // namespace xw::widgets
