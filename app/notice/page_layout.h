// PageLayout: the notice as pages of placed text, lines and rules (GB/T 9704-2012 grid). The PDF writer and
// the page preview paint the same one; an OFD writer can stand behind it later. Lengths are points (1/72
// inch) from the page's top left corner.
#pragma once

#include "base/error.h"
#include "notice/compose/document.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <vector>

class QPainter;

namespace xw::notice
{

/// The fonts of a layout, by role; loads official fonts where they are installed, else the stand-ins, and can
/// say which.
class FontSet;
/// Finds the fonts; their files are loaded once for the process. Error: a stand-in is missing (names it and
/// its package).
[[nodiscard]] Result<std::shared_ptr<const FontSet>> loadFonts();
/// "仿宋_GB2312 → FandolFang R" …, for the export dialog and the manifest; an installed official font stands
/// alone.
[[nodiscard]] QStringList fontsUsed(const FontSet &fonts);

/// A face of the FontSet at a size in points (half points occur, which a QFont in pixels cannot say).
struct PlacedFont {
    int face = 0;
    qreal size = 0;
    friend bool operator==(const PlacedFont &, const PlacedFont &) = default;
};

/// Where text of a table stands: row and column of the document's table, -1 outside of one.
struct CellPlace {
    int row = -1; ///< of the head's rows, or of the others
    int column = -1;
    bool head = false;
    bool again = false; ///< said on an earlier page: a repeated head, a group that goes on
};

struct PlacedRun {
    QString text;
    int font = 0; ///< index into PageLayout::fonts
    QPointF baseline;
    qreal width = 0;         ///< of all characters with the spacing between them
    qreal letterSpacing = 0; ///< added after every character of the run
    int turn = 0; ///< degrees clockwise about `baseline`: 90 for the page number of a landscape page, else 0
    QColor color;
    QString fact;   ///< for clicks and highlights
    int block = -1; ///< index into NoticeDocument::blocks
    CellPlace cell;
};
struct PlacedRule {
    QPointF from, to;
    qreal width = 0.5;
    QColor color;
};
struct PlacedPicture {
    QByteArray bytes;
    QRectF rect;
    int block = -1; ///< index into NoticeDocument::blocks
};
struct Page {
    bool landscape = false;
    std::vector<PlacedRun> runs;
    std::vector<PlacedRule> rules;
    std::vector<PlacedPicture> pictures;
};
/// A character that no font here has: a box was drawn in its place.
struct MissingCharacter {
    char32_t code = 0;
    QString where;   ///< the part of the notice and the words around it
    QString package; ///< of a font that has it (Debian's name); empty: no font can
};
/// What to tell the person.
[[nodiscard]] Message told(const MissingCharacter &one);

struct PageLayout {
    std::vector<MissingCharacter> missing; ///< each character once
    std::vector<PlacedFont> fonts;
    std::vector<Page> pages;
    std::shared_ptr<const FontSet> fontSet;
    QRectF signatureRect; ///< around signer and date, for a seal; on `signaturePage`
    int signaturePage = -1;
};

/// A character that is in no font is drawn as a box and named in `missing`.
[[nodiscard]] Result<PageLayout> layOut(const NoticeDocument &document,
                                        const std::shared_ptr<const FontSet> &fonts);
/// The size of page `index` (0-based) in points: A4, upright or landscape.
[[nodiscard]] QSizeF pageSize(const PageLayout &layout, int index);
/// Paints page `index` on a painter whose unit is a point, on any device: scale the painter for a screen. Any
/// thread.
void paintPage(QPainter &painter, const PageLayout &layout, int index);

} // namespace xw::notice
