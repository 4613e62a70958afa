#include "widgets/charts/rate_axis.h"

#include "widgets/theme.h"

#include <QChart>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

void clearChart(QChart &chart)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
}

RateAxes addRateAxes(QChart &chart, QAbstractAxis *across, double bottom, double fineFrom, double top)
{
    across->setGridLineVisible(false);
    across->setLinePenColor(colours::border);
    auto *upwards = new QValueAxis;
    upwards->setRange(bottom, top);
    upwards->setTickType(QValueAxis::TicksDynamic);
    upwards->setTickAnchor(100);
    upwards->setTickInterval(bottom >= fineFrom ? 5 : bottom >= 40 ? 10 : 20);
    upwards->setLabelFormat(u"%.0f%%"_s);
    upwards->setLabelsColor(colours::muted);
    upwards->setTruncateLabels(false);
    upwards->setGridLineColor(colours::line);
    upwards->setLinePenColor(Qt::transparent);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(upwards, Qt::AlignLeft);
    return {across, upwards};
}

} // namespace xw::widgets
