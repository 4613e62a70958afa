// Small words and numbers as files write them and as notices print them, each read and printed in one way.
#pragma once

#include "domain/rate.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace xw
{

/// 是/否 in every column that asks for one: 是 √ ✓ 有 1 yes y true, 否 × ✗ 无 0 no n false (any case), and
/// for 是否检查 已检查 已查 已抽查, 未检查 未查 未抽查. nullopt: neither.
[[nodiscard]] std::optional<bool> yesNoFrom(const QString &word);

/// Hundredths as decimal text without trailing zeros: 10450 → "104.5", 9500 → "95", -25 → "-0.25".
[[nodiscard]] QString hundredthsText(int hundredths);

/// The problems of one subject as one text: joined by 、, and by ， where one goes on from the one before
/// (未及时更新，且无互动入口).
[[nodiscard]] QString joinedProblems(const QStringList &problems);

/// As notices and their annexes print a rate: 100% and 0% need no decimals, whatever lies between keeps
/// them.
[[nodiscard]] QString printedRate(Rate rate, RateFormat format);

} // namespace xw
