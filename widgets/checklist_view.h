// ChecklistView: a list to tick with the keyboard alone. Digits tick the items that have a key; Shift and a
// digit, or Space, opens an item's conditions, and digits choose among those until Escape. It asks for ticks
// and shows what it is told.
#pragma once

#include "widgets/checklist.h"

#include <QHash>
#include <QScrollArea>

class QToolButton;
class QVBoxLayout;

namespace xw::widgets
{

class ChecklistRow;
class Chip;

class ChecklistView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);

    /// Other sections build everything anew; the same ones change nothing.
    void setSections(const QList<ChecklistSection> &sections);
    void setState(const QString &id, const ChecklistState &state);
    /// Words at the right of a section's title; empty: none.
    void setSectionBadge(const QString &section, const QString &text, Tone tone);
    void setLocked(bool locked);

    /// The item that keys and the note are about; empty: none.
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);
    /// The item at a point of the screen; empty: none.
    [[nodiscard]] QString itemAt(const QPoint &place) const;
    /// The item whose conditions digits choose; empty: digits choose items.
    [[nodiscard]] QString scope() const { return m_scope; }
    void expand(const QString &id, bool open);
    void leaveScope();
    /// Folds all conditions away but those of items where one is ticked or counted: for a new subject of the
    /// list.
    void foldAll();

    /// What a digit does now. False: nothing has this key.
    bool pressDigit(int digit);
    bool pressShiftDigit(int digit);
    /// Space means tick instead of open: for a pass with one item over many lists.
    void setSpaceTicks(bool ticks) { m_spaceTicks = ticks; }
    void toggleCurrent();
    /// Digits go elsewhere now: their signs are drawn so.
    void setKeysActive(bool active);
    /// Gives the keyboard to the current item, or to the first.
    void takeKeyboard();

signals:
    void toggleAsked(const QString &id, bool checked);
    void numberChanged(const QString &id, int value);
    void currentChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        ChecklistSection data;
        QToolButton *head = nullptr;
        Chip *badge = nullptr;
        QWidget *body = nullptr;
        bool filled = false; ///< rows are made when a section is first opened
    };
    void clear();
    void addSection(const ChecklistSection &data);
    void fill(Section &section);
    void openSection(Section &section, bool open);
    void addRow(Section &section, const ChecklistItem &item, QVBoxLayout *layout);
    void onKey(ChecklistRow *row, QKeyEvent *event);
    void moveBy(ChecklistRow *from, int step);
    void openConditions(const QString &id, bool open);
    void showKeys();
    [[nodiscard]] ChecklistRow *row(const QString &id) const { return m_rows.value(id); }
    [[nodiscard]] QList<ChecklistRow *> conditionsOf(const QString &id) const;

    QVBoxLayout *m_layout;
    QList<ChecklistSection> m_data;
    QList<Section> m_sections;
    QHash<QString, ChecklistRow *> m_rows;
    QList<ChecklistRow *> m_order;
    QHash<QString, ChecklistState> m_states;
    QString m_current;
    QString m_scope;
    bool m_locked = false;
    bool m_spaceTicks = false;
    bool m_keysActive = true;
};

} // namespace xw::widgets
