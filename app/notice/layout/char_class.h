// What a character may do at the edge of a line: 避头尾, words, numbers with their unit (GB/T 15834-2011 5.1,
// GB/T 15835-2011).
#pragma once

#include <QtGlobal>

namespace xw::notice
{

[[nodiscard]] bool isHan(char32_t code);
/// Full-width: Han, Han punctuation, full-width forms. Lines are spread between these.
[[nodiscard]] bool isWide(char32_t code);
/// May not end a line: （ “ 《 〔
[[nodiscard]] bool isOpening(char32_t code);
/// May not start a line: 。 ， ） ” %
[[nodiscard]] bool isClosing(char32_t code);
/// Full-width punctuation whose blank half may be taken away; -1: the blank is left of it, +1: right of it,
/// 0: none.
[[nodiscard]] int blankSide(char32_t code);
/// A letter, digit or sign of a word or number that is not divided.
[[nodiscard]] bool isWordPart(char32_t code);
[[nodiscard]] bool isDigit(char32_t code);

/// Whether a line may end between two neighbours.
[[nodiscard]] bool mayBreakBetween(char32_t left, char32_t right);

} // namespace xw::notice
