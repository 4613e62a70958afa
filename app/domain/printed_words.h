// Small words and numbers as files write them and as notices print them, each read and printed in one way.
#pragma once

#include <QString>
#include <optional>

namespace xw
{

/// 是/否 in every column that asks for one: 是 √ ✓ 有 1 yes y true, 否 × ✗ 无 0 no n false (any case), and
/// for 是否检查 已检查 已查 已抽查, 未检查 未查 未抽查. nullopt: neither.
[[nodiscard]] std::optional<bool> yesNoFrom(const QString &word);

/// Hundredths as decimal text without trailing zeros: 10450 → "104.5", 9500 → "95", -25 → "-0.25".
[[nodiscard]] QString hundredthsText(int hundredths);

} // namespace xw
