#include "ui/notice/notice_print.h"

#include "ui/shared/printing.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace xw::ui
{

namespace
{
/// A4 to the edge: the margins are the notice's own (GB/T 9704).
void setPaper(QPrinter &printer)
{
    QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    paper.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(paper);
}
} // namespace

void paintSheet(QPainter &painter, const notice::PageLayout &layout, int page)
{
    painter.save();
    // Turned here and not by the printer, which turns no sheet in the middle of a job.
    if (layout.pages[size_t(page)].landscape) {
        painter.translate(0, notice::pageSize(layout, page).width());
        painter.rotate(-90);
    }
    notice::paintPage(painter, layout, page);
    painter.restore();
}

bool printPages(QPrinter &printer, const notice::PageLayout &layout, int first, int last)
{
    first = qMax(0, first);
    last = qMin(last, int(layout.pages.size()) - 1);
    if (first > last)
        return false;
    setPaper(printer);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double dots = printer.resolution() / 72.0; // a layout's unit is a point
    painter.scale(dots, dots);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        paintSheet(painter, layout, page);
    }
    return painter.end();
}

void openPrintPreview(const NoticeViewPtr &view, QWidget *parent)
{
    openPrintPreview(QObject::tr("Notice"), std::shared_ptr<const notice::PageLayout>(view, &view->layout),
                     parent);
}

void openPrintPreview(const QString &title, const std::shared_ptr<const notice::PageLayout> &layout,
                      QWidget *parent)
{
    openPreview({title,
                 QPageLayout::Portrait,
                 {},
                 [layout](QPrinter &on) {
                     const bool some = on.printRange() == QPrinter::PageRange && on.fromPage() > 0;
                     const int pages = int(layout->pages.size());
                     return printPages(on, *layout, some ? on.fromPage() - 1 : 0,
                                       (some ? on.toPage() : pages) - 1);
                 }},
                parent);
}

} // namespace xw::ui
