#include "notice/lists/rate_chart.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr QSize chartSize{1240, 400};
constexpr QRectF plotArea{110, 60, 1100, 280};
constexpr int percents = 100; ///< hundredths in one percent

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ListChart &chart) : m_painter(painter), m_chart(chart)
    {
        int lowest = 100 * percents;
        for (const ListChartLine &line : chart.lines)
            for (const auto &value : line.hundredths)
                lowest = std::min(lowest, value.value_or(lowest));
        // A tenth below the lowest, so that small differences are seen.
        m_bottom = std::max(0, lowest / (10 * percents) - 1) * 10 * percents;
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintGrid();
        for (size_t i = 0; i < m_chart.lines.size(); ++i)
            paintLine(m_chart.lines[i], colourOf(i), i);
    }

private:
    static QColor colourOf(size_t line)
    {
        static constexpr std::array inks{0x1f5fa8, 0xc77700, 0x2e7d32, 0xb3211c};
        return QColor::fromRgb(QRgb(inks[line % inks.size()]));
    }
    [[nodiscard]] double y(int hundredths) const
    {
        const double share = double(hundredths - m_bottom) / (100 * percents - m_bottom);
        return plotArea.bottom() - share * plotArea.height();
    }
    [[nodiscard]] double x(size_t label) const
    {
        return plotArea.left() + (double(label) + 0.5) * plotArea.width() / double(m_chart.labels.size());
    }
    void setFont(int pixels, bool bold = false)
    {
        QFont font;
        font.setPixelSize(pixels);
        font.setBold(bold);
        m_painter.setFont(font);
    }

    void paintGrid()
    {
        constexpr int steps = 4;
        setFont(22);
        for (int step = 0; step <= steps; ++step) {
            const int value = m_bottom + (100 * percents - m_bottom) * step / steps;
            m_painter.setPen(QPen(QColor(220, 224, 230), 1));
            m_painter.drawLine(QPointF(plotArea.left(), y(value)), QPointF(plotArea.right(), y(value)));
            m_painter.setPen(QColor(70, 76, 86));
            const QString text = value % percents == 0 ? QString::number(value / percents)
                                                       : QString::number(value / double(percents), 'f', 1);
            m_painter.drawText(QRectF(0, y(value) - 16, plotArea.left() - 12, 32),
                               Qt::AlignRight | Qt::AlignVCenter, text + u'%');
        }
        for (qsizetype i = 0; i < m_chart.labels.size(); ++i)
            m_painter.drawText(QRectF(x(size_t(i)) - 130, plotArea.bottom() + 8, 260, 36), Qt::AlignCenter,
                               m_chart.labels.at(i));
    }

    void paintLine(const ListChartLine &line, const QColor &ink, size_t place)
    {
        const double legend = plotArea.left() + double(place) * 330;
        m_painter.setPen(QPen(ink, 5));
        m_painter.drawLine(QPointF(legend, 28), QPointF(legend + 44, 28));
        setFont(24);
        m_painter.drawText(QRectF(legend + 56, 10, 260, 36), Qt::AlignLeft | Qt::AlignVCenter, line.name);
        std::optional<QPointF> before;
        for (size_t i = 0; i < line.hundredths.size(); ++i) {
            const auto &value = line.hundredths[i];
            if (!value) {
                before.reset();
                continue;
            }
            const QPointF at(x(i), y(*value));
            m_painter.setPen(QPen(ink, 5));
            if (before)
                m_painter.drawLine(*before, at);
            before = at;
            m_painter.setBrush(ink);
            m_painter.drawEllipse(at, 7, 7);
            setFont(22, true);
            const double beside = isHighest(place, i) ? -38 : 8;
            m_painter.drawText(QRectF(at.x() - 90, at.y() + beside, 180, 30), Qt::AlignCenter,
                               line.values.value(qsizetype(i)));
        }
    }

    /// Of lines that are close, the values stand on both sides: the higher one's above.
    [[nodiscard]] bool isHighest(size_t line, size_t label) const
    {
        const auto at = [&](size_t one) {
            const auto &values = m_chart.lines[one].hundredths;
            return label < values.size() ? values[label].value_or(-1) : -1;
        };
        for (size_t other = 0; other < m_chart.lines.size(); ++other)
            if (at(other) > at(line) || (other < line && at(other) == at(line)))
                return false;
        return true;
    }

    QPainter &m_painter;
    const ListChart &m_chart;
    int m_bottom = 0;
};

} // namespace

Picture rateChart(const ListChart &chart)
{
    QImage image(chartSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPainter(painter, chart).paint();
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {png, chart.title, chartSize};
}

} // namespace xw::notice
