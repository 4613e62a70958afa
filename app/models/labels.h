// labels: the enumerations of the domain as labels for the screen, in the language of the program. Documents
// and files have their own (toChinese); these are for lists, chips and menus.
#pragma once

#include "domain/finding.h"
#include "domain/round_label.h"
#include "domain/standard.h"
#include "domain/subject.h"

namespace xw::models
{

[[nodiscard]] QString label(Verdict verdict);
[[nodiscard]] QString label(ReviewState state); ///< empty for None
[[nodiscard]] QString label(RunState state);
[[nodiscard]] QString label(WebsiteType type); ///< empty for Unknown
[[nodiscard]] QString label(Platform platform);
[[nodiscard]] QString label(MediaLevel level);
[[nodiscard]] QString label(RoundPhase phase);
[[nodiscard]] QString label(IndicatorKind kind);
/// Of the two names that data has for a thing, the one in the program's language; the Chinese one where there
/// is no English.
[[nodiscard]] QString label(const QString &chinese, const QString &english);
/// What people call a version of a standard: "政府网站与政务新媒体检查指标，第1版". Its id is for files.
[[nodiscard]] QString standardLabel(const Standard &standard);
using xw::roundLabel;
/// Website: its type; account: its platform.
[[nodiscard]] QString kindLabel(const Subject &subject);

} // namespace xw::models
