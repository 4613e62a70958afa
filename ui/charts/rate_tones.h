// How a rate is drawn: its height, and the tone of its bar.
#pragma once

#include "domain/rate.h"
#include "domain/round_state.h"
#include "widgets/chip.h"

namespace xw::ui
{

/// Hundredths of a percent, for a bar's height alone; what is printed comes from Rate::text().
[[nodiscard]] inline int hundredths(const Rate &rate)
{
    return rate.isNull() ? 0 : int(rate.part * 10000 / rate.whole);
}

[[nodiscard]] inline widgets::Tone toneOf(const Counts &counts, int threshold)
{
    using widgets::Tone;
    if (counts.rate().isNull() || counts.unqualified == 0)
        return Tone::Accent;
    return counts.rate().compareToHundredths(threshold) < 0 ? Tone::Bad : Tone::Warn;
}

} // namespace xw::ui
