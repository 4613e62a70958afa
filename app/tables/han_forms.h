// Han characters: which they are, and the everyday form of those that only look like one.
#pragma once

#include <QString>

namespace xw::tables
{

/// The unified ideograph that Unicode gives for a radical (EquivalentUnifiedIdeograph.txt) or for a
/// compatibility ideograph (its canonical decomposition); the character itself where there is none.
[[nodiscard]] char32_t unifiedHan(char32_t c);

[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007;
}

/// Without the blanks and line breaks that stand between two Han characters: typists stretch names by them.
[[nodiscard]] QString withoutBlanksInHan(const QString &text);

} // namespace xw::tables
