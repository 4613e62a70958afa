// What a person decided to keep although the proof objects, each with a reason. Stored as Document "notice" /
// "kept@2020Q1"; who signs the notice answers for it with the same words, or others.
#pragma once

#include "domain/round_state.h"
#include "notice/proof.h"

#include <QHash>

namespace xw::notice
{

/// What a reason is stored under: the rule, the words and what they contradict, so that it ends when one of
/// them changes.
[[nodiscard]] QString findingKey(const ProofFinding &finding);
/// The reasons of this round, by findingKey().
[[nodiscard]] QHash<QString, QString> keptReasons(const RoundState &state);
/// To be saved through Workspace::saveDocument(). An empty reason takes its finding back.
[[nodiscard]] Document keptReasonsDocument(const RoundState &state, const QHash<QString, QString> &reasons);

/// Contradictions, told apart by whether somebody keeps them.
struct Contradictions {
    QStringList open; ///< quotes
    QStringList kept; ///< quotes
    QString reason;   ///< for all that is kept, on one line; each with its quote where they differ
};
[[nodiscard]] Contradictions contradictionsOf(const ProofReport &report,
                                              const QHash<QString, QString> &reasons);

} // namespace xw::notice
