// The chart on paper: the regions of the kind that is shown, as in the picture for a report.
#include "ui/charts/charts_page.h"

#include "ui/charts/rates_card.h"
#include "widgets/rate_picture.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QPainter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
bool paintPicture(QPrinter &printer, const widgets::RatePicture &picture)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double dots = printer.resolution() / 72.0;
    painter.scale(dots, dots);
    constexpr double margin = 42;
    const QSizeF room = printer.paperRect(QPrinter::Point).size() - QSizeF(2 * margin, 2 * margin);
    const QFont font = QApplication::font();
    const QSizeF size = widgets::sizeOf(picture, font);
    painter.translate(margin, margin);
    const double scale = qMin(1.0, qMin(room.width() / size.width(), room.height() / size.height()));
    painter.scale(scale, scale);
    widgets::draw(painter, picture, font);
    return painter.end();
}
} // namespace

std::optional<Printing> ChartsPage::printing() const
{
    if (!m_workspace || m_workspace->state().subjects().empty())
        return Printing{tr("Charts"), QPageLayout::Portrait, tr("There is no chart yet."), {}};
    const widgets::RatePicture picture = m_rates->picture();
    return Printing{picture.title, QPageLayout::Portrait, {}, [picture](QPrinter &printer) {
                        return paintPicture(printer, picture);
                    }};
}

} // namespace xw::ui
