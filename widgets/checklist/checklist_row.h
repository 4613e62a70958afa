// ChecklistRow: one item of a checklist: tick, key, words, number, badge, and an arrow where it has
// conditions.
#pragma once

#include "widgets/checklist.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace xw::widgets
{

class Chip;
class TickBox;

class ChecklistRow final : public QWidget
{
    Q_OBJECT

public:
    ChecklistRow(const ChecklistItem &item, bool hasConditions, QWidget *parent);

    [[nodiscard]] const ChecklistItem &item() const { return m_item; }
    void setState(const ChecklistState &state);
    void setCurrent(bool current);
    /// The conditions below are shown.
    void setExpanded(bool expanded);
    /// Pale: its digit does nothing now, since digits choose another item's conditions.
    void setKeyActive(bool active);
    void setLocked(bool locked);
    void retranslate();
    [[nodiscard]] TickBox *box() const { return m_box; }
    [[nodiscard]] QDoubleSpinBox *number() const { return m_number; }
    [[nodiscard]] bool hasConditions() const { return m_arrow != nullptr; }

signals:
    void toggleAsked(bool checked);
    void numberChanged(int value); ///< scaled: hundredths where the item has two decimals
    void entered();                ///< it was clicked or got the keyboard
    void expandAsked();
    void keyPressed(QKeyEvent *event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildNumber();
    void showWords();
    ChecklistItem m_item;
    ChecklistState m_state;
    bool m_current = false;
    bool m_keyActive = true;
    TickBox *m_box;
    QLabel *m_words;
    Chip *m_badge;
    QDoubleSpinBox *m_number = nullptr;
    QToolButton *m_arrow = nullptr;
};

} // namespace xw::widgets
