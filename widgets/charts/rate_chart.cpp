#include "widgets/rate_chart.h"

#include "widgets/charts/rate_axis.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr Tone tones[] = {Tone::Accent, Tone::Warn, Tone::Bad};
constexpr int barWidth = 58;
constexpr double widestBar = 90;
} // namespace

RateChart::RateChart(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_chart(new QChart), m_view(new QChartView(m_chart)),
      m_line(new QGraphicsLineItem(m_chart)), m_lineLabel(new QGraphicsSimpleTextItem(m_chart))
{
    setObjectName(u"rateChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->installEventFilter(this);
    m_view->setMinimumHeight(170);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 18, 0, 34));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_line->setZValue(11);
    m_lineLabel->setZValue(12);
    connect(m_chart, &QChart::plotAreaChanged, this, &RateChart::place);
    whenSchemeChanges(this, [this] { rebuild(); });
    rebuild();
}

void RateChart::setBars(std::vector<RateBar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    rebuild();
}

QSize RateChart::wantedRoom() const
{
    return m_view->minimumSize();
}

void RateChart::setThreshold(int hundredths)
{
    if (m_threshold == hundredths)
        return;
    m_threshold = hundredths;
    rebuild();
}

void RateChart::setChosen(qint64 key)
{
    m_chosen = key;
    place();
}

void RateChart::rebuild()
{
    clearChart(*m_chart);
    m_line->setPen(QPen(colours::bad, 1, Qt::DashLine));
    m_lineLabel->setBrush(colours::bad);
    auto *series = new QStackedBarSeries;
    constexpr double bottom = 0; // a bar's length is its value: it begins at nought
    for (const Tone tone : tones) {
        auto *set = new QBarSet(QString());
        set->setColor(barColour(tone));
        set->setBorderColor(Qt::transparent);
        for (const RateBar &bar : m_bars) {
            const Tone own = bar.tone == Tone::Bad || bar.tone == Tone::Warn ? bar.tone : Tone::Accent;
            *set << (own == tone && !bar.isNull ? bar.hundredths / 100.0 : 0.0);
        }
        series->append(set);
    }
    series->setBarWidth(0.74);
    m_chart->addSeries(series);

    auto *x = new QBarCategoryAxis;
    QStringList categories; // drawn by place(): two lines, elided as the room asks
    for (size_t i = 0; i < m_bars.size(); ++i)
        categories << QString::number(i);
    x->append(categories);
    x->setLabelsVisible(false);
    const auto [across, upwards] = addRateAxes(*m_chart, x, bottom, 80);
    series->attachAxis(across);
    series->attachAxis(upwards);

    const auto fit = [this](std::vector<QGraphicsSimpleTextItem *> &items, const QColor &colour) {
        while (items.size() > m_bars.size()) {
            delete items.back();
            items.pop_back();
        }
        while (items.size() < m_bars.size()) {
            items.push_back(new QGraphicsSimpleTextItem(m_chart));
            items.back()->setZValue(12);
        }
        for (QGraphicsSimpleTextItem *item : items)
            item->setBrush(colour);
    };
    fit(m_values, colours::ink);
    fit(m_labels, colours::ink);
    fit(m_details, colours::muted);
    m_view->setMinimumWidth(60 + int(m_bars.size()) * barWidth);
    QStringList spoken;
    for (const RateBar &bar : m_bars)
        spoken << bar.label + u' ' + bar.value;
    setAccessibleDescription(spoken.join(u", "_s));
    place();
}

void RateChart::place()
{
    const QRectF plot = m_chart->plotArea();
    m_line->setVisible(m_threshold > 0 && !m_bars.empty());
    m_lineLabel->setVisible(m_line->isVisible());
    if (m_bars.empty() || plot.isEmpty())
        return;
    const auto yOf = [&](double percent) { return plot.bottom() - plot.height() * percent / 100.0; };
    const double step = plot.width() / double(m_bars.size());
    // Few bars do not become wide ones.
    for (QAbstractSeries *series : m_chart->series())
        if (auto *stacked = qobject_cast<QStackedBarSeries *>(series))
            stacked->setBarWidth(std::min(0.74, widestBar / step));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    const QFontMetricsF metrics(small);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const RateBar &bar = m_bars.at(i);
        const double centre = plot.left() + step * (double(i) + 0.5);
        const auto put = [&](QGraphicsSimpleTextItem *item, const QString &text, double y, bool bold) {
            QFont own = small;
            own.setBold(bold);
            item->setFont(own);
            item->setText(metrics.elidedText(text, Qt::ElideRight, step - 2));
            item->setPos(centre - item->boundingRect().width() / 2, y);
        };
        const bool chosen = bar.key == m_chosen;
        put(m_values[i], bar.value,
            (bar.isNull ? plot.bottom() : yOf(bar.hundredths / 100.0)) - metrics.height() - 2, chosen);
        put(m_labels[i], bar.label, plot.bottom() + 5, chosen);
        put(m_details[i], bar.detail, plot.bottom() + 5 + metrics.height(), false);
        m_labels[i]->setBrush(chosen ? colours::accent : colours::ink);
    }
    const double y = yOf(m_threshold / 100.0);
    m_line->setLine(plot.left(), y, plot.right(), y);
    m_lineLabel->setFont(small);
    m_lineLabel->setText(QString::number(m_threshold / 100.0) + u'%');
    m_lineLabel->setPos(plot.right() - m_lineLabel->boundingRect().width(), y - metrics.height());
    // A value that the line runs through steps aside, above it; the label gives way to a bar and to its
    // value.
    for (QGraphicsSimpleTextItem *value : m_values) {
        const QRectF box = value->sceneBoundingRect();
        if (m_line->isVisible() && box.top() < y && box.bottom() > y)
            value->moveBy(0, y - 2 - box.bottom());
        if (value->sceneBoundingRect().intersects(m_lineLabel->sceneBoundingRect()))
            m_lineLabel->setVisible(false);
    }
    const QRectF words = m_lineLabel->mapRectToParent(m_lineLabel->boundingRect());
    const double half = step * std::min(0.74, widestBar / step) / 2;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const double centre = plot.left() + step * (double(i) + 0.5);
        if (!m_bars[i].isNull && words.right() > centre - half && words.left() < centre + half &&
            words.bottom() > yOf(m_bars[i].hundredths / 100.0))
            m_lineLabel->setVisible(false);
    }
}

int RateChart::indexAt(QPointF position) const
{
    const QRectF plot = m_chart->plotArea();
    if (m_bars.empty() || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    return std::min(int(m_bars.size()) - 1,
                    int((position.x() - plot.left()) * double(m_bars.size()) / plot.width()));
}

void RateChart::choose(int index)
{
    if (index < 0 || index >= int(m_bars.size()))
        return;
    m_chosen = m_bars.at(size_t(index)).key;
    place();
    const QRectF plot = m_chart->plotArea();
    m_scroll->ensureVisible(int(plot.left() + plot.width() * (index + 0.5) / double(m_bars.size())), 0,
                            barWidth, 0);
    emit barChosen(m_chosen);
}

bool RateChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = indexAt(m_chart->mapFromScene(m_view->mapToScene(mouse->position().toPoint())));
        if (mouse->button() == Qt::LeftButton && index >= 0) {
            setFocus(Qt::MouseFocusReason);
            choose(index);
            if (event->type() == QEvent::MouseButtonDblClick)
                emit barActivated(m_chosen);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RateChart::keyPressEvent(QKeyEvent *event)
{
    const auto at = std::find_if(m_bars.begin(), m_bars.end(),
                                 [this](const RateBar &bar) { return bar.key == m_chosen; });
    const int index = at == m_bars.end() ? -1 : int(at - m_bars.begin());
    switch (event->key()) {
    case Qt::Key_Left:
        choose(std::max(0, index - 1));
        break;
    case Qt::Key_Right:
        choose(index + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(int(m_bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index >= 0)
            emit barActivated(m_chosen);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RateChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace xw::widgets
