// ToUnicode maps: reading the one that Qt wrote, writing the right one.
#pragma once

#include <QByteArray>
#include <vector>

namespace xw::notice
{

/// Destinations by glyph number of the subset, as the map says; 0 where it says nothing.
[[nodiscard]] std::vector<char32_t> readTextMap(const QByteArray &map);
/// A map from glyph numbers 1, 2, 3 … to these characters.
[[nodiscard]] QByteArray writeTextMap(const std::vector<char32_t> &characters);

} // namespace xw::notice
