// words: the enumerations of the domain as words for the screen, in the language of the program. Documents
// and files have their own (toChinese); these are for lists, chips and menus.
#pragma once

#include "domain/finding.h"
#include "domain/round.h"
#include "domain/standard.h"
#include "domain/subject.h"

namespace xw::models
{

[[nodiscard]] QString word(Verdict verdict);
[[nodiscard]] QString word(ReviewState state); ///< empty for None
[[nodiscard]] QString word(RunState state);
[[nodiscard]] QString word(WebsiteType type); ///< empty for Unknown
[[nodiscard]] QString word(Platform platform);
[[nodiscard]] QString word(MediaLevel level);
[[nodiscard]] QString word(RoundPhase phase);
[[nodiscard]] QString word(IndicatorKind kind);
/// Of the two names that data has for a thing, the one in the program's language; the Chinese one where there
/// is no English.
[[nodiscard]] QString spoken(const QString &chinese, const QString &english);
/// "2020年第一季度" / "Q1 2020"; a correction says so: "2020年第一季度更正1" / "Q1 2020, correction 1"
[[nodiscard]] QString roundWord(RoundKey key);
/// The same; a special check by its title.
[[nodiscard]] QString roundWord(const Round &round);
/// Website: its type; account: its platform.
[[nodiscard]] QString kindWord(const Subject &subject);

} // namespace xw::models
