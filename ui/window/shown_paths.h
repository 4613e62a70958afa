// Paths in little room: a file's name stays whole, and paths that differ are told apart.
#pragma once

#include <QStringList>

namespace xw::ui
{

/// Each in about `most` letters of the alphabet (a sign of Chinese counts two); what is left out is an
/// ellipsis. Where two files have one name, the folders by which they differ are shown, though it be wider.
[[nodiscard]] QStringList shownPaths(const QStringList &paths, int most);

} // namespace xw::ui
