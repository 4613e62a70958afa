// What a page puts on paper, and the preview through which it goes there.
#pragma once

#include <QPageLayout>
#include <QString>
#include <functional>

class QPrinter;
class QTableView;
class QWidget;

namespace xw::ui
{

struct Printing {
    QString title; ///< of the job, and of the preview
    QPageLayout::Orientation lies = QPageLayout::Portrait;
    QString refused; ///< why there is nothing to print, in words; empty: there is
    /// Draws every page, or those that the printer asks for. False: the printer refused.
    std::function<bool(QPrinter &)> paint;
};

/// Opens the preview and returns.
void openPreview(const Printing &printing, QWidget *parent);

/// The rows of a table as they are shown now: hidden columns left out, heads on each page, the title and the
/// number of the page with them. More rows than `mostPrinted` are refused: they are a file's, not a paper's.
[[nodiscard]] Printing tablePrinting(const QTableView &table, const QString &title);
inline constexpr int mostPrinted = 4000;

} // namespace xw::ui
