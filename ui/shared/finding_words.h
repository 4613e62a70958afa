// How a finding of the proof looks wherever one is shown: its colour, and its lines of words.
#pragma once

#include "notice/proof.h"
#include "widgets/theme.h"

class QLabel;
class QWidget;

namespace xw::ui
{

/// Muted where somebody kept it with a reason.
[[nodiscard]] widgets::Tone toneOf(const notice::ProofFinding &finding, const QString &keptFor);
/// A line of plain text that wraps, and that can be selected.
[[nodiscard]] QLabel *wordsLabel(const QString &words, const QColor &ink, bool bold, QWidget *parent);

} // namespace xw::ui
