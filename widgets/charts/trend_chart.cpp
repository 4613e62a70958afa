#include "widgets/charts/trend_chart.h"

#include "widgets/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::widgets {

TrendChart::TrendChart(QWidget *parent) : QWidget(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this))
{
    setObjectName(u"trendChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 8, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setLabelColor(colours::soft);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void TrendChart::setLines(const QStringList &labels, const std::vector<TrendLine> &lines)
{
    if (labels == m_labels && lines == m_lines)
        return;
    m_labels = labels;
    m_lines = lines;
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    int low = 10000;
    for (const TrendLine &line : lines)
        for (const auto &value : line.hundredths)
            if (value)
                low = std::min(low, *value);
    const double bottom = std::max(0, (low / 500) * 500 - 500) / 100.0;

    auto *x = new QCategoryAxis;
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (qsizetype i = 0; i < labels.size(); ++i)
        x->append(labels.at(i), double(i));
    x->setRange(-0.3, std::max(0.3, double(labels.size()) - 0.7));
    x->setLabelsColor(colours::muted);
    x->setGridLineVisible(false);
    x->setLinePenColor(colours::border);
    auto *y = new QValueAxis;
    y->setRange(bottom, 100.0);
    y->setTickType(QValueAxis::TicksDynamic);
    y->setTickAnchor(100);
    y->setTickInterval(bottom >= 75 ? 5 : bottom >= 40 ? 10 : 20);
    y->setLabelFormat(u"%.0f%%"_s);
    y->setLabelsColor(colours::muted);
    y->setGridLineColor(colours::line);
    y->setLinePenColor(Qt::transparent);
    m_chart->addAxis(x, Qt::AlignBottom);
    m_chart->addAxis(y, Qt::AlignLeft);

    QStringList spoken;
    for (const TrendLine &line : lines) {
        auto *points = new QScatterSeries;
        points->setColor(line.colour);
        points->setBorderColor(Qt::transparent);
        points->setMarkerSize(7);
        QLineSeries *stretch = nullptr;
        bool named = false;
        const auto finish = [&] {
            if (!stretch)
                return;
            m_chart->addSeries(stretch);
            stretch->attachAxis(x);
            stretch->attachAxis(y);
            if (!std::exchange(named, true))
                stretch->setName(line.name);
            else
                for (QLegendMarker *marker : m_chart->legend()->markers(stretch))
                    marker->setVisible(false);
            stretch = nullptr;
        };
        for (size_t i = 0; i < line.hundredths.size(); ++i) {
            if (!line.hundredths[i]) {
                finish();
                continue;
            }
            if (!stretch) {
                stretch = new QLineSeries;
                stretch->setPen(QPen(line.colour, 2));
            }
            stretch->append(double(i), *line.hundredths[i] / 100.0);
            points->append(double(i), *line.hundredths[i] / 100.0);
            spoken << line.name + u' ' + labels.value(qsizetype(i)) + u' ' + line.values.value(qsizetype(i));
        }
        finish();
        m_chart->addSeries(points);
        points->attachAxis(x);
        points->attachAxis(y);
        for (QLegendMarker *marker : m_chart->legend()->markers(points))
            marker->setVisible(false);
        connect(points, &QScatterSeries::hovered, this, [this, line](const QPointF &point, bool on) {
            const auto i = qsizetype(qRound(point.x()));
            if (on)
                QToolTip::showText(QCursor::pos(), line.name + u" · "_s + m_labels.value(i) + u" · "_s + line.values.value(i), this);
        });
    }
    setAccessibleDescription(spoken.join(u", "_s));
}

} // namespace xw::widgets
