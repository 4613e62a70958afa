// YearChart: the pass rates of a year's rounds as lines, of the whole or of one region.
#pragma once

#include "workspace/year.h"

#include <QWidget>

class QComboBox;

namespace xw::widgets
{
class TrendChart;
}

namespace xw::ui
{

class YearChart final : public QWidget
{
    Q_OBJECT

public:
    explicit YearChart(const YearTable &table, QWidget *parent = nullptr);

private:
    void showRegion();
    YearTable m_table;
    QComboBox *m_region;
    widgets::TrendChart *m_chart;
};

} // namespace xw::ui
