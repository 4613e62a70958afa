// PartedLine: the head of a Card, or the bar above a list. What stands at its right end goes to a second line
// where both have no room side by side.
#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace xw::widgets
{

class PartedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PartedLine(QWidget *parent = nullptr);
    /// `stretch`: it takes what room is left. `at`: before which one; -1: last.
    void addLeft(QWidget *widget, int stretch = 0, int at = -1);
    void addTool(QWidget *widget);
    /// What a part would like to have where its own hint says less: of a field, room for what it asks for.
    void setWanted(QWidget *part, int width);
    /// The height that it has at least. (A minimum height would hold also where the second line needs more.)
    void setLeastHeight(int height);
    /// As wide as the wider of the two lines: one under the other they always have room.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] int wanted(const QList<QWidget *> &parts) const;
    QHBoxLayout *m_line, *m_below;
    QList<QWidget *> m_left, m_tools;
    QHash<QWidget *, int> m_wanted;
    int m_leastHeight = 0;
    bool m_parted = false; ///< the tools stand below
};

} // namespace xw::widgets
