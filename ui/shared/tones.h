// tones: the colour of a verdict, a state, a review: the same on every page.
#pragma once

#include "domain/finding.h"
#include "domain/subject.h"
#include "widgets/theme.h"

namespace xw::ui
{

[[nodiscard]] widgets::Tone toneOf(Verdict verdict);
[[nodiscard]] widgets::Tone toneOf(RunState state);
[[nodiscard]] widgets::Tone toneOf(ReviewState state);

} // namespace xw::ui
