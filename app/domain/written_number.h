// WrittenNumber: the number that a cell holds, as people write it. No sign is ever dropped to make one.
#pragma once

#include <QString>

#include <optional>

namespace xw
{

/// ASCII digits, with a minus in front and a decimal point where they are written. Full-width signs are
/// taken; commas or blanks only between groups of three digits. nullopt: anything else ("7,5", "1 2", "9²").
[[nodiscard]] std::optional<QString> writtenNumber(const QString &text);

/// A small number in ASCII digits or Chinese signs: 12, 十二, 廿一, and sign by sign 二〇二〇. nullopt:
/// neither.
[[nodiscard]] std::optional<int> spokenNumber(QStringView text);

/// 12 → 十二, up to 99; others in digits.
[[nodiscard]] QString spelledNumber(int n);

} // namespace xw
