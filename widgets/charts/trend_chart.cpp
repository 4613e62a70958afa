#include "widgets/trend_chart.h"

#include "widgets/charts/rate_axis.h"
#include "widgets/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr int labelGap = 10;            ///< pixels between two labels of the axis
constexpr QChar nothingWide(u'\x200b'); ///< a space without width
} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this)), m_single(new QLabel(this))
{
    setObjectName(u"trendChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_single->setObjectName(u"trendSingle"_s);
    m_single->setTextFormat(Qt::RichText);
    m_single->setWordWrap(true);
    m_single->setAlignment(Qt::AlignCenter);
    m_single->hide();
    layout->addWidget(m_single);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 8, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    connect(m_chart, &QChart::plotAreaChanged, this, &TrendChart::thinLabels);
}

void TrendChart::setLines(const QStringList &labels, const std::vector<TrendLine> &lines,
                          const QString &alone)
{
    if (labels == m_labels && lines == m_lines && alone == m_alone)
        return;
    m_alone = alone;
    m_labels = labels;
    m_lines = lines;
    clearChart(*m_chart);
    m_chart->legend()->setLabelColor(colours::soft);
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
    x->setTruncateLabels(false); // of a low chart nothing but dots would be left
    // A little above 100 %: a mark that stands there is round, too.
    const auto [across, upwards] = addRateAxes(*m_chart, x, bottom, 75, 100.0 + (100.0 - bottom) / 12);

    QStringList spoken;
    for (const TrendLine &line : lines) {
        auto *points = new QScatterSeries;
        points->setColor(line.colour);
        points->setBorderColor(Qt::transparent);
        points->setMarkerSize(9);
        QLineSeries *stretch = nullptr;
        bool named = false;
        const auto finish = [&] {
            if (!stretch)
                return;
            m_chart->addSeries(stretch);
            stretch->attachAxis(across);
            stretch->attachAxis(upwards);
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
        points->attachAxis(across);
        points->attachAxis(upwards);
        for (QLegendMarker *marker : m_chart->legend()->markers(points))
            marker->setVisible(false);
        connect(points, &QScatterSeries::clicked, this,
                [this](const QPointF &point) { emit pointChosen(qRound(point.x())); });
        connect(points, &QScatterSeries::hovered, this, [this, line](const QPointF &point, bool on) {
            const auto i = qsizetype(qRound(point.x()));
            if (on)
                QToolTip::showText(QCursor::pos(),
                                   line.name + u" · "_s + m_labels.value(i) + u" · "_s + line.values.value(i),
                                   this);
        });
    }
    setAccessibleDescription(spoken.join(u", "_s));
    showSingle();
    thinLabels();
}

/// Of labels that would touch each other every second is named, or every third: the last one always.
void TrendChart::thinLabels()
{
    const auto axes = m_chart->axes(Qt::Horizontal);
    auto *axis = axes.isEmpty() ? nullptr : qobject_cast<QCategoryAxis *>(axes.constFirst());
    if (!axis || axis->categoriesLabels().size() != m_labels.size())
        return;
    const QFontMetrics metrics(axis->labelsFont());
    int widest = 0;
    for (const QString &label : std::as_const(m_labels))
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double room = m_chart->plotArea().width() / std::max(1.0, double(m_labels.size()) - 0.4);
    const qsizetype each = room > 0 ? std::max(1, int(std::ceil((widest + labelGap) / room))) : 1;
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const bool named = (m_labels.size() - 1 - i) % each == 0;
        const QString wanted = named ? m_labels.at(i) : QString(i + 1, nothingWide); // each its own
        if (const QString now = axis->categoriesLabels().at(i); now != wanted)
            axis->replaceLabel(now, wanted);
    }
}

void TrendChart::showSingle()
{
    const bool single = m_labels.size() == 1;
    m_view->setVisible(!single);
    m_single->setVisible(single);
    if (!single)
        return;
    QString text;
    for (const TrendLine &line : m_lines)
        text += u"<p><span style='color:%1'>●</span> %2 <b>%3</b></p>"_s.arg(
            line.colour.name(), line.name.toHtmlEscaped(), line.values.value(0).toHtmlEscaped());
    m_single->setText(text + u"<p style='color:%1'>%2</p>"_s.arg(
                                 colours::muted.name(), m_alone.isEmpty()
                                                            ? tr("A trend begins with the second round.")
                                                            : m_alone.toHtmlEscaped()));
}

/// Where there is little height, what the lines mean stands beside them.
void TrendChart::resizeEvent(QResizeEvent *event)
{
    m_chart->legend()->setAlignment(height() < fontMetrics().height() * 9 ? Qt::AlignRight : Qt::AlignTop);
    QWidget::resizeEvent(event);
}

void TrendChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSingle();
    QWidget::changeEvent(event);
}

} // namespace xw::widgets
