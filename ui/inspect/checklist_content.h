// checklist_content: a standard as a checklist for one subject: its sections and items, and the state of
// each. Pure functions: from what the round holds to what the widget shows.
#pragma once

#include "domain/round_state.h"
#include "widgets/checklist.h"

#include <QHash>
#include <QSet>

namespace xw::ui
{

/// In the language of the program.
[[nodiscard]] QString nameOf(const Indicator &indicator);
[[nodiscard]] QString nameOf(const Standard &standard, const IndicatorId &id);

/// Vetoes; deductions and bonus where they apply; findings that no indicator claims (their ids are
/// "finding:7").
[[nodiscard]] QList<widgets::ChecklistSection> checklistSections(const RoundState &state,
                                                                 const Subject &subject);

struct ChecklistStates {
    QHash<QString, widgets::ChecklistState> items;
    struct Badge {
        QString text;
        widgets::Tone tone = widgets::Tone::Neutral;
    };
    QHash<QString, Badge> sections;
};
/// `pending`: ids whose change is not saved yet; they show what was asked for.
[[nodiscard]] ChecklistStates checklistStates(const RoundState &state, const Subject &subject,
                                              const QHash<QString, bool> &pending);

/// The finding that an item is about: its own; for an indicator that is ticked by a condition, the
/// condition's. nullptr: it is not ticked.
[[nodiscard]] const Finding *findingOfItem(const RoundState &state, SubjectId subject, const QString &item);
/// The finding of "finding:7"; invalid for other items.
[[nodiscard]] FindingId unclassifiedId(const QString &item);

} // namespace xw::ui
