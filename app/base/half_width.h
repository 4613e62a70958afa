// Full-width forms of Chinese keyboards (！ to ～) as the ASCII signs that they stand for.
#pragma once

#include <QChar>

namespace xw
{

/// ％ → %, ９ → 9, ｗ → w. Any other character stays, the ideographic space (U+3000) too.
[[nodiscard]] constexpr char16_t halfWidth(char16_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? char16_t(c - 0xFEE0) : c;
}
[[nodiscard]] constexpr QChar halfWidth(QChar c)
{
    return QChar(halfWidth(c.unicode()));
}

} // namespace xw
