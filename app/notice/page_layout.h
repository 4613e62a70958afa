// PageLayout: the notice as pages of placed text, lines and rules (GB/T 9704-2012 grid). The PDF writer and the page preview paint
// the same one; an OFD writer can stand behind it later. Lengths are points (1/72 inch) from the page's top left corner.
#pragma once

#include "base/error.h"
#include "notice/document.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <memory>
#include <vector>

class QPainter;

namespace xw::notice {

/// The fonts of a layout, by role; loads official fonts where they are installed, else the stand-ins, and can say which.
class FontSet;
/// Loads fonts once for the process. Error: a stand-in font is missing (names it and the package).
[[nodiscard]] Result<std::shared_ptr<const FontSet>> loadFonts();
/// "仿宋_GB2312 → FandolFang" …, for the export dialog and the manifest.
[[nodiscard]] QStringList fontsUsed(const FontSet &fonts);

struct PlacedRun {
    QString text;
    int font = 0;          ///< index into PageLayout::fonts
    QPointF baseline;
    qreal width = 0;
    qreal letterSpacing = 0;
    QColor color;
    QString fact;          ///< for clicks and highlights
    int block = -1;        ///< index into NoticeDocument::blocks
};
struct PlacedRule {
    QPointF from, to;
    qreal width = 0.5;
    QColor color;
};
struct Page {
    bool landscape = false;
    std::vector<PlacedRun> runs;
    std::vector<PlacedRule> rules;
};
struct PageLayout {
    std::vector<QFont> fonts;      ///< pixel size = points, to be painted on a 72-dpi painter
    std::vector<Page> pages;
    std::shared_ptr<const FontSet> fontSet;
    QRectF signatureRect;          ///< around signer and date, for a seal; on `signaturePage`
    int signaturePage = -1;
};

/// Error: a character that is in no font (names it and where it stands).
[[nodiscard]] Result<PageLayout> layOut(const NoticeDocument &document, const std::shared_ptr<const FontSet> &fonts);
/// Paints page `index` (0-based) on a painter whose unit is a point.
void paintPage(QPainter &painter, const PageLayout &layout, int index);

} // namespace xw::notice
