// The page of GB/T 9704-2012 in points: sheet, type area (版心), line and character grid, and where the page
// number stands. Lives here: figures of the standard and nothing else. Word's twips are derived from the same
// figures.
#pragma once

#include <QRectF>
#include <QSizeF>

namespace xw::notice::grid
{

inline constexpr qreal mm = 72.0 / 25.4;
inline constexpr int linesPerPage = 22;                       ///< article 5.2.3
inline constexpr int charactersPerLine = 28;                  ///< article 5.2.3
inline constexpr qreal pitch = 225.0 * mm / linesPerPage;     ///< 一行
inline constexpr qreal cell = 156.0 * mm / charactersPerLine; ///< 一字, and the size of the body text

inline constexpr qreal titleSize = 22; ///< 二号
inline constexpr qreal smallSize = 14; ///< 四号: imprint, page number, table caption
inline constexpr qreal markTop =
    35 * mm; ///< upper edge of the issuer mark under that of the type area, article 7.2.4
inline constexpr qreal redRuleGap = 4 * mm;     ///< article 7.2.7
inline constexpr qreal redRuleWidth = 1.5;      ///< about 0.5 mm; the standard fixes no thickness
inline constexpr qreal pageNumberDrop = 7 * mm; ///< article 7.5
inline constexpr qreal heavyRule = 0.35 * mm;   ///< first and last rule of the imprint, article 7.4.1
inline constexpr qreal lightRule = 0.25 * mm;
inline constexpr qreal tableGap = pitch / 2; ///< between text and a table
inline constexpr qreal captionGap = 3;       ///< between the caption and its table

/// A sheet and its type area. The landscape sheet is the upright one turned clockwise: its head is the
/// binding side of an odd page and the cutting side of an even one (article 7.6), so that a bound copy keeps
/// its page number in the usual corner.
struct Frame {
    QSizeF sheet;
    QRectF area;
};
[[nodiscard]] inline Frame upright()
{
    return {{210 * mm, 297 * mm}, {28 * mm, 37 * mm, 156 * mm, 225 * mm}};
}
[[nodiscard]] inline Frame landscape()
{
    return {{297 * mm, 210 * mm}, {35 * mm, 28 * mm, 225 * mm, 156 * mm}};
}
[[nodiscard]] inline Frame frame(bool isLandscape)
{
    return isLandscape ? landscape() : upright();
}

} // namespace xw::notice::grid
