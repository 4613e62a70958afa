// The words by which a standard's file names kinds, subjects and certainties. For standard_read.cpp and
// standard_write.cpp alone.
#pragma once

#include "domain/standard.h"

#include <array>

namespace xw::standardwords
{

inline constexpr std::array<const char16_t *, 3> kinds{u"veto", u"deduction", u"bonus"};
inline constexpr std::array<const char16_t *, 2> subjects{u"websites", u"media"};
inline constexpr std::array<const char16_t *, 4> certainties{u"A", u"B", u"C", u"D"};

template <class E, size_t N>
QString wordOf(const std::array<const char16_t *, N> &words, E value)
{
    return QString::fromUtf16(words[static_cast<size_t>(value)]);
}

} // namespace xw::standardwords
