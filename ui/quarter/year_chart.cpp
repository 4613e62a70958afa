#include "ui/quarter/year_chart.h"

#include "widgets/theme.h"
#include "widgets/trend_chart.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int chartHeight = 190;

const YearRow *rowOf(const std::vector<YearRow> &rows, const QString &region)
{
    for (const YearRow &row : rows)
        if (row.region == region)
            return &row;
    return nullptr;
}

widgets::TrendLine lineOf(const YearRow &row, const QString &name, const QColor &colour, RateFormat format)
{
    widgets::TrendLine line;
    line.name = name;
    line.colour = colour;
    for (const auto &cell : row.cells) {
        line.hundredths.push_back(
            cell ? std::optional<int>(int(cell->rate().part * 10'000 / cell->rate().whole)) : std::nullopt);
        line.values << (cell ? cell->rate().text(format) : QString());
    }
    return line;
}

} // namespace

YearChart::YearChart(const YearTable &table, QWidget *parent)
    : QWidget(parent), m_table(table), m_region(new QComboBox(this)), m_chart(new widgets::TrendChart(this))
{
    m_region->setObjectName(u"yearRegion"_s);
    m_region->setAccessibleName(tr("Region or body"));
    m_region->addItem(tr("All regions"), QString());
    for (const std::vector<YearRow> *rows : {&m_table.websites, &m_table.media})
        for (const YearRow &row : *rows)
            if (!row.region.isEmpty() && m_region->findData(row.region) < 0)
                m_region->addItem(row.region, row.region);
    for (const YearRow &row : m_table.organizers) // after the regions, told apart by what stands before them
        m_region->addItem(tr("Body: %1").arg(row.region), QVariant(QStringList{row.region}));
    m_region->setMaxVisibleItems(20);
    m_chart->setObjectName(u"yearChart"_s);
    m_chart->setFixedHeight(chartHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_region, 0, Qt::AlignLeft);
    column->addWidget(m_chart);
    connect(m_region, &QComboBox::currentIndexChanged, this, &YearChart::showRegion);
    showRegion();
}

void YearChart::showRegion()
{
    const QString region = m_region->currentData().toString();
    QStringList labels;
    for (const RoundKey &key : m_table.rounds)
        labels << key.original().text();
    std::vector<widgets::TrendLine> lines;
    const QStringList organizer = m_region->currentData().toStringList();
    if (m_region->currentData().userType() == QMetaType::QStringList) {
        if (const YearRow *row = rowOf(m_table.organizers, organizer.value(0)))
            lines.push_back(lineOf(*row, tr("Sites and accounts"), widgets::colours::accent, m_table.rates));
        return m_chart->setLines(labels, lines);
    }
    if (const YearRow *row = rowOf(m_table.websites, region))
        lines.push_back(lineOf(*row, tr("Websites"), widgets::colours::accent, m_table.rates));
    if (const YearRow *row = rowOf(m_table.media, region))
        lines.push_back(lineOf(*row, tr("Media accounts"), widgets::colours::warn, m_table.rates));
    m_chart->setLines(labels, lines);
}

} // namespace xw::ui
