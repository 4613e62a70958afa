// The one cleaning that every text cell goes through, whatever file it stands in: what cannot be seen goes
// out, words for nothing are empty, what a spreadsheet shows in place of a value is rejected. Each is said.
#pragma once

#include "tables/grid/grid.h"

namespace xw::tables
{

/// False: nothing in a text has to be looked at closer. Only a scan, for whole records: most are plain.
[[nodiscard]] bool mayNeedCleaning(QStringView text);
/// Controls, zero-width and direction marks, soft hyphens out, odd blanks made spaces, radicals and
/// compatibility ideographs unified (han_forms.h), both ends trimmed. Joiners stay where the script
/// (Mongolian, Arabic, emoji) lives by them.
[[nodiscard]] QString cleaned(QStringView text);

enum class CellSense { Value, Nothing, ErrorOfSpreadsheet, ShortenedNumber };
/// What a clean text stands for. Nothing: NULL, None, \N, NaN, /, - and their like.
/// ShortenedNumber: 1.23457E+12.
[[nodiscard]] CellSense senseOf(QStringView text);
/// 无, 暂无 …: nothing, but only in columns where 无 is no answer of its own.
[[nodiscard]] bool isChineseForNothing(QStringView text);

/// Cleans the row's cells. `isPlain`: mayNeedCleaning() was already answered with no for all of them. False:
/// nothing is left in the row, and nothing of it was rejected.
[[nodiscard]] bool cleanRow(Row &row, ProblemLog &problems, bool isPlain = false);

} // namespace xw::tables
