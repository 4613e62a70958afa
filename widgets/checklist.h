// What a checklist is made of: sections, items and their state. Plain values; what an item means is not known
// here.
#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QString>

namespace xw::widgets
{

/// A number that stands beside an item. Kept as an integer: hundredths where `decimals` is 2.
struct ChecklistNumber {
    bool shown = false;
    int decimals = 0;
    int most = 9999;
    int limit = 0;  ///< the item ticks itself at this value; 0: it does not
    QString unit;   ///< 个, %
    QString prefix; ///< "−"
    friend bool operator==(const ChecklistNumber &, const ChecklistNumber &) = default;
};

struct ChecklistItem {
    QString id;
    QString parent;  ///< id of the item that it is a condition of; empty: it stands by itself
    QString key;     ///< the digit that ticks it; empty: none
    QString heading; ///< a line above it; empty: none
    QString text;
    QString toolTip;
    Tone tone = Tone::Bad; ///< of its tick
    ChecklistNumber number;
    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

struct ChecklistSection {
    QString id;
    QString title;
    bool open = true;
    QList<ChecklistItem> items;
    friend bool operator==(const ChecklistSection &, const ChecklistSection &) = default;
};

/// What may change from moment to moment.
struct ChecklistState {
    bool checked = false;
    bool pending = false; ///< asked for and not saved yet
    int number = 0;
    QString hint;  ///< muted words after the text: "3/5", "not set"
    QString badge; ///< at the right: "2 evidence"
    Tone badgeTone = Tone::Bad;
    friend bool operator==(const ChecklistState &, const ChecklistState &) = default;
};

} // namespace xw::widgets
