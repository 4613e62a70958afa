// What the charts of rates share: clearing a chart, and its two axes with percents from 100 downwards.
// Drawing only.
#pragma once

class QAbstractAxis;
class QChart;

namespace xw::widgets
{

/// Takes out series and axes.
void clearChart(QChart &chart);

struct RateAxes {
    QAbstractAxis *across;
    QAbstractAxis *upwards;
};
/// Adds `across` at the bottom and percents from `bottom` to `top` at the left; steps of 5 from `fineFrom`
/// on, wider ones below.
RateAxes addRateAxes(QChart &chart, QAbstractAxis *across, double bottom, double fineFrom,
                     double top = 100.0);

} // namespace xw::widgets
