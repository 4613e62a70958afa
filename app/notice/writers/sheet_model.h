// SheetModel: one worksheet as rows of cells, before it is XML. sheet_builder fills it, sheet_xml writes it.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace xw::notice
{

/// Cell formats, in the order of styles.xml.
enum class SheetStyle : quint8 { Default, Title, Line, Head, Center, Left, Right, Number, Total };

struct SheetCell {
    int column = 0;
    SheetStyle style = SheetStyle::Center;
    QString text;                 ///< empty: only the border
    std::optional<qint64> number; ///< instead of the text
};
struct SheetRow {
    qreal height = 0; ///< points
    std::vector<SheetCell> cells;
};
/// Zero-based, both ends included.
struct SheetMerge {
    int firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
};

struct SheetModel {
    QString name;
    bool landscape = false;
    std::vector<qreal> widths; ///< points
    std::vector<SheetRow> rows;
    std::vector<SheetMerge> merges;
    int headFirst = -1; ///< rows repeated on every printed page and frozen; -1: none
    int headLast = -1;
};

/// B7
[[nodiscard]] QString cellName(int row, int column);

} // namespace xw::notice
