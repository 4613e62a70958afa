// What a person does with the machine's suggestions, as plans that are made when their turn comes, for
// Workspace::decide(): each is one entry of the history and one step back.
#pragma once

#include "domain/suggestion.h"
#include "workspace/suggestion_plan.h"

#include <QFuture>

namespace xw
{

class Workspace;

/// What a site sent when it was read, as one file, by the site that it is of.
struct SuggestionPack {
    QString fileName;
    QByteArray bytes;
    QByteArray sha256; ///< raw
};
using SuggestionPacks = QHash<SubjectId, SuggestionPack>;

/// Ticks the indicator of each, with its addresses, numbers and corrections, and attaches what the machine
/// read as evidence, and beside it the pack of its site where there is one. What is ticked already is added
/// to; a finding that a suggestion speaks of stays one. Usage: a suggestion has no indicator on its site.
[[nodiscard]] SuggestionPlan acceptSuggestions(std::vector<Suggestion> suggestions,
                                               SuggestionPacks packs = {});
/// They stay dismissed in this round. Usage: no reason.
[[nodiscard]] SuggestionPlan dismissSuggestions(std::vector<Suggestion> suggestions, QString reason);
/// Takes dismissals back: they wait again.
[[nodiscard]] SuggestionPlan reopenSuggestions(std::vector<Suggestion> suggestions);

/// Says why a column of a site rightly did not change: later rounds do not count it either. One step back.
/// Usage, Conflict as withExcuse().
[[nodiscard]] QFuture<Result<void>> excuseColumn(Workspace &workspace, SubjectId subject,
                                                 const ReadPlace &column, const QString &reason);
/// They count again. NotFound as withoutExcuses().
[[nodiscard]] QFuture<Result<void>> countColumnsAgain(Workspace &workspace, SubjectId subject,
                                                      const QStringList &addresses);

/// The evidence of an acceptance: what was read, where and when, as JSON.
[[nodiscard]] QByteArray suggestionEvidence(const Suggestion &suggestion, const Subject &subject);

} // namespace xw
