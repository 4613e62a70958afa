// MiniBars: a row of small bars, one a part, to be seen at a glance. A bar opens what it stands for.
#pragma once

#include "widgets/theme.h"

#include <QWidget>
#include <optional>

namespace xw::widgets
{

struct MiniBar {
    QString label;                  ///< whose it is, with its value: the tool tip
    std::optional<double> fraction; ///< 0 … 1; nullopt: nothing to show, a dash is drawn
    Tone tone = Tone::Accent;
    bool current = false;
    friend bool operator==(const MiniBar &, const MiniBar &) = default;
};

class MiniBars final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniBars(QWidget *parent = nullptr);
    void setBars(const QList<MiniBar> &bars);
    [[nodiscard]] const QList<MiniBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override { return {240, 70}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 40}; }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF column(int index) const;
    [[nodiscard]] int lettersHeight() const;
    [[nodiscard]] int at(const QPointF &position) const; ///< -1: no bar
    QList<MiniBar> m_bars;
    int m_focused = 0;
};

} // namespace xw::widgets
