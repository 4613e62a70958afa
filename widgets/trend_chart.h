// TrendChart: lines of rates over rounds. A round without a value leaves a gap, it is not zero.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

class QChart;
class QChartView;

class QLabel;

namespace xw::widgets
{

struct TrendLine {
    QString name;
    QColor colour;
    std::vector<std::optional<int>> hundredths; ///< one a label, hundredths of a percent
    QStringList values;                         ///< as they are printed, for the tooltip
    friend bool operator==(const TrendLine &, const TrendLine &) = default;
};

class TrendChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);
    /// `alone`: why there is but one round; empty: there was none before.
    void setLines(const QStringList &labels, const std::vector<TrendLine> &lines, const QString &alone = {});

    [[nodiscard]] const std::vector<TrendLine> &lines() const { return m_lines; }

signals:
    void pointChosen(int index); ///< of the labels

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSingle();
    void thinLabels();
    QStringList m_labels;
    std::vector<TrendLine> m_lines;
    QString m_alone;
    QChart *m_chart;
    QChartView *m_view;
    QLabel *m_single; ///< of one round there is no line to draw
};

} // namespace xw::widgets
