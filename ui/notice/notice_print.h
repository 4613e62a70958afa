// The notice on paper: a preview of the very pages that the Notice page shows, and from there to a printer.
#pragma once

#include "ui/notice/notice_view.h"

class QPainter;
class QPrinter;
class QWidget;

namespace xw::ui
{

/// Opens the preview and returns; the preview keeps the view for as long as it is open.
void openPrintPreview(const NoticeViewPtr &view, QWidget *parent);
/// The same for any document that was laid out.
void openPrintPreview(const QString &title, const std::shared_ptr<const notice::PageLayout> &layout,
                      QWidget *parent);
/// Prints pages `first` … `last` (from 0), each on an upright sheet. False: there are no such pages, or the
/// printer refused.
[[nodiscard]] bool printPages(QPrinter &printer, const notice::PageLayout &layout, int first, int last);
/// One page on an upright A4 sheet, in points. A table that lies across has its head at the left edge of the
/// sheet (GB/T 9704-2012, 8: at the binding of odd pages, at the cut of even ones).
void paintSheet(QPainter &painter, const notice::PageLayout &layout, int page);

} // namespace xw::ui
