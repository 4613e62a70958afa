// Widths without fonts: a full-width character is one, any other a little over a half. Good enough to choose
// columns, the shape of a title and the place of a signature in formats that are set by another program.
#pragma once

#include <QString>

namespace xw::notice
{

/// In parts of the font size.
[[nodiscard]] qreal nominalWidth(QStringView text);
/// The widest stretch that should not be broken: a word or number, at least two Han characters where there
/// are two.
[[nodiscard]] qreal nominalMinimum(QStringView text);

} // namespace xw::notice
