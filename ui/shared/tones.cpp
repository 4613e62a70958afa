#include "ui/shared/tones.h"

namespace xw::ui
{

using widgets::Tone;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Qualified:
        return Tone::Good;
    case Verdict::Unqualified:
        return Tone::Bad;
    case Verdict::Unchecked:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(RunState state)
{
    switch (state) {
    case RunState::Running:
        return Tone::Good;
    case RunState::ClosingRequested:
        return Tone::Warn;
    case RunState::Adjusting:
        return Tone::Accent;
    case RunState::Closed:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Pending:
        return Tone::Warn;
    case ReviewState::Confirmed:
        return Tone::Good;
    case ReviewState::SentBack:
        return Tone::Bad;
    case ReviewState::None:
        break;
    }
    return Tone::Neutral;
}

} // namespace xw::ui
