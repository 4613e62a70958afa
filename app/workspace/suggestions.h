// What a person does with the machine's suggestions, as plans that are made when their turn comes, for
// Workspace::decide(): each is one entry of the history and one step back.
#pragma once

#include "domain/suggestion.h"
#include "workspace/undo_entry.h"

#include <QJsonObject>
#include <functional>

namespace xw
{

/// Rows to write, what the history says of them, and what undo calls the step.
struct SuggestionChange {
    QString command;
    SubjectId subject; ///< invalid: of several
    QJsonObject before, after;
    std::vector<Write> writes; ///< none: nothing is written
    UndoEntry step;
};

/// Who decides, and when.
struct SuggestionStamp {
    QString author;
    QDateTime at;
};

using SuggestionPlan = std::function<Result<SuggestionChange>(const RoundState &, const SuggestionStamp &)>;

/// Ticks the indicator of each, with its addresses, numbers and corrections, and attaches what the machine
/// read as evidence. What is ticked already is added to; a finding that a suggestion speaks of stays one.
/// Usage: a suggestion has no indicator on its site.
[[nodiscard]] SuggestionPlan acceptSuggestions(std::vector<Suggestion> suggestions);
/// They stay dismissed in this round. Usage: no reason.
[[nodiscard]] SuggestionPlan dismissSuggestions(std::vector<Suggestion> suggestions, QString reason);
/// Takes dismissals back: they wait again.
[[nodiscard]] SuggestionPlan reopenSuggestions(std::vector<Suggestion> suggestions);

/// The evidence of an acceptance: what was read, where and when, as JSON.
[[nodiscard]] QByteArray suggestionEvidence(const Suggestion &suggestion, const Subject &subject);

} // namespace xw
