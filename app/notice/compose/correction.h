// What the notice of a correction (更正) says of the notice that it replaces: its first paragraph, and the
// member "replaces" of its manifest.
#pragma once

#include "domain/round_state.h"
#include "notice/compose/document.h"

namespace xw::notice
{

/// {"round": "2020Q1", "reason": "…", "title", "date", "signer", "signed_at", "manifest", "pdf"}; empty where
/// the round is no correction.
[[nodiscard]] QJsonObject replacedNotice(const RoundState &state);
/// "本通报更正并替代2020年4月2日印发的《…》，原通报同时废止。更正说明：…。" Empty where the round is no
/// correction.
[[nodiscard]] Runs correctionRuns(const RoundState &state);

} // namespace xw::notice
