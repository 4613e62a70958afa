// What declarations of one element keep from being seen.
#pragma once

#include "probe/doubts/page_doubts.h"
#include "probe/doubts/page_styles.h"

namespace xw::probe
{

/// nullopt: nothing in them hides. Colours are judged with what lies behind (HiddenLinks).
[[nodiscard]] std::optional<LinkDoubt> hidingStyle(const Declarations &style);
/// Of a strip whose text runs through it (marquee): its size by attributes and style.
[[nodiscard]] std::optional<LinkDoubt> narrowStrip(const QString &width, const QString &height,
                                                   const Declarations &style);
/// "#ffffff" of white, #FFF, rgb(255,255,255); "transparent"; empty: none, or one that is not read.
[[nodiscard]] QString plainColour(const QString &written);

} // namespace xw::probe
