#include "notice/layout/char_class.h"

#include <string_view>

namespace xw::notice
{

namespace
{
constexpr std::u32string_view openings = U"（《〈“‘〔【「『［｛〖([{";
constexpr std::u32string_view closings = U"，。、；：？！）》〉”’〕】」』］｝〗％‰℃·～—…,.;:?!)]}%~";
constexpr std::u32string_view blankRight = U"，。、；）》〉”’〕】」』";
constexpr std::u32string_view blankLeft = U"（《〈“‘〔【「『";
// Measure words and units that follow a count in notices: a count is not parted from them.
constexpr std::u32string_view units =
    U"家个条件年月日人起次天时分秒项篇类级名位款户处万亿元页季度届期号章节折倍成套批组";
constexpr std::u32string_view wordSigns = U".,:/-_@%~&=?#+'\"*$\\|^<>";

bool in(std::u32string_view set, char32_t code)
{
    return set.find(code) != std::u32string_view::npos;
}
} // namespace

bool isHan(char32_t code)
{
    return (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff) ||
           (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff) || code == U'〇';
}

bool isWide(char32_t code)
{
    return isHan(code) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60) ||
           in(U"“”‘’—…·", code);
}

bool isOpening(char32_t code)
{
    return in(openings, code);
}

bool isClosing(char32_t code)
{
    return in(closings, code);
}

int blankSide(char32_t code)
{
    return in(blankRight, code) ? 1 : in(blankLeft, code) ? -1 : 0;
}

bool isDigit(char32_t code)
{
    return code >= U'0' && code <= U'9';
}

bool isWordPart(char32_t code)
{
    return isDigit(code) || (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z') ||
           (code >= 0xc0 && code < 0x250) || in(wordSigns, code);
}

bool mayBreakBetween(char32_t left, char32_t right)
{
    // A dash of two characters and an ellipsis stay whole, but the whole may start a line.
    if ((left == U'—' && right == U'—') || (left == U'…' && right == U'…'))
        return false;
    if (right == U' ' || isClosing(right) || isOpening(left))
        return false;
    if (left == U' ')
        return true;
    if (isWordPart(left) && isWordPart(right))
        return false;
    if ((isDigit(left) || left == U'%') && in(units, right))
        return false;
    if (left == U'附' && right == U'件')
        return false;
    return !((left == U'第' || left == U'件' || left == U'〕') && isDigit(right)); // 第1, 附件1, 〔2020〕12号
}

} // namespace xw::notice
