// Cells on their way to and from the clipboard, as spreadsheets put them there: tabs between cells, quotes
// around cells that hold a tab or a line end. Every table of the program is copied by this.
#pragma once

#include <QModelIndexList>
#include <QStringList>
#include <vector>

namespace xw::models
{

/// The cells of a text; at most some millions, empty lines at the end left out.
[[nodiscard]] std::vector<QStringList> cellsOfText(const QString &text);
/// The way back: a line end after each row, none after a single cell.
[[nodiscard]] QString textOfCells(const std::vector<QStringList> &cells);

/// Which cells of a table are copied.
struct CopiedCells {
    QList<int> rows, columns;   ///< in the order in which they are written
    bool withHeads = false;     ///< the columns' heads as a first line
    int role = Qt::DisplayRole; ///< what of a cell is copied
};
/// The rows and columns in which something is chosen, each ascending.
[[nodiscard]] CopiedCells cellsAround(const QModelIndexList &chosen);
/// Empty where no row or no column is.
[[nodiscard]] QString textOfCells(const QAbstractItemModel &model, const CopiedCells &cells);

} // namespace xw::models
