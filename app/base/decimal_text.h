// DecimalText: rounding on the digits as they are written, half up, as people and spreadsheets do it. A
// double has already lost which of two neighbours a tie was nearer to.
#pragma once

#include <QString>

namespace xw
{

/// "97.615" to two decimals is "97.62"; the sign is kept and zeros fill up to `decimals`. `number`: digits
/// with at most one point, perhaps a minus in front.
[[nodiscard]] QString roundedHalfUp(const QString &number, int decimals);
/// "0.97615" by two places is "97.615". The same form as above.
[[nodiscard]] QString pointMovedRight(const QString &number, int places);

} // namespace xw
