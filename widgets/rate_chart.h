// RateChart: bars of rates with their printed value above and a threshold line across. It is told what to
// draw and says which bar was chosen; it knows nothing of regions. A bar without a value shows — and no
// height, never 0 or 100 %.
#pragma once

#include "widgets/theme.h"

#include <QWidget>
#include <vector>

class QChart;
class QChartView;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QScrollArea;

namespace xw::widgets
{

struct RateBar {
    qint64 key = 0;     ///< handed back when the bar is chosen
    QString label;      ///< below the bar
    QString detail;     ///< second line below: 12/15
    QString value;      ///< above the bar: 80.00%, or —
    int hundredths = 0; ///< height, hundredths of a percent
    bool isNull = false;
    Tone tone = Tone::Accent;
    QString name; ///< in full, where there is room for it; empty: the label
    friend bool operator==(const RateBar &, const RateBar &) = default;
};

class RateChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RateChart(QWidget *parent = nullptr);
    /// Bars that stand beside each other need that room; with less they are scrolled and lose their foot.
    [[nodiscard]] QSize wantedRoom() const;
    /// Redraws only what changed.
    void setBars(std::vector<RateBar> bars);
    [[nodiscard]] const std::vector<RateBar> &bars() const { return m_bars; }
    /// Hundredths of a percent; 0 hides the line.
    void setThreshold(int hundredths);
    void setChosen(qint64 key);
    [[nodiscard]] qint64 chosen() const { return m_chosen; }

signals:
    void barChosen(qint64 key);
    /// Return or a double click.
    void barActivated(qint64 key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void place();
    void choose(int index);
    [[nodiscard]] int indexAt(QPointF chartPosition) const;

    std::vector<RateBar> m_bars;
    int m_threshold = 0;
    qint64 m_chosen = 0;
    QScrollArea *m_scroll;
    QChart *m_chart;
    QChartView *m_view;
    std::vector<QGraphicsSimpleTextItem *> m_values;
    std::vector<QGraphicsSimpleTextItem *> m_labels;
    std::vector<QGraphicsSimpleTextItem *> m_details;
    QGraphicsLineItem *m_line;
    QGraphicsSimpleTextItem *m_lineLabel;
};

} // namespace xw::widgets
